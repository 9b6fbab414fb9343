package org.reftel.telegram.model;

import java.util.List;

/**
 * The transmission lines.
 *
 * @param transmissionId the first line's identifier: VZCZCXRO3136
 * @param relays the routing indicators of the line that starts with the doubled precedence letter
 * @param originator the routing indicator after DE
 * @param stationSerial the number after # on the DE line
 * @param filed day of the year and time on the DE line: 2291221
 * @param security the ZNY line's letters: CCCCC ZZH
 * @param infoPrecedence the second letter before the date-time group, where there are two
 * @param from the FM line: AMEMBASSY ALMATY
 */
public record Header(Reading<String> transmissionId, Reading<List<String>> relays, Reading<String> originator,
        Reading<Integer> stationSerial, Reading<String> filed, Reading<String> security, Reading<Precedence> precedence,
        Reading<Precedence> infoPrecedence, Reading<DateTimeGroup> dateTimeGroup, Reading<String> from,
        List<Addressee> addressees) {
    public Header {
        addressees = List.copyOf(addressees);
    }

    public static Header none() {
        return new Header(Reading.absent(), Reading.absent(), Reading.absent(), Reading.absent(), Reading.absent(),
                Reading.absent(), Reading.absent(), Reading.absent(), Reading.absent(), Reading.absent(), List.of());
    }

    public List<Addressee> to() {
        return addressees.stream().filter(Addressee::action).toList();
    }

    public List<Addressee> info() {
        return addressees.stream().filter(a -> !a.action()).toList();
    }
}
