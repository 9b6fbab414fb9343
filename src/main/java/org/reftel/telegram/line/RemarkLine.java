package org.reftel.telegram.line;

import java.util.List;

import org.reftel.telegram.source.Slice;

/**
 * A line between or behind the fields that speaks of the telegram itself: that it is a corrected copy, sent again, cleared, to be
 * handled with care. {@code C O R R E C T E D  C O P Y  (ADDED TAGS)}
 */
public final class RemarkLine {
    private static final int LONGEST = 200;
    private static final String CORRECTED = "CORRECTEDCOPY";
    /** Each begins the line, in capitals, letters alone. seen: telegrams sent again, or with a sentence on their handling */
    private static final List<String> OPENINGS = List.of(CORRECTED, "THISISACORRECTEDCOPY", "THISISARETRANSMISSION",
            "THISCABLEISARETRANSMISSION", "THISMESSAGEISARETRANSMISSION", "RETRANSMISSION", "RETRANSMITTING",
            "RETRANSMITTED", "NOTERETRANSMI", "NOTETHISISARETRANSMI", "NOTETHISISACORRECTED", "DUPLICATECOPY",
            "SENSITIVEBUTUNCLASSIFIED", "THISCABLEISSENSITIVEBUTUNCLASSIFIED",
            "THISMESSAGEISSENSITIVEBUTUNCLASSIFIED", "SBUPLEASE", "SBUNOTFOR", "SBUNOINTERNET",
            "PLEASEHANDLEACCORDINGLY", "PLEASEPROTECTACCORDINGLY", "PROTECTACCORDINGLY", "NOTFORINTERNET",
            "NOTFORPUBLICATION", "NOTFORDISTRIBUTIONOUTSIDE", "THISCABLEWASCLEARED", "THISCABLEHASBEENCLEARED",
            "THISMESSAGEWASCLEARED", "THISMESSAGEHASBEENCLEARED", "THISTELEGRAMWASCLEARED",
            "THISTELEGRAMHASBEENCLEARED", "THISREPLACES", "THISCABLEREPLACES", "TAGLINE", "TAGSLINE", "SUBJECTLINE");
    private static final String FIRST_LETTERS = "CDNPRST(*";
    private static final int LONGEST_OPENING = OPENINGS.stream().mapToInt(String::length).max().orElseThrow();

    private RemarkLine() {}

    public static boolean is(Slice line) {
        if (line.length() < 2 || line.length() > LONGEST
                || FIRST_LETTERS.indexOf(Character.toUpperCase(line.charAt(0))) < 0) {
            return false;
        }
        return !isLabel(line) && startsWithOpening(letters(line));
    }

    private static boolean startsWithOpening(String letters) {
        for (String opening : OPENINGS) {
            if (letters.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    /** The first letters as capitals, whatever stands between them, behind a portion marking. */
    private static String letters(Slice line) {
        int from = PortionMarking.at(line).map(PortionMarking::length).orElse(0);
        StringBuilder letters = new StringBuilder(LONGEST_OPENING);
        for (int i = from; i < line.length() && letters.length() < LONGEST_OPENING; i++) {
            if (Character.isLetter(line.charAt(i))) {
                letters.append(Character.toUpperCase(line.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** SUBJECT: LINE OF CONTROL is a subject, SUBJECT LINE CORRECTED is none. */
    private static boolean isLabel(Slice line) {
        int blank = line.indexOf(' ', 0);
        int colon = line.indexOf(':', 0);
        return colon >= 0 && (blank < 0 || colon < blank);
    }
}
