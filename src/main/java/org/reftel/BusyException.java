package org.reftel;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** So much is under way already that this would make everybody wait: status 503, with a time to come again. */
public final class BusyException extends ErrorResponseException {
    private static final long serialVersionUID = 1;
    private static final String SECONDS = "30";

    public BusyException(String words) {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        setDetail(words);
        getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
