package org.reftel.archive.cable;

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
 * @param signals operating signals behind the date-time group: ZDK
 * @param sender the FM line: AMEMBASSY ALMATY
 * @param exempt who of a collective addressee is not sent it
 * @param sectionNumber which section the text is, where only one is told of
 * @param sectionCount how many sections it was sent in
 */
@Embeddable
public record Transmission(@Column(name = "transmission_id") @Nullable String transmissionId,
        @Convert(converter = Lines.class) @Column(name = "relays") List<String> relays,
        @Column(name = "originator") @Nullable String originator, @Column(name = "filed") @Nullable String filed,
        @Column(name = "precedence") @Nullable String precedence,
        @Column(name = "info_precedence") @Nullable String infoPrecedence,
        @Column(name = "date_time_group") @Nullable String dateTimeGroup,
        @Convert(converter = Lines.class) @Column(name = "signals") List<String> signals,
        @Column(name = "sender") @Nullable String sender,
        @Convert(converter = Lines.class) @Column(name = "exempt") List<String> exempt,
        @Column(name = "section_number") @Nullable Integer sectionNumber,
        @Column(name = "section_count") @Nullable Integer sectionCount) {
    /** Where there are no transmission lines. */
    static Transmission none() {
        return new Transmission(null, List.of(), null, null, null, null, null, List.of(), null, List.of(), null, null);
    }
}
