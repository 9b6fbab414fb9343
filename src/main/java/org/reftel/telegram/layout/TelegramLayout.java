package org.reftel.telegram.layout;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.source.SourceText;

/** One form of source document. Implementations hold no state and accept any text. */
public interface TelegramLayout {
    /** Short and stable: A, B, C, D, CSV, bare. */
    String code();

    /** How many lines of the text only this layout has; 0 where it is another one. */
    int tellingLines(SourceText text);

    /** Divides the text into envelope, telegram and trailer. Called only where {@link #tellingLines} spoke for it. */
    Frame frame(SourceText text, Diagnostics diagnostics);
}
