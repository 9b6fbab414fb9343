package org.reftel.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.Tally;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A person as JSON.
 *
 * @param known how much of the name is known: full, initial or surname
 * @param country of the posts that name the person first, which need not be the person's
 * @param onlyAddressed whether cables name the person for attention only
 * @param names the forms of the name with the number of cables
 * @param roles as cables state them, the most frequent first
 * @param offices the same by office, the earliest first
 * @param companions who is named in the same cables, the most frequent first
 * @param decisions what curators decided on this person
 */
@JsonNaming(SnakeCaseStrategy.class)
record PersonDocument(String personId, String person, String known,
        @Schema(description = COUNTRY) String country, boolean onlyAddressed,
        List<Tally> names, List<RoleEntry> roles, List<OfficeEntry> offices, MentionPage mentions,
        List<Companion> companions, List<DecisionEntry> decisions, ProfileDocument profile) {
    static final String COUNTRY = "Of the post that names the person first; tells persons of one name apart, and need not be the person's own.";

    /** What cables call a person; dates are null where no such cable has one. */
    record RoleEntry(String role, long cables, @Nullable String first, @Nullable String last) {}

    /**
     * An office, or a role that makes none; dates are null where no such cable has one.
     *
     * @param proof the first cable that states it
     */
    record OfficeEntry(String office, List<Tally> stated, long cables, @Nullable String first, @Nullable String last,
            Proof proof) {}

    /** A sentence that names the person; null, as its paragraph's number, where no numbered paragraph does. */
    record Proof(String cable, @Nullable Integer paragraph, @Nullable String sentence) {}

    /**
     * Cables that name the person, the newest first.
     *
     * @param next where to find the next ones; null at the end
     */
    record MentionPage(long total, List<MentionEntry> entries, @Nullable String next) {}

    /**
     * The person in one cable.
     *
     * @param reason why these words name a person, and why this one
     * @param protection the marker that asks to protect the source, as printed
     * @param addressed whether the cable names the person for attention only
     */
    record MentionEntry(String cable, @Nullable String date, String name, @Nullable String role, String reason,
            @Nullable String protection, boolean addressed, int places, @Nullable Integer paragraph,
            @Nullable String sentence) {}

    /** Somebody named in the same cables. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Companion(String personId, @Nullable String person, long cables) {}

    /** What a curator decided, on which day, and why. */
    record DecisionEntry(String decision, String date, String note) {}
}
