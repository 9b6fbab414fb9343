package org.reftel.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** {@code /robots.txt}: machines are to read cables, not each of the endless ways to filter them. */
@Controller
class RobotsController {
    private static final String RULES = """
            User-agent: *
            Disallow: /cables?
            Disallow: /cables.csv
            Disallow: /cables.atom?
            Disallow: /basket
            Disallow: /suggest
            Disallow: /timeline?
            Disallow: /wanted
            Disallow: /api/
            Disallow: /admin
            """;

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String rules() {
        return RULES;
    }
}
