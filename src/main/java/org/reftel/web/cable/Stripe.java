package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.reftel.archive.cable.Paragraph;
import org.reftel.web.page.Level;
import org.reftel.web.page.Words;

/**
 * The markings of a cable's paragraphs at a glance: as wide as the paragraphs are long, and the higher the more is restricted, so
 * that colour never tells alone.
 *
 * @param summary the same in words
 */
record Stripe(List<Part> parts, String summary) {
    static final int WIDTH = 960;
    static final int HEIGHT = 40;
    private static final int GAP = 2;
    /** Narrower ones could not be met by a finger. */
    private static final int NARROWEST = 12;
    private static final int LETTER_WIDTH = 9;
    private static final int LETTER_MARGIN = 6;

    /**
     * A paragraph.
     *
     * @param letter its marking where that fits in
     */
    record Part(int x, int y, int width, int height, String style, String letter, String label, String href) {
        /** Of the letter. */
        public int middle() {
            return x + width / 2;
        }
    }

    /** Empty where no paragraph is marked. */
    static Optional<Stripe> of(List<Paragraph> paragraphs, List<String> anchors) {
        if (paragraphs.stream().noneMatch(paragraph -> paragraph.marking().isPresent())) {
            return Optional.empty();
        }
        double room = Math.max(0, WIDTH - (double) paragraphs.size() * (NARROWEST + GAP));
        double length = Math.max(1, paragraphs.stream().mapToInt(p -> p.text().length()).sum());
        double least = Math.min(NARROWEST, (double) WIDTH / paragraphs.size() - GAP);
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Paragraph paragraph : paragraphs) {
            double width = Math.max(1, least + room * paragraph.text().length() / length);
            parts.add(part(paragraph, (int) Math.round(x), (int) Math.round(x + width), anchors.get(parts.size())));
            x += width + GAP;
        }
        return Optional.of(new Stripe(parts, summary(paragraphs)));
    }

    private static Part part(Paragraph paragraph, int from, int to, String anchor) {
        Level level = level(paragraph);
        int width = Math.max(1, to - from);
        int height = height(level);
        boolean fits = width >= level.letter().length() * LETTER_WIDTH + LETTER_MARGIN;
        String name = paragraph.number().map(number -> "Paragraph " + number).orElse("Paragraph without number");
        return new Part(from, HEIGHT - height, width, height, level.style(), fits ? level.letter() : "",
                name + ", " + words(level), "#" + anchor);
    }

    private static Level level(Paragraph paragraph) {
        return paragraph.marking().map(Level::ofPortion).orElse(new Level("unmarked", "", "unmarked"));
    }

    private static int height(Level level) {
        return switch (level.style()) {
            case "unclassified" -> 16;
            case "sensitive" -> 20;
            case "confidential" -> 27;
            case "secret" -> 34;
            case "topsecret" -> HEIGHT;
            default -> 8;
        };
    }

    private static String words(Level level) {
        return level.words().toLowerCase(Locale.ROOT);
    }

    private static String summary(List<Paragraph> paragraphs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        paragraphs.forEach(paragraph -> counts.merge(words(level(paragraph)), 1, Integer::sum));
        return Words.count(paragraphs.size(), "paragraph", "paragraphs") + ": " + counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
    }
}
