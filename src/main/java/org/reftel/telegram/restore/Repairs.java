package org.reftel.telegram.restore;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.reftel.telegram.model.Repair;
import org.reftel.telegram.source.Slice;

/** Gathers the repairs to one text. No two touch the same character: the first rule to claim one keeps it. */
final class Repairs {
    private final Slice text;
    private final NavigableMap<Integer, Repair> found = new TreeMap<>();

    Repairs(Slice text) {
        this.text = text;
    }

    /** Replaces what stands from {@code from} to {@code to}, both relative to the text; nothing where that is repaired already. */
    void put(int from, int to, String replacement, RestorationRule rule) {
        Slice garbled = text.cut(from, to);
        if (!isTaken(garbled.start(), garbled.end())) {
            found.put(garbled.start(), new Repair(rule.code(), garbled.span(), garbled.toString(), replacement));
        }
    }

    private boolean isTaken(int start, int end) {
        var before = found.lowerEntry(end);
        return before != null && before.getValue().source().end() > start;
    }

    /** In order of their places. */
    List<Repair> all() {
        return List.copyOf(found.values());
    }
}
