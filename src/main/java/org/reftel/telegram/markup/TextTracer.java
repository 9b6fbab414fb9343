package org.reftel.telegram.markup;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.reftel.telegram.source.Digits;

/**
 * Finds each character of a page's text in its markup. jsoup tells where a text starts and ends; between, characters and
 * entities are matched one by one.
 */
final class TextTracer {
    /** Longer than any name of an entity: CounterClockwiseContourIntegral has 31 letters. */
    private static final int LONGEST_ENTITY = 40;

    private final String decoded;
    private final Map<String, String> meanings = new HashMap<>();

    TextTracer(String decoded) {
        this.decoded = decoded;
    }

    /** Takes the characters in order. */
    interface Taker {
        void take(char c, int from, int to);
    }

    void trace(TextNode node, Taker taker) {
        String text = node.getWholeText();
        int at = Math.max(0, node.sourceRange().startPos());
        int end = Math.clamp(node.sourceRange().endPos(), at, decoded.length());
        int i = 0;
        while (i < text.length()) {
            if (at < end && decoded.charAt(at) == '&') {
                String written = decoded.substring(at, entityEnd(at, end));
                String meant = meanings.computeIfAbsent(written, TextTracer::meaning);
                if (!text.startsWith(meant, i)) {
                    break;
                }
                boolean plain = meant.equals(written);
                for (int k = 0; k < meant.length(); k++) {
                    taker.take(meant.charAt(k), plain ? at + k : at, plain ? at + k + 1 : at + written.length());
                }
                at += written.length();
                i += meant.length();
            } else if (at < end && decoded.charAt(at) == text.charAt(i)) {
                taker.take(text.charAt(i++), at, ++at);
            } else {
                break;
            }
        }
        // a text whose characters jsoup changed in a way not known here stands, as a whole, where its rest stands
        for (; i < text.length(); i++) {
            taker.take(text.charAt(i), at, end);
        }
    }

    private static String meaning(String written) {
        return Parser.unescapeEntities(written, false);
    }

    /** Behind what can be an entity: an ampersand, letters, digits and number sign, perhaps a semicolon. */
    private int entityEnd(int start, int end) {
        int at = start + 1;
        int limit = Math.min(end, start + LONGEST_ENTITY);
        while (at < limit && isEntityCharacter(decoded.charAt(at))) {
            at++;
        }
        return at < limit && decoded.charAt(at) == ';' ? at + 1 : at;
    }

    private static boolean isEntityCharacter(char c) {
        return c == '#' || Digits.isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
