package org.reftel.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds names behind titles: {@code FM Tokayev}, {@code Deputy Secretary of Energy Daniel Poneman}, {@code MPs Doskalov,
 * Sagadiyev, and Zholshybekov}.
 */
final class TitledNames {
    /** How far a name may stand behind its title: "Chairman of the CIS Executive Committee Vladimir Rushaylo". */
    private static final int LONGEST_TITLE = 16;
    private static final int MOST_NAME_WORDS = 5;

    private final Words words;
    private final TextField field;
    private final List<Token> tokens;
    private final List<NameCandidate> found = new ArrayList<>();

    private TitledNames(Words words, TextField field) {
        this.words = words;
        this.field = field;
        this.tokens = Token.tokens(field.text());
    }

    static List<NameCandidate> in(TextField field, Words words) {
        TitledNames names = new TitledNames(words, field);
        names.run();
        return names.found;
    }

    private void run() {
        int i = 0;
        while (i < tokens.size()) {
            i = isTitle(i) ? title(i) : i + 1;
        }
    }

    private boolean isTitle(int i) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return false;
        }
        boolean capital = token.isCapitalised()
                && (words.is(WordClass.TITLE, token.text()) || words.is(WordClass.PLURAL, token.text()));
        return capital || words.is(WordClass.ROLE, token.text()) && !token.isCapitalised();
    }

    /** Reads the title phrase that starts at {@code i} and the names behind it; returns where to go on. */
    private int title(int i) {
        int behind = i + 1;
        boolean plural = words.is(WordClass.PLURAL, tokens.get(i).text());
        while (behind < tokens.size() && isPartOfTitle(behind)) {
            plural = plural || words.is(WordClass.PLURAL, tokens.get(behind).text());
            behind++;
        }
        int name = isName(behind) ? behind : tokens.get(behind - 1).isCapitalised() ? behindOf(behind) : -1;
        if (name < 0) {
            return behind;
        }
        int start = firstOfTitle(i);
        String role = field.text().substring(tokens.get(start).start(), tokens.get(name - 1).end());
        return names(name, plural ? singular(role) : role, plural);
    }

    /** Presidents Obama and Nazarbayev are each a President. */
    private static String singular(String role) {
        if (role.endsWith("men")) {
            return role.substring(0, role.length() - 2) + "an";
        }
        if (role.endsWith("ies")) {
            return role.substring(0, role.length() - 3) + "y";
        }
        return role.endsWith("s") ? role.substring(0, role.length() - 1) : role;
    }

    private boolean isPartOfTitle(int i) {
        Token token = tokens.get(i);
        return token.isWord() && !tokens.get(i - 1).possessive() && token.isCapitalised()
                && (words.is(WordClass.TITLE, token.text()) || words.is(WordClass.PLURAL, token.text())
                        || words.is(WordClass.MODIFIER, token.text()));
    }

    /** The start of the name behind "of the ...", "for ...", "to ...": the first word there that can only be a name. */
    private int behindOf(int from) {
        if (from >= tokens.size() || !isPreposition(tokens.get(from).text())) {
            return -1;
        }
        boolean inBrackets = false;
        for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST_TITLE); i++) {
            Token token = tokens.get(i);
            if (token.text().equals("(") || token.text().equals(")")) {
                inBrackets = token.text().equals("(");
            } else if (!inBrackets && !isLink(token.text())) {
                if (isName(i)) {
                    return i;
                }
                if (!token.isWord() || !token.isCapitalised() || token.possessive()) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private static boolean isPreposition(String word) {
        return word.equals("of") || word.equals("for") || word.equals("to") || word.equals("at") || word.equals("on");
    }

    private static boolean isLink(String word) {
        return isPreposition(word) || word.equals("the") || word.equals("and") || word.equals("in") || word.equals("&");
    }

    /** Capitalised words in front belong to the title: "MFA Americas Office Director", "Justice Minister". */
    private int firstOfTitle(int i) {
        int first = i;
        while (first > 0 && i - first < 5) {
            Token before = tokens.get(first - 1);
            boolean near = tokens.get(first).start() - before.end() == 1;
            if (!near || !isPartBeforeTitle(before)) {
                break;
            }
            first--;
        }
        return first;
    }

    private boolean isPartBeforeTitle(Token word) {
        if (!word.isWord() || word.possessive() || words.is(WordClass.TIME, word.text())) {
            return false;
        }
        if (!word.isCapitalised()) {
            return words.is(WordClass.ROLE, word.text());
        }
        return word.isAcronym() || words.is(WordClass.MODIFIER, word.text())
                || words.is(WordClass.ORGANISATION, word.text())
                || words.is(WordClass.PLACE, word.text()) || words.is(WordClass.TITLE, word.text());
    }

    /** Takes the name at {@code i}, behind a plural the whole list. */
    private int names(int i, String role, boolean plural) {
        int at = take(i, role);
        while (plural && at < tokens.size()) {
            int next = at;
            while (next < tokens.size()
                    && (tokens.get(next).text().equals(",") || tokens.get(next).text().equals("and"))) {
                next++;
            }
            if (next == at || !isName(next)) {
                break;
            }
            at = take(next, role);
        }
        return at;
    }

    private int take(int from, String role) {
        int end = from;
        while (end < tokens.size() && end - from < MOST_NAME_WORDS && isPartOfName(from, end)) {
            end++;
        }
        while (end > from + 1 && words.is(WordClass.PARTICLE, tokens.get(end - 1).text())) {
            end--;
        }
        int start = tokens.get(from).start();
        int stop = tokens.get(end - 1).end();
        String name = field.text().substring(start, stop);
        found.add(new NameCandidate(field, PersonName.display(name), Optional.of(role),
                "Called “" + role + "” in " + field.where(), start, stop));
        return end;
    }

    private boolean isPartOfName(int from, int i) {
        Token token = tokens.get(i);
        if (i == from) {
            return true;
        }
        Token before = tokens.get(i - 1);
        boolean near = token.start() - before.end() == 1 && !before.possessive();
        return near && token.isWord() && (isName(i) || token.isInitial() || isParticleBeforeName(i));
    }

    private boolean isParticleBeforeName(int i) {
        return words.is(WordClass.PARTICLE, tokens.get(i).text()) && isName(i + 1);
    }

    /** A capitalised word that no list knows as anything else. */
    private boolean isName(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        if (token.isInitial()) {
            return i + 1 < tokens.size() && tokens.get(i + 1).isWord() && isName(i + 1);
        }
        if (words.is(WordClass.PARTICLE, token.text()) && !token.isCapitalised()) {
            return isParticleBeforeName(i);
        }
        return token.isWord() && token.isCapitalised() && token.text().length() > 1 && hasSmallLetter(token.text())
                && !isKnownAsOther(token.text());
    }

    private boolean isKnownAsOther(String word) {
        return words.is(WordClass.TITLE, word) || words.is(WordClass.PLURAL, word) || words.is(WordClass.MODIFIER, word)
                || words.is(WordClass.ORGANISATION, word) || words.is(WordClass.PLACE, word)
                || words.is(WordClass.TIME, word)
                || words.is(WordClass.COMMON, word);
    }

    private static boolean hasSmallLetter(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }
}
