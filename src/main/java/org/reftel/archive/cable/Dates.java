package org.reftel.archive.cable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * When.
 *
 * @param sent by the date-time group, UTC, to the minute
 * @param created by the web site, in a zone it does not state
 */
@Embeddable
public record Dates(@Column(name = "sent") @Nullable LocalDateTime sent,
        @Column(name = "created") @Nullable LocalDateTime created) {
    /** The moment to sort and count by: sent, else created; empty for an undated cable. */
    public Optional<LocalDateTime> moment() {
        return Optional.ofNullable(sent == null ? created : sent);
    }

    public Optional<LocalDate> day() {
        return moment().map(LocalDateTime::toLocalDate);
    }
}
