package org.reftel.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Meanings in words: captions and markings, reasons for classification, addressees. */
public final class Glossary {
    private final Map<String, String> markings = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, String> addressees = new HashMap<>();

    private Glossary() {}

    static Glossary load() {
        Glossary glossary = new Glossary();
        read("markings.csv", "marking").forEach(e -> glossary.markings.put(e.getKey(), e.getValue()));
        Table.read("eo_reasons.csv", row -> Map.entry(row.get("section") + row.get("reason"), row.get("meaning")))
                .forEach(e -> glossary.reasons.putIfAbsent(e.getKey(), e.getValue()));
        Table.read("addressees.csv", row -> Map.entry(row.get("routing"), row.get("name")))
                .forEach(e -> glossary.addressees.put(e.getKey(), e.getValue()));
        return glossary;
    }

    private static List<Map.Entry<String, String>> read(String resource, String key) {
        return Table.read(resource, row -> Map.entry(row.get(key), row.get("meaning")));
    }

    /** Of a caption or classification word, in capitals: SIPDIS. */
    public Optional<String> marking(String words) {
        return Optional.ofNullable(markings.get(words));
    }

    /** Of a portion marking without brackets: C, SBU, S/NF. */
    public Optional<String> portion(String marking) {
        return marking("(" + marking + ")");
    }

    /** Of a reason in the form {@code 1.4(b)}. */
    public Optional<String> reason(String reason) {
        return Optional.ofNullable(reasons.get(reason));
    }

    /** Of what exempts a telegram from declassification on a day: X1, 25X1-HUMAN, OADR. */
    public Optional<String> exemption(String code) {
        return reason("1.6" + code).or(() -> marking(code)).or(() -> code.startsWith("25X1")
                ? Optional.of("Exempt even after 25 years: a confidential human source or a human intelligence source")
                : Optional.empty());
    }

    /** Of the agency, command or collective that a routing indicator is known for. */
    Optional<String> addressee(String routing) {
        return Optional.ofNullable(addressees.get(routing));
    }
}
