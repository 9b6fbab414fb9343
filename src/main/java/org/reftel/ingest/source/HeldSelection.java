package org.reftel.ingest.source;

import java.util.List;

import org.hibernate.StatelessSession;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.reftel.telegram.TelegramParser;

/** Which of the documents held are to be read anew. */
public sealed interface HeldSelection {
    /** Those that files have now, and those that cables are shown from. */
    String READABLE = "(d.superseded = false or d.id in (select c.source_document_id from cable c))";

    /** All of them. */
    record All() implements HeldSelection {}

    /** Those that an older version of the parser read. */
    record Older() implements HeldSelection {}

    /** Those of the cables that a search finds. */
    record Found(Criteria criteria) implements HeldSelection {}

    /** In words, for the record of runs. */
    default String words() {
        return switch (this) {
            case All _ -> "everything held";
            case Older _ -> "what an older version of the parser read";
            case Found(Criteria criteria) -> "the cables of " + CriteriaParameters.write(criteria);
        };
    }

    /** How many there are: documents, of a search cables. */
    default long count(StatelessSession session, CableSearch search) {
        return switch (this) {
            case All _ -> count(session, READABLE);
            case Older _ -> count(session, older());
            case Found(Criteria criteria) -> search.count(criteria);
        };
    }

    private static long count(StatelessSession session, String which) {
        return session.createNativeQuery("select count(*) from source_document d where " + which, Long.class)
                .getSingleResult();
    }

    private static String older() {
        return READABLE + " and d.parser_version < " + TelegramParser.VERSION;
    }

    /** Notes the documents as those of a run. */
    default void select(StatelessSession session, CableSearch search, long run) {
        switch (this) {
            case All _ -> insert(session, run, READABLE);
            case Older _ -> insert(session, run, older());
            case Found(Criteria criteria) -> search.scroll(criteria, ids -> insertOf(session, run, ids));
        }
    }

    private static void insert(StatelessSession session, long run, String which) {
        session.createNativeMutationQuery(
                """
                        insert into run_selection (run_id, source_document_id) select :run, d.id from source_document d where"""
                        + " " + which)
                .setParameter("run", run).executeUpdate();
    }

    private static void insertOf(StatelessSession session, long run, List<Long> cables) {
        session.createNativeMutationQuery("""
                insert into run_selection (run_id, source_document_id)
                select distinct cast(:run as bigint), d.id from source_document d
                join cable c on c.identifier = d.witness_of
                where c.id in (:cables) and (d.superseded = false or d.id = c.source_document_id)""")
                .setParameter("run", run).setParameterList("cables", cables).executeUpdate();
    }
}
