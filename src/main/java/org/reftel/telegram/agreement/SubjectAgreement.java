package org.reftel.telegram.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.reftel.telegram.line.Label;
import org.reftel.telegram.line.PortionMarking;
import org.reftel.telegram.model.Comparison;
import org.reftel.telegram.model.Comparison.Kind;
import org.reftel.telegram.model.Comparison.Part;
import org.reftel.telegram.model.Comparison.Statement;
import org.reftel.telegram.model.PrintedTag;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;

/** Subject and tags: as the site prints them, and as the telegram does. */
final class SubjectAgreement {
    private SubjectAgreement() {}

    static void check(Agreement read, Comparisons comparisons) {
        Reading<String> title = read.envelope().title();
        Reading<String> subject = read.preamble().subject();
        if (Agreement.both(title, subject)) {
            titles(title, subject, comparisons);
        }
        Reading<List<String>> site = read.envelope().tags();
        Reading<List<PrintedTag>> own = read.preamble().tags();
        if (Agreement.both(site, own)) {
            tags(site, own, comparisons);
        }
    }

    /**
     * Sites cut the title at the subject's first line, so a beginning agrees; or they go on with the field below it. seen:
     * seeds/003, line 11
     */
    private static void titles(Reading<String> site, Reading<String> own, Comparisons comparisons) {
        Statement title = Comparisons.statement(Part.SITE_TITLE, site, Function.identity());
        Statement subject = Comparisons.statement(Part.SUBJECT_LINE, own, Function.identity());
        String shown = title.value().equals(subject.value())
                ? ""
                : letters(withoutMarking(withoutLabel(title.value())));
        String printed = shown.isEmpty() ? "" : letters(withoutMarking(subject.value()));
        if (shown.equals(printed)) {
            comparisons.agree(Kind.SUBJECT, title, subject);
        } else if (printed.startsWith(shown)) {
            agree(title, subject, "title-cut",
                    "the site's title ends early; the subject is \"" + subject.value() + "\"", comparisons);
        } else if (shown.startsWith(printed)) {
            agree(title, subject, "title-runs-on", "the site's title goes on behind the subject, which is \""
                    + subject.value() + "\"", comparisons);
        } else {
            String message = "the site's title is \"" + title.value() + "\", the subject \"" + subject.value() + "\"";
            comparisons.diagnostics().add("title-differs", title.span(), subject.span(), message);
            comparisons.add(Comparison.differing(Kind.SUBJECT, title, subject, message));
        }
    }

    /** As far as the shorter one goes. */
    private static void agree(Statement title, Statement subject, String code, String message,
            Comparisons comparisons) {
        comparisons.diagnostics().add(code, title.span(), subject.span(), message);
        comparisons.add(Comparison.agreeing(Kind.SUBJECT, title, subject, message));
    }

    /** seen: titles that start "SUBJECT: " */
    private static String withoutLabel(String title) {
        return Label.at(Slice.of(title))
                .filter(hit -> hit.label() == Label.SUBJECT && hit.words().toString().endsWith(":"))
                .map(hit -> hit.value().trim().toString()).orElse(title);
    }

    /** Some sites lost the bracket in front of the marking. seen: titles that start "C/NF) KUDOS" */
    private static String withoutMarking(String text) {
        Slice whole = Slice.of(text.startsWith("(") ? text : "(" + text);
        return PortionMarking.at(whole).map(marking -> whole.from(marking.length()).toString()).orElse(text);
    }

    /** Letters and digits alone, in capitals: blanks, case and punctuation are the site's. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    private static void tags(Reading<List<String>> site, Reading<List<PrintedTag>> own,
            Comparisons comparisons) {
        List<String> shown = site.optional().orElseThrow();
        List<String> printed = own.optional().orElseThrow().stream().map(PrintedTag::printed).toList();
        Statement page = Comparisons.statement(Part.SITE_TAGS, site, tags -> String.join(", ", tags));
        Statement line = Comparisons.statement(Part.TAGS_LINE, own, _ -> String.join(", ", printed));
        if (areSame(shown, printed)) {
            comparisons.agree(Kind.TAGS, page, line);
        } else {
            comparisons.differ(Kind.TAGS, page, line, "tags-differ",
                    "the site says " + sorted(shown) + ", the telegram " + sorted(printed));
        }
    }

    private static boolean areSame(List<String> shown, List<String> printed) {
        if (shown.equals(printed)) {
            return true;
        }
        Set<String> page = words(shown);
        Set<String> telegram = words(printed);
        return page.equals(telegram) || String.join("", page).equals(String.join("", telegram));
    }

    /** Sites part at blanks what the telegram has as one tag. seen: "POLITICAL PARTIES", "BIDEN, JOSEPH" */
    private static Set<String> words(List<String> tags) {
        Set<String> words = new TreeSet<>();
        tags.forEach(tag -> Slice.of(tag).words().forEach(word -> words.add(letters(word.toString()))));
        words.remove("");
        return words;
    }

    private static Set<String> sorted(List<String> tags) {
        return new TreeSet<>(tags.stream().map(SubjectAgreement::letters).toList());
    }
}
