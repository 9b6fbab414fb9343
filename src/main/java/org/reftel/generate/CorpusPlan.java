package org.reftel.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;

import static java.time.temporal.ChronoUnit.DAYS;

/**
 * Which post sends which number when, for all cables of a corpus, the earliest first. Holds twelve bytes a cable, so that the
 * plan of a whole release fits anywhere.
 */
final class CorpusPlan {
    private static final LocalDate FIRST_DAY = LocalDate.of(1966, 1, 1);
    private static final int MINUTES_A_DAY = 24 * 60;

    private final World world;
    private final short[] sender;
    private final int[] minute;
    private final int[] serial;
    private final int[][] ofSender;

    private CorpusPlan(World world, short[] sender, int[] minute, int[] serial) {
        this.world = world;
        this.sender = sender;
        this.minute = minute;
        this.serial = serial;
        this.ofSender = numbersBySender(world.senders().size(), sender);
    }

    static CorpusPlan of(World world, ReleaseCounts counts, long seed, int cables) {
        short[] sender = new short[cables];
        int[] minute = new int[cables];
        int[] serial = new int[cables];
        CellPlanner planner = new CellPlanner(world, counts, seed, cables);
        int next = 0;
        for (int cell = 0; cell < world.cells().size(); cell++) {
            for (CellPlanner.Slot slot : planner.slots(cell)) {
                sender[next] = (short) world.senderOf(cell);
                minute[next] = minutes(slot.sent());
                serial[next++] = slot.serial();
            }
        }
        return sorted(world, sender, minute, serial);
    }

    private static CorpusPlan sorted(World world, short[] sender, int[] minute, int[] serial) {
        long[] order = new long[sender.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) minute[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        short[] senders = new short[order.length];
        int[] minutes = new int[order.length];
        int[] serials = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int from = (int) order[i];
            senders[i] = sender[from];
            minutes[i] = minute[from];
            serials[i] = serial[from];
        }
        return new CorpusPlan(world, senders, minutes, serials);
    }

    private static int[][] numbersBySender(int senders, short[] sender) {
        int[] counts = new int[senders];
        for (short s : sender) {
            counts[s]++;
        }
        int[][] numbers = new int[senders][];
        for (int s = 0; s < senders; s++) {
            numbers[s] = new int[counts[s]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < sender.length; i++) {
            numbers[sender[i]][counts[sender[i]]++] = i;
        }
        return numbers;
    }

    private static int minutes(LocalDateTime time) {
        return (int) DAYS.between(FIRST_DAY, time.toLocalDate()) * MINUTES_A_DAY + time.getHour() * 60
                + time.getMinute();
    }

    int size() {
        return sender.length;
    }

    Sender sender(int cable) {
        return world.senders().get(sender[cable]);
    }

    LocalDateTime sent(int cable) {
        return FIRST_DAY.atStartOfDay().plusMinutes(minute[cable]);
    }

    int serial(int cable) {
        return serial[cable];
    }

    /** A sender's cables, the earliest first. */
    int[] of(Sender sender) {
        return ofSender[sender.number()];
    }

    /** How many cables of the sender come before this one. */
    int earlier(Sender sender, int cable) {
        int found = Arrays.binarySearch(of(sender), cable);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether one of the cables has this number. */
    boolean holds(Sender sender, int year, int number) {
        int[] cables = of(sender);
        int low = 0;
        int high = cables.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(sent(cables[middle]).getYear(), year);
            if (order == 0) {
                order = Integer.compare(serial[cables[middle]], number);
            }
            if (order == 0) {
                return true;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return false;
    }
}
