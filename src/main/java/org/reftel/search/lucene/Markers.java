package org.reftel.search.lucene;

import java.util.ArrayList;
import java.util.List;

import org.reftel.search.TextPiece;

/**
 * Marks around hits in highlighted text: two characters of private use, which are taken out of the text before it is indexed. A
 * page gets the pieces between them and escapes each, so that no text can pretend to be markup.
 */
public final class Markers {
    static final String START = "\ue000";
    static final String END = "\ue001";

    private Markers() {}

    /** The text without the two characters. */
    public static String neutral(String text) {
        return text.indexOf(START) < 0 && text.indexOf(END) < 0 ? text : text.replace(START, " ").replace(END, " ");
    }

    static List<TextPiece> pieces(String highlighted) {
        List<TextPiece> pieces = new ArrayList<>();
        int at = 0;
        while (at < highlighted.length()) {
            int start = highlighted.indexOf(START, at);
            int end = start < 0 ? -1 : highlighted.indexOf(END, start);
            if (end < 0) {
                pieces.add(new TextPiece(highlighted.substring(at), false));
                break;
            }
            if (start > at) {
                pieces.add(new TextPiece(highlighted.substring(at, start), false));
            }
            pieces.add(new TextPiece(highlighted.substring(start + 1, end), true));
            at = end + 1;
        }
        return pieces;
    }
}
