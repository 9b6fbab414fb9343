package org.reftel.archive.run;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the record of files that were rejected, and are kept until a file of their name is taken. */
@Repository
public class QuarantinedFiles {
    private final JdbcClient database;

    QuarantinedFiles(JdbcClient database) {
        this.database = database;
    }

    /** A rejected file; {@code size} in bytes. */
    public record QuarantinedFile(String name, String sha256, int size, String reason, Instant received, long run) {}

    /** Some, in the order of their names. */
    public List<QuarantinedFile> page(int offset, int limit) {
        return database.sql("""
                select name, sha256, size, reason, received, run_id from quarantine
                order by name, received limit :limit offset :offset""").param("limit", limit).param("offset", offset)
                .query((row, _) -> new QuarantinedFile(row.getString("name"), row.getString("sha256"),
                        row.getInt("size"), row.getString("reason"), instant(row.getTimestamp("received")),
                        row.getLong("run_id")))
                .list();
    }

    @SuppressWarnings("JavaUtilDate") // the driver's type for a moment
    private static Instant instant(Timestamp moment) {
        return moment.toInstant();
    }

    public long count() {
        return database.sql("select count(*) from quarantine").query(Long.class).single();
    }

    /** The runs that rejected them, the latest first. */
    public List<Long> runs(int most) {
        return database.sql("select distinct run_id from quarantine order by run_id desc limit :most")
                .param("most", most).query(Long.class).list();
    }

    /** The bytes of a file that is there under this name. */
    public Optional<byte[]> bytes(String name, String sha256) {
        return database.sql("""
                select content.* from quarantine q join source_content content on content.sha256 = q.sha256
                where q.name = :name and q.sha256 = :sha256""").param("name", name).param("sha256", sha256)
                .query((row, _) -> row.getBytes("bytes")).optional();
    }
}
