package org.reftel.search.query;

import java.util.Locale;
import java.util.Optional;

import org.reftel.search.query.QueryNode.Fuzzy;
import org.reftel.search.query.QueryNode.Near;
import org.reftel.search.query.QueryNode.Phrase;
import org.reftel.search.query.QueryNode.Prefix;
import org.reftel.search.query.QueryNode.Within;
import org.reftel.search.query.QueryNode.Word;

/** Makes nodes of words, and keeps to what one query may cost. */
final class QueryTerms {
    static final int MOST_EXPANSIONS = 10;
    static final int MOST_WORDS = 40;
    static final int FARTHEST = 100;
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_FUZZY = 3;
    /** From here on two letters may differ unless it is said otherwise. */
    private static final int LONG_WORD = 7;

    private final Remarks remarks;
    private int expansions;

    QueryTerms(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The node of a word without quotation marks; empty where it has no letter and no digit. */
    Optional<QueryNode> unquoted(Scope scope, String word) {
        if (scope == Scope.DATE) {
            return date(word);
        }
        int tilde = word.lastIndexOf('~');
        String tail = tilde < 0 ? "" : word.substring(tilde + 1);
        if (tilde > 0 && (tail.isEmpty() || tail.equals("1") || tail.equals("2"))) {
            return fuzzy(scope, word.substring(0, tilde), tail);
        }
        return word.indexOf('*') < 0 ? word(scope, word) : starred(scope, word);
    }

    private Optional<QueryNode> starred(Scope scope, String word) {
        int star = word.indexOf('*');
        String start = word.substring(0, star);
        if (star == word.length() - 1 && isLetters(start) && start.length() >= SHORTEST_PREFIX) {
            return mayExpand() ? Optional.of(new Prefix(scope, start)) : word(scope, start);
        }
        remarks.add(star == 0 && word.length() > 1
                ? Remarks.quoted(word) + ": no word can be looked for by its end; the star was ignored."
                : Remarks.quoted(word) + ": a star may only stand at the end of a word of " + SHORTEST_PREFIX
                        + " letters or more; it was ignored.");
        return word(scope, word.replace('*', ' '));
    }

    private Optional<QueryNode> fuzzy(Scope scope, String word, String letters) {
        if (!isLetters(word) || word.length() < SHORTEST_FUZZY) {
            remarks.add(Remarks.quoted(word + "~") + ": only a word of " + SHORTEST_FUZZY
                    + " letters or more can be looked for in similar spellings; the tilde was ignored.");
            return word(scope, word);
        }
        int most = letters.isEmpty() ? word.length() < LONG_WORD ? 1 : 2 : Integer.parseInt(letters);
        return mayExpand() ? Optional.of(new Fuzzy(scope, word, most)) : word(scope, word);
    }

    private boolean mayExpand() {
        if (expansions++ < MOST_EXPANSIONS) {
            return true;
        }
        remarks.add("Only the first " + MOST_EXPANSIONS
                + " words with a star or a tilde were looked for in all their spellings.");
        return false;
    }

    private static boolean isLetters(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isLetterOrDigit);
    }

    /** The node of words in quotation marks; empty where they have no letter and no digit. */
    Optional<QueryNode> quoted(Scope scope, String words, Optional<Integer> distance) {
        if (scope == Scope.DATE) {
            return date(words.strip());
        }
        if (!isSearchable(words)) {
            return Optional.empty();
        }
        String few = shortened(words.strip());
        if (distance.isPresent() && distance.get() > FARTHEST) {
            remarks.add("Words can be looked for at most " + FARTHEST + " words apart.");
        }
        return Optional.of(distance.<QueryNode>map(most -> new Near(scope, few, Math.min(most, FARTHEST)))
                .orElseGet(() -> new Phrase(scope, few)));
    }

    private Optional<QueryNode> word(Scope scope, String word) {
        return isSearchable(word) ? Optional.of(new Word(scope, shortened(word.strip()))) : Optional.empty();
    }

    private boolean isSearchable(String words) {
        boolean searchable = words.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!searchable && !words.isBlank()) {
            remarks.add(Remarks.quoted(words.strip()) + " has no letter or digit; it was ignored.");
        }
        return searchable;
    }

    /** What is no letter divides words, so that no row of signs makes a long phrase of short words. */
    private String shortened(String words) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean letter = Character.isLetterOrDigit(words.charAt(i));
            if (letter && !inside && ++count > MOST_WORDS) {
                remarks.add("Only the first " + MOST_WORDS + " words in a row were used.");
                return words.substring(0, i);
            }
            inside = letter;
        }
        return words;
    }

    private Optional<QueryNode> date(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Optional<DateFilter> time = DateFilter.of(lower);
        if (time.isEmpty()) {
            remarks.add(Remarks.quoted(text) + " is no date like " + DateFilter.FORMS + "; it was"
                    + " searched for as a word.");
            return word(Scope.ANYWHERE, text);
        }
        return time.map(Within::new);
    }
}
