package org.reftel.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;

/** The known TAGS. */
public final class Tags {
    private final Map<String, Tag> byCode;

    private Tags(Map<String, Tag> byCode) {
        this.byCode = byCode;
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

    /** By the exact code, in capitals. */
    public Optional<Tag> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The code that a printed tag stands for: itself, unless it is a known misspelling. */
    public String canonical(String printed) {
        return find(printed).flatMap(Tag::canonical).orElse(printed);
    }
}
