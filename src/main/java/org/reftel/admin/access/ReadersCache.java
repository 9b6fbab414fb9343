package org.reftel.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;

/**
 * What a reader sees may be kept by the browser, which then goes back without asking; it asks before it shows a page anew. What is
 * shown within a session is kept by nobody.
 */
final class ReadersCache implements HeaderWriter {
    private final HeaderWriter keptByNobody = new CacheControlHeadersWriter();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            keptByNobody.writeHeaders(request, response);
        } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }
}
