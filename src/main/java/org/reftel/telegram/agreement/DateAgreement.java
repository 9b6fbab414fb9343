package org.reftel.telegram.agreement;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

import org.reftel.telegram.model.Comparison.Kind;
import org.reftel.telegram.model.Comparison.Part;
import org.reftel.telegram.model.Comparison.Statement;
import org.reftel.telegram.model.DateTimeGroup;
import org.reftel.telegram.model.Declassification;
import org.reftel.telegram.model.FilingTime;
import org.reftel.telegram.model.Reading;

/** The clocks: the site's date of creation, the date-time group, the DE line's day of the year, the date of declassification. */
final class DateAgreement {
    /** Most are filed within minutes of their date-time group; one that waited for a free line, within hours. */
    private static final Duration LONGEST_DELAY = Duration.ofHours(12);
    /** Source: E.O. 12958, sections 1.6 and 3.4: 10 years, or 25; the day may be rounded up. */
    private static final int LONGEST_YEARS = 26;

    private DateAgreement() {}

    static void check(Agreement read, Comparisons comparisons) {
        Reading<LocalDateTime> created = read.envelope().created();
        Reading<DateTimeGroup> group = read.header().dateTimeGroup();
        if (Agreement.both(created, group)) {
            created(created, group, read.header().filed(), comparisons);
        }
        if (Agreement.both(read.header().filed(), group)) {
            filed(read.header().filed(), group, comparisons);
        }
        Reading<LocalDateTime> moment = group.map(DateTimeGroup::sent).or(created);
        if (Agreement.both(read.preamble().declassification(), moment)) {
            declassified(read.preamble().declassification(), moment,
                    group.isFound() ? Part.DATE_TIME_GROUP : Part.SITE_CREATED, comparisons);
        }
    }

    private static void created(Reading<LocalDateTime> site, Reading<DateTimeGroup> own, Reading<FilingTime> line,
            Comparisons comparisons) {
        LocalDateTime created = site.optional().orElseThrow().truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime sent = own.optional().orElseThrow().sent();
        Statement shown = Comparisons.statement(Part.SITE_CREATED, site, _ -> minute(created));
        Statement group = group(own);
        if (created.equals(sent)) {
            comparisons.agree(Kind.DATE, shown, group);
        } else {
            comparisons.differ(Kind.DATE, shown, group, "date-differs",
                    "the site says created " + created + ", the date-time group says sent " + sent
                            + line.optional().flatMap(filed -> filed(filed, sent))
                                    .map(filed -> witness(filed, created, sent))
                                    .orElse(""));
        }
    }

    private static Statement group(Reading<DateTimeGroup> group) {
        return Comparisons.statement(Part.DATE_TIME_GROUP, group, own -> minute(own.sent()));
    }

    /** 2006-08-17 12:21 */
    private static String minute(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }

    /** What the DE line's clock says of the other two. */
    private static String witness(LocalDateTime filed, LocalDateTime created, LocalDateTime sent) {
        if (filed.equals(sent)) {
            return "; the DE line agrees with the date-time group";
        }
        return filed.equals(created) ? "; the DE line agrees with the site" : "";
    }

    private static void filed(Reading<FilingTime> line, Reading<DateTimeGroup> group,
            Comparisons comparisons) {
        LocalDateTime sent = group.optional().orElseThrow().sent();
        FilingTime time = line.optional().orElseThrow();
        Optional<LocalDateTime> filed = filed(time, sent);
        Statement handedIn = Comparisons.statement(Part.DE_LINE, line,
                _ -> filed.map(DateAgreement::minute).orElse(time.printed()));
        if (filed.isPresent() && Duration.between(sent, filed.get()).abs().compareTo(LONGEST_DELAY) <= 0) {
            comparisons.agree(Kind.FILING_TIME, group(group), handedIn);
        } else {
            comparisons.differ(Kind.FILING_TIME, group(group), handedIn, "filed-differs",
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

    private static void declassified(Reading<Declassification> order, Reading<LocalDateTime> moment, Part clock,
            Comparisons comparisons) {
        LocalDate written = moment.optional().orElseThrow().toLocalDate();
        Statement writing = Comparisons.statement(clock, moment, _ -> written.toString());
        order.optional().flatMap(Declassification::date).ifPresent(on -> {
            Statement day = Comparisons.statement(Part.DECLASSIFICATION_LINE, order, _ -> on.toString());
            if (!on.isAfter(written)) {
                comparisons.differ(Kind.DECLASSIFICATION, writing, day, "declassify-date-past",
                        "it is to be declassified on " + on + ", and was written on " + written);
            } else if (on.isAfter(written.plusYears(LONGEST_YEARS))) {
                comparisons.differ(Kind.DECLASSIFICATION, writing, day, "declassify-date-far",
                        "it is to be declassified on " + on + ", more than 25 years after it was written on "
                                + written);
            } else {
                comparisons.agree(Kind.DECLASSIFICATION, writing, day);
            }
        });
    }
}
