package org.reftel.telegram;

import java.util.Optional;

import org.reftel.telegram.model.Body;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.SourceText;
import org.reftel.telegram.source.Span;

/**
 * Tells where a document does not end as telegrams do, so that it may be cut. Of twenty telegrams nineteen are signed, and the
 * twentieth is worth a look. A site that calls its text an extract says the same.
 */
final class EndReport {
    private EndReport() {}

    static void check(Envelope envelope, Body body, SourceText text, Diagnostics diagnostics) {
        Optional<SourceLine> last = text.lines().reversed().stream().filter(line -> !line.isBlank()).findFirst();
        if (envelope.isPartial() || last.isEmpty()) {
            return;
        }
        if (body.paragraphs().isEmpty()) {
            diagnostics.add("text-missing", last.get().trimmed(),
                    "nothing of the telegram's text is here, so that the document may be incomplete");
        } else if (!body.signature().isFound()) {
            diagnostics.add("signature-missing", last.get().trimmed(),
                    "no signature stands under the text, so that it may be incomplete");
        } else if (isLikeASentence(body.signature().where().getFirst(), text)) {
            diagnostics.add("signature-doubtful", body.signature().where().getFirst(),
                    "the text's last word is taken for the signature; it may be the first of a sentence that was cut");
        }
    }

    /** Not in capitals, and on the line of the text's end. */
    private static boolean isLikeASentence(Span signature, SourceText text) {
        SourceLine line = text.lines().get(text.lineNumberAt(signature.start()) - 1);
        return line.trimmed().start() < signature.start()
                && text.at(signature).chars().anyMatch(Character::isLowerCase);
    }
}
