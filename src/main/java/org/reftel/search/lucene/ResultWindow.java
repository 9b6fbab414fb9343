package org.reftel.search.lucene;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.archive.cable.Cable;
import org.reftel.search.Criteria;
import org.reftel.search.field.IndexFields;
import org.reftel.search.query.QueryNode;
import org.reftel.search.query.QueryReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells where in a result a cable stands, and what stands before and behind it. */
@Component
public final class ResultWindow {
    private final SessionFactory sessions;
    private final SearchMapping mapping;
    private final Duration budget;

    ResultWindow(EntityManagerFactory factory, @Value("${reftel.search.budget}") Duration budget) {
        this.budget = budget;
        this.sessions = factory.unwrap(SessionFactory.class);
        this.mapping = Search.mapping(factory);
    }

    /**
     * A cable's place in a result.
     *
     * @param position from 1; empty where the cable does not stand on the asked page of the result, and where it takes too long to tell
     * @param total how many results there are; at least so many where it takes too long to tell
     */
    public record Place(Optional<Long> position, long total, Optional<Neighbour> previous, Optional<Neighbour> next) {}

    /**
     * A cable beside.
     *
     * @param page of the result on which it stands
     */
    public record Neighbour(String identifier, int page) {}

    /** On the page that the criteria ask for, with one cable before and one behind it; one query, of identifiers only. */
    public Place of(Criteria criteria, String identifier) {
        int first = (int) Math.min((criteria.page() - 1L) * criteria.size(), Criteria.DEEPEST);
        int offset = Math.max(0, first - 1);
        QueryNode.All query = QueryReader.read(criteria.query()).node();
        return sessions.fromSession(session -> {
            var found = Search.session(session).search(Cable.class)
                    .select(f -> f.field(IndexFields.IDENTIFIER, String.class))
                    .where(new Predicates(mapping.scope(Cable.class).predicate()).ranked(query, criteria,
                            new Ranking(mapping)))
                    .sort(f -> LuceneCableSearch.sort(f, criteria.effectiveOrder()))
                    .truncateAfter(budget.toNanos(), TimeUnit.NANOSECONDS)
                    .fetch(offset, first - offset + criteria.size() + 1);
            return place(found.timedOut() ? List.of() : found.hits(), offset, found.total().hitCountLowerBound(),
                    identifier, criteria.size());
        });
    }

    private static Place place(List<String> hits, int offset, long total, String identifier, int size) {
        int at = hits.indexOf(identifier);
        return at < 0
                ? new Place(Optional.empty(), total, Optional.empty(), Optional.empty())
                : new Place(Optional.of(offset + at + 1L), total, neighbour(hits, at - 1, offset, size),
                        neighbour(hits, at + 1, offset, size));
    }

    private static Optional<Neighbour> neighbour(List<String> hits, int at, int offset, int size) {
        return at < 0 || at >= hits.size()
                ? Optional.empty()
                : Optional.of(new Neighbour(hits.get(at), (offset + at) / size + 1));
    }
}
