package org.reftel.telegram.preamble;

import org.reftel.telegram.source.Slice;

/** A line that names the offices or persons to read the telegram: {@code DEPT FOR SCA/CEN (J. MUDGE)}. */
final class AttentionLine {
    private AttentionLine() {}

    static boolean is(Slice line) {
        return line.indexOf(" FOR ", 0) > 0 || line.indexOf(" PASS ", 0) > 0 || line.startsWith("PASS ")
                || line.startsWith("FOR ");
    }
}
