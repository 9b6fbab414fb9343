package org.reftel.people.text;

import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.lexicon.WordClass;

/** Divides a field into words and marks, one pass over its characters. */
public final class Tokeniser {
    private static final long PART_OF_WORD = WordClass.bits(WordClass.LOWER, WordClass.ROLE, WordClass.COMMON,
            WordClass.SAYS);
    private static final long OF_FIRST_PART = WordClass.bits(WordClass.TITLE, WordClass.ROLE, WordClass.GIVEN);
    private static final String[] MARKS = new String[128];

    static {
        for (int i = 0; i < MARKS.length; i++) {
            MARKS[i] = String.valueOf((char) i);
        }
    }

    private final Lexicon lexicon;
    private final String text;
    private final Tokens tokens;
    private int at;
    private boolean sentence = true;

    private Tokeniser(TextField field, String text, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = new Tokens(field);
    }

    /** Where the field is all capitals, the words are told apart by their likely case; their places stay. */
    public static Tokens tokens(TextField field, Lexicon lexicon) {
        Tokeniser tokeniser = new Tokeniser(field, Truecaser.restore(field.text(), lexicon), lexicon);
        tokeniser.run();
        return tokeniser.tokens;
    }

    private void run() {
        int shape = Tokens.GLUED;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                shape = blank(shape & Tokens.BREAK);
            } else {
                if (Character.isLetterOrDigit(c)) {
                    word(shape);
                } else {
                    mark(c, shape);
                }
                shape = Tokens.GLUED;
            }
        }
    }

    private int blank(int shape) {
        int lines = 0;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        return lines > 1 ? shape | Tokens.BREAK : shape;
    }

    private void mark(char c, int shape) {
        char mark = Letters.isApostrophe(c) ? '\'' : Letters.isDoubleQuote(c) ? '"' : c;
        int start = at++;
        tokens.add(mark < 128 ? MARKS[mark] : String.valueOf(c), start, at, shape, 0);
        sentence = mark == '.' || mark == '!' || mark == '?' || mark == ':' || mark == ';'
                || sentence && (mark == '"' || mark == '(' || mark == '\'' || mark == '-' || mark == ')')
                || mark == '"' || mark == '-' && (shape & Tokens.GLUED) == 0;
    }

    private void word(int gap) {
        int start = at;
        int initials = WordEnd.ofInitials(text, start);
        if (initials > start) {
            initials(start, initials, gap);
            return;
        }
        int end = WordEnd.of(text, start);
        int slash = WordEnd.behindSlash(text, end);
        if (slash > end && lexicon.classes(text.substring(start, slash)) != 0) {
            end = slash;
        }
        int inner = divide(start, end);
        if (inner > 0) {
            add(start, inner, gap);
            add(inner + 1, end, Tokens.GLUED);
        } else {
            add(start, end, gap);
        }
        at = end;
        afterWord();
    }

    private void initials(int start, int end, int gap) {
        String word = text.substring(start, end);
        long classes = lexicon.classes(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        boolean known = end - start > 2 && classes != 0;
        int shape = Tokens.WORD | Tokens.CAPITAL | (known ? Tokens.UPPER : Tokens.INITIAL);
        tokens.add(word, start, end, shape | sentenceShape() | gap, classes);
        at = end;
        sentence = false;
    }

    /** Where a hyphen divides pro-Dadis and Medvedev-linked into two words; 0 where it does not. */
    private int divide(int start, int end) {
        int hyphen = text.indexOf('-', start, end);
        if (hyphen <= start || hyphen == end - 1) {
            return 0;
        }
        boolean lowerFirst = Character.isLowerCase(text.charAt(start));
        boolean lowerSecond = Character.isLowerCase(text.charAt(hyphen + 1));
        if (lowerFirst && !lowerSecond) {
            String prefix = text.substring(start, hyphen);
            return lexicon.is(prefix, WordClass.PARTICLE) ? 0 : hyphen;
        }
        if (!lowerFirst && lowerSecond && end - hyphen > 4) {
            return (lexicon.classes(text.substring(hyphen + 1, end)) & PART_OF_WORD) != 0
                    && lexicon.classes(text.substring(start, end)) == 0 ? hyphen : 0;
        }
        return 0;
    }

    private void add(int start, int wordEnd, int gap) {
        int end = wordEnd;
        boolean possessive = end - start > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && Letters.isApostrophe(text.charAt(end - 2));
        if (possessive) {
            end -= 2;
        }
        String word = text.substring(start, end);
        long classes = classes(word);
        int shape = WordShape.of(word) | gap | sentenceShape() | (possessive ? Tokens.POSSESSIVE : 0);
        boolean unknownName = (classes & ~WordClass.SURNAME.bit()) == 0 && (shape & Tokens.CAPITAL) != 0;
        tokens.add(word, start, end, unknownName && lexicon.isLikeKnown(word) ? shape | Tokens.LIKE_KNOWN : shape,
                classes);
        sentence = false;
    }

    /** Of a compound that no list has, what its first part is as a title or given name: minister-in-waiting, Frank-Walter. */
    private long classes(String word) {
        long classes = lexicon.classes(word);
        int hyphen = word.indexOf('-');
        return classes == 0 && hyphen > 2 ? lexicon.classes(word.substring(0, hyphen)) & OF_FIRST_PART : classes;
    }

    private int sentenceShape() {
        return sentence ? Tokens.SENTENCE : 0;
    }

    /** A full stop behind a short form is no mark; {@code ,s} and {@code s'} are a possessive. */
    private void afterWord() {
        int last = tokens.size() - 1;
        if (at < text.length() && text.charAt(at) == '.' && tokens.is(last, WordClass.ABBREVIATION)
                && tokens.isCapital(last) && at + 1 < text.length()) {
            at++;
        } else if (at + 1 < text.length() && text.charAt(at) == ',' && text.charAt(at + 1) == 's'
                && !(at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2)))) {
            tokens.endsPossessive();
            at += 2;
        } else if (at < text.length() && Letters.isApostrophe(text.charAt(at))
                && (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'S')
                && at + 1 < text.length() && text.charAt(at + 1) == ' ') {
            tokens.endsPossessive();
            at++;
        }
    }
}
