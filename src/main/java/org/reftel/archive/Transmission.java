package org.reftel.archive;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the transmission lines say; every part may be missing.
 *
 * @param relays routing indicators of the stations that passed it on
 * @param originator the sending station's routing indicator
 * @param filed day of the year and time: 2291221
 * @param precedence for those who act: FLASH, IMMEDIATE, PRIORITY, ROUTINE
 * @param infoPrecedence for those who are told, where it differs
 * @param dateTimeGroup as printed
 * @param sender the FM line: AMEMBASSY ALMATY
 * @param sectionCount how many sections it was sent in
 */
@Embeddable
public record Transmission(@Column(name = "transmission_id") @Nullable String transmissionId,
        @Convert(converter = Lines.class) @Column(name = "relays") List<String> relays,
        @Column(name = "originator") @Nullable String originator, @Column(name = "filed") @Nullable String filed,
        @Column(name = "precedence") @Nullable String precedence,
        @Column(name = "info_precedence") @Nullable String infoPrecedence,
        @Column(name = "date_time_group") @Nullable String dateTimeGroup,
        @Column(name = "sender") @Nullable String sender,
        @Column(name = "section_count") @Nullable Integer sectionCount) {}
