package org.reftel.people.lexicon;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.reftel.people.PersonName;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;

/** All word lists and counts. Immutable once loaded, safe for use by several threads. */
public final class Lexicon {
    private static final List<String> LISTS = List.of("titles.txt", "words.txt", "places.txt", "bodies.txt",
            "offices.txt",
            "given-names.txt", "surnames.txt", "public-figures.txt");
    private static final String PLACES_OF_WORDS = "places-of-words.txt";
    /** What stands for a people before a hyphen. */
    private static final Set<String> COMBINING = Set.of("franco", "sino", "indo", "anglo", "russo", "greco", "serbo",
            "afro", "euro", "italo", "austro", "luso", "hispano", "turco", "pan", "trans", "non", "anti", "pro",
            "intra");
    private static final long NAMES = WordClass.bits(WordClass.GIVEN, WordClass.SURNAME, WordClass.KNOWN);

    private final WordBits classes = new WordBits();
    private final Misprints misprints = new Misprints();
    private final Set<String> placesOfWords = new HashSet<>();

    private final String fingerprint;

    private Lexicon(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    /**
     * Reads the resources; cities and countries of the posts are places.
     *
     * @throws IllegalStateException where one is missing from the program
     */
    public static Lexicon load(Vocabulary vocabulary) {
        return load(vocabulary, LearntTables.NONE);
    }

    /** The same, with what was learnt from an archive's own cables added to what is shipped. */
    public static Lexicon load(Vocabulary vocabulary, LearntTables own) {
        return of(vocabulary, LearntFiles.shipped().plus(own), own.fingerprint());
    }

    /**
     * The same, with what was learnt lying in a folder.
     *
     * @param learnt a folder with or without learnt tables; without them the lexicon is the shipped one
     * @throws UnreadableTablesException where the tables are not of the form that {@link LearntFiles} writes
     */
    public static Lexicon load(Vocabulary vocabulary, Path learnt) throws UnreadableTablesException {
        return load(vocabulary, LearntFiles.in(learnt));
    }

    /** The lists that are written by hand, with these tables and none of those that are shipped. */
    public static Lexicon with(Vocabulary vocabulary, LearntTables tables) {
        return of(vocabulary, tables, tables.fingerprint());
    }

    private static Lexicon of(Vocabulary vocabulary, LearntTables tables, String fingerprint) {
        Lexicon lexicon = new Lexicon(fingerprint);
        LISTS.forEach(list -> LexiconFile.words(list, lexicon::add));
        LexiconFile.phrases(PLACES_OF_WORDS, lexicon::addPlaceOfWords);
        tables.words().forEach((word, counts) -> lexicon.add(word, counts.classes()));
        tables.surnames().forEach(surname -> lexicon.add(surname, WordClass.SURNAME.bit()));
        for (Post post : vocabulary.posts().all()) {
            post.city().ifPresent(lexicon::addPlace);
            post.country().ifPresent(lexicon::addPlace);
        }
        return lexicon;
    }

    /** Tells what was learnt beyond what is shipped: the same for the same tables, empty for none. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The classes of a word as bits; 0 for a word that no list has. */
    public long classes(String word) {
        long known = classes.of(word);
        return known == 0 && isCompoundPlace(word) ? WordClass.PLACE.bit() : known;
    }

    /** German-Israeli, Franco-Iranian, Turkey-Syria; a double surname of two cities' names is none. */
    private boolean isCompoundPlace(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || hyphen == word.length() - 1) {
            return false;
        }
        long back = classes.of(word.substring(hyphen + 1));
        boolean place = (back & WordClass.PLACE.bit()) != 0 && (back & NAMES) == 0;
        return place && isOfPlace(word.substring(0, hyphen));
    }

    private boolean isOfPlace(String front) {
        return COMBINING.contains(front.toLowerCase(Locale.ROOT))
                || (classes.of(front) & WordClass.PLACE.bit()) != 0;
    }

    public boolean is(String word, WordClass wordClass) {
        return (classes(word) & wordClass.bit()) != 0;
    }

    /** Whether some list has it as a person's name. */
    public boolean isName(String word) {
        return (classes(word) & NAMES) != 0;
    }

    /** Whether these words are a place's name, though each of them may be a person's: Bandar Abbas. */
    public boolean isPlaceOfWords(String words) {
        return placesOfWords.contains(PersonName.fold(words));
    }

    /** Whether it is one letter off a widely known name. */
    public boolean isLikeKnown(String word) {
        return misprints.contain(word.toLowerCase(Locale.ROOT));
    }

    private void add(String word, long bits) {
        if (bits == 0) {
            return;
        }
        classes.add(word, bits);
        if ((bits & WordClass.KNOWN.bit()) != 0) {
            misprints.of(word);
        }
    }

    private void addPlaceOfWords(String place) {
        placesOfWords.add(PersonName.fold(place));
    }

    private void addPlace(String place) {
        if (place.indexOf(' ') > 0) {
            addPlaceOfWords(place);
        }
        for (String word : place.toLowerCase(Locale.ROOT).split("[ ,()/]+")) {
            // San Jose makes no place of every Jose
            if (word.length() > 2 && !is(word, WordClass.PARTICLE) && !is(word, WordClass.GIVEN)) {
                add(word, WordClass.PLACE.bit());
            }
        }
    }
}
