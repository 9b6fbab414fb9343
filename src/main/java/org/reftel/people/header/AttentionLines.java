package org.reftel.people.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.people.NameCandidate;
import org.reftel.people.PersonName;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.lexicon.WordClass;
import org.reftel.people.text.TextField;

/**
 * The lines of the preamble that name offices and officers: {@code DEPT FOR SCA/CEN (J. MUDGE)}, {@code NSC FOR ABRAMS/SINGH},
 * {@code STATE FOR PM/WRA - STEPHANIE PICO}.
 */
final class AttentionLines {
    private static final int SHORTEST_SURNAME = 4;
    private static final int MOST_WORDS = 4;

    private final TextField field;
    private final Lexicon lexicon;
    private final List<HeaderWord> words;

    AttentionLines(TextField field, Lexicon lexicon) {
        this.field = field;
        this.lexicon = lexicon;
        this.words = HeaderWord.of(field.text());
    }

    /** Whether some word can only be an initial and a surname. */
    boolean hasGluedInitial() {
        return words.stream().anyMatch(word -> word.live() && !word.isOffice(lexicon) && isNameLike(word.text())
                && GluedInitial.certain(word.text(), lexicon).isPresent());
    }

    /**
     * The persons named.
     *
     * @param initials whether initials are glued to surnames elsewhere in this telegram
     */
    List<NameCandidate> names(boolean initials) {
        List<NameCandidate> names = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            HeaderWord word = words.get(i);
            int end = word.live() ? end(i) : i;
            if (end - i > 1) {
                names.add(several(i, end));
            } else if (end > i && isNameLike(word.text()) && (isAlone(i) || isBehindTitle(i))) {
                names.add(single(i, initials));
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    /** Behind the name that starts here; {@code first} where none does. */
    private int end(int first) {
        HeaderWord word = words.get(first);
        if (word.isInitial() || word.isGiven(lexicon) && !word.isLink(lexicon)) {
            int end = first + 1;
            while (end < words.size() && end - first < MOST_WORDS && words.get(end).joined()
                    && isPart(words.get(end), words.get(end - 1))) {
                end++;
            }
            boolean initialAlone = end == first + 1 && word.isInitial() || words.get(end - 1).isInitial();
            return initialAlone || end == first + 1 && word.isOffice(lexicon) ? first : end;
        }
        boolean title = word.isTitle(lexicon) && (!word.isKnownName(lexicon) || isShortTitle(word));
        return word.isOffice(lexicon) || title ? first : unknown(first);
    }

    /** DAS DOE: a deputy assistant secretary, though Das is a name too. */
    private boolean isShortTitle(HeaderWord word) {
        return word.text().length() < SHORTEST_SURNAME && word.isTitle(lexicon)
                && word.text().chars().allMatch(Character::isUpperCase);
    }

    /** Two or three words that no list knows are one name: JARAHN HILLSMAN. */
    private int unknown(int first) {
        int end = first + 1;
        while (end < words.size() && words.get(end).joined() && !words.get(end).newLine()
                && !words.get(end).isOffice(lexicon)) {
            end++;
        }
        boolean name = end - first > 1 && end - first < MOST_WORDS;
        for (int i = first; i < end; i++) {
            name &= isNameLike(words.get(i).text());
        }
        return name ? end : first + 1;
    }

    private boolean isPart(HeaderWord word, HeaderWord before) {
        boolean firstBehindGiven = before.isGiven(lexicon) || before.isInitial();
        boolean nextOffice = word.newLine() && word.isOffice(lexicon);
        nextOffice |= before.isInitial() && word.isOffice(lexicon) && !word.isKnownName(lexicon);
        return word.isInitial() || !nextOffice && !word.isLink(lexicon) && (firstBehindGiven && word.text().length() > 1
                || !word.isOffice(lexicon));
    }

    private boolean isAlone(int i) {
        boolean before = i == 0 || !words.get(i).joined() || words.get(i - 1).isOffice(lexicon);
        boolean behind = i + 1 >= words.size() || !words.get(i + 1).joined() || words.get(i + 1).isOffice(lexicon);
        return before && behind;
    }

    private boolean isBehindTitle(int i) {
        return i > 0 && words.get(i).joined() && words.get(i - 1).isTitle(lexicon);
    }

    private boolean isNameLike(String word) {
        if (word.length() < SHORTEST_SURNAME) {
            return word.length() == SHORTEST_SURNAME - 1 && lexicon.is(word, WordClass.SURNAME);
        }
        boolean vowel = word.toUpperCase(java.util.Locale.ROOT).chars().anyMatch(c -> "AEIOUY".indexOf(c) >= 0);
        return vowel && (word.length() > SHORTEST_SURNAME || lexicon.isName(word)
                || GluedInitial.certain(word, lexicon).isPresent());
    }

    private NameCandidate several(int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            name.append(i == first ? "" : " ").append(words.get(i).text());
        }
        return candidate(first, end, PersonName.display(name.toString()));
    }

    private NameCandidate single(int i, boolean initials) {
        String word = words.get(i).text();
        Optional<String> divided = GluedInitial.certain(word, lexicon);
        if (divided.isEmpty() && initials) {
            divided = GluedInitial.likely(word, lexicon);
        }
        return candidate(i, i + 1, divided.orElse(PersonName.display(word)));
    }

    private NameCandidate candidate(int first, int end, String name) {
        return new NameCandidate(field, words.get(first).start(), words.get(end - 1).end(), name, role(first), true,
                "named for attention in the preamble", Optional.empty());
    }

    /** The title in front, as in ICE ATTACHE RONALD KRISKE. */
    private Optional<String> role(int first) {
        int start = first;
        while (start > 0 && words.get(start).joined() && words.get(start - 1).isTitle(lexicon) && first - start < 4) {
            start--;
        }
        if (start == first && first > 1 && words.get(first - 1).text().equals("S") && words.get(first).joined()) {
            start = first - 2; // A/S, U/S
        }
        return start == first
                ? Optional.empty()
                : Optional.of(field.text().substring(words.get(start).start(), words.get(first - 1).end()));
    }
}
