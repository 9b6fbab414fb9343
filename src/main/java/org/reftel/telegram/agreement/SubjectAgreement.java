package org.reftel.telegram.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.reftel.telegram.line.PortionMarking;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.PrintedTag;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.Span;

/** Subject and tags: as the site prints them, and as the telegram does. */
final class SubjectAgreement {
    private SubjectAgreement() {}

    static void check(Agreement read, Diagnostics diagnostics) {
        Reading<String> title = read.envelope().title();
        Reading<String> subject = read.preamble().subject();
        if (Agreement.both(title, subject)) {
            titles(title, subject, diagnostics);
        }
        Reading<List<String>> site = read.envelope().tags();
        Reading<List<PrintedTag>> own = read.preamble().tags();
        if (Agreement.both(site, own)) {
            tags(site, own, diagnostics);
        }
    }

    /**
     * Sites cut the title at the subject's first line, so a beginning agrees; or they go on with the field below it. seen:
     * seeds/003, line 11
     */
    private static void titles(Reading<String> site, Reading<String> own, Diagnostics diagnostics) {
        String title = site.optional().orElseThrow();
        String subject = own.optional().orElseThrow();
        if (title.equals(subject)) {
            return;
        }
        String shown = letters(withoutMarking(title));
        String printed = letters(withoutMarking(subject));
        if (shown.equals(printed)) {
            return;
        }
        Span where = site.where().getFirst();
        Span other = own.where().getFirst();
        if (printed.startsWith(shown)) {
            diagnostics.add("title-cut", where, other,
                    "the site's title ends early; the subject is \"" + subject + "\"");
        } else if (shown.startsWith(printed)) {
            diagnostics.add("title-runs-on", where, other,
                    "the site's title goes on behind the subject, which is \"" + subject + "\"");
        } else {
            diagnostics.add("title-differs", where, other,
                    "the site's title is \"" + title + "\", the subject \"" + subject + "\"");
        }
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

    private static void tags(Reading<List<String>> site, Reading<List<PrintedTag>> own, Diagnostics diagnostics) {
        if (site.optional().orElseThrow()
                .equals(own.optional().orElseThrow().stream().map(PrintedTag::printed).toList())) {
            return;
        }
        Set<String> page = new TreeSet<>(
                site.optional().orElseThrow().stream().map(SubjectAgreement::letters).toList());
        Set<String> telegram = new TreeSet<>(
                own.optional().orElseThrow().stream().map(PrintedTag::printed).map(SubjectAgreement::letters).toList());
        if (!page.equals(telegram) && !String.join("", page).equals(String.join("", telegram))) {
            diagnostics.add("tags-differ", own.where().getFirst(), site.where().getFirst(),
                    "the site says " + page + ", the telegram " + telegram);
        }
    }
}
