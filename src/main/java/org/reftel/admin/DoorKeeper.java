package org.reftel.admin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens the door for commands to the token of the {@link ServerCard}, over the loopback. For everybody else there is no such
 * address, whatever is sent there.
 */
@Component
final class DoorKeeper extends OncePerRequestFilter {
    /** Who is behind it, for the audit log. */
    static final String WHO = "the command line";

    private static final RequestMatcher DOOR = PathPatternRequestMatcher.withDefaults().matcher(ServerDoor.ALL);

    private final Path data;

    DoorKeeper(@Value("${reftel.data}") Path data) {
        this.data = data;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !DOOR.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLoopback(request) && opens(request.getHeader(ServerDoor.TOKEN))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean opens(@Nullable String token) {
        return token != null && ServerCard.find(data).filter(card -> card.opens(token)).isPresent();
    }

    private static boolean isLoopback(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
