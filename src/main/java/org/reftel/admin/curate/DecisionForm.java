package org.reftel.admin.curate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.person.PersonDecision.Kind;
import org.reftel.people.PersonName;

/**
 * What a curator filled in.
 *
 * @param kind of the decision
 * @param other the address of the second person of a merge
 * @param mention which mentions are meant, each as identifier and ordinal
 * @param text the new name, or the role
 */
record DecisionForm(@Nullable String kind, @Nullable String other, @Nullable List<String> mention,
        @Nullable String text, @Nullable String organisation, @Nullable String since, @Nullable String until,
        @Nullable String note) {
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_NOTE = 2000;
    /** So many as a page shows. */
    private static final int MOST_MENTIONS = 100;

    DecisionForm {
        other = line(other);
        text = line(text);
        organisation = line(organisation);
        since = line(since);
        until = line(until);
        note = note == null ? "" : note.strip();
        mention = mention == null ? List.of() : List.copyOf(mention);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\s\u00a0]++", " ").strip();
    }

    /**
     * What is to be decided.
     *
     * @throws UnfitFormException where the form does not say
     */
    Kind decided() {
        return Arrays.stream(Kind.values()).filter(value -> value.name().equals(kind)).findFirst()
                .orElseThrow(() -> new UnfitFormException("Choose what to decide."));
    }

    /** The new name. */
    String name() {
        String name = words("The new name", text());
        if (PersonName.fold(name).isEmpty()) {
            throw new UnfitFormException("A name has letters; \u201c" + name + "\u201d has none.");
        }
        return name;
    }

    String role() {
        return words("The role", text());
    }

    private static String words(String what, @Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            throw new UnfitFormException(what + " is missing.");
        }
        return shortEnough(what, typed, LONGEST_WORDS);
    }

    private static String shortEnough(String what, String typed, int longest) {
        if (typed.length() > longest) {
            throw new UnfitFormException(what + " has " + typed.length() + " characters; at most " + longest
                    + " are kept.");
        }
        return typed;
    }

    /** Empty where none is told. */
    Optional<String> body() {
        String words = organisation == null ? "" : organisation;
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(shortEnough("The organisation", words, LONGEST_WORDS));
    }

    /** The first day; null where it is not told. */
    @Nullable
    LocalDate firstDay() {
        return day("The first day", since);
    }

    /** The last day; null where it is not told. */
    @Nullable
    LocalDate lastDay() {
        LocalDate first = firstDay();
        LocalDate last = day("The last day", until);
        if (first != null && last != null && last.isBefore(first)) {
            throw new UnfitFormException("The last day, " + last + ", is before the first, " + first + ".");
        }
        return last;
    }

    private static @Nullable LocalDate day(String what, @Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new UnfitFormException(what + ", \u201c" + typed + "\u201d, is no day like 2006-08-21.", e);
        }
    }

    /** Why. */
    String remark() {
        return note(note);
    }

    /**
     * A note as it is kept.
     *
     * @throws UnfitFormException where it is too long
     */
    static String note(@Nullable String typed) {
        return shortEnough("The note", typed == null ? "" : typed.strip(), LONGEST_NOTE);
    }

    /** The mentions chosen, at least one. */
    List<String> mentions() {
        List<String> chosen = mention == null ? List.of() : mention.stream().distinct().toList();
        if (chosen.isEmpty()) {
            throw new UnfitFormException("Choose at least one mention.");
        }
        if (chosen.size() > MOST_MENTIONS) {
            throw new UnfitFormException("At most " + MOST_MENTIONS + " mentions can be decided on at once.");
        }
        return chosen;
    }
}
