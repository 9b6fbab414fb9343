package org.reftel.telegram.agreement;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

import org.reftel.telegram.model.DateTimeGroup;
import org.reftel.telegram.model.Declassification;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.FilingTime;
import org.reftel.telegram.model.Reading;

/** The clocks: the site's date of creation, the date-time group, the DE line's day of the year, the date of declassification. */
final class DateAgreement {
    /** Most are filed within minutes of their date-time group; one that waited for a free line, within hours. */
    private static final Duration LONGEST_DELAY = Duration.ofHours(12);
    /** Source: E.O. 12958, sections 1.6 and 3.4: 10 years, or 25; the day may be rounded up. */
    private static final int LONGEST_YEARS = 26;

    private DateAgreement() {}

    static void check(Agreement read, Diagnostics diagnostics) {
        Reading<LocalDateTime> created = read.envelope().created();
        Reading<DateTimeGroup> group = read.header().dateTimeGroup();
        if (Agreement.both(created, group)) {
            created(created, group, read.header().filed(), diagnostics);
        }
        if (Agreement.both(read.header().filed(), group)) {
            filed(read.header().filed(), group, diagnostics);
        }
        Reading<LocalDateTime> moment = group.map(DateTimeGroup::sent).or(created);
        if (Agreement.both(read.preamble().declassification(), moment)) {
            declassified(read.preamble().declassification(), moment, diagnostics);
        }
    }

    private static void created(Reading<LocalDateTime> site, Reading<DateTimeGroup> own, Reading<FilingTime> line,
            Diagnostics diagnostics) {
        LocalDateTime created = site.optional().orElseThrow().truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime sent = own.optional().orElseThrow().sent();
        if (!created.equals(sent)) {
            diagnostics.add("date-differs", own.where().getFirst(), site.where().getFirst(),
                    "the site says created " + created + ", the date-time group says sent " + sent
                            + line.optional().flatMap(filed -> filed(filed, sent))
                                    .map(filed -> witness(filed, created, sent))
                                    .orElse(""));
        }
    }

    /** What the DE line's clock says of the other two. */
    private static String witness(LocalDateTime filed, LocalDateTime created, LocalDateTime sent) {
        if (filed.equals(sent)) {
            return "; the DE line agrees with the date-time group";
        }
        return filed.equals(created) ? "; the DE line agrees with the site" : "";
    }

    private static void filed(Reading<FilingTime> line, Reading<DateTimeGroup> group, Diagnostics diagnostics) {
        LocalDateTime sent = group.optional().orElseThrow().sent();
        FilingTime time = line.optional().orElseThrow();
        Optional<LocalDateTime> filed = filed(time, sent);
        if (filed.isEmpty() || Duration.between(sent, filed.get()).abs().compareTo(LONGEST_DELAY) > 0) {
            diagnostics.add("filed-differs", line.where().getFirst(), group.where().getFirst(),
                    "the DE line says " + time.printed() + ", which is "
                            + filed.map(f -> "day " + f.toLocalDate()).orElse("no day and time")
                            + "; the date-time group says sent " + sent);
        }
    }

    /** The day of the year is counted in the year in which it comes nearest to the date-time group. */
    private static Optional<LocalDateTime> filed(FilingTime time, LocalDateTime sent) {
        Optional<LocalDateTime> sameYear = time.in(sent.getYear());
        if (sameYear.isPresent() && Duration.between(sent, sameYear.get()).abs().compareTo(LONGEST_DELAY) <= 0) {
            return sameYear;
        }
        return IntStream.rangeClosed(sent.getYear() - 1, sent.getYear() + 1).mapToObj(time::in)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(filed -> Duration.between(sent, filed).abs()));
    }

    private static void declassified(Reading<Declassification> order, Reading<LocalDateTime> moment,
            Diagnostics diagnostics) {
        LocalDate written = moment.optional().orElseThrow().toLocalDate();
        order.optional().flatMap(Declassification::date).ifPresent(on -> {
            if (!on.isAfter(written)) {
                diagnostics.add("declassify-date-past", order.where().getFirst(), moment.where().getFirst(),
                        "it is to be declassified on " + on + ", and was written on " + written);
            } else if (on.isAfter(written.plusYears(LONGEST_YEARS))) {
                diagnostics.add("declassify-date-far", order.where().getFirst(), moment.where().getFirst(),
                        "it is to be declassified on " + on + ", more than 25 years after it was written on "
                                + written);
            }
        });
    }
}
