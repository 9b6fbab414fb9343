package org.reftel.admin.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has to wait, for how long, and who has not. */
class SignInThrottleTests {
    private final SetClock clock = new SetClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void waitsGrowUpToALimitAndAreForgotten() {
        fail("keeper", "192.0.2.1", SignInThrottle.FREE_ATTEMPTS);
        for (int i = 0; i < 8; i++) {
            Duration wait = wait("keeper", "192.0.2.1");
            assertThat(wait).isEqualTo(Duration.ofSeconds(1L << i));
            assertThat(wait("keeper", "192.0.2.1")).as("attempts meanwhile do not count").isEqualTo(wait);
            clock.now = clock.now.plus(wait);
            fail("keeper", "192.0.2.1", 1);
        }
        clock.now = clock.now.plus(SignInThrottle.LONGEST);
        fail("keeper", "192.0.2.1", 1);
        assertThat(wait("keeper", "192.0.2.1")).isEqualTo(SignInThrottle.LONGEST);
        clock.now = clock.now.plus(Duration.ofHours(2));
        fail("keeper", "192.0.2.1", SignInThrottle.FREE_ATTEMPTS);
    }

    @Test
    void oneAddressWaitsWhateverNamesItTries() {
        for (int i = 0; i < SignInThrottle.FREE_ATTEMPTS; i++) {
            fail("name" + i, "2001:db8::" + i, 1);
        }
        assertThat(throttle.attempt("another", "2001:db8::ffff")).as("one network").isPresent();
        assertThat(throttle.attempt("another", "2001:db8:0:1::1")).isEmpty();
    }

    @Test
    void oneAccountWaitsWhereverItIsTriedFrom() {
        for (int i = 0; i < SignInThrottle.FREE_ATTEMPTS; i++) {
            fail("keeper", "192.0.2." + i, 1);
        }
        assertThat(throttle.attempt("keeper", "192.0.2.99")).isPresent();
        assertThat(throttle.attempt("other", "192.0.2.99")).isEmpty();
    }

    @Test
    void nobodyLocksOutWhoSignedInBefore() {
        throttle.succeeded("keeper", "198.51.100.1");
        for (int i = 0; i < SignInThrottle.FREE_ATTEMPTS; i++) {
            fail("keeper", "192.0.2." + i, 1);
        }
        assertThat(throttle.attempt("keeper", "192.0.2.99")).isPresent();
        assertThat(throttle.attempt("keeper", "198.51.100.1")).isEmpty();
    }

    @Test
    void successForgetsWhatFailed() {
        fail("keeper", "192.0.2.1", SignInThrottle.FREE_ATTEMPTS - 1);
        throttle.succeeded("keeper", "192.0.2.1");
        fail("keeper", "192.0.2.1", SignInThrottle.FREE_ATTEMPTS);
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < 2 * SignInThrottle.MOST_KEPT; i++) {
            String address = "10.%d.%d.%d".formatted(i >> 16, i >> 8 & 255, i & 255);
            throttle.attempt("name " + i, address);
            throttle.succeeded("other " + i, "11" + address.substring(2));
        }
        assertThat(throttle.kept()).isEqualTo(3 * SignInThrottle.MOST_KEPT);
    }

    @Test
    void clockThatIsSetBackLocksNobodyOut() {
        fail("keeper", "192.0.2.1", SignInThrottle.FREE_ATTEMPTS);
        clock.now = clock.now.minus(Duration.ofDays(1));
        assertThat(throttle.attempt("keeper", "192.0.2.1")).isEmpty();
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt(name, address)).isEmpty();
        }
    }

    private Duration wait(String name, String address) {
        return throttle.attempt(name, address).orElseThrow().left();
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
