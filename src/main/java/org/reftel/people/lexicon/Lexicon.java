package org.reftel.people.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;

/** All word lists and counts. Immutable once loaded, safe for use by several threads. */
public final class Lexicon {
    private static final List<String> LISTS = List.of("titles.txt", "words.txt", "places.txt", "bodies.txt",
            "offices.txt",
            "given-names.txt", "surnames.txt", "surnames-met.txt", "public-figures.txt");
    private static final long NAMES = WordClass.bits(WordClass.GIVEN, WordClass.SURNAME, WordClass.KNOWN);

    private final Map<String, Long> classes = new HashMap<>();
    private final Misprints misprints = new Misprints();

    private Lexicon() {}

    /**
     * Reads the resources; cities and countries of the posts are places.
     *
     * @throws IllegalStateException where one is missing from the program
     */
    public static Lexicon load(Vocabulary vocabulary) {
        Lexicon lexicon = new Lexicon();
        LISTS.forEach(list -> LexiconFile.words(list, lexicon::add));
        LexiconFile.counts("counts.csv", lexicon::add);
        for (Post post : vocabulary.posts().all()) {
            post.city().ifPresent(lexicon::addPlace);
            post.country().ifPresent(lexicon::addPlace);
        }
        return lexicon;
    }

    /** The classes of a word as bits; 0 for a word that no list has. */
    public long classes(String word) {
        Long known = classes.get(word);
        if (known == null) {
            known = classes.get(word.toLowerCase(Locale.ROOT));
        }
        return known == null ? 0 : known;
    }

    public boolean is(String word, WordClass wordClass) {
        return (classes(word) & wordClass.bit()) != 0;
    }

    /** Whether some list has it as a person's name. */
    public boolean isName(String word) {
        return (classes(word) & NAMES) != 0;
    }

    /** Whether it is one letter off a widely known name. */
    public boolean isLikeKnown(String word) {
        return misprints.contain(word.toLowerCase(Locale.ROOT));
    }

    private void add(String word, long bits) {
        classes.merge(word, bits, (a, b) -> a | b);
        if ((bits & WordClass.KNOWN.bit()) != 0) {
            misprints.of(word);
        }
    }

    private void addPlace(String place) {
        for (String word : place.toLowerCase(Locale.ROOT).split("[ ,()/]+")) {
            // San Jose makes no place of every Jose
            if (word.length() > 2 && !is(word, WordClass.PARTICLE) && !is(word, WordClass.GIVEN)) {
                add(word, WordClass.PLACE.bit());
            }
        }
    }
}
