package org.reftel.archive.run;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the files of runs, by the names of the files; a page goes on behind the last name of the one before. */
@Repository
public class RunOutcomes {
    private final JdbcClient database;

    RunOutcomes(JdbcClient database) {
        this.database = database;
    }

    /**
     * One file.
     *
     * @param identifier of the cable; null where the file was rejected
     * @param findings how many things its reader should know
     * @param sha256 of the content; null where it could not be read
     */
    public record Outcome(String name, String result, @Nullable String identifier, String message, int findings,
            @Nullable String sha256) {}

    /**
     * Which of them; each part empty for all.
     *
     * @param part of the file's name, in any case
     * @param code of a finding that the cable has now
     */
    public record Filter(String result, String part, String code) {
        public static final Filter ALL = new Filter("", "", "");
    }

    /** Some, in the order of names. */
    public List<Outcome> page(long run, Filter filter, String after, int most) {
        String sql = "select o.name, o.result, o.identifier, o.message, o.findings, o.sha256 from ingest_outcome o "
                + "where o.run_id = :run and o.name > :after"
                + (filter.result.isEmpty() ? "" : " and o.result = :result")
                + (filter.part.isEmpty() ? "" : " and position(:part in lower(o.name)) > 0")
                + (filter.code.isEmpty()
                        ? ""
                        : """
                                 and o.findings > 0 and exists (select 1 from cable c
                                join source_document d on d.id = c.source_document_id and d.name = o.name
                                join finding f on f.cable_id = c.id and f.code = :code where c.identifier = o.identifier)""")
                + " order by o.name limit :most";
        JdbcClient.StatementSpec statement = database.sql(sql).param("run", run).param("after", after).param("most",
                most);
        if (!filter.result.isEmpty()) {
            statement = statement.param("result", filter.result);
        }
        if (!filter.part.isEmpty()) {
            statement = statement.param("part", filter.part.toLowerCase(Locale.ROOT));
        }
        if (!filter.code.isEmpty()) {
            statement = statement.param("code", filter.code);
        }
        return statement.query(Outcome.class).list();
    }
}
