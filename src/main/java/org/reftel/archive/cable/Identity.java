package org.reftel.archive.cable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What a cable is called and by what.
 *
 * @param identifier the public key: 06ALMATY2935, or ALMATY1856 where the year is open
 * @param year in four digits
 * @param station the sender's name in message reference numbers
 * @param serial the telegram's number among its station's of that year
 */
@Embeddable
public record Identity(@Column(name = "identifier") String identifier,
        @Column(name = "mrn_year") @Nullable Integer year,
        @Column(name = "mrn_station") @Nullable String station,
        @Column(name = "mrn_serial") @Nullable Integer serial) {}
