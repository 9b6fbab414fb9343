package org.reftel.web.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.reftel.search.Facet;
import org.reftel.search.field.Length;

/** Dates and markings as people say them. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** 2006-08 */
    private static final int MONTH_LENGTH = 7;
    /** 2006-08-17 */
    private static final int DAY_LENGTH = 10;
    /** Digits between two commas. */
    private static final int GROUP = 3;

    private Words() {}

    public static String day(LocalDateTime moment) {
        return DAY.format(moment);
    }

    /** 17 Aug 2006, or 4 Feb 2005 to 17 Aug 2006; undated where neither is known. */
    public static String days(Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
        String first = from.map(Words::day).orElse("");
        String last = to.map(Words::day).orElse("");
        if (first.isEmpty()) {
            return "undated";
        }
        return first.equals(last) ? first : first + " to " + last;
    }

    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** A moment in UTC: 17 Aug 2006, 14:05 UTC. */
    public static String moment(Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return DAY.format(time) + ", " + TIME.format(time) + " UTC";
    }

    /** Of a document whose files are not met any more. */
    public static String gone(Instant since) {
        return "Source no longer present since " + LONG_DAY.format(since.atOffset(ZoneOffset.UTC));
    }

    public static String minute(LocalDateTime moment) {
        return MINUTE.format(moment);
    }

    /** A value of the date facet: 2006, August 2006, Jan 2006 to Aug 2006, 2006 on, until 2006, Undated. */
    public static String period(String value) {
        if (value.equals("undated")) {
            return "Undated";
        }
        int dots = value.indexOf("..");
        if (dots < 0) {
            return date(value);
        }
        String from = date(value.substring(0, dots));
        String to = date(value.substring(dots + 2));
        return from.isEmpty() ? "until " + to : to.isEmpty() ? from + " on" : from + " to " + to;
    }

    private static String date(String value) {
        try {
            return switch (value.length()) {
                case MONTH_LENGTH -> MONTH.format(YearMonth.parse(value));
                case DAY_LENGTH -> LONG_DAY.format(LocalDate.parse(value));
                default -> value;
            };
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** A name in capitals as names are written: O'NEILL as O'Neill, MCCARTHY as McCarthy. */
    static String name(String capitals) {
        StringBuilder name = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(capitals.charAt(i - 1));
            boolean behindMc = i > 1 && capitals.startsWith("MC", i - 2)
                    && (i == 2 || !Character.isLetter(capitals.charAt(i - 3)));
            char c = capitals.charAt(i);
            name.append(first || behindMc ? c : Character.toLowerCase(c));
        }
        return name.toString();
    }

    /** CONFIDENTIAL as Confidential. */
    public static String sentenceCase(String capitals) {
        return capitals.isEmpty()
                ? capitals
                : capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A phrase within a sentence: without the capital that began it, unless that begins an acronym; names keep theirs. */
    public static String within(String phrase) {
        boolean acronym = phrase.length() < 2 || Character.isUpperCase(phrase.charAt(1));
        return acronym ? phrase : phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
    }

    /** What is compared, or contradicts itself: filing-time as Filing time. */
    public static String comparison(String kind) {
        return switch (kind) {
            case Facet.ANY_CONFLICT -> "Any kind";
            case "portions" -> "Portion markings";
            case "" -> kind;
            default -> sentence(kind.replace('-', ' ')).replace(".", "");
        };
    }

    /** A reason as a sentence: with a capital, and a full stop. */
    public static String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                        + (words.endsWith(".") ? "" : ".");
    }

    /** "250 to 749 words" and the like. */
    static String length(Length length) {
        if (length.least() == 0) {
            return String.format(Locale.ENGLISH, "up to %,d words", length.most());
        }
        return length.most() == Integer.MAX_VALUE
                ? String.format(Locale.ENGLISH, "%,d words or more", length.least())
                : String.format(Locale.ENGLISH, "%,d to %,d words", length.least(), length.most());
    }

    /** A number with a word that agrees: 1 cable, 1,204 cables. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** With its thousands apart; written by hand, as a page has hundreds and a format is read anew each time. */
    public static String number(long number) {
        StringBuilder digits = new StringBuilder(String.valueOf(number));
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - GROUP; i > first; i -= GROUP) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }
}
