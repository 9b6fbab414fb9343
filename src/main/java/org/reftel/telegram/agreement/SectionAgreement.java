package org.reftel.telegram.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.reftel.telegram.line.PageLine;
import org.reftel.telegram.model.Diagnostics;
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

    static void check(Agreement read, Diagnostics diagnostics) {
        Reading<Sections> stated = read.preamble().sections();
        stated.optional().filter(section -> section.number() > 1).ifPresent(section -> diagnostics.add(
                "section-not-first", stated.where().getFirst(), "this is section " + section.number() + " of "
                        + section.count() + "; the ones before it are not in this document"));
        SectionAgreement agreement = new SectionAgreement(read.lines());
        agreement.gather();
        if (!agreement.pages.isEmpty()) {
            agreement.compare(stated, diagnostics);
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
    private void compare(Reading<Sections> stated, Diagnostics diagnostics) {
        int count = counts.last();
        TreeSet<Integer> missing = new TreeSet<>();
        for (int page = 2; page <= count; page++) {
            if (!pages.containsKey(page)) {
                missing.add(page);
            }
        }
        if (!missing.isEmpty()) {
            missing.removeAll(inside(lines.getFirst().text().to(lines.getLast().text())));
        }
        if (!missing.isEmpty()) {
            diagnostics.add("page-missing", pages.firstEntry().getValue(), "of " + count
                    + " pages the line before page " + missing.stream().map(String::valueOf).collect(
                            Collectors.joining(", "))
                    + " is not there");
        }
        stated.optional().filter(section -> section.count() > count).ifPresent(section -> diagnostics.add(
                "sections-differ", stated.where().getFirst(), pages.firstEntry().getValue(),
                "it states " + section.count() + " sections; its page lines count " + count + " pages"));
    }
}
