package org.reftel.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.reftel.vocabulary.Basis;
import org.reftel.vocabulary.Tag;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;

/** Draws what stands on the TAGS line: the topic's tags, rarer ones, the countries'. */
final class TagMaker {
    private static final double TAGS = 4.6;
    private static final double DEVIATION = 0.4;
    private static final double RARE = 0.12;

    private final List<String> subjects = new ArrayList<>();

    TagMaker(Vocabulary vocabulary) {
        for (Tag tag : vocabulary.tags().all()) {
            if (tag.basis() == Basis.DOCUMENTED && tag.canonical().isEmpty() && tag.kind() != TagKind.COUNTRY) {
                subjects.add(tag.code());
            }
        }
    }

    List<String> make(Draw draw, Topic topic, Country country, Country foreign) {
        Set<String> tags = new LinkedHashSet<>();
        int wanted = (int) Math.rint(draw.around(TAGS, DEVIATION, 2, 27));
        tags.add(topic.tags().getFirst());
        for (int tries = 0; tags.size() < wanted - 1 && tries < 3 * wanted; tries++) {
            tags.add(draw.chance(RARE) || tags.size() >= topic.tags().size()
                    ? subjects.get(draw.rank(subjects.size()) * 7919 % subjects.size())
                    : draw.pickRanked(topic.tags()));
        }
        if (draw.chance(0.35)) {
            tags.add(foreign.tag());
        }
        tags.add(country.tag());
        return new ArrayList<>(tags);
    }

    /** With what goes wrong on that line. */
    static List<String> garbled(List<String> tags, Draw draw, Tally tally) {
        List<String> printed = new ArrayList<>(tags);
        if (printed.getFirst().length() == 4 && tally.happens(Garbling.TAG_MISSPELT)) {
            String tag = printed.getFirst();
            printed.set(0,
                    draw.chance(0.5) ? tag + tag.charAt(3) : tag.substring(0, 2) + tag.charAt(3) + tag.charAt(2));
        }
        if (printed.size() > 2 && tally.happens(Garbling.TAGS_GLUED)) {
            printed.set(0, printed.getFirst() + printed.remove(1));
        }
        return List.copyOf(new LinkedHashSet<>(printed));
    }
}
