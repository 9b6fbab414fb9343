package org.reftel.telegram.restore;

import java.util.Locale;
import java.util.Set;

import org.reftel.telegram.source.Slice;

/**
 * Apostrophes sent as commas: {@code Kazakhstan,s}. seen: seeds/003, line 76
 *
 * <p>A comma right between a word and a lone s has no other reading; inside names, as in d,Ivoire, it is believed only beside
 * such a one. The plural's apostrophe ({@code the parties, views}) cannot be told from a comma and is left alone.
 */
final class ApostropheRule {
    private static final RestorationRule RULE = RestorationRule.APOSTROPHE_SENT_AS_COMMA;
    private static final String APOSTROPHE = "\u2019";
    private static final int LONGEST_NAME = 12;
    private static final int SHORTEST_BEHIND_PARTICLE = 3;
    /** A text is searched for the same word with its apostrophe no more often than this. */
    private static final int MOST_LOOKUPS = 20;
    /** Before names: d'Affaires, l'Etat, O'Brien, N'Djamena. */
    private static final String PARTICLES = "dDlLON";
    /** Words of news from the Middle East that are written with an apostrophe inside. seen: telegrams with Shi,a and Misha,al */
    private static final Set<String> WITH_APOSTROPHE = Set.of("shia", "shias", "shiite", "shiites", "quran", "quranic",
            "baath", "baathist", "baathists", "sanaa", "taif", "mishaal", "jumaa", "saada", "arabiyaa");

    private final Slice text;
    private final Letters letters;
    private final Repairs repairs;
    private int lookups;

    private ApostropheRule(Slice text, Repairs repairs) {
        this.text = text;
        this.letters = new Letters(text);
        this.repairs = repairs;
    }

    /** How many endings of words were restored. */
    static int restore(Slice text, Repairs repairs) {
        ApostropheRule rule = new ApostropheRule(text, repairs);
        int endings = rule.endings();
        if (endings > 0) {
            rule.names();
        }
        return endings;
    }

    private int endings() {
        Contractions contractions = new Contractions(letters);
        int count = 0;
        for (int comma = text.indexOf(',', 0); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            if (contractions.isSplitAt(comma)) {
                repairs.put(comma, comma + 1, APOSTROPHE, RULE);
                count++;
            }
        }
        return count;
    }

    private void names() {
        for (int comma = text.indexOf(',', 0); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            if (letters.isLetter(comma - 1) && letters.isLetter(comma + 1)
                    && (isBehindParticle(comma) || isKnown(comma)) || isBehindBracket(comma)) {
                repairs.put(comma, comma + 1, APOSTROPHE, RULE);
            }
        }
    }

    /** The Organization (OSCE),s chair. */
    private boolean isBehindBracket(int comma) {
        return letters.at(comma - 1) == ')' && letters.at(comma + 1) == 's' && !letters.isWordPart(comma + 2);
    }

    private boolean isBehindParticle(int comma) {
        char before = letters.at(comma - 2);
        boolean alone = Character.isWhitespace(before) || before == '(' || before == '&' || before == '-';
        return alone && PARTICLES.indexOf(letters.at(comma - 1)) >= 0
                && letters.endOfWord(comma + 1, LONGEST_NAME) - comma > SHORTEST_BEHIND_PARTICLE;
    }

    private boolean isKnown(int comma) {
        int start = letters.startOfWord(comma, LONGEST_NAME);
        int end = letters.endOfWord(comma + 1, LONGEST_NAME);
        String first = letters.cut(start, comma);
        String second = letters.cut(comma + 1, end);
        if (WITH_APOSTROPHE.contains((first + second).toLowerCase(Locale.ROOT))) {
            return true;
        }
        return lookups++ < MOST_LOOKUPS && (text.indexOf(first + "'" + second, 0) >= 0
                || text.indexOf(first + APOSTROPHE + second, 0) >= 0);
    }
}
