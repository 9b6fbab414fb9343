package org.reftel.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Whatever addresses documents name, the server asks for none of them. */
@ArchiveTest
class NoOutgoingRequestTests {
    private static final int WAIT_MILLIS = 200;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private ProxySelector before;
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<java.net.Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(java.net.Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, java.net.SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        });
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        server.setSoTimeout(WAIT_MILLIS);
    }

    @AfterEach
    void stop() throws IOException {
        ProxySelector.setDefault(before);
        server.close();
    }

    @Test
    void addressesInDocumentsAreTextAndNothingElse() throws Exception {
        String host = "http://127.0.0.1:" + server.getLocalPort();
        Files.writeString(folder.resolve("text.txt"), CableText.numbered("ACCRA 000001").sent("011200Z JAN 07")
                .about("SEE " + host + "/s")
                .saying("1. (C) See " + host + "/a, file:///etc/passwd, ftp://127.0.0.1/b and <img src=\"" + host
                        + "/c.png\"> <link rel=stylesheet href=" + host + "/d.css>.")
                .text());
        Files.writeString(folder.resolve("page.html"), Files
                .readString(Path.of("src/test/resources/org/reftel/telegram/documents/cable-viewer.html"))
                .replaceFirst("(?i)<head[^>]*>",
                        "$0<base href=\"" + host + "/\"><link rel=\"stylesheet\" href=\"" + host
                                + "/e.css\"><script src=\"" + host
                                + "/f.js\"></script><meta http-equiv=\"refresh\" content=\"0;url="
                                + host + "/g\">")
                .replaceFirst("(?i)<body[^>]*>", "$0<img src=\"" + host + "/h.png\"><iframe src=\"" + host
                        + "/i\"></iframe><object data=\"" + host + "/j\"></object>"));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});

        for (String form : List.of("", ".pdf", ".txt", ".bib", ".ris", ".csl.json", "?view=as-received",
                "?view=side-by-side", "/cite")) {
            assertThat(mvc.perform(get("/cables/07ACCRA1" + form)).andReturn().getResponse().getStatus()).as(form)
                    .isEqualTo(HttpStatus.OK.value());
        }
        String page = mvc.perform(get("/cables/07ACCRA1")).andReturn().getResponse().getContentAsString(UTF_8);
        mvc.perform(get("/cables").param("q", "see")).andExpect(status().isOk());
        mvc.perform(get("/")).andExpect(status().isOk());

        assertThat(page).contains(host + "/a").doesNotContain("=\"" + host, "root:");
        assertThat(asked).isEmpty();
        assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
}
