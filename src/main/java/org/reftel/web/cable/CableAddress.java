package org.reftel.web.cable;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.reftel.archive.cable.CableReader;
import org.reftel.web.graph.GhostPages;
import org.reftel.web.page.Links;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where a cable is whose number is written in another way, or whose document became a witness of another cable. */
@Component
public final class CableAddress {
    private static final String IDENTIFIER = "{identifier}";

    private final CableReader cables;
    private final GhostPages ghosts;

    CableAddress(CableReader cables, GhostPages ghosts) {
        this.cables = cables;
        this.ghosts = ghosts;
    }

    /** The held cable that is meant by an identifier; empty where it is its own. */
    Optional<String> held(String identifier) {
        return cables.meant(identifier).or(() -> cables.wentTo(identifier))
                .filter(other -> !other.equals(identifier));
    }

    /** The same page of the cable that is meant, with the parameters of the request; empty where no other is meant. */
    public Optional<String> instead(String identifier, HttpServletRequest request) {
        Optional<String> cable = held(identifier).or(() -> cables.identifierIn(identifier)
                .filter(other -> !other.equals(identifier)).filter(other -> ghosts.page(other).isPresent()));
        return cable.map(other -> Links.withQuery(
                String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                        .replace(IDENTIFIER, UriUtils.encodePathSegment(other, UTF_8)),
                Optional.ofNullable(request.getQueryString()).orElse("")));
    }
}
