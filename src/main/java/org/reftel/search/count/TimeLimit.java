package org.reftel.search.count;

import java.time.Duration;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;

/** How long all steps of one search may take together; the clock runs from the start. */
public final class TimeLimit {
    private final Optional<QueryTimeout> timeout;

    private TimeLimit(Optional<QueryTimeout> timeout) {
        this.timeout = timeout;
    }

    /** Filters alone are quick, and look at what is counted ahead. */
    public static TimeLimit none() {
        return new TimeLimit(Optional.empty());
    }

    public static TimeLimit of(Duration budget) {
        return new TimeLimit(Optional.of(new QueryTimeoutImpl(budget.toMillis())));
    }

    /** One for each query, as each tells whether it was cut. */
    IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        timeout.ifPresent(searcher::setTimeout);
        return searcher;
    }
}
