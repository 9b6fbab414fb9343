package org.reftel.people.find;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.reftel.people.lexicon.WordClass;
import org.reftel.people.text.Tokens;
import org.reftel.people.text.Zone;

/** One name, as often as it stands in a telegram, with what speaks for it all together. */
public final class FoundName {
    /** Reached by one strong or two weaker signs. */
    private static final double ENOUGH = 2;
    private static final double REPETITION = 0.2;
    private static final int MOST_REPETITIONS = 4;
    private static final long NAMES = WordClass.bits(WordClass.GIVEN, WordClass.SURNAME, WordClass.KNOWN);

    private final String name;
    private final List<Occurrence> occurrences;
    private final Map<Evidence, Integer> evidence = new EnumMap<>(Evidence.class);

    FoundName(String name, List<Occurrence> occurrences) {
        this.name = name;
        this.occurrences = occurrences;
        occurrences.forEach(o -> o.evidence().forEach(e -> evidence.merge(e, 1, Integer::sum)));
    }

    public String name() {
        return name;
    }

    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /** What speaks for it counts once, what speaks against it by its share of the occurrences. */
    double score() {
        double score = REPETITION * Math.min(MOST_REPETITIONS, occurrences.size() - 1);
        for (Map.Entry<Evidence, Integer> entry : evidence.entrySet()) {
            score += entry.getKey().weight() * share(entry.getKey(), entry.getValue());
        }
        return score;
    }

    /** Firms and clubs say and do things too, but not in every second sentence. */
    private double share(Evidence kind, int times) {
        double share = (double) times / occurrences.size();
        boolean oneWord = occurrences.getFirst().run().length() == 1;
        return !kind.speaksFor() ? share : oneWord && kind.isWeak() ? Math.min(1, share * 2.5) : 1;
    }

    boolean isPerson() {
        return score() >= ENOUGH && occurrences.stream().anyMatch(FoundName::mayIntroduce);
    }

    /** In a headline every word has a capital, so that more must speak for it there. */
    private static boolean mayIntroduce(Occurrence occurrence) {
        return !occurrence.run().tokens().field().isHeadline()
                || occurrence.run().tokens().field().zone() == Zone.SUBJECT && !mayStartWithVerb(occurrence.run())
                        && (occurrence.has(Evidence.TITLE) || occurrence.has(Evidence.ADDRESSED)
                                || occurrence.has(Evidence.KNOWN)
                                || occurrence.has(Evidence.GIVEN));
    }

    /** Verbs of headlines end with an s, and stand behind titles as names do: FM REGRETS, unlike FM MORATINOS' and FM RICE. */
    private static boolean mayStartWithVerb(Run run) {
        Tokens t = run.tokens();
        return t.word(run.first()).toLowerCase(Locale.ROOT).endsWith("s") && !t.isPossessive(run.first())
                && !t.isAny(run.first(), NAMES);
    }

    /** The strongest sign in words, with where it stands. */
    public String reason() {
        Evidence strongest = strongest();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.has(strongest)) {
                return strongest.words(occurrence.role().orElse("")) + " in "
                        + occurrence.run().tokens().field().where();
            }
        }
        throw new IllegalStateException("no evidence for " + name);
    }

    private Evidence strongest() {
        Evidence strongest = evidence.keySet().iterator().next();
        for (Evidence kind : evidence.keySet()) {
            strongest = kind.weight() > strongest.weight() ? kind : strongest;
        }
        return strongest;
    }
}
