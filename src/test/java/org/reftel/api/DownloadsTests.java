package org.reftel.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.reftel.BusyException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DownloadsTests {
    private static final int AT_ONCE = 16;
    private final Downloads downloads = new Downloads();

    @Test
    void fileHasItsNameAndContent() throws IOException {
        ResponseEntity<StreamingResponseBody> answer = file(HttpMethod.GET, out -> out.write("abc".getBytes(UTF_8)));

        assertThat(answer.getHeaders().getFirst("Content-Disposition")).isEqualTo("attachment; filename=\"list.csv\"");
        assertThat(written(answer)).isEqualTo("abc");
    }

    @Test
    void whoAsksForTheHeadCausesNoWork() {
        ResponseEntity<StreamingResponseBody> answer = file(HttpMethod.HEAD, _ -> {
            throw new AssertionError("written");
        });

        assertThat(answer.hasBody()).isFalse();
        assertThat(answer.getHeaders().getContentType()).isEqualTo(new MediaType("text", "csv", UTF_8));
    }

    @Test
    void tooManyAtOnceAreAskedToComeAgain() throws IOException {
        sendThenAsk(AT_ONCE);

        assertThat(written(file(HttpMethod.GET, out -> out.write("x".getBytes(UTF_8))))).as("all have ended")
                .isEqualTo("x");
    }

    @Test
    void fileThatFailsMakesRoomForTheNext() throws IOException {
        for (int i = 0; i <= AT_ONCE; i++) {
            ResponseEntity<StreamingResponseBody> answer = file(HttpMethod.GET, _ -> {
                throw new IOException("gone");
            });
            assertThatThrownBy(() -> written(answer)).isInstanceOf(IOException.class);
        }
    }

    /** Each asks for the next while it is sent. */
    private void sendThenAsk(int more) throws IOException {
        if (more == 0) {
            assertThatThrownBy(() -> file(HttpMethod.GET, _ -> {})).isInstanceOfSatisfying(BusyException.class,
                    busy -> {
                        assertThat(busy.getStatusCode().value()).isEqualTo(503);
                        assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("30");
                    });
            return;
        }
        written(file(HttpMethod.GET, _ -> sendThenAsk(more - 1)));
    }

    private ResponseEntity<StreamingResponseBody> file(HttpMethod asked, StreamingResponseBody body) {
        return downloads.file(asked, "list.csv", new MediaType("text", "csv", UTF_8), body);
    }

    private static String written(ResponseEntity<StreamingResponseBody> answer) throws IOException {
        OutputStream out = new ByteArrayOutputStream();
        Objects.requireNonNull(answer.getBody()).writeTo(out);
        return out.toString();
    }
}
