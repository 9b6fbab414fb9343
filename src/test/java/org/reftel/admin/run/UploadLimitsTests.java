package org.reftel.admin.run;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.ReftelApplication;
import org.reftel.support.TemporaryArchive;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** How much may be sent, with the server that counts it. */
@SpringBootTest(classes = ReftelApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.servlet.multipart.max-file-size=100KB", "spring.servlet.multipart.max-request-size=250KB",
    "reftel.admin.name=keeper",
    "reftel.admin.password=a good long password"})
@ContextConfiguration(initializers = TemporaryArchive.class)
@DirtiesContext
class UploadLimitsTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int KILOBYTE = 1024;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @CsvSource({"1,101", "3,99"})
    void whatIsTooLargeIsSaidOnAPage(int files, int kilobytes) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String signedIn = signIn(client);
            HttpResponse<String> answer = upload(client, signedIn, files, kilobytes);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("These files are larger than the desk takes at once.")
                    .doesNotContain("Exception");
            assertThat(upload(client, signedIn, 1, 1).statusCode()).as("a small one is taken").isEqualTo(302);
            assertThat(upload(client, "forged", 1, 1).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void filesOfWhoIsNotSignedInAreNotTakenIn() throws Exception {
        try (HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            HttpResponse<String> answer = upload(client, "none", 1, 1);

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login");
            assertThat(database.queryForObject("select count(*) from ingest_run where author like '%none%'",
                    Long.class)).isZero();
        }
    }

    private String signIn(HttpClient client) throws Exception {
        String token = token(send(client, HttpRequest.newBuilder(url("/login"))).body());
        send(client, HttpRequest.newBuilder(url("/login")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=keeper&password=a+good+long+password&_csrf=" + token)));
        return token(send(client, HttpRequest.newBuilder(url("/admin"))).body());
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> upload(HttpClient client, String token, int files, int kilobytes) throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < files; i++) {
            body.append("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"").append(i)
                    .append(".txt\"\r\n\r\n").repeat("x", kilobytes * KILOBYTE).append("\r\n");
        }
        body.append("--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n").append(token)
                .append("\r\n--x--\r\n");
        return send(client, HttpRequest.newBuilder(url("/admin/uploads"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
