package org.reftel.telegram.restore;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
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

    /** By the offset in the source at which each starts. */
    SortedMap<Integer, Repair> all() {
        return Collections.unmodifiableSortedMap(found);
    }
}
