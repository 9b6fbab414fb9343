package org.reftel.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.reftel.vocabulary.Post;

/** Spreads the cables of a station and year over its days, by the months of the release, and numbers them in their order. */
final class CellPlanner {
    private static final int FEWEST_TELEGRAMS = 150;
    /** The Department's numbers: five digits at first, six later. Seen: telegrams from STATE. */
    private static final int TELEGRAMS_OF_THE_DEPARTMENT = 131_000;
    /** A post sends more than the release has; its numbers tell how many. */
    private static final double TELEGRAMS_A_CABLE = 5.5;
    private static final double QUIET_WEEKEND = 0.85;

    /** A cable's place in the plan. */
    record Slot(LocalDateTime sent, int serial) {}

    private final World world;
    private final ReleaseCounts counts;
    private final long seed;
    private final double scale;
    private final double start;
    private final int[] before;

    CellPlanner(World world, ReleaseCounts counts, long seed, int cables) {
        this.world = world;
        this.counts = counts;
        this.seed = seed;
        this.before = new int[world.cells().size() + 1];
        for (int cell = 0; cell < world.cells().size(); cell++) {
            before[cell + 1] = before[cell] + world.cells().get(cell).cables();
        }
        this.scale = (double) cables / before[world.cells().size()];
        this.start = Draw.of(seed, Draw.Matter.PLAN, -1).fraction();
    }

    List<Slot> slots(int cell) {
        int cables = bound(cell + 1) - bound(cell);
        LocalDateTime[] sent = new LocalDateTime[cables];
        for (int i = 0; i < cables; i++) {
            sent[i] = sent(cell, Draw.of(seed, Draw.Matter.PLAN, ((long) cell << 20) + i), (double) i / cables,
                    1.0 / cables);
        }
        Arrays.sort(sent);
        return numbered(cell, sent);
    }

    /** Cells share the corpus by their sizes, without a remainder over all. */
    private int bound(int cell) {
        if (cell == 0) {
            return 0;
        }
        return cell == before.length - 1
                ? (int) Math.rint(before[cell] * scale)
                : (int) (before[cell] * scale + start);
    }

    private LocalDateTime sent(int cell, Draw draw, double from, double width) {
        int year = world.cells().get(cell).year();
        int[] months = counts.months(year);
        double left = (from + width * draw.fraction()) * Arrays.stream(months).sum();
        int month = 0;
        while (left >= months[month] && month < 11) {
            left -= months[month++];
        }
        YearMonth in = YearMonth.of(year, month + 1);
        int day = Math.min(in.lengthOfMonth(), 1 + (int) (left / Math.max(1, months[month]) * in.lengthOfMonth()));
        return weekday(in.atDay(day), draw).atTime(time(world.senders().get(world.senderOf(cell)), draw));
    }

    private static LocalDate weekday(LocalDate day, Draw draw) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend && draw.chance(QUIET_WEEKEND) && day.getDayOfMonth() > 2 ? day.minusDays(2) : day;
    }

    /** Most leave in the afternoon of the post. */
    private static LocalTime time(Sender sender, Draw draw) {
        double longitude = sender.post().place().map(Post.Coordinates::longitude).orElse(0.0);
        int hour = (int) draw.around(14.5, 0.2, 6, 23) - (int) Math.rint(longitude / 15);
        return LocalTime.of(Math.floorMod(hour, 24), draw.below(60));
    }

    private List<Slot> numbered(int cell, LocalDateTime[] sent) {
        double telegrams = telegrams(cell);
        List<Slot> slots = new ArrayList<>(sent.length);
        int last = 0;
        for (LocalDateTime time : sent) {
            double minutes = (time.getDayOfYear() - 1) * 1440.0 + time.getHour() * 60 + time.getMinute();
            last = Math.max(last + 1, 1 + (int) (telegrams * minutes / (365 * 1440.0)));
            slots.add(new Slot(time, last));
        }
        return slots;
    }

    /** How many the post numbers in that year. */
    private double telegrams(int cell) {
        Sender sender = world.senders().get(world.senderOf(cell));
        int year = world.cells().get(cell).year();
        double often = Math.max(1, scale);
        double jitter = Draw.of(seed, Draw.Matter.VOLUME, ((long) sender.number() << 12) + year).around(1, 0.1, 0.7,
                1.4);
        if (sender.isDepartment()) {
            return TELEGRAMS_OF_THE_DEPARTMENT * often * (year < 2000 ? 2.5 : 1) * jitter;
        }
        double ratio = Draw.of(seed, Draw.Matter.VOLUME, sender.number()).around(TELEGRAMS_A_CABLE, 0.5, 1.8, 20);
        return Math.max(FEWEST_TELEGRAMS, busiest(sender) * ratio * jitter * often);
    }

    private int busiest(Sender sender) {
        int most = 0;
        for (int cell = 0; cell < world.cells().size(); cell++) {
            if (world.senderOf(cell) == sender.number()) {
                most = Math.max(most, world.cells().get(cell).cables());
            }
        }
        return most;
    }
}
