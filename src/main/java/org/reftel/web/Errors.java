package org.reftel.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.reftel.web.cable.CableAddress;
import org.reftel.web.page.CableNotHeldException;
import org.reftel.web.page.NotHereException;
import org.reftel.web.page.WithheldException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Pages for what is not there; other errors are Spring Boot's, with the templates in {@code error}. */
@ControllerAdvice(basePackageClasses = Errors.class)
class Errors {
    private final CableAddress addresses;

    Errors(CableAddress addresses) {
        this.addresses = addresses;
    }

    /** Another spelling of the identifier of a cable leads to the same page of it. */
    @ExceptionHandler(CableNotHeldException.class)
    ModelAndView notHeld(CableNotHeldException e, HttpServletRequest request) {
        return addresses.instead(e.identifier(), request).map(address -> new ModelAndView("redirect:" + address))
                .orElseGet(() -> new ModelAndView("cable-not-held", Map.of("identifier", e.identifier()),
                        HttpStatus.NOT_FOUND));
    }

    @ExceptionHandler(NotHereException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notHere(NotHereException e, Model model) {
        model.addAttribute("sentence", e.getMessage());
        return "error/404";
    }

    @ExceptionHandler(WithheldException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String withheld() {
        return "error/withheld";
    }
}
