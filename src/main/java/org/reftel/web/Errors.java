package org.reftel.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages for what is not there; other errors are Spring Boot's, with the templates in {@code error}. */
@ControllerAdvice(basePackageClasses = Errors.class)
class Errors {
    @ExceptionHandler(CableNotHeldException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notHeld(CableNotHeldException e, Model model) {
        model.addAttribute("identifier", e.identifier());
        return "cable-not-held";
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
