package org.reftel.telegram.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

import org.reftel.telegram.line.PageLine;
import org.reftel.telegram.model.Comparison;
import org.reftel.telegram.model.Comparison.Kind;
import org.reftel.telegram.model.Comparison.Part;
import org.reftel.telegram.model.Comparison.Statement;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.Sections;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.Span;

/** How many sections the classification line states, and which pages are there. A section may take several pages. */
final class SectionAgreement {
    private static final String OF = " OF ";
    private static final int PAGE_DIGITS = 3;

    private final List<SourceLine> lines;
    private final TreeMap<Integer, Span> pages = new TreeMap<>();
    private final TreeSet<Integer> counts = new TreeSet<>();

    private SectionAgreement(List<SourceLine> lines) {
        this.lines = lines;
    }

    static void check(Agreement read, Comparisons comparisons) {
        Reading<Sections> stated = read.preamble().sections();
        stated.optional().filter(section -> section.number() > 1).ifPresent(section -> comparisons.diagnostics().add(
                "section-not-first", stated.where().getFirst(), "this is section " + section.number() + " of "
                        + section.count() + "; the ones before it are not in this document"));
        SectionAgreement agreement = new SectionAgreement(read.lines());
        agreement.gather();
        if (!agreement.pages.isEmpty()) {
            agreement.compare(stated, comparisons);
        }
    }

    private void gather() {
        for (SourceLine line : lines) {
            Slice trimmed = line.trimmed();
            if (!trimmed.isEmpty() && trimmed.length() <= PageLine.LONGEST
                    && Character.isDigit(trimmed.charAt(trimmed.length() - 1))) {
                Optional<Sections> page = PageLine.page(trimmed);
                page.ifPresent(p -> {
                    pages.putIfAbsent(p.number(), trimmed.span());
                    counts.add(p.count());
                });
            }
        }
    }

    /** A program that set the lines anew left page lines inside them: with a ROME 00000492 003 OF 005 wide range. */
    private static Set<Integer> inside(Slice text) {
        Set<Integer> inside = new HashSet<>();
        for (int of = text.indexOf(OF, PAGE_DIGITS); of > 0; of = text.indexOf(OF, of + 1)) {
            int count = of + OF.length();
            if (count + PAGE_DIGITS <= text.length() && number(text.cut(count, count + PAGE_DIGITS)).isPresent()) {
                number(text.cut(of - PAGE_DIGITS, of)).ifPresent(inside::add);
            }
        }
        return inside;
    }

    private static OptionalInt number(Slice digits) {
        return digits.areDigits()
                ? OptionalInt.of(Integer.parseInt(digits.toString()))
                : OptionalInt.empty();
    }

    /** No line stands in front of the first page. */
    private void compare(Reading<Sections> stated, Comparisons comparisons) {
        int count = counts.last();
        Span first = pages.firstEntry().getValue();
        TreeSet<Integer> missing = new TreeSet<>();
        for (int page = 2; page <= count; page++) {
            if (!pages.containsKey(page)) {
                missing.add(page);
            }
        }
        if (!missing.isEmpty()) {
            missing.removeAll(inside(lines.getFirst().text().to(lines.getLast().text())));
        }
        Statement counted = new Statement(Part.PAGE_LINES, count + (count == 1 ? " page" : " pages"), first);
        pages(counted, count, missing, comparisons);
        if (stated.isFound()) {
            sections(stated, counted, count, comparisons);
        }
    }

    private void pages(Statement counted, int count, Set<Integer> missing, Comparisons comparisons) {
        TreeSet<Integer> there = new TreeSet<>(pages.keySet());
        for (int page = 2; page <= count; page++) {
            if (!missing.contains(page)) {
                there.add(page);
            }
        }
        Statement found = new Statement(Part.PAGE_LINES,
                (there.size() == 1 ? "page " : "pages ") + words(there), pages.lastEntry().getValue());
        if (missing.isEmpty()) {
            comparisons.agree(Kind.SECTIONS, counted, found);
        } else {
            String message = "of " + count + " pages the line before page " + words(missing) + " is not there";
            comparisons.diagnostics().add("page-missing", counted.span(), message);
            comparisons.add(Comparison.differing(Kind.SECTIONS, counted, found, message));
        }
    }

    private static String words(Set<Integer> numbers) {
        StringJoiner words = new StringJoiner(", ");
        for (int number : numbers) {
            words.add(Integer.toString(number));
        }
        return words.toString();
    }

    private static void sections(Reading<Sections> stated, Statement counted, int count, Comparisons comparisons) {
        int sections = stated.optional().orElseThrow().count();
        Statement line = Comparisons.statement(Part.CLASSIFICATION_LINE, stated,
                section -> "section " + section.number() + " of " + section.count());
        if (sections > count) {
            String message = "it states " + sections + " sections; its page lines count " + count + " pages";
            comparisons.diagnostics().add("sections-differ", line.span(), counted.span(), message);
            comparisons.add(Comparison.differing(Kind.SECTIONS, line, counted, message));
        } else {
            comparisons.agree(Kind.SECTIONS, line, counted);
        }
    }
}
