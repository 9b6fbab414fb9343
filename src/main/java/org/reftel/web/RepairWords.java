package org.reftel.web;

/** The rules of repair, in words. */
final class RepairWords {
    private RepairWords() {}

    static String of(String rule) {
        return switch (rule) {
            case "apostrophe-sent-as-comma" -> "Apostrophe that was sent as a comma";
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
