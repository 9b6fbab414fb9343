package org.reftel.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.reftel.vocabulary.Tag;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Which tags stand on the same cables. */
@Component
public class TagCompany {
    /** More than a whole release has. */
    private static final int ALL = 20_000;
    /** Subjects that are looked at for an overview: one search each. */
    private static final int SUBJECTS = 24;
    private static final int COMPANIONS = 500;
    /** Fewer cables may have two tags by chance. */
    private static final int LEAST = 3;
    private static final int PAIRS = 20;

    private final CableSearch search;
    private final Vocabulary vocabulary;

    TagCompany(CableSearch search, Vocabulary vocabulary) {
        this.search = search;
        this.vocabulary = vocabulary;
    }

    /**
     * Two tags.
     *
     * @param both cables that have both
     * @param times how often as many that is as if the one did not depend on the other
     */
    public record Pair(String tag, String other, long both, double times) {
        /** How surely they belong together: the log-likelihood ratio, in nats. */
        private double weight() {
            return both * (Math.log(times) - 1 + 1 / times);
        }
    }

    /**
     * All tags.
     *
     * @param counts cables of each tag, the most frequent first
     * @param both for the most frequent subjects, cables with each other tag
     * @param strongest the pairs that belong together most surely, a subject first
     */
    public record Overview(Map<String, Long> counts, Map<String, Map<String, Long>> both, List<Pair> strongest) {}

    private record Counts(long total, Map<String, Long> tags) {}

    /** Remembered for a state of the index. */
    public Overview overview() {
        return search.remembered(Overview.class, Overview.class, this::count);
    }

    private Counts counts() {
        return search.remembered(Counts.class, Counts.class, () -> {
            Map<String, Long> tags = new LinkedHashMap<>();
            search.top(Criteria.everything(), Facet.TAG, ALL).values()
                    .forEach(value -> tags.put(value.value(), value.count()));
            return new Counts(search.count(Criteria.everything()), tags);
        });
    }

    private Overview count() {
        Counts counts = counts();
        Map<String, Map<String, Long>> both = new LinkedHashMap<>();
        counts.tags.keySet().stream().filter(this::isSubject).limit(SUBJECTS)
                .forEach(tag -> both.put(tag, companions(tag)));
        List<Pair> pairs = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        both.forEach((tag, others) -> others.forEach((other, count) -> {
            if (seen.add(Set.of(tag, other))) {
                pairs.add(pair(counts, tag, other, count));
            }
        }));
        return new Overview(counts.tags, both, strongest(pairs, PAIRS));
    }

    private boolean isSubject(String tag) {
        return vocabulary.tags().find(tag).map(Tag::kind).filter(kind -> kind == TagKind.SUBJECT).isPresent();
    }

    private Map<String, Long> companions(String tag) {
        Map<String, Long> companions = new HashMap<>();
        search.top(Criteria.everything().toggle(Facet.TAG, tag), Facet.TAG, COMPANIONS).values().stream()
                .filter(value -> !value.value().equals(tag))
                .forEach(value -> companions.put(value.value(), value.count()));
        return companions;
    }

    private static Pair pair(Counts counts, String tag, String other, long both) {
        double expected = (double) counts.tags.getOrDefault(tag, 1L) * counts.tags.getOrDefault(other, 1L)
                / Math.max(1, counts.total);
        return new Pair(tag, other, both, both / expected);
    }

    private static List<Pair> strongest(List<Pair> pairs, int most) {
        return pairs.stream().filter(pair -> pair.both >= LEAST && pair.times > 1)
                .sorted(Comparator.comparingDouble(Pair::weight).reversed().thenComparing(Pair::tag)
                        .thenComparing(Pair::other))
                .limit(most).toList();
    }

    /** What goes with a tag more often than with others, the surest first. */
    public List<Pair> of(String tag, int most) {
        Counts counts = counts();
        return strongest(companions(tag).entrySet().stream()
                .map(other -> pair(counts, tag, other.getKey(), other.getValue())).toList(), most);
    }
}
