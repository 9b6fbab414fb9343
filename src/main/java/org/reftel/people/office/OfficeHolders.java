package org.reftel.people.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers who held an office at a date from what telegrams call persons. A person holds it from the first to the last telegram that
 * says so, gaps included, and some time before and after, but never across a telegram that calls another one so. Who held it for
 * the time being is another question than who held it. A country that is only inferred counts where nothing speaks against it.
 */
public final class OfficeHolders {
    /** Half a year: ambassadors stay for three, so that a date this near to a statement is more likely theirs than another's. */
    public static final int DAYS_AT_OPEN_ENDS = 180;

    private final int days;
    private final Map<String, List<OfficeStatement>> byOffice = new HashMap<>();

    public OfficeHolders(Collection<OfficeStatement> statements) {
        this(statements, DAYS_AT_OPEN_ENDS);
    }

    /** @param days by how many a period is widened at its ends */
    public OfficeHolders(Collection<OfficeStatement> statements, int days) {
        this.days = days;
        CountryDoubts doubts = new CountryDoubts(statements);
        for (OfficeStatement statement : statements.stream().filter(doubts::allow).toList()) {
            byOffice.computeIfAbsent(statement.office().key(), _ -> new ArrayList<>()).add(statement);
        }
        byOffice.values().forEach(of -> of.sort(Comparator.comparing(OfficeStatement::date)
                .thenComparing(OfficeStatement::cable).thenComparing(OfficeStatement::person)));
    }

    /** The single holder, or why there is none. */
    public OfficeAnswer answer(OfficeQuestion question) {
        List<OfficeStatement> statements = byOffice.getOrDefault(question.key(), List.of()).stream()
                .filter(statement -> question.station().isEmpty()
                        || question.station().get().equals(statement.station()))
                .filter(statement -> statement.office().acting() == question.acting() || !statement.isHolding())
                .toList();
        List<OfficePeriod> covering = periods(statements).stream().filter(period -> period.covers(question.date()))
                .toList();
        return switch (covering.size()) {
            case 0 -> new OfficeAnswer.Open("Nobody is called so within " + days + " days");
            case 1 -> covering.getFirst().holder();
            default -> new OfficeAnswer.Open("More than one may be meant: "
                    + covering.stream().map(OfficePeriod::words).collect(Collectors.joining("; ")));
        };
    }

    private List<OfficePeriod> periods(List<OfficeStatement> statements) {
        Map<String, List<OfficeStatement>> byPerson = new LinkedHashMap<>();
        statements.stream().filter(OfficeStatement::isHolding)
                .forEach(s -> byPerson.computeIfAbsent(s.person(), _ -> new ArrayList<>()).add(s));
        return byPerson.values().stream().map(own -> period(own, statements)).toList();
    }

    private OfficePeriod period(List<OfficeStatement> own, List<OfficeStatement> all) {
        LocalDate first = own.getFirst().date();
        LocalDate last = own.getLast().date();
        LocalDate from = first.minusDays(days);
        LocalDate to = last.plusDays(days);
        for (OfficeStatement other : all) {
            if (endsBefore(other, own.getFirst()) && !other.date().isBefore(from)) {
                from = other.date().plusDays(1);
            }
            if (endsAfter(other, own.getFirst(), last) && !other.date().isAfter(to)) {
                to = other.date().minusDays(1);
            }
        }
        return new OfficePeriod(own, from, to);
    }

    /** Another held it before, or this one was still to come. */
    private static boolean endsBefore(OfficeStatement other, OfficeStatement first) {
        boolean same = other.person().equals(first.person());
        return other.date().isBefore(first.date()) && (same ? other.office().designate() : other.isHolding());
    }

    /** Another holds it after, or this one is called a former one. */
    private static boolean endsAfter(OfficeStatement other, OfficeStatement first, LocalDate last) {
        boolean same = other.person().equals(first.person());
        return other.date().isAfter(last) && (same ? other.office().former() : other.isHolding());
    }
}
