package org.reftel.admin.access;

import java.net.URI;
import java.util.Objects;

import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After signing in, to the page that was asked for, else to the desk; never to another host than the one that answers. */
final class BackToThePage extends SavedRequestAwareAuthenticationSuccessHandler {
    BackToThePage() {
        setDefaultTargetUrl("/admin");
        setRedirectStrategy((_, response, url) -> response.sendRedirect(path(url)));
    }

    /** What was asked for is kept with the host that the request named, whatever that was. */
    private static String path(String url) {
        URI address = URI.create(url);
        String path = "/" + Objects.requireNonNullElse(address.getRawPath(), "").replaceFirst("^/+", "");
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
