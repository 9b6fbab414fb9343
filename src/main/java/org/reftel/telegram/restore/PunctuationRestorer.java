package org.reftel.telegram.restore;

import java.util.List;

import org.reftel.telegram.model.Repair;
import org.reftel.telegram.source.Slice;

/**
 * Finds typographic punctuation that a transmission of seven-bit characters or a web page garbled: the apostrophe sent as a
 * comma, quotation marks as {@code &} and {@code 8}, the dash as {@code )}, letters beyond ASCII in pieces. seen: seeds/003
 *
 * <p>Decided by evidence over the whole text: what has another reading is believed only beside what has none, or as a closed
 * pair. A text without the garbling is left as it is.
 */
public final class PunctuationRestorer {
    private PunctuationRestorer() {}

    /** The repairs of a telegram's text, in order of their places. */
    public static List<Repair> repairs(Slice text) {
        Repairs repairs = new Repairs(text);
        EntityRule.restore(text, repairs);
        EncodingRule.restore(text, repairs);
        int apostrophes = ApostropheRule.restore(text, repairs);
        int quotations = QuoteRule.restore(text, apostrophes > 0, repairs);
        DashRule.restore(text, apostrophes + quotations > 0, repairs);
        QuestionMarkRule.restore(text, repairs);
        CutWordRule.restore(text, repairs);
        FurnitureRule.restore(text, repairs);
        return repairs.all();
    }
}
