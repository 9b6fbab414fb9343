package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the body: so many words, in numbered paragraphs with headings, a summary in front, a comment at the end. The shares are
 * near those of a sample of the release.
 */
final class BodyMaker {
    /** Whole release: 261,276,536 words in 251,287 cables, so 1,040 each; lognormal with this median has that mean. */
    private static final double WORDS = 680;
    private static final double WORDS_DEVIATION = 0.75;
    private static final double WORDS_A_PARAGRAPH = 105;
    private static final double SUMMARY = 0.65;
    private static final double HEADING = 0.25;
    private static final double COMMENT = 0.6;
    private static final double ACTION_REQUEST = 0.06;
    private static final double BULLETS = 0.05;
    private static final double NON_PAPER = 0.05;
    private static final double COMMON_WORD = 0.85;
    private static final double UNCOMMON_WORD = 0.10;
    private static final double OTHER_MARKING = 0.2;

    private final Grammar grammar;
    private final Draw draw;
    private final Scene scene;
    private final Grade grade;
    private final List<Block> blocks = new ArrayList<>();
    private int words;
    private int number;

    BodyMaker(Grammar grammar, Draw draw, Scene scene, Grade grade) {
        this.grammar = grammar;
        this.draw = draw;
        this.scene = scene;
        this.grade = grade;
    }

    List<Block> make() {
        int wanted = (int) draw.around(WORDS, WORDS_DEVIATION, 70, 11_000);
        double longParagraphs = draw.around(1, 0.3, 0.5, 2);
        String mainMarking = draw.chance(0.9) ? grade.mainMarking() : grade.portionMarking(draw);
        opening(mainMarking);
        while (words < wanted) {
            if (draw.chance(HEADING)) {
                blocks.add(Block.heading(text("heading")));
            }
            add(marking(mainMarking), sentences((int) (longParagraphs * length())));
            supplement();
        }
        closing(mainMarking);
        return blocks;
    }

    /** Nothing is so long that it would not fit into the rest of the text. */
    private int length() {
        return (int) draw.around(WORDS_A_PARAGRAPH, 0.4, 20, 320);
    }

    /** Tells that the cable is generated. */
    private void opening(String marking) {
        String first = text("summary") + " " + text("notice") + " " + sentences(length() / 2)
                + (draw.chance(COMMON_WORD) ? " " + text("common") : "")
                + (draw.chance(UNCOMMON_WORD) ? " " + text("uncommon") : "");
        add(marking, draw.chance(SUMMARY)
                ? draw.oneOf("Summary: ", "SUMMARY: ", "Summary. ") + first
                        + draw.oneOf(" End Summary.", " END SUMMARY.", " End summary.")
                : first);
    }

    private void supplement() {
        if (draw.chance(BULLETS)) {
            for (int i = draw.between(2, 6); i > 0; i--) {
                blocks.add(Block.plain(text("bullet")));
            }
        }
        if (draw.chance(NON_PAPER)) {
            blocks.add(Block.plain("BEGIN TEXT:"));
            for (int i = draw.between(2, 5); i > 0; i--) {
                blocks.add(Block.plain(text("nonpaper") + " " + text("nonpaper")));
            }
            blocks.add(Block.plain("END TEXT."));
        }
    }

    private void closing(String marking) {
        if (draw.chance(COMMENT)) {
            if (draw.chance(0.3)) {
                blocks.add(Block.heading(draw.oneOf("COMMENT", "Comment")));
            }
            add(marking, text("comment"));
        }
        if (draw.chance(ACTION_REQUEST)) {
            add(marking, text("action"));
        }
    }

    private String marking(String main) {
        return draw.chance(OTHER_MARKING) ? grade.portionMarking(draw) : main;
    }

    private void add(String marking, String text) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, ++number, marking, text));
    }

    private String sentences(int length) {
        StringBuilder out = new StringBuilder();
        int end = words + length;
        do {
            out.append(out.isEmpty() ? "" : " ").append(text("sentence"));
        } while (words < end);
        return out.toString();
    }

    private static int words(StringBuilder text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** "A" before a vowel becomes "an". */
    private static void articles(StringBuilder text) {
        for (int at = text.indexOf("a "); at >= 0; at = text.indexOf("a ", at + 2)) {
            if ((at == 0 || text.charAt(at - 1) == ' ') && at + 2 < text.length()
                    && "aeiou".indexOf(text.charAt(at + 2)) >= 0) {
                text.insert(at + 1, 'n');
            }
        }
    }

    /** Begins with a capital. */
    private String text(String rule) {
        StringBuilder out = new StringBuilder();
        grammar.write(rule, draw, scene, out);
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        articles(out);
        words += words(out);
        return out.toString();
    }
}
