package org.reftel.web.basket;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.reftel.archive.cable.Basket;
import org.reftel.web.page.Links;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /basket}: the cables that a reader has collected, without an account: a cookie holds nothing but their identifiers, and
 * this page alone reads it, so that all others are the same for everybody. {@code /basket?cables=} is the same list for others.
 */
@Controller
class BasketController {
    static final String COOKIE = "basket";
    private static final Duration KEPT = Duration.ofDays(180);

    private final BasketPages pages;

    BasketController(BasketPages pages) {
        this.pages = pages;
    }

    @GetMapping(Links.BASKET)
    String basket(@CookieValue(name = COOKIE, defaultValue = "") String kept,
            @RequestParam(required = false) Optional<String> cables, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", pages.page(Basket.of(cables.orElse(kept)), cables.isEmpty()));
        return "basket";
    }

    @GetMapping(path = Links.BASKET, params = "add")
    ResponseEntity<Void> add(@CookieValue(name = COOKIE, defaultValue = "") String kept, @RequestParam String add,
            @RequestHeader HttpHeaders headers) {
        return changed(Basket.of(kept), Basket.of(kept).with(Basket.of(add)), headers);
    }

    @GetMapping(path = Links.BASKET, params = "remove")
    ResponseEntity<Void> remove(@CookieValue(name = COOKIE, defaultValue = "") String kept,
            @RequestParam String remove, @RequestHeader HttpHeaders headers) {
        return changed(Basket.of(kept), Basket.of(kept).without(Basket.of(remove)), headers);
    }

    @GetMapping(path = Links.BASKET, params = "empty")
    ResponseEntity<Void> empty(@CookieValue(name = COOKIE, defaultValue = "") String kept,
            @RequestHeader HttpHeaders headers) {
        return changed(Basket.of(kept), Basket.of(""), headers);
    }

    private static ResponseEntity<Void> changed(Basket before, Basket after, HttpHeaders headers) {
        Basket kept = isWanted(headers) ? after : before;
        ResponseCookie cookie = ResponseCookie.from(COOKIE, kept.text()).path("/").sameSite("Lax")
                .maxAge(kept.isEmpty() ? Duration.ZERO : KEPT).build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.LOCATION, Links.BASKET).build();
    }

    /** What another site's page or a browser that looks ahead asks for, the reader did not. */
    private static boolean isWanted(HttpHeaders headers) {
        String from = headers.getFirst("Sec-Fetch-Site");
        return headers.getFirst("Sec-Purpose") == null
                && (from == null || from.equals("same-origin") || from.equals("none"));
    }
}
