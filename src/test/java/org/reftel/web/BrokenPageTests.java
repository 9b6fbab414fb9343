package org.reftel.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.reftel.ReftelApplication;
import org.reftel.support.TemporaryArchive;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** A fault in the middle of a page, with the server that sends it. */
@SpringBootTest(classes = ReftelApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryArchive.class)
@Import(BrokenPageTests.BrokenController.class)
@DirtiesContext
class BrokenPageTests {
    @LocalServerPort
    private int port;

    @Controller
    @TestComponent
    static class BrokenController {
        @GetMapping("/broken")
        String broken() {
            return "broken-in-the-middle";
        }
    }

    @Test
    void faultInTheMiddleOfAPageGivesThePageForFaults() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/broken"))
                            .header("Accept", "text/html").build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("That did not work").doesNotContain("the first half", "Exception");
        }
    }
}
