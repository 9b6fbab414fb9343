package org.reftel.archive.cable;

import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers should know of documents, counted over all cables. */
@Repository
public class FindingCounts {
    private final JdbcClient database;

    FindingCounts(JdbcClient database) {
        this.database = database;
    }

    /** How many cables have a finding of this code, and how many findings there are. */
    public record FindingCount(String code, long cables, long findings) {
        public String words() {
            return FindingCounts.words(code);
        }
    }

    /** The most frequent first. */
    public List<FindingCount> all() {
        return database.sql("""
                select code, count(distinct cable_id) as cables, count(*) as findings from finding
                group by code order by cables desc, code""").query(FindingCount.class).list();
    }

    /** A code in words: {@code tags-unreadable} as Tags unreadable. */
    public static String words(String code) {
        return code.isEmpty()
                ? code
                : code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }
}
