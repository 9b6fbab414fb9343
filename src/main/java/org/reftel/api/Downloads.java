package org.reftel.api;

import java.util.concurrent.Semaphore;

import org.reftel.BusyException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Files that are written while they are sent; so many at one time, as whoever asks for one may take it in as slowly as he likes. */
@Component
class Downloads {
    private static final int AT_ONCE = 16;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    /**
     * A file to save.
     *
     * @param asked nothing is written to whoever asks for the head alone
     * @throws BusyException where too many are under way
     */
    ResponseEntity<StreamingResponseBody> file(HttpMethod asked, String name, MediaType type,
            StreamingResponseBody body) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        if (asked.equals(HttpMethod.HEAD)) {
            return answer.build();
        }
        if (turns.availablePermits() == 0) {
            throw new BusyException("Too many files are being sent at this moment.");
        }
        return answer.body(out -> {
            // those who came at the same moment may be more
            turns.acquireUninterruptibly();
            try {
                body.writeTo(out);
            } finally {
                turns.release();
            }
        });
    }
}
