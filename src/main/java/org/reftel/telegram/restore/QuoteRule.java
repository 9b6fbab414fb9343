package org.reftel.telegram.restore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.source.Slice;

/**
 * Quotation marks sent as {@code &} and {@code 8}. seen: seeds/003, line 122
 *
 * <p>Each closing sign is paired with the nearest opening one that is still open, so quotations may stand in one another. A sign
 * that stays alone is believed only where the text has a pair or other garbled signs: a quotation over several paragraphs is
 * opened in each and closed in the last.
 */
final class QuoteRule {
    private static final int LONGEST_QUOTATION = 1_500;
    /** From a proper opening mark to an 8: web pages made some of the signs proper, not all. */
    private static final int LONGEST_MIXED = 300;
    private static final int LONGEST_WORD = 12;
    /** An 8 glued to one of these is a number. */
    private static final Set<String> NUMBERED = Set.of("para", "paras", "paragraph", "ref", "page", "section",
            "article",
            "annex", "chapter", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "resolution");

    private final Letters text;
    private final Repairs repairs;
    private final Deque<Sign> open = new ArrayDeque<>();
    private final List<Sign> alone = new ArrayList<>();
    private int pairs;

    /**
     * A sign that may be a quotation mark.
     *
     * @param letters what an entity's sign took the place of
     */
    private record Sign(int at, Kind kind, String letters) {}

    private enum Kind {
        AMPERSAND, ENTITY, PROPER, EIGHT
    }

    private QuoteRule(Letters text, Repairs repairs) {
        this.text = text;
        this.repairs = repairs;
    }

    /**
     * How many pairs were restored.
     *
     * @param garbled whether the text is known to be garbled
     */
    static int restore(Slice text, boolean garbled, Repairs repairs) {
        QuoteRule rule = new QuoteRule(new Letters(text), repairs);
        if (!garbled && !rule.hasClosing(text)) {
            return 0;
        }
        rule.pair();
        if (garbled || rule.pairs > 0) {
            rule.open.forEach(rule.alone::add);
            rule.alone.stream().filter(rule::isSureAlone).forEach(rule::put);
        }
        return rule.pairs;
    }

    private boolean hasClosing(Slice slice) {
        int i = slice.indexOf('8', 0);
        while (i >= 0 && !isClosing(i)) {
            i = slice.indexOf('8', i + 1);
        }
        return i >= 0;
    }

    private void pair() {
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.at(i);
            // told at once: nearly every character of a telegram
            if (c <= '\u007f' && c != '8' && c != '&') {
                continue;
            }
            if (c == '8' && isClosing(i)) {
                close(new Sign(i, Kind.EIGHT, ""));
            } else if (c == '&' && isOpening(i)) {
                open.push(new Sign(i, Kind.AMPERSAND, ""));
            } else if (c == '\u201c') {
                open.push(new Sign(i, Kind.PROPER, ""));
            } else if (c == '\u201d') {
                closeProperly(i);
            } else {
                Optional<String> letters = EntitySign.lettersAt(text, i);
                int at = i;
                letters.ifPresent(l -> open.push(new Sign(at, Kind.ENTITY, l)));
            }
        }
    }

    private boolean isOpening(int i) {
        boolean first = !text.isWordPart(i - 1) && text.at(i - 1) != ';';
        int next = text.at(i + 1) == '&' ? i + 2 : i + 1;
        return first && (text.isWordPart(next) || text.at(next) == '(');
    }

    /** Behind a word or a sentence, and no number. */
    private boolean isClosing(int i) {
        if (text.isWordPart(i + 1) && !(text.at(i + 1) == '8' && !text.isWordPart(i + 2))) {
            return false;
        }
        char before = text.at(i - 1);
        return switch (before) {
            case '.', ',' -> !text.isDigit(i - 2) && !text.isBlank(i - 2);
            case '?', '!', ')' -> true;
            case '8' -> text.isLetter(i - 2);
            default -> text.isLower(i - 1) || text.isUpper(i - 1) && text.isUpper(i - 2) || isGroupTooLong(i);
        };
    }

    /** {@code 250,0008}: a group of thousands has three digits. */
    private boolean isGroupTooLong(int i) {
        return text.isDigit(i - 1) && text.isDigit(i - 2) && text.isDigit(i - 3) && text.at(i - 4) == ','
                && text.isDigit(i - 5);
    }

    private void close(Sign closing) {
        dropFar(closing.at);
        if (open.isEmpty()) {
            alone.add(closing);
            return;
        }
        Sign opening = open.pop();
        put(closing);
        if (opening.kind != Kind.PROPER) {
            put(opening);
        }
        pairs++;
    }

    private void closeProperly(int at) {
        dropFar(at);
        if (!open.isEmpty()) {
            Sign opening = open.pop();
            if (opening.kind != Kind.PROPER) {
                alone.add(opening);
            }
        }
    }

    /** An opening sign so far in front of {@code at} is closed by something else, or by nothing. */
    private void dropFar(int at) {
        while (!open.isEmpty() && at - open.peek().at > (open.peek().kind == Kind.PROPER
                ? LONGEST_MIXED
                : LONGEST_QUOTATION)) {
            Sign far = open.pop();
            if (far.kind != Kind.PROPER) {
                alone.add(far);
            }
        }
    }

    private boolean isSureAlone(Sign sign) {
        int i = sign.at;
        return switch (sign.kind) {
            case ENTITY -> true;
            case AMPERSAND -> text.isLetter(i + 1) && text.isLower(i + 2);
            case EIGHT -> {
                int end = text.isLetter(i - 1) ? i : i - 1;
                String word = text.cut(text.startOfWord(end, LONGEST_WORD), end);
                yield text.isLower(end - 1) && word.length() > 1 && !NUMBERED.contains(word.toLowerCase(Locale.ROOT));
            }
            case PROPER -> false;
        };
    }

    private void put(Sign sign) {
        switch (sign.kind) {
            case AMPERSAND -> repairs.put(sign.at, sign.at + 1, "\u201c", RestorationRule.QUOTE_SENT_AS_AMPERSAND);
            case ENTITY -> repairs.put(sign.at, sign.at + 1, "\u201c" + sign.letters,
                    RestorationRule.QUOTE_SENT_AS_AMPERSAND_READ_AS_ENTITY);
            case EIGHT -> repairs.put(sign.at, sign.at + 1, "\u201d", RestorationRule.QUOTE_SENT_AS_8);
            case PROPER -> throw new IllegalStateException("a proper mark needs no repair");
        }
    }
}
