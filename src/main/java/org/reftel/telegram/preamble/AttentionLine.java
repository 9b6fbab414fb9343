package org.reftel.telegram.preamble;

import java.util.List;

import org.reftel.telegram.source.Slice;

/** A line that names the offices or persons to read the telegram: {@code DEPT FOR SCA/CEN (J. MUDGE)}. */
final class AttentionLine {
    private static final List<String> OPENINGS = List.of("PASS ", "FOR ", "TO THE ", "FROM THE ", "FROM AMBASSADOR",
            "FROM CHARGE");
    /** seen: telegrams typed in lower case, with "Dept for af/e" */
    private static final List<String> ADDRESSED = List.of("DEPT FOR ", "DEPT PASS ", "DEPT PLS PASS ",
            "DEPARTMENT FOR ", "STATE FOR ", "STATE PASS ", "NSC FOR ");
    private static final int MOST_OFFICE_WORDS = 3;

    private AttentionLine() {}

    static boolean is(Slice line) {
        return line.indexOf(" FOR ", 0) > 0 || line.indexOf(" FOR:", 0) > 0 || line.indexOf(" PASS ", 0) > 0
                || OPENINGS.stream().anyMatch(line::startsWith)
                || ADDRESSED.stream().anyMatch(line::startsWithIgnoringCase);
    }

    /** Whether no more than an office's name stands in front of FOR or PASS, as in no remark. */
    static boolean isPlain(Slice line) {
        int at = Math.max(line.indexOf(" FOR ", 0), line.indexOf(" PASS ", 0));
        Slice office = at < 0 ? line : line.cut(0, at);
        return at > 0 && office.words().size() <= MOST_OFFICE_WORDS
                && office.noneMatch(Character::isLowerCase);
    }
}
