package org.reftel.admin.access;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Makes whoever guesses passwords wait: after some attempts that failed, from one address or for one account, ever longer. Attempts
 * meanwhile are not looked at, and do not make it longer. An address from which an account was signed in to before does not
 * wait for those who guess at it elsewhere, so that nobody can lock an administrator out.
 */
@Component
final class SignInThrottle {
    static final int FREE_ATTEMPTS = 10;
    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;
    /** Of each kind; those that were not heard of for the longest time go first. */
    static final int MOST_KEPT = 10_000;
    private static final int LONGEST_NAME = 200;
    private static final int IPV4_BYTES = 4;
    private static final int NETWORK_BYTES = 8;

    private final Clock clock;
    private final Map<String, Failures> addresses = new LinkedHashMap<>();
    private final Map<String, Failures> accounts = new LinkedHashMap<>();
    private final Set<String> proven = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How often it failed, and from when on it may be tried again. */
    private record Failures(int count, Instant last, Instant open) {}

    /**
     * To be waited.
     *
     * @param isFirst whether nobody was told yet since the last attempt that was looked at
     */
    record Wait(Duration left, boolean isFirst) {}

    /**
     * An attempt begins. It counts as one that failed until it is known that it {@link #succeeded}, so that many at once are no
     * way around.
     *
     * @return how long to wait first; empty where it may be made
     */
    synchronized Optional<Wait> attempt(String account, String address) {
        Instant now = clock.instant();
        String from = network(address);
        boolean known = proven.contains(from + " " + account);
        Instant open = Collections.max(List.of(opening(addresses.get(from), now),
                known ? now : opening(accounts.get(key(account)), now)));
        if (open.isAfter(now)) {
            boolean first = told.add(from);
            bound(told);
            return Optional.of(new Wait(Duration.between(now, open), first));
        }
        told.remove(from);
        fail(addresses, from, now);
        if (!known) {
            fail(accounts, key(account), now);
        }
        return Optional.empty();
    }

    private static Instant opening(@Nullable Failures failures, Instant now) {
        return failures != null && isRemembered(failures, now) ? failures.open : now;
    }

    private static boolean isRemembered(Failures failures, Instant now) {
        // a clock that was set back forgets rather than locks out
        return !now.isBefore(failures.last) && now.isBefore(failures.last.plus(FORGOTTEN_AFTER));
    }

    private static void fail(Map<String, Failures> kept, String key, Instant now) {
        Failures before = kept.remove(key);
        int count = before == null || !isRemembered(before, now) ? 1 : before.count + 1;
        Duration wait = count < FREE_ATTEMPTS
                ? Duration.ZERO
                : Duration.ofSeconds(1L << Math.min(count - FREE_ATTEMPTS, MOST_DOUBLINGS));
        kept.put(key, new Failures(count, now, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait)));
        bound(kept.keySet());
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
            succeeded(event.getAuthentication().getName(), details.getRemoteAddress());
        }
    }

    /** Name and password were right. */
    synchronized void succeeded(String account, String address) {
        String from = network(address);
        addresses.remove(from);
        accounts.remove(key(account));
        proven.add(from + " " + account);
        bound(proven);
    }

    private static void bound(Set<String> kept) {
        if (kept.size() > MOST_KEPT) {
            kept.remove(kept.iterator().next());
        }
    }

    synchronized int kept() {
        return addresses.size() + accounts.size() + proven.size() + told.size();
    }

    private static String key(String account) {
        return account.length() > LONGEST_NAME ? account.substring(0, LONGEST_NAME) : account;
    }

    /** One who has an IPv6 address has as many as he likes in his network. */
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == IPV4_BYTES ? bytes : Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
