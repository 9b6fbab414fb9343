package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.reftel.telegram.source.Signs;
import org.reftel.telegram.source.Slice;

/**
 * A person and what he or she is, told apart in a text like {@code POL/MC Jane Doe} or {@code Jane Doe, Charge d'Affaires a.i.}:
 * the name is what is left of the first part between commas that is more than titles.
 */
record NamedOfficer(Optional<String> name, Optional<String> title) {
    private static final Pattern SEPARATORS = Pattern.compile("[,;:()]|\\s(?:-{1,2}|\\?|\u2013|\u2014)\\s");
    /** William (Bill) Doe; the nickname is kept in quotation marks. */
    private static final Pattern NICKNAME = Pattern
            .compile("(\\p{Lu}\\p{L}+) ?\\((\\p{Lu}\\p{Ll}+)\\) (?=\\p{Lu}\\p{Ll})");
    /** seen: telegrams with an apostrophe that came as a comma, and blanks around it or within a.i. */
    private static final Pattern CHARGE = Pattern.compile("(?i)(?<=\\bcharge), ?(?=d ?[,'\u2019])|(?<=\\bd),(?= ?aff)");
    private static final Pattern AD_INTERIM = Pattern.compile("(?i)\\ba\\. i\\.");
    private static final Set<String> JOINTS = Set.of("FOR", "FORFOR", "FR", "FORREA", "FORREAS", "FORREASO",
            "FORREASON", "FORREASONS",
            "REA", "REAS", "REASO", "REASONNS", "FORREASONNS", "FORR", "FORRE");
    private static final int MOST_JOINT_WORDS = 4;
    static final Set<String> GENERATIONS = Set.of("JR", "SR", "II", "III", "IV");
    private static final Set<String> CHARGE_JOINTS = Set.of("D", "D'", "DE", "DA", "'");

    static NamedOfficer of(String text) {
        Optional<String> name = Optional.empty();
        Optional<String> title = Optional.empty();
        Optional<String> cut = Optional.empty();
        List<List<String>> parts = parts(text);
        for (int i = 0; i < parts.size(); i++) {
            List<String> words = parts.get(i);
            NamePart read = NamePart.of(words);
            if (name.isPresent() && words.size() == 1 && GENERATIONS.contains(TitleWords.bare(words.getFirst()))) {
                name = Optional.of(name.get() + ", " + Signs.withoutTrailing(words.getFirst(), "."));
            } else if (name.isEmpty() && read.name().isPresent()) {
                name = cut.map(given -> given + " " + read.name().get()).or(read::name);
                title = read.title().isPresent() ? read.title() : title;
                if (NamePart.isSurnameFirst(parts, i)) {
                    name = Optional.of(String.join(" ", parts.get(++i)) + " " + name.get());
                }
            } else if (name.isEmpty() && read.cut().isPresent()) {
                cut = read.cut();
                title = read.title();
            } else if (title.isEmpty() && !words.isEmpty()) {
                title = Optional.of(String.join(" ", words));
            }
        }
        return new NamedOfficer(name, title);
    }

    private static List<List<String>> parts(String text) {
        String nicknamed = text.indexOf('(') < 0 ? text : NICKNAME.matcher(text).replaceAll("$1 \"$2\" ");
        String mended = AD_INTERIM.matcher(CHARGE.matcher(nicknamed).replaceAll(" '")).replaceAll("a.i.");
        List<List<String>> parts = new ArrayList<>();
        for (String part : SEPARATORS.split(mended)) {
            List<String> words = withStroke(withoutJoint(words(part)));
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return parts;
    }

    /** The words; "d ' Affaires" is one. */
    private static List<String> words(String part) {
        List<String> words = new ArrayList<>();
        for (String printed : part.strip().split(" ")) {
            String word = withoutZeros(printed);
            if (Slice.of(word).noneMatch(Character::isLetterOrDigit) && !word.equals("'")) {
                continue;
            }
            boolean affairs = word.toUpperCase(Locale.ROOT).startsWith("AFFAIR");
            while (affairs && words.size() > 1 && CHARGE_JOINTS.contains(TitleWords.bare(words.getLast()))) {
                words.removeLast();
                word = "d'Affaires";
            }
            words.add(word);
        }
        return words;
    }

    /** A title and a given name may be tied by a stroke. seen: telegrams with "DCM/Jane Doe" */
    private static List<String> withStroke(List<String> words) {
        int tied = words.size() - 2;
        int stroke = tied < 0 ? -1 : words.get(tied).lastIndexOf('/');
        if (stroke <= 0 || stroke == words.get(tied).length() - 1 || TitleWords.contain(words.getLast())
                || !TitleWords.contain(words.get(tied).substring(0, stroke))
                || TitleWords.contain(words.get(tied).substring(stroke + 1))) {
            return words;
        }
        List<String> untied = new ArrayList<>(words.subList(0, tied));
        untied.add(words.get(tied).substring(0, stroke));
        untied.add(words.get(tied).substring(stroke + 1));
        untied.add(words.getLast());
        return untied;
    }

    /** seen: telegrams with a zero for every letter O */
    private static String withoutZeros(String word) {
        if (word.equals("0.")) {
            return "O.";
        }
        boolean letters = word.indexOf('0') >= 0 && Slice.of(word).anyMatch(Character::isLetter)
                && Slice.of(word).noneMatch(c -> c >= '1' && c <= '9');
        return letters ? word.replace('0', 'O') : word;
    }

    /** "for", which leads to the reasons, also where the hard wrap cut it or the first word behind it. */
    private static List<String> withoutJoint(List<String> words) {
        for (int i = Math.max(0, words.size() - MOST_JOINT_WORDS); i < words.size(); i++) {
            String rest = String.join("", words.subList(i, words.size())).toUpperCase(Locale.ROOT);
            if (JOINTS.contains(rest.startsWith("-") ? rest.substring(1) : rest)) {
                return words.subList(0, i);
            }
        }
        return words;
    }
}
