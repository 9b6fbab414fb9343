package org.reftel.admin.page;

/**
 * Where in a long list a page is.
 *
 * @param number from 1
 * @param size entries a page
 * @param count entries in all
 */
public record Pages(int number, int size, long count) {
    private static final int DEEPEST = 100_000;

    /** The page asked for, or the nearest there is. */
    public static Pages of(String asked, int size, long count) {
        long last = Math.max(1, Math.min((count + size - 1) / size, DEEPEST / size));
        return new Pages((int) Math.clamp(number(asked), 1, last), size, count);
    }

    private static long number(String asked) {
        try {
            return Long.parseLong(asked);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    public int offset() {
        return (number - 1) * size;
    }

    /** Whether there is a page before this one. */
    public boolean hasPrevious() {
        return number > 1;
    }

    /** Whether there is a page behind this one. */
    public boolean hasNext() {
        return (long) number * size < Math.min(count, DEEPEST);
    }

    /** The first entry, from 1; 0 where there is none. */
    public long first() {
        return count == 0 ? 0 : offset() + 1L;
    }

    /** The last entry. */
    public long last() {
        return Math.min(count, (long) number * size);
    }
}
