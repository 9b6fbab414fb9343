package org.reftel.telegram.restore;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.VisibleSigns;

/** Tells of characters that a document should not hold, and of what stands in their places. */
public final class CharacterReport {
    /** All that is told of stands there. */
    private static final char BEYOND_ASCII = '\u0080';

    private final Slice text;
    private final Diagnostics diagnostics;

    private CharacterReport(Slice text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** Adds at most one diagnostic of each kind, at the first place, with how many places there are. */
    public static void check(Slice document, Diagnostics diagnostics) {
        if (!document.allMatch(c -> c < BEYOND_ASCII)) {
            new CharacterReport(document, diagnostics).check();
        }
    }

    private interface Sign {
        /** How many characters it takes here; 0 where it does not stand here. */
        int lengthAt(int i);
    }

    private void check() {
        tell("control-character", i -> VisibleSigns.isPicture(text.charAt(i)) ? 1 : 0,
                "a control character stood here; its sign stands for it",
                " control characters stood in the document, here first; their signs stand for them");
        tell("character-unreadable", i -> text.charAt(i) == VisibleSigns.UNREADABLE ? 1 : 0,
                "a character could not be read here; a sign stands for it",
                " characters could not be read, here first; a sign stands for each");
        tell("character-encoded-twice", i -> EncodingRule.lengthAt(text, i),
                "a character was encoded twice here; the text for reading has what was meant",
                " characters were encoded twice, here first; the text for reading has what was meant");
    }

    private void tell(String code, Sign sign, String one, String many) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= BEYOND_ASCII && sign.lengthAt(i) > 0) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            diagnostics.add(code, text.cut(first, first + sign.lengthAt(first)), count == 1 ? one : count + many);
        }
    }
}
