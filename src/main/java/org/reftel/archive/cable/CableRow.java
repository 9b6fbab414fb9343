package org.reftel.archive.cable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A cable in a list.
 *
 * @param subject of the telegram, else the title that a site gives it
 * @param spellings how its text spells the words of the subject
 * @param moment when it was sent, or created where that is not known; empty where neither is
 * @param level UNCLASSIFIED ...
 * @param conflicts the kinds of comparisons that differ
 * @param tags codes, in their order
 * @param persons those of the text and preamble, in the order they appear
 * @param references how many telegrams the REF line names
 * @param opening the first paragraph
 * @param changed when what is told of it changed last
 */
public record CableRow(long id, String identifier, Optional<String> subject, Spellings spellings,
        Optional<LocalDateTime> moment,
        Optional<Origin> origin,
        Optional<String> level, List<String> handling, Optional<String> releaseForm, boolean partial,
        List<String> conflicts, List<String> tags,
        List<PersonName> persons, int references, Optional<ParagraphRow> opening, Instant changed) {
    /** The subject, else the identifier. */
    public String headline() {
        return subject.orElse(identifier);
    }

    /** A person by address and name. */
    public record PersonName(String slug, String name) {}

    /**
     * The start of a paragraph.
     *
     * @param text cut to what a list shows
     */
    public record ParagraphRow(int ordinal, Optional<Integer> number, Optional<String> marking, String text) {}
}
