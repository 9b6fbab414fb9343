package org.reftel.admin.access;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.reftel.admin.page.PlainPage;
import org.reftel.admin.run.UploadController;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns files away before anything reads them, unless an administrator sends them to the one address that takes any. Behind it
 * stands the check for the form's token, which asks for a parameter, and thereby makes the server take in all files of whoever sends some.
 */
public final class UploadGate extends OncePerRequestFilter {
    private static final String MULTIPART = "multipart/";
    private static final Logger LOG = LoggerFactory.getLogger(UploadGate.class);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.strip().regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            response.sendRedirect("/login");
        } else if (!isAdministrator(who) || !takesFiles(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (isTaken(request)) {
            chain.doFilter(request, response);
        } else {
            drain(request);
            PlainPage.write(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Too large",
                    "These files are larger than the desk takes at once. Send fewer, or lay them into a folder that the desk may read.");
        }
    }

    private static boolean isAdministrator(Authentication who) {
        return who.isAuthenticated() && who.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + Administrators.ROLE).equals(authority.getAuthority()));
    }

    private static boolean takesFiles(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && UploadController.PATH.equals(request.getRequestURI());
    }

    /** Whether all files come in within the limits of {@code spring.servlet.multipart}. */
    private static boolean isTaken(HttpServletRequest request) throws IOException {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException | ServletException e) {
            LOG.info("an upload was not taken: {}", e.getMessage());
            return false;
        }
    }

    /** A browser shows an answer only when it could send all. */
    private static void drain(HttpServletRequest request) {
        try {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException | IllegalStateException e) {
            LOG.debug("the rest of an upload did not come", e);
        }
    }
}
