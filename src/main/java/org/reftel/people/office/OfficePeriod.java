package org.reftel.people.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The time in which one person is stated to hold an office.
 *
 * @param statements by date
 * @param from the first day that counts, before the first statement where nobody else is named
 * @param to the last day that counts
 */
record OfficePeriod(List<OfficeStatement> statements, LocalDate from, LocalDate to) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int MOST_STATIONS = 3;

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    OfficeAnswer.Holder holder() {
        OfficeStatement last = statements.getLast();
        return new OfficeAnswer.Holder(last.person(), last.name(), words(), statements);
    }

    /** "John Ordway is called Ambassador in 5 cables of ALMATY between 4 Feb 2005 and 12 Aug 2006" */
    String words() {
        OfficeStatement last = statements.getLast();
        long cables = statements.stream().map(OfficeStatement::cable).distinct().count();
        String acting = last.office().acting() ? "Acting " : "";
        return last.name() + " is called " + acting + last.office().title() + " in "
                + (cables == 1 ? "one cable" : cables + " cables") + stations() + dates();
    }

    private String stations() {
        List<String> stations = statements.stream().map(OfficeStatement::station).distinct().toList();
        return stations.size() > MOST_STATIONS
                ? " of " + stations.size() + " posts"
                : stations.stream().collect(Collectors.joining(" and ", " of ", ""));
    }

    private String dates() {
        LocalDate first = statements.getFirst().date();
        LocalDate last = statements.getLast().date();
        return first.equals(last)
                ? " of " + DAY.format(first)
                : " between " + DAY.format(first) + " and " + DAY.format(last);
    }
}
