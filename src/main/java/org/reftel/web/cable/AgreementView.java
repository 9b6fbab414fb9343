package org.reftel.web.cable;

import java.util.List;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Comparison;
import org.reftel.archive.cable.Statement;
import org.reftel.web.cable.CablePage.Place;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;

/**
 * What a cable's document tells in two places, for its page.
 *
 * @param differ "1 of 9 checks differs"
 * @param agree "8 of 9 checks agree"
 */
record AgreementView(String differ, List<Check> differing, String agree, List<Check> agreeing) {
    /**
     * Two places compared.
     *
     * @param message in what they differ; where they agree, what is odd all the same; else empty
     */
    record Check(String kind, boolean agrees, Side first, Side second, String message) {}

    /**
     * One of the two places.
     *
     * @param part of the document, in words
     */
    record Side(String part, String value, Place place) {}

    static AgreementView of(Cable cable) {
        String received = Links.asReceived(cable.identifier(), "");
        List<Check> checks = cable.comparisons().stream().map(made -> check(made, received)).toList();
        List<Check> differing = checks.stream().filter(check -> !check.agrees()).toList();
        List<Check> agreeing = checks.stream().filter(Check::agrees).toList();
        String all = " of " + Words.count(checks.size(), "check ", "checks ");
        return new AgreementView(differing.size() + all + (differing.size() == 1 ? "differs" : "differ"), differing,
                agreeing.size() + all + (agreeing.size() == 1 ? "agrees" : "agree"), agreeing);
    }

    /** Whether nothing could be compared. */
    public boolean isEmpty() {
        return differing.isEmpty() && agreeing.isEmpty();
    }

    private static Check check(Comparison made, String received) {
        return new Check(Words.comparison(made.kind()), made.agrees(), side(made.first(), received),
                side(made.second(), received), made.message().map(Words::sentence).orElse(""));
    }

    private static Side side(Statement statement, String received) {
        return new Side(part(statement.part()), statement.value(), Place.of(statement.line(), received));
    }

    private static String part(String code) {
        return switch (code) {
            case "site-identifier" -> "Site’s identifier";
            case "site-created" -> "Created, says the site";
            case "site-classification" -> "Site’s classification";
            case "site-origin" -> "Site’s origin";
            case "site-title" -> "Site’s title";
            case "site-tags" -> "Site’s tags";
            case "de-line" -> "DE line";
            case "from-line" -> "FM line";
            case "date-time-group" -> "Date-time group";
            case "portion-marking" -> "Highest paragraph";
            default -> Words.comparison(code);
        };
    }
}
