package org.reftel.archive.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.ClassifiedBy;
import org.reftel.archive.cable.ContentHash;
import org.reftel.archive.cable.PartOfCable;
import org.reftel.archive.cable.Transmission;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What is told of a cable by its documents alone, field by field, as text that can be compared: neither whom its persons turned
 * out to be over all cables nor what its references were settled to be.
 *
 * @param fields what each field tells, a list with a blank line between its parts; those that tell nothing are missing
 */
public record CableOutline(Map<String, String> fields) {
    /** Offsets and lines: they tell two readings apart, and say nothing to anybody. */
    public static final String PLACES = "places";
    private static final List<String> LISTS = List.of("text", "tags", "persons", "addressees", "references", "repairs",
            "findings", "comparisons", "sections");
    private static final String BETWEEN = "\n\n";

    public CableOutline {
        fields = Map.copyOf(fields);
    }

    public static CableOutline of(Cable cable, CableParts parts) {
        Map<String, String> fields = new LinkedHashMap<>();
        own(cable, fields);
        transmission(cable.transmission(), fields);
        classifiedBy(cable.classifiedBy(), fields);
        StringBuilder places = new StringBuilder();
        for (String list : LISTS) {
            List<PartOfCable> all = parts.in(list);
            put(fields, list, all.stream().map(PartOfCable::told).collect(Collectors.joining(BETWEEN)));
            all.forEach(part -> places.append(part.place()).append('\n'));
        }
        put(fields, PLACES, places.toString().strip());
        return new CableOutline(fields);
    }

    private static void own(Cable cable, Map<String, String> fields) {
        put(fields, "number", String.join(" ", number(cable)));
        put(fields, "sent", cable.dates().sent());
        put(fields, "created", cable.dates().created());
        cable.origin().ifPresent(
                origin -> put(fields, "origin", origin.label() + (origin.inferred() ? " (inferred)" : "")));
        put(fields, "classification", cable.markings().releaseForm());
        put(fields, "level", cable.markings().level());
        put(fields, "handling", cable.markings().handling());
        put(fields, "captions", cable.markings().captions());
        put(fields, "title", cable.title());
        put(fields, "subject", cable.subject());
        put(fields, "signer", cable.signer());
        put(fields, "attention", cable.attention());
        put(fields, "remarks", cable.remarks());
        put(fields, "partial", cable.isPartial() ? "yes" : "");
        put(fields, "redaction", cable.redaction());
    }

    private static List<String> number(Cable cable) {
        List<String> number = new ArrayList<>();
        number.add(cable.identifier());
        for (Object part : new @Nullable Object[]{cable.identity().year(), cable.identity().station(),
            cable.identity().serial()}) {
            number.add(part == null ? "?" : part.toString());
        }
        return number;
    }

    private static void transmission(Transmission sent, Map<String, String> fields) {
        put(fields, "transmission id", sent.transmissionId());
        put(fields, "relays", sent.relays());
        put(fields, "originator", sent.originator());
        put(fields, "filed", sent.filed());
        put(fields, "precedence", sent.precedence());
        put(fields, "info precedence", sent.infoPrecedence());
        put(fields, "date-time group", sent.dateTimeGroup());
        put(fields, "signals", sent.signals());
        put(fields, "sender", sent.sender());
        put(fields, "exempt", sent.exempt());
        put(fields, "section", sent.sectionNumber());
        put(fields, "section count", sent.sectionCount());
    }

    private static void classifiedBy(ClassifiedBy by, Map<String, String> fields) {
        put(fields, "classified by, as printed", by.printed());
        put(fields, "classified by", by.name());
        put(fields, "classifier's title", by.title());
        put(fields, "reasons", by.reasons());
        put(fields, "executive order", by.executiveOrder());
        put(fields, "executive order meant", by.executiveOrderIntended());
        put(fields, "declassify, as printed", by.declassifyPrinted());
        put(fields, "declassification rule", by.declassifyRule());
        put(fields, "declassify on", by.declassifyOn());
        put(fields, "exemption", by.declassifyExemption());
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        String text = switch (value) {
            case null -> "";
            case Optional<?> optional -> optional.map(String::valueOf).orElse("");
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    /** What a field tells; empty for nothing. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The fields that tell something else than another outline's, sorted. */
    public List<String> differences(CableOutline other) {
        Set<String> names = new LinkedHashSet<>(fields.keySet());
        names.addAll(other.fields.keySet());
        return names.stream().filter(name -> !Objects.equals(fields.get(name), other.fields.get(name))).sorted()
                .toList();
    }

    /** Two outlines with the same are the same. */
    public String digest() {
        return ContentHash.of(fields.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(field -> Stream.of(field.getKey(), "\0", field.getValue(), "\0"))
                .map(text -> text.getBytes(UTF_8)).toList()).sha256();
    }
}
