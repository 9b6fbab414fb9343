package org.reftel.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.line.PortionMarking;
import org.reftel.telegram.model.Classification;
import org.reftel.telegram.model.Level;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.Reading;

/**
 * What a telegram without classification line must be classified, by its paragraphs: a telegram bears the highest marking of
 * anything in it. Source: E.O. 12958, section 1.6; seen: extracts that start at the captions
 */
final class HighestMarking {
    private static final Set<String> SENSITIVE = Set.of("SBU", "FOUO", "LOU");

    private static final String NO_FOREIGNERS = "NOFORN";
    private static final Comparator<Classification> ORDER = Comparator.comparing(Classification::level)
            .thenComparingInt(one -> one.handling().size());

    private HighestMarking() {}

    /** Absent where no paragraph is marked. */
    static Reading<Classification> of(List<Paragraph> paragraphs) {
        Reading<Classification> highest = Reading.absent();
        boolean noForeigners = false;
        for (Paragraph paragraph : paragraphs) {
            Reading<Classification> read = paragraph.marking().isFound() ? read(paragraph.marking()) : Reading.absent();
            noForeigners |= read.optional().map(c -> c.handling().contains(NO_FOREIGNERS)).orElse(false);
            highest = isHigher(read, highest) ? read : highest;
        }
        return noForeigners ? highest.map(HighestMarking::forNoForeigners) : highest;
    }

    private static Reading<Classification> read(Reading<String> marking) {
        String text = marking.optional().orElse("");
        List<String> words = List.of(text.split("[/ ,-]+"));
        List<String> handling = new ArrayList<>();
        if (words.contains("NF") || words.contains(NO_FOREIGNERS)) {
            handling.add(NO_FOREIGNERS);
        }
        if (words.stream().anyMatch(SENSITIVE::contains)) {
            handling.add("SENSITIVE");
        }
        return level(text).<Reading<Classification>>map(
                found -> new Reading.Found<>(new Classification(found, handling), marking.where()))
                .orElse(Reading.absent());
    }

    private static boolean isHigher(Reading<Classification> read, Reading<Classification> highest) {
        return read.optional().map(one -> highest.optional().map(other -> ORDER.compare(one, other) > 0).orElse(true))
                .orElse(false);
    }

    private static Classification forNoForeigners(Classification classification) {
        return new Classification(classification.level(), List.of(NO_FOREIGNERS));
    }

    /** LOU is told as what took its place: unclassified, and sensitive. */
    private static Optional<Level> level(String marking) {
        return PortionMarking.levelOf(marking)
                .map(found -> found == Level.LIMITED_OFFICIAL_USE ? Level.UNCLASSIFIED : found);
    }
}
