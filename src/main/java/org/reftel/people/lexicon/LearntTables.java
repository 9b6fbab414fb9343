package org.reftel.people.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What cables have taught: how words stand in them, and which surnames their titled persons bear.
 *
 * @param words by the word in small letters
 * @param surnames in small letters
 */
public record LearntTables(SortedMap<String, WordCounts> words, SortedSet<String> surnames) {
    /** Nothing. */
    public static final LearntTables NONE = new LearntTables(Map.of(), Set.of());

    private static final int FINGERPRINT_BYTES = 6;

    public LearntTables {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        surnames = Collections.unmodifiableSortedSet(new TreeSet<>(surnames));
    }

    /** Of words and surnames in any order. */
    public LearntTables(Map<String, WordCounts> words, Set<String> surnames) {
        this(new TreeMap<>(words), new TreeSet<>(surnames));
    }

    /** Counts added up, surnames united. */
    public LearntTables plus(LearntTables other) {
        SortedMap<String, WordCounts> sums = new TreeMap<>(words);
        other.words.forEach((word, counts) -> sums.merge(word, counts, WordCounts::plus));
        SortedSet<String> all = new TreeSet<>(surnames);
        all.addAll(other.surnames);
        return new LearntTables(sums, all);
    }

    /** A few letters that stand for all of it, the same on every machine; empty for nothing. */
    String fingerprint() {
        if (words.isEmpty() && surnames.isEmpty()) {
            return "";
        }
        MessageDigest digest = sha256();
        words.forEach((word, counts) -> digest.update(utf8(counts.row(word) + "\n")));
        surnames.forEach(surname -> digest.update(utf8(surname + "\n")));
        return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
