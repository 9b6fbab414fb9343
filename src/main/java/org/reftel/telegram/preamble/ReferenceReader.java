package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.model.PrintedReference;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.preamble.ReferenceToken.Kind;
import org.reftel.telegram.source.Slice;

/**
 * Divides the REF field into its entries: {@code STATE 113203}, {@code A. ALMATY 347 B. ALMATY 342}. What a letter opens, or a
 * semicolon parts, is an entry.
 */
final class ReferenceReader {
    /** An entry takes no more lines than this. */
    private static final int ENTRY_LINES = 3;

    private ReferenceReader() {}

    /** The entries in order; one that names several telegrams gives as many. A field that is printed again gives none. */
    static List<PrintedReference> read(List<LabelledField> fields, TelegramVocabulary vocabulary, Referrer referrer) {
        List<PrintedReference> references = new ArrayList<>();
        Set<List<String>> printed = new HashSet<>();
        for (LabelledField field : fields) {
            List<PrintedReference> entries = entries(field, vocabulary, referrer);
            if (printed.add(entries.stream().map(PrintedReference::printed).toList())) {
                references.addAll(entries);
            }
        }
        return List.copyOf(references);
    }

    private static List<PrintedReference> entries(LabelledField field, TelegramVocabulary vocabulary,
            Referrer referrer) {
        List<PrintedReference> references = new ArrayList<>();
        List<ReferenceToken> entry = new ArrayList<>();
        Optional<String> label = Optional.empty();
        for (ReferenceToken token : ReferenceToken.tokens(field.parts())) {
            boolean opens = token.kind() == Kind.LABEL;
            if (opens || token.is(";")) {
                references.addAll(new ReferenceEntry(label, entry, vocabulary, referrer).read());
                // a letter printed twice opens one entry. seen: telegrams with "A. (a) ...", "REF: REF (A) ..."
                label = opens ? Optional.of(token.text()) : label;
                entry.clear();
            } else {
                entry.add(token);
            }
        }
        references.addAll(new ReferenceEntry(label, entry, vocabulary, referrer).read());
        return references;
    }

    /** Whether a line behind a blank one goes on with the list: a letter first, or a name and a number. */
    static boolean isEntry(Slice line) {
        List<ReferenceToken> tokens = ReferenceToken.tokens(List.of(line));
        if (tokens.isEmpty()) {
            return false;
        }
        boolean capitals = line.noneMatch(Character::isLowerCase);
        int first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).is("-")) {
            first++;
        }
        return tokens.get(first).kind() == Kind.LABEL
                || capitals && tokens.getFirst().kind() != Kind.MARK && tokens.getLast().kind() == Kind.NUMBER
                        && tokens.size() > 1;
    }

    /** Whether the field's last line ends with a letter whose entry is still to come: {@code B)}. */
    static boolean isOpen(List<Slice> lines) {
        List<ReferenceToken> tokens = ReferenceToken.tokens(lines.subList(lines.size() - 1, lines.size()));
        return !tokens.isEmpty() && tokens.getLast().kind() == Kind.LABEL;
    }

    /**
     * Whether a line of the field opens the entry that follows the one before it: (C) behind (B) is no portion marking.
     *
     * @param before the field's lines so far
     */
    static boolean isNextEntry(List<Slice> before, Slice line) {
        List<ReferenceToken> tokens = ReferenceToken.tokens(List.of(line));
        if (tokens.isEmpty() || tokens.getFirst().kind() != Kind.LABEL) {
            return false;
        }
        List<Slice> near = before.subList(Math.max(0, before.size() - ENTRY_LINES), before.size());
        char last = ReferenceToken.tokens(near).stream().filter(token -> token.kind() == Kind.LABEL)
                .reduce((_, second) -> second).map(token -> token.text().charAt(0)).orElse('@');
        return tokens.getFirst().text().charAt(0) == last + 1;
    }
}
