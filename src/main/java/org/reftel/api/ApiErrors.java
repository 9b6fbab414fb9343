package org.reftel.api;

import java.util.Map;

import org.reftel.search.SearchCutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors of the API as problem details. Source: RFC 9457. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors extends ResponseEntityExceptionHandler {
    private static final String SECONDS = "30";

    @ExceptionHandler
    ProblemDetail notHeld(NotHeldException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
                String.valueOf(e.getMessage()));
        e.known().ifPresent(known -> problem.setProperty("known", known));
        return problem;
    }

    /** Names each parameter with its value. */
    @ExceptionHandler
    ProblemDetail unfit(UnfitParametersException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
                String.valueOf(e.getMessage()));
        problem.setProperty("parameters", e.parameters().stream()
                .map(parameter -> Map.of("name", parameter.name(), "value", parameter.value())).toList());
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> cut(SearchCutException e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", SECONDS).body(
                ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage())));
    }
}
