package org.reftel.archive.cable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a cable's paragraphs are called in addresses: by their number, else by their place; one that is met twice by both. */
public final class ParagraphAnchors {
    private ParagraphAnchors() {}

    /** In the order of the paragraphs: {@code p3}. */
    public static List<String> of(List<Optional<Integer>> numbers) {
        Set<String> taken = new HashSet<>();
        List<String> anchors = new ArrayList<>();
        for (Optional<Integer> number : numbers) {
            int ordinal = anchors.size() + 1;
            String anchor = "p" + number.orElse(ordinal);
            if (!taken.add(anchor)) {
                anchor += "-" + ordinal;
                taken.add(anchor);
            }
            anchors.add(anchor);
        }
        return anchors;
    }
}
