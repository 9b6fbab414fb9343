package org.reftel.telegram.model;

import java.util.List;

/**
 * The transmission lines.
 *
 * @param transmissionId the first line's identifier: VZCZCXRO3136
 * @param relays the routing indicators of the line that starts with the doubled precedence letter
 * @param originator the routing indicator after DE
 * @param stationSerial the number after # on the DE line
 * @param section which section of the telegram, behind the stroke on the DE line: 1 of #1843/01
 * @param filed when it was handed in, on the DE line
 * @param security the ZNY line's letters: CCCCC ZZH
 * @param infoPrecedence the second letter before the date-time group, where there are two
 * @param signals operating signals behind the date-time group: ZDK, ZDS
 * @param from the FM line: AMEMBASSY ALMATY
 * @param exempt who of a collective addressee is not sent it, on the XMT lines
 */
public record Header(Reading<String> transmissionId, Reading<List<String>> relays, Reading<String> originator,
        Reading<Integer> stationSerial, Reading<Integer> section, Reading<FilingTime> filed, Reading<String> security,
        Reading<Precedence> precedence, Reading<Precedence> infoPrecedence, Reading<DateTimeGroup> dateTimeGroup,
        Reading<List<String>> signals, Reading<String> from, List<Addressee> addressees, List<Reading<String>> exempt) {
    public Header {
        addressees = List.copyOf(addressees);
        exempt = List.copyOf(exempt);
    }

    public List<Addressee> to() {
        return addressees.stream().filter(Addressee::action).toList();
    }

    public List<Addressee> info() {
        return addressees.stream().filter(a -> !a.action()).toList();
    }
}
