package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Repair;
import org.reftel.web.cable.CablePage.RepairView;
import org.reftel.web.cable.ReadingView.Explained;
import org.reftel.web.page.Words;

/** A cable's repairs: the list of them, each kind once, and the words in which they are. */
final class RepairMarks {
    private final List<Repair> repairs;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final boolean side;

    /**
     * Of a cable.
     *
     * @param side whether the document stands beside, so that a repair leads to its place there
     */
    RepairMarks(Cable cable, boolean side) {
        this.repairs = cable.repairs();
        this.side = side;
        repairs.forEach(repair -> notes.computeIfAbsent(kind(repair), _ -> "repair-" + (notes.size() + 1)));
    }

    private static String kind(Repair repair) {
        return repair.rule() + "\n" + repair.from() + "\n" + repair.to();
    }

    /** The same repair in many places is one entry. */
    List<RepairView> list() {
        Map<String, List<Repair>> kinds = repairs.stream().collect(Collectors.groupingBy(RepairMarks::kind,
                LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream().map(same -> {
            Repair first = same.getValue().getFirst();
            return new RepairView(notes.getOrDefault(same.getKey(), ""), RepairWords.of(first.rule()),
                    first.from().replaceAll("\\R", "\u21b5"), first.to(),
                    Words.count(same.getValue().size(), "place", "places"));
        }).toList();
    }

    /** The element that shows a repair's place in the document. */
    static String place(int ordinal) {
        return "received-" + ordinal;
    }

    /** The word around each repair: a single sign would be hard to see, and to hear. */
    void mark(List<MarkedText> texts) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < repairs.size(); i++) {
            Repair repair = repairs.get(i);
            int paragraph = repair.paragraph() - 1;
            if (paragraph >= 0 && paragraph < texts.size() && !repair.to().isEmpty()) {
                MarkedText text = texts.get(paragraph);
                int start = repair.readingStart();
                int end = start + repair.to().length();
                if (!text.addTo(start, explanation(repair) + ".") && text.isFree(start, end)) {
                    stretches.add(new Stretch(paragraph, text.wordStart(start), text.wordEnd(end), repair, i + 1));
                }
            }
        }
        stretches.sort(Comparator.comparingInt(Stretch::paragraph).thenComparingInt(Stretch::start));
        int at = 0;
        while (at < stretches.size()) {
            Stretch first = stretches.get(at);
            int next = at + 1;
            while (next < stretches.size() && stretches.get(next).overlaps(first)) {
                next++;
            }
            List<Stretch> together = stretches.subList(at, next);
            texts.get(first.paragraph).add(first.start, together.getLast().end, explained(together));
            at = next;
        }
    }

    private record Stretch(int paragraph, int start, int end, Repair repair, int ordinal) {
        private boolean overlaps(Stretch before) {
            return paragraph == before.paragraph && start < before.end;
        }
    }

    private Explained explained(List<Stretch> together) {
        String tip = together.stream().map(one -> explanation(one.repair)).distinct()
                .collect(Collectors.joining(". ", "", "."));
        String note = together.stream().map(one -> notes.getOrDefault(kind(one.repair), "")).distinct()
                .collect(Collectors.joining(" "));
        Stretch first = together.getFirst();
        String href = side ? place(first.ordinal) : notes.getOrDefault(kind(first.repair), "");
        return new Explained("restored", "#" + href, tip, note);
    }

    private static String explanation(Repair repair) {
        return RepairWords.of(repair.rule()) + ": “" + repair.from().replaceAll("\\R", "\u21b5") + "” in the document";
    }
}
