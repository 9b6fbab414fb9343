package org.reftel.generate;

/** How a site gives a telegram. Each is made after the seeds of that layout. */
public enum Layout {
    /** Metadata block, header, preamble twice. Seen: seeds/000, seeds/002, seeds/003. */
    A(2, "", true),
    /** A partial extract without metadata, the pilcrow as 1, long lines. Seen: seeds/001. */
    B(1, "", false),
    /** The text of a cablebrowser page. Seen: seeds/004. */
    C(1, " ", true),
    /** One table for all cables, eight columns. */
    CSV(1, "", true);

    private final int blanksBefore;
    private final String end;
    private final boolean wrapped;

    Layout(int blanksBefore, String end, boolean wrapped) {
        this.blanksBefore = blanksBefore;
        this.end = end;
        this.wrapped = wrapped;
    }

    /** The empty lines before a numbered paragraph. */
    int blanksBefore() {
        return blanksBefore;
    }

    /** What each line of the telegram ends with. */
    String end() {
        return end;
    }

    /** Whether lines have the teletype's width. */
    boolean isWrapped() {
        return wrapped;
    }

    /** The document, or for the table the row. */
    String print(Cable cable) {
        return switch (this) {
            case A -> MetadataBlockPrinter.print(cable);
            case B -> PartialExtractPrinter.print(cable);
            case C -> CablebrowserPrinter.print(cable);
            case CSV -> TableRowPrinter.print(cable);
        };
    }
}
