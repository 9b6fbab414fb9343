package org.reftel.generate;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What can be wrong with a generated cable, and how often. The share is that of the cables in which it is tried; a cable that
 * gives no occasion (no quotation to garble, one section only) goes without. Seen: all of them in telegrams of the release; the
 * frequent ones in the seeds. The shares are set by hand near what a sample of 1,295 cables has.
 */
enum Garbling {
    /** Apostrophe as comma, quotation marks as {@code &} and {@code 8}, dash as parenthesis. Seen: seeds/003. */
    PUNCTUATION(0.30),
    /** {@code &reg} and the like then become characters. Seen: seeds/003, "®ional8". Follows from the first. */
    ENTITY(1),
    /** A page-break line inside sentences where a new section begins. Seen: seeds/002, seeds/003. */
    PAGE_BREAK(0.85),
    /** SIPDIS alone inside a paragraph. Seen: seeds/000, seeds/001. */
    STREWN_SIPDIS(0.07),
    /** The caption SIPDIS twice. Seen: seeds/000, seeds/003. */
    DOUBLE_SIPDIS(0.35),
    /** Paragraphs on one long line each, in layout A. */
    UNWRAPPED(0.40),
    /** The pilcrow before paragraph numbers as a 1, in layout B. Seen: seeds/001. */
    PILCROW_AS_ONE(0.95),
    TAG_MISSPELT(0.02),
    TAGS_GLUED(0.01),
    TAGS_WITH_COMMAS(0.30),
    TAGS_LABEL_MISPRINTED(0.01),
    TAGS_LABEL_MISSING(0.003),
    TAGS_BEFORE_ORDER(0.02),
    SUBJECT_LABEL_MISPRINTED(0.01),
    SUBJECT_AFTER_BLANK_LINE(0.005),
    ORDER_MISPRINTED(0.01),
    /** A word of "Classified By" cut where the line was full. */
    WORD_CUT(0.03),
    /** A name as XXXXXXXXXXXX. */
    REDACTION(0.10),
    PARAGRAPH_NUMBER_MISSING(0.02),
    PARAGRAPH_NUMBER_REPEATED(0.005),
    SIGNER_DOUBLED(0.02),
    SIGNER_IN_MIXED_CASE(0.03),
    SIGNER_MISSING(0.03),
    /** NNNN behind the signature. Seen: seeds/001, seeds/004. */
    TAIL(0.08),
    /** A note of the communications centre before NNNN. Seen: seeds/001. */
    SERVICE_NOTE(0.01),
    /** The words of the section line in the site's identifier. */
    SECTION_IN_IDENTIFIER(0.002),
    /** The text ends in the middle of a sentence. */
    BROKEN_OFF(0.005),
    /** The site's date an hour off the date-time group: a deliberate conflict. */
    CREATED_DIFFERS(0.01),
    /** The routing line's day of the year one off the date-time group: a deliberate conflict. */
    DAY_OF_YEAR_DIFFERS(0.005),
    /** The site's classification another than the telegram's: a deliberate conflict. */
    CLASSIFICATION_DIFFERS(0.003),
    /** The site's tags lack one of the telegram's: a deliberate conflict. */
    TAGS_DIFFER(0.01);

    private final double share;

    Garbling(double share) {
        this.share = share;
    }

    /** Which are tried in a cable. */
    static Set<Garbling> draw(Draw draw) {
        Set<Garbling> drawn = EnumSet.noneOf(Garbling.class);
        for (Garbling garbling : values()) {
            if (draw.chance(garbling.share)) {
                drawn.add(garbling);
            }
        }
        return drawn;
    }

    boolean isConflict() {
        return this == CREATED_DIFFERS || this == DAY_OF_YEAR_DIFFERS || this == CLASSIFICATION_DIFFERS
                || this == TAGS_DIFFER;
    }

    /** As the truth file names it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
