package org.reftel.telegram.preamble;

import java.util.List;
import java.util.Set;

import org.reftel.telegram.model.ReferenceKind;
import org.reftel.telegram.preamble.ReferenceToken.Kind;

/** Tells by its words what an entry names that is no telegram. */
final class ReferenceWords {
    private static final Set<String> MAIL = Set.of("EMAIL", "E-MAIL", "EMAILS", "E-MAILS", "MAIL", "MAILS", "LETTER",
            "MESSAGE");
    private static final Set<String> TELCON = Set.of("TELCON", "TELCONS", "TELECON", "TELECONS", "PHONECON", "PHONE",
            "TELEPHONE", "CONVERSATION", "CONVERSATIONS", "DISCUSSION", "DISCUSSIONS", "MEETING", "VTC", "SVTC", "DVC",
            "CALL");
    /** Reports of the intelligence services, manuals and the press. source: 5 FAH-2; abbreviations in telegrams */
    private static final Set<String> PUBLICATION = Set.of("FAM", "FAH", "CFR", "IIR", "TD", "TDX", "FBIS", "OSC",
            "CIA", "DIA", "NIE", "REPORT", "REPORTS", "MEMO", "MEMORANDUM", "POINTS", "ARTICLE", "DAILY", "PAPER",
            "DOCUMENT", "DOC", "NOTE", "AGREEMENT", "TREATY", "LAW", "ACT", "BULLETIN", "WEBSITE");
    private static final Set<String> NONE = Set.of("NONE", "N/A", "NA", "NIL");

    private ReferenceWords() {}

    static ReferenceKind kind(List<ReferenceToken> tokens) {
        List<String> words = tokens.stream().filter(token -> token.kind() == Kind.WORD).map(ReferenceToken::text)
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word).toList();
        if (words.stream().anyMatch(MAIL::contains)) {
            return ReferenceKind.MAIL;
        }
        if (words.stream().anyMatch(TELCON::contains)) {
            return ReferenceKind.TELCON;
        }
        if (words.stream().anyMatch(PUBLICATION::contains) || words.stream().anyMatch(w -> w.startsWith("TD-"))) {
            return ReferenceKind.PUBLICATION;
        }
        return NONE.contains(String.join("", words)) ? ReferenceKind.NONE : ReferenceKind.OTHER;
    }
}
