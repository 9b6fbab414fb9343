package org.reftel.generate;

/** How much of the header a site has. */
enum Form {
    /** From the line with the transmission id on. */
    FULL,
    /** Without transmission id and routing lines: the date-time group comes first. Source: ACP 126. */
    PLAIN_HEADER,
    /** Without a header, and the site says so. */
    PARTIAL,
    /** Without a header, and nobody says so. */
    BARE;

    private static final int FULL_SINCE = 2006;
    private static final int PARTIAL_SINCE = 2000;

    /** Which a cable of the year has: nearly all before 2006 are partial extracts, nearly all since then are whole. */
    static Form draw(Draw draw, int year) {
        if (year >= FULL_SINCE) {
            return switch (draw.weighted(0.95, 0.03, 0.005, 0.015)) {
                case 0 -> FULL;
                case 1 -> PLAIN_HEADER;
                case 2 -> PARTIAL;
                default -> BARE;
            };
        }
        return year >= PARTIAL_SINCE && !draw.chance(0.015) ? PARTIAL : PLAIN_HEADER;
    }

    boolean hasHeader() {
        return this == FULL || this == PLAIN_HEADER;
    }
}
