package org.reftel.search.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.reftel.search.Facet;

/** Finds values of a facet, however many it has, by the start of one of their words. */
public final class FacetFinder {
    private final IndexSnapshot snapshot;

    public FacetFinder(IndexSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** A value, also as it is compared, with the number of all cables that have it. */
    private record Candidate(String value, String plain, int cables) {}

    /** All values of a field, those that most cables have first. */
    private record Values(List<Candidate> candidates) {}

    /** What is remembered of one state of the index. */
    private record ValuesOf(String field) {}

    /**
     * The values with a word that starts so, accents and capitals forgiven, those that most cables have first.
     *
     * @param most how many
     */
    public Set<String> startingSo(Facet facet, String text, int most) {
        String sought = plain(text.strip());
        if (sought.isEmpty()) {
            return Set.of();
        }
        String field = facet.countedField();
        return snapshot.remembered(new ValuesOf(field), Values.class, () -> values(field)).candidates.stream()
                .filter(candidate -> hasWordStarting(candidate.plain, sought)).limit(most).map(Candidate::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Values values(String field) {
        List<Candidate> candidates = new ArrayList<>();
        try {
            SortedSetDocValues values = MultiDocValues.getSortedSetValues(snapshot.reader(), field);
            TermsEnum terms = values == null ? TermsEnum.EMPTY : values.termsEnum();
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                String value = term.utf8ToString();
                candidates.add(new Candidate(value, plain(value),
                        snapshot.reader().docFreq(new Term(field, BytesRef.deepCopyOf(term)))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        candidates.sort(Comparator.comparingInt((Candidate c) -> -c.cables).thenComparing(Candidate::value));
        return new Values(candidates);
    }

    private static boolean hasWordStarting(String value, String sought) {
        for (int at = value.indexOf(sought); at >= 0; at = value.indexOf(sought, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Small letters without accents; hyphens, as keys have them, are blanks. */
    private static String plain(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String letters = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
