package org.reftel.web.cable;

/** The rules of repair, in words. */
final class RepairWords {
    private RepairWords() {}

    static String of(String rule) {
        return switch (rule) {
            case "apostrophe-sent-as-comma" -> "Apostrophe that was sent as a comma";
            case "apostrophe-sent-as-question-mark" -> "Apostrophe that came as a question mark";
            case "quote-sent-as-question-mark" -> "Quotation mark that came as a question mark";
            case "dash-sent-as-question-mark" -> "Dash that came as a question mark";
            case "character-read-in-wrong-encoding" -> "Character that a computer on the way read in a wrong encoding";
            case "character-left-as-entity" -> "Character left in the form in which web pages write it";
            case "word-cut-by-line-end" -> "Word that a line's end had cut in two";
            case "quote-sent-as-ampersand" -> "Opening quotation mark that was sent as an ampersand";
            case "quote-sent-as-8" -> "Closing quotation mark that was sent as an 8";
            case "quote-sent-as-ampersand-read-as-entity" ->
                "Opening quotation mark that a web page read as part of a sign's name";
            case "dash-sent-as-parenthesis" -> "Dash that was sent as a bracket";
            case "pilcrow-read-as-1" -> "Paragraph sign that became a 1";
            case "page-line-left-out" -> "Page line left out";
            case "strewn-caption-left-out" -> "Caption strewn into the text left out";
            default -> rule;
        };
    }
}
