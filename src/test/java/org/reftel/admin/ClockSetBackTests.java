package org.reftel.admin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.admin.access.SetupLink;
import org.reftel.admin.run.ProgressReport;
import org.reftel.admin.upkeep.Upkeep;
import org.reftel.admin.upkeep.UpkeepTask;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestProgress;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The machine's clock jumps an hour back while everything is at work. */
@ArchiveTest
@Import(ClockSetBackTests.SettableClock.class)
class ClockSetBackTests {
    private static final int CABLES = 250;
    private static final String PASSWORD = "a good long password";

    /** Runs on as the real one, so much away from it. */
    @TestConfiguration
    static class SettableClock {
        private final AtomicReference<Duration> away = new AtomicReference<>(Duration.ZERO);

        @Bean
        @Primary
        Clock settableClock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return Instant.now().plus(away.get());
                }
            };
        }
    }

    @Autowired
    private SettableClock clock;
    @Autowired
    private IngestJob job;
    @Autowired
    private Upkeep upkeep;
    @Autowired
    private SetupLink link;
    @Autowired
    private MockMvc mvc;
    @TempDir
    private Path folder;

    @Test
    void jobsAndSessionsSurviveAndNoTimeIsNegative() throws Exception {
        for (int serial = 1; serial <= CABLES; serial++) {
            Files.writeString(folder.resolve(serial + ".txt"),
                    CableText.numbered("HANOI %06d".formatted(serial)).text());
        }
        MockHttpSession session = signIn();

        IngestProgress end = job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (progress, _) -> {
            if (progress.done() >= CABLES / 3) {
                clock.away.set(Duration.ofHours(-1));
                ProgressReport report = ProgressReport.of(progress, Instant.now().minus(Duration.ofHours(1)));
                assertThat(report.rate()).isNotNegative();
                assertThat(report.words()).doesNotContain("-");
                assertThat(page("/admin", session)).contains("started by the command line").doesNotContain("-1 ",
                        "-3600");
            }
        });

        assertThat(end.done()).isEqualTo(CABLES);
        clock.away.set(Duration.ZERO);
        upkeep.run(UpkeepTask.FIXITY, "a test", (_, _) -> clock.away.set(Duration.ofHours(-1)));
        assertThat(page("/admin/health", session)).contains("after 0 s, 250 files", "by a test, 0 s; 250 documents")
                .doesNotContain("-1 ", "-3600", "-60 ");
        assertThat(page("/admin/audit", session)).contains("session.sign-in");
    }

    private MockHttpSession signIn() throws Exception {
        String token = link.create().substring("/setup?token=".length());
        mvc.perform(post("/setup").with(csrf()).param("token", token).param("name", "keeper")
                .param("password", PASSWORD));
        return (MockHttpSession) mvc.perform(formLogin().user("keeper").password(PASSWORD)).andReturn().getRequest()
                .getSession();
    }

    private String page(String address, MockHttpSession session) {
        try {
            return mvc.perform(get(address).session(session)).andExpect(status().isOk()).andReturn().getResponse()
                    .getContentAsString(UTF_8);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
