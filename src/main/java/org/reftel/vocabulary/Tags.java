package org.reftel.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;

/** The known TAGS. */
public final class Tags {
    /** Codes have two to four letters. source: 5 FAH-3 */
    private static final int LONGEST_CODE = 4;
    /** The most letters taken apart. */
    private static final int LONGEST_RUN = 16;

    private final Map<String, Tag> byCode;
    private final List<Tag> inOrder;
    private final Map<String, String> byCountry = byCountry();

    private Tags(Map<String, Tag> byCode) {
        this.byCode = byCode;
        this.inOrder = byCode.values().stream().sorted(Comparator.comparing(Tag::code)).toList();
    }

    /** The codes of countries, by ISO code and place in the list. */
    private static Map<String, String> byCountry() {
        Map<String, String> codes = new HashMap<>();
        Table.read("tags.csv", row -> List.of(row.get("iso2"), row.get("kind"), row.get("basis"), row.get("code")))
                .stream().filter(row -> row.get(1).equals("country") && row.get(2).equals("documented"))
                .forEach(row -> codes.putIfAbsent(row.get(0), row.get(3)));
        return codes;
    }

    static Tags load() {
        return new Tags(Table.read("tags.csv", Tags::tag).stream()
                .collect(Collectors.toUnmodifiableMap(Tag::code, Function.identity())));
    }

    private static Tag tag(CSVRecord row) {
        return new Tag(row.get("code"), TagKind.valueOf(constant(row.get("kind"))), Table.cell(row, "meaning"),
                Basis.valueOf(constant(row.get("basis"))), Table.cell(row, "canonical"), row.get("source"));
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** The code of a country by its ISO 3166 code of two letters. */
    public Optional<String> ofCountry(String iso2) {
        return Optional.ofNullable(byCountry.get(iso2));
    }

    /** All of them, in the order of their codes. */
    public List<Tag> all() {
        return inOrder;
    }

    /** By the exact code, in capitals. */
    public Optional<Tag> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The codes that a printed tag stands for: several where they were run together, as EINDETRD; a name in brackets without
     * them; else {@link #canonical}.
     */
    public List<String> codes(String printed) {
        if (printed.startsWith("(") && printed.endsWith(")") && printed.length() > 2) {
            return List.of(printed.substring(1, printed.length() - 1).strip());
        }
        List<String> pieces = find(printed).isPresent() ? List.of() : pieces(printed, 0);
        return pieces.isEmpty() ? List.of(canonical(printed)) : pieces.stream().map(this::canonical).toList();
    }

    /**
     * The known codes that make up a word, the longest first; empty where they do not. The first must be a subject or program, or
     * AGENDA would be countries.
     */
    private List<String> pieces(String word, int from) {
        if (word.length() > LONGEST_RUN) {
            return List.of();
        }
        for (int length = Math.min(LONGEST_CODE, word.length() - from); length >= 2; length--) {
            Optional<Tag> first = find(word.substring(from, from + length)).filter(tag -> mayStandAt(from, tag));
            boolean last = from + length == word.length();
            if (first.isPresent() && last) {
                return List.of(first.get().code());
            }
            List<String> rest = first.isPresent() ? pieces(word, from + length) : List.of();
            if (!rest.isEmpty()) {
                List<String> all = new ArrayList<>(List.of(first.get().code()));
                all.addAll(rest);
                return List.copyOf(all);
            }
        }
        return List.of();
    }

    private static boolean mayStandAt(int from, Tag tag) {
        boolean subject = tag.kind() == TagKind.SUBJECT || tag.kind() == TagKind.PROGRAM;
        return tag.canonical().isEmpty() && (subject || from > 0 && tag.kind() == TagKind.COUNTRY);
    }

    /** The code that a printed tag stands for: itself, unless it is a known misspelling. */
    public String canonical(String printed) {
        return find(printed).flatMap(Tag::canonical).orElse(printed);
    }
}
