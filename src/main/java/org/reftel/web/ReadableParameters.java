package org.reftel.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what has escapes or bytes in its parameters that are no text, before whoever asks for one first fails on them: that is
 * the sender's fault, and nothing for the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class ReadableParameters extends OncePerRequestFilter {
    private static final String MULTIPART = "multipart/";
    private static final Logger LOG = LoggerFactory.getLogger(ReadableParameters.class);

    /** Files are read by whoever may send some. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException e) {
            LOG.debug("a request is turned away: {}", e.getMessage());
            response.sendError(e.getErrorCode());
            return;
        }
        chain.doFilter(request, response);
    }
}
