package org.reftel.telegram.pointer;

import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.pointer.Pointer.References;

/**
 * Tells whose paragraphs are spoken of: this telegram's unless the words beside them say otherwise. Resolutions, treaties and
 * articles have paragraphs too.
 */
final class ParagraphOwner {
    /** Before the word; what they belong to is no telegram. */
    private static final Set<String> NOT_OURS = Set.of("operative", "preambular", "op", "pp", "its", "their", "his",
            "her", "whose", "that", "article", "articles", "section", "chapter", "annex", "resolution", "unscr",
            "draft", "treaty", "agreement", "communique", "statement", "declaration", "law", "decree", "convention",
            "protocol", "charter", "constitution", "text", "document", "report", "letter", "nonpaper");
    private static final Set<String> TELEGRAM = Set.of("cable", "message", "telegram");
    private static final Set<String> THIS = Set.of("this", "our", "present");
    private static final Set<String> AT = Set.of("at", "in");
    private static final Set<String> BELOW = Set.of("below", "above");
    private static final Set<String> WITHIN = Set.of("of", "in", "from");
    /** Behind "para 5 in" these begin the name of what it is in. */
    private static final Set<String> ARTICLES = Set.of("the", "its", "their", "that", "a", "an", "un", "unscr",
            "resolution", "septel", "septels");
    private static final Set<String> STOPS = Set.of(")", ".", ";", "\n\n", "");
    private static final Set<String> SEPTEL = Set.of("septel", "septels");

    private final Tokens tokens;
    private final ReferenceWords references;

    ParagraphOwner(Tokens tokens, ReferenceWords references) {
        this.tokens = tokens;
        this.references = references;
    }

    /** Empty references: this telegram. */
    record Telegram(Optional<References> references) {
        static final Telegram THIS = new Telegram(Optional.empty());
    }

    /**
     * Whose they are; empty where the words do not tell it.
     *
     * @param first "para"
     * @param next behind the numbers
     * @param before what was found last
     */
    Optional<Telegram> of(int first, int next, Optional<Pointer> before) {
        int behindIt = behindOther(first);
        Optional<Pointer> other = before.filter(found -> found.end() == tokens.at(behindIt).end());
        if (other.isPresent()) {
            return other(other.get(), tokens.at(behindIt + 1).is(","), next);
        }
        return isNotOurs(first) ? Optional.empty() : following(next);
    }

    /** The last token before what joins another telegram to its paragraph: reftel, para 3; reftel (para 3); reftel's para 3. */
    private int behindOther(int first) {
        int at = first - 1;
        if (tokens.at(at).isAnyOf(AT) || tokens.at(at).is("(") || tokens.at(at).is(",")) {
            return at - 1;
        }
        return tokens.at(at).is("s") && isApostrophe(tokens.at(at - 1)) ? at - 2 : at;
    }

    private static boolean isApostrophe(Token token) {
        return token.is("'") || token.is("\u2019");
    }

    /** "As discussed reftel, paragraph 3 has points" may speak of either. */
    private Optional<Telegram> other(Pointer found, boolean comma, int next) {
        if (comma && !tokens.at(next).isAnyOf(STOPS)) {
            return Optional.empty();
        }
        return found.aim() instanceof References telegram
                ? Optional.of(new Telegram(Optional.of(telegram)))
                : Optional.empty();
    }

    private boolean isNotOurs(int first) {
        Token before = tokens.at(first - 1);
        boolean possessive = before.is("s") && isApostrophe(tokens.at(first - 2));
        boolean numbered = before.is(",") && tokens.at(first - 2).isNumber()
                && tokens.at(first - 3).isAnyOf(NOT_OURS);
        return before.isAnyOf(NOT_OURS) || before.isAnyOf(SEPTEL) || before.isNumber() || possessive || numbered
                || before.is(",") && tokens.at(first - 2).isAnyOf(SEPTEL);
    }

    private Optional<Telegram> following(int next) {
        int at = tokens.at(next).isAnyOf(BELOW) ? next + 1 : next;
        Token word = tokens.at(at);
        if (references.at(at).isPresent()) {
            return named(at);
        }
        if (word.is(",") || word.is("(")) {
            return references.at(at + 1).isPresent() || tokens.at(at + 1).isAnyOf(SEPTEL)
                    ? Optional.empty()
                    : Optional.of(Telegram.THIS);
        }
        if (word.isAnyOf(SEPTEL)) {
            return Optional.empty();
        }
        return word.isAnyOf(WITHIN) ? within(word, at + 1) : Optional.of(Telegram.THIS);
    }

    private Optional<Telegram> within(Token preposition, int at) {
        int named = tokens.at(at).is("the") ? at + 1 : at;
        if (references.at(named).isPresent()) {
            return named(named);
        }
        if (tokens.at(at).isAnyOf(THIS) && tokens.at(at + 1).isAnyOf(TELEGRAM)) {
            return Optional.of(Telegram.THIS);
        }
        boolean elsewhere = preposition.is("of") || tokens.at(at).isAnyOf(ARTICLES) || tokens.at(at).is("this");
        return elsewhere ? Optional.empty() : Optional.of(Telegram.THIS);
    }

    private Optional<Telegram> named(int at) {
        return references.at(at).map(match -> match.pointers().getFirst().aim())
                .filter(References.class::isInstance).map(References.class::cast)
                .map(telegram -> new Telegram(Optional.of(telegram)));
    }
}
