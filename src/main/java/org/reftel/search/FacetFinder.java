package org.reftel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds values of a facet, however many it has, by the start of one of their words. */
final class FacetFinder {
    private final IndexSnapshot snapshot;

    FacetFinder(IndexSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** A value with the number of all cables that have it. */
    private record Candidate(String value, int cables) {}

    /**
     * The values with a word that starts so, accents and capitals forgiven, those that most cables have first.
     *
     * @param most how many
     */
    Set<String> startingSo(Facet facet, String text, int most) {
        String sought = plain(text.strip());
        if (sought.isEmpty()) {
            return Set.of();
        }
        try {
            List<Candidate> found = candidates(facet.countedField(), sought);
            found.sort(Comparator.comparingInt((Candidate c) -> -c.cables).thenComparing(Candidate::value));
            Set<String> values = new LinkedHashSet<>();
            found.stream().limit(most).forEach(candidate -> values.add(candidate.value));
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Candidate> candidates(String field, String sought) throws IOException {
        List<Candidate> found = new ArrayList<>();
        SortedSetDocValues values = MultiDocValues.getSortedSetValues(snapshot.reader(), field);
        if (values == null) {
            return found;
        }
        TermsEnum terms = values.termsEnum();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String value = term.utf8ToString();
            if (hasWordStarting(plain(value), sought)) {
                found.add(new Candidate(value, snapshot.reader().docFreq(new Term(field, BytesRef.deepCopyOf(term)))));
            }
        }
        return found;
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
