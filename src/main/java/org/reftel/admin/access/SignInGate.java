package org.reftel.admin.access;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.reftel.admin.audit.AuditLog;
import org.reftel.admin.page.PlainPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns attempts to sign in away that come too soon, before a password is compared. */
final class SignInGate extends OncePerRequestFilter {
    private static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST,
            "/login");

    private final SignInThrottle throttle;
    private final AuditLog audits;

    SignInGate(SignInThrottle throttle, AuditLog audits) {
        this.throttle = throttle;
        this.audits = audits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Objects.requireNonNullElse(request.getRemoteAddr(), "");
        Optional<SignInThrottle.Wait> wait = throttle
                .attempt(Objects.requireNonNullElse(request.getParameter("username"), ""), address);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Duration left = wait.get().left();
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        if (wait.get().isFirst()) {
            audits.refused("somebody", "session.sign-in", "from " + address,
                    "too many attempts failed; the next is looked at after " + seconds + " s");
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        PlainPage.write(response, HttpStatus.TOO_MANY_REQUESTS.value(), "Too many attempts",
                "Name or password was wrong too often. The next attempt is looked at in " + seconds + " s.");
    }
}
