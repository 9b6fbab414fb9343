package org.reftel.admin.health;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How the archive is, in words.
 *
 * @param warnings what somebody should do something about
 * @param progress how far the task that goes on is
 * @param outcome how the latest task since the start ended
 * @param facts the rest, a group each
 * @param differences the first cables in which the index differs from the database
 */
record HealthPage(List<String> warnings, Optional<String> progress, Optional<String> outcome, List<Group> facts,
        List<String> differences) {
    /** Facts of one kind. */
    record Group(String title, List<Fact> facts) {}

    /** One fact, with a bar where it is a part of something. */
    record Fact(String label, String value, @Nullable Bar bar, @Nullable String href) {
        static Fact of(String label, String value) {
            return new Fact(label, value, null, null);
        }

        static Fact leading(String label, String value, String href) {
            return new Fact(label, value, null, href);
        }

        static Fact part(String label, String value, long used, long total) {
            return new Fact(label, value, Bar.of(used, total), null);
        }
    }

    /** How much of a whole is used, in hundredths. */
    record Bar(int used) {
        private static final int FULL = 100;

        static @Nullable Bar of(long used, long total) {
            return total <= 0 ? null : new Bar(Math.clamp(used * FULL / total, 0, FULL));
        }
    }
}
