package org.reftel.web.cable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.reftel.telegram.ParsedTelegram;

/**
 * The documents of a cable that a page shows something of.
 *
 * @param bytes of the one that is asked for
 * @param parts by the parts of the cable: 1 is the document it is shown from
 */
record Documents(Optional<byte[]> bytes, Map<Integer, byte[]> parts) {
    /** Read again for their places. */
    Map<Integer, ParsedTelegram> telegrams() {
        Map<Integer, ParsedTelegram> telegrams = new LinkedHashMap<>();
        parts.forEach((part, content) -> telegrams.put(part, SourceLines.telegram(content)));
        return telegrams;
    }

    /** The telegram in the one that is asked for. */
    Optional<ParsedTelegram> first() {
        return bytes.map(SourceLines::telegram);
    }
}
