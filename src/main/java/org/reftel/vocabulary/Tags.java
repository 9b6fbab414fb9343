package org.reftel.vocabulary;

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
    private final Map<String, Tag> byCode;
    private final Map<String, String> byCountry = byCountry();

    private Tags(Map<String, Tag> byCode) {
        this.byCode = byCode;
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
        return byCode.values().stream().sorted(Comparator.comparing(Tag::code)).toList();
    }

    /** By the exact code, in capitals. */
    public Optional<Tag> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The code that a printed tag stands for: itself, unless it is a known misspelling. */
    public String canonical(String printed) {
        return find(printed).flatMap(Tag::canonical).orElse(printed);
    }
}
