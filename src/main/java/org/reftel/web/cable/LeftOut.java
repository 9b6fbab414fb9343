package org.reftel.web.cable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.reftel.web.cable.ReadingView.ParagraphView;

/** Says which paragraphs are not shown, and how they are marked. */
final class LeftOut {
    private LeftOut() {}

    static String words(List<ParagraphView> paragraphs) {
        String markings = paragraphs.stream()
                .map(p -> p.marking().map(level -> level.words().toLowerCase(Locale.ROOT)).orElse("not marked"))
                .distinct().collect(Collectors.joining(" or "));
        return (paragraphs.size() == 1 ? "Left out: " : "Left out: " + paragraphs.size() + " paragraphs, ")
                + numbers(paragraphs) + markings;
    }

    private static String numbers(List<ParagraphView> paragraphs) {
        List<String> numbers = paragraphs.stream().map(ParagraphView::number).filter(n -> !n.isEmpty()).toList();
        if (numbers.isEmpty()) {
            return "";
        }
        String first = numbers.getFirst();
        return "¶" + first + (numbers.size() == 1 ? "" : " to ¶" + numbers.getLast()) + ", ";
    }
}
