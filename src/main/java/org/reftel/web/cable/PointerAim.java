package org.reftel.web.cable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.Openings.Opening;
import org.reftel.telegram.pointer.Pointer;
import org.reftel.telegram.pointer.Pointer.Paragraphs;
import org.reftel.telegram.pointer.Pointer.References;
import org.reftel.telegram.pointer.Pointer.Separate;
import org.reftel.web.cable.ReferenceEntries.Entry;
import org.reftel.web.cable.ReferenceEntries.Meant;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;

/**
 * Where words lead.
 *
 * @param href empty where the archive cannot tell
 * @param name of what is there
 * @param tip what an eye sees beside the words, in sentences
 */
record PointerAim(String href, String name, String tip) {
    private static final int LONGEST_TIP = 140;
    /** More entries than this would cover the text. */
    private static final int MOST_ENTRIES = 4;
    private static final String SECTION = "#references";

    /**
     * What the archive knows of what a cable's words may mean.
     *
     * @param held of the cables on the REF line those that are held
     * @param paragraphs by cable
     * @param titles tells how a cable's subject is shown
     */
    record Known(String cable, ReferenceEntries entries, Map<String, CableInBrief> held,
            Map<String, List<Opening>> paragraphs, Function<CableInBrief, String> titles) {}

    /** Empty where there is no such thing, or where it could only be guessed which is meant. */
    static Optional<PointerAim> of(Pointer.Aim aim, Known known) {
        return switch (aim) {
            case Separate() -> Optional.of(new PointerAim("", "A telegram sent separately",
                    "A telegram sent separately, about the same time. Its number is not stated here."));
            case References references -> references(known.entries.meant(references), known);
            case Paragraphs(int first, int last, Optional<References> of) ->
                of.isEmpty()
                        ? paragraph("", known.cable, first, last, known)
                        : telegram(known.entries.meant(of.get()))
                                .flatMap(other -> paragraph(other, other, first, last, known));
        };
    }

    /** The one telegram that is meant. */
    private static Optional<String> telegram(Meant meant) {
        return meant.open() || meant.entries().isEmpty() ? Optional.empty() : meant.entries().getFirst().cable();
    }

    private static Optional<PointerAim> references(Meant words, Known known) {
        List<Entry> meant = words.entries();
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        if (!words.open()) {
            Entry entry = meant.getFirst();
            return Optional.of(new PointerAim(entry.cable().map(Links::cable).orElse("#" + entry.anchor()),
                    entry.cable().orElse(entry.reference().printed()), tip(entry, known)));
        }
        String tips = meant.stream().limit(MOST_ENTRIES).map(entry -> tip(entry, known))
                .collect(Collectors.joining(" "));
        int more = meant.size() - MOST_ENTRIES;
        return Optional.of(new PointerAim(SECTION, Words.count(meant.size(), "reference", "references"),
                tips + (more > 0 ? " And " + more + " more." : "")));
    }

    private static String tip(Entry entry, Known known) {
        String printed = entry.reference().label().map(label -> label + ". ").orElse("")
                + cut(entry.reference().printed());
        Optional<String> cable = entry.cable();
        if (cable.isEmpty()) {
            return Words.sentence(printed);
        }
        CableInBrief held = known.held.get(cable.get());
        return held == null
                ? printed + ": " + cable.get() + ", not held."
                : printed + ": " + cable.get() + ", “" + cut(known.titles.apply(held)) + "”, "
                        + held.moment().map(Words::day).orElse("undated") + ".";
    }

    private static Optional<PointerAim> paragraph(String other, String cable, int first, int last, Known known) {
        return known.paragraphs.getOrDefault(cable, List.of()).stream()
                .filter(paragraph -> paragraph.number().equals(Optional.of(first))).findFirst()
                .map(paragraph -> {
                    String name = first == last ? "Paragraph " + first : "Paragraphs " + first + " to " + last;
                    String whole = other.isEmpty() ? name : name + " of " + other;
                    return new PointerAim((other.isEmpty() ? "" : Links.cable(other)) + "#" + paragraph.anchor(),
                            whole, whole + ": " + cut(paragraph.text()));
                });
    }

    /** The first words. */
    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_TIP) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_TIP);
        return line.substring(0, blank > LONGEST_TIP / 2 ? blank : LONGEST_TIP) + " …";
    }
}
