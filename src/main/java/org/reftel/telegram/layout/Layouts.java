package org.reftel.telegram.layout;

import java.util.List;

import org.reftel.telegram.source.SourceText;

/** The known layouts; the bare telegram takes what no other one claims. */
public final class Layouts {
    /** The code of the layout that takes what no other one claims. */
    public static final String BARE = "bare";

    static final List<TelegramLayout> KNOWN = List.of(new MetadataBlockLayout(), new PartialExtractLayout(),
            new CablebrowserLayout(), new CableViewerLayout(), new ReleaseRowLayout());
    private static final TelegramLayout FALLBACK = new BareTelegramLayout();

    private Layouts() {}

    /** The layout with the most telling lines, the earlier one among equals. */
    public static TelegramLayout of(SourceText text) {
        TelegramLayout best = FALLBACK;
        int most = 0;
        for (TelegramLayout layout : KNOWN) {
            int telling = layout.tellingLines(text);
            if (telling > most) {
                best = layout;
                most = telling;
            }
        }
        return best;
    }
}
