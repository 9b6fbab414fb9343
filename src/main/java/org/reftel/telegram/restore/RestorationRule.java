package org.reftel.telegram.restore;

import java.util.Locale;

/** The rules by which garbled characters are restored. Their codes are kept in the archive, so none changes its meaning. */
public enum RestorationRule {
    APOSTROPHE_SENT_AS_COMMA,
    APOSTROPHE_SENT_AS_QUESTION_MARK,
    QUOTE_SENT_AS_AMPERSAND,
    QUOTE_SENT_AS_8,
    /** {@code &regional} became {@code ®ional} in a web page: reg is the name of that sign. */
    QUOTE_SENT_AS_AMPERSAND_READ_AS_ENTITY,
    QUOTE_SENT_AS_QUESTION_MARK,
    DASH_SENT_AS_PARENTHESIS,
    DASH_SENT_AS_QUESTION_MARK,
    /** UTF-8 that was read as Windows-1252. */
    CHARACTER_READ_IN_WRONG_ENCODING,
    /** A sign left in the form of HTML, once or more often encoded. */
    CHARACTER_LEFT_AS_ENTITY,
    WORD_CUT_BY_LINE_END,
    PAGE_LINE_LEFT_OUT,
    STREWN_CAPTION_LEFT_OUT;

    /** Lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
