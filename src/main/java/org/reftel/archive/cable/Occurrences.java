package org.reftel.archive.cable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Places in one cable, of a person or of redactions, in one column: {@code paragraph:readingStart:length:sourceStart:sourceEnd}, a blank between
 * two. A release has millions of places, which are read only together with their cable.
 */
@Converter
class Occurrences implements AttributeConverter<List<Occurrence>, String> {
    private static final int FIELDS = 5;

    @Override
    public String convertToDatabaseColumn(@Nullable List<Occurrence> places) {
        return places == null
                ? ""
                : places.stream().map(o -> o.paragraph() + ":" + o.readingStart() + ":" + o.length() + ":"
                        + o.source().start() + ":" + o.source().end()).collect(Collectors.joining(" "));
    }

    @Override
    public List<Occurrence> convertToEntityAttribute(@Nullable String column) {
        List<Occurrence> places = new ArrayList<>();
        if (column == null || column.isEmpty()) {
            return places;
        }
        for (String place : column.split(" ")) {
            String[] fields = place.split(":", FIELDS);
            places.add(new Occurrence(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]),
                    Integer.parseInt(fields[2]),
                    new TextSpan(Integer.parseInt(fields[3]), Integer.parseInt(fields[4]))));
        }
        return places;
    }
}
