package org.reftel.admin.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.admin.door.ServerCard;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who may do what. */
@ArchiveTest
class SecurityTests {
    private static final String PASSWORD = "a good long password";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private SetupLink link;
    @Autowired
    private Administrators administrators;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;
    @Value("${reftel.data}")
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cables", "/api/cables", "/login", "/setup"})
    void everybodyMayRead(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/runs/1"})
    void deskAsksToSignIn(String path) throws Exception {
        mvc.perform(get(path)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void deskIsForAdministratorsOnly() throws Exception {
        mvc.perform(get("/admin").with(user("reader").roles("READER"))).andExpect(status().isForbidden());
        mvc.perform(get("/admin").with(user("someone").roles("ADMIN"))).andExpect(status().isOk());
    }

    @Test
    void nothingIsChangedWithoutTheFormsToken() throws Exception {
        mvc.perform(post("/admin/ingest").with(user("someone").roles("ADMIN"))).andExpect(status().isForbidden());
        mvc.perform(post("/setup").param("token", "x")).andExpect(status().isForbidden());
        mvc.perform(post("/login").param("username", "x")).andExpect(status().isForbidden());
    }

    @Test
    void nothingElseCanBePosted() throws Exception {
        mvc.perform(post("/cables").with(csrf())).andExpect(status().isMethodNotAllowed());
        mvc.perform(delete("/api/cables/06ALMATY2935").with(csrf()).with(user("someone").roles("ADMIN")))
                .andExpect(status().isMethodNotAllowed());
    }

    @Test
    void whoSendsSomethingToAPageBeginsNoSession() throws Exception {
        MvcResult answer = mvc.perform(post("/cables")).andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET, HEAD")).andReturn();

        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void onlyWhatIsShownInASessionIsKeptByNoBrowser() throws Exception {
        mvc.perform(get("/cables")).andExpect(header().string("Cache-Control", "private, no-cache"));
        mvc.perform(get("/login")).andExpect(header().string("Cache-Control", containsString("no-store")));
        mvc.perform(get("/cables").session(new MockHttpSession()))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void pagesForbidEverythingFromOutsideAndInline() throws Exception {
        mvc.perform(get("/")).andExpect(header().string("Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void noPasswordWorksUntilOneIsSet() throws Exception {
        for (String name : List.of("admin", "user", "reftel", "root")) {
            for (String password : List.of("", "admin", "password", "reftel", name)) {
                mvc.perform(post("/login").with(csrf()).with(from("192.0.2.7")).param("username", name)
                        .param("password", password)).andExpect(unauthenticated());
            }
        }
    }

    @Test
    void signingInSaysWhatWasWrong() throws Exception {
        mvc.perform(get("/login")).andExpect(content().string(not(containsString("role=\"alert\""))));
        mvc.perform(get("/login?error"))
                .andExpect(content().string(containsString("Name or password is wrong.")));
        mvc.perform(get("/login?set"))
                .andExpect(content().string(containsString("The password is set. Sign in with it.")));
    }

    @Test
    void setupLinkSetsAPasswordOnce() throws Exception {
        String token = link.create().substring("/setup?token=".length());
        mvc.perform(get("/setup").param("token", token))
                .andExpect(content().string(containsString("Set the password")));
        mvc.perform(
                post("/setup").with(csrf()).param("token", token).param("name", "keeper").param("password", "short"))
                .andExpect(content().string(containsString("The password must have at least 12 characters.")));

        mvc.perform(
                post("/setup").with(csrf()).param("token", token).param("name", "keeper").param("password", PASSWORD))
                .andExpect(redirectedUrl("/login?set"));

        assertThat(administrators.isNobody()).isFalse();
        assertThat(database.queryForObject("select password from administrator where name = 'keeper'", String.class))
                .startsWith("{bcrypt}");
        mvc.perform(formLogin().user("keeper").password(PASSWORD)).andExpect(authenticated().withRoles("ADMIN"));
        mvc.perform(formLogin().user("keeper").password(PASSWORD + "x")).andExpect(unauthenticated());
        mvc.perform(
                post("/setup").with(csrf()).param("token", token).param("name", "other").param("password", PASSWORD))
                .andExpect(content().string(containsString("This link is not valid")));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private ResultActions set(String name, String password) throws Exception {
        return mvc.perform(post("/setup").with(csrf()).param("token", link.create().substring("/setup?token=".length()))
                .param("name", name).param("password", password));
    }

    @Test
    void limitOfThePasswordIsToldInBytes() throws Exception {
        set("keeper", "ä".repeat(36)).andExpect(redirectedUrl("/login?set"));
        set("keeper", "ä".repeat(37)).andExpect(
                content().string(containsString("it may have 72 bytes and has 74; letters with accents count as two")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kee\nper", "kee\u202eper", "kee\u0000per"})
    void nameOfAnAccountCanBeSeen(String name) throws Exception {
        set(name, PASSWORD).andExpect(content().string(containsString("signs in it that cannot be seen")));
        assertThat(database.queryForObject("select count(*) from administrator where name like 'kee%per' and name"
                + " <> 'keeper'", Long.class)).isZero();
    }

    @Test
    void newPasswordEndsTheSessionsBegunWithTheOld() throws Exception {
        set("warden", PASSWORD).andExpect(redirectedUrl("/login?set"));
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(
                mvc.perform(formLogin().user("warden").password(PASSWORD)).andReturn().getRequest().getSession());
        mvc.perform(get("/admin").session(session)).andExpect(status().isOk());

        set("warden", PASSWORD + " anew");
        mvc.perform(get("/admin").session(session)).andExpect(redirectedUrl("/login"));
        assertThat(session.isInvalid()).isTrue();
        mvc.perform(formLogin().user("warden").password(PASSWORD + " anew")).andExpect(authenticated());
    }

    @Test
    void whoGuessesHasToWait() throws Exception {
        set("guarded", PASSWORD);
        for (int i = 0; i < SignInThrottle.FREE_ATTEMPTS; i++) {
            signIn("guarded", "guess " + i, "198.51.100.1").andExpect(redirectedUrl("/login?error"));
        }
        signIn("guarded", PASSWORD, "198.51.100.1").andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After")).andExpect(unauthenticated());
        assertThat(database.queryForList("select refused from audit_entry where subject = 'from 198.51.100.1'"
                + " order by id", String.class)).hasSize(SignInThrottle.FREE_ATTEMPTS + 1).last().asString()
                .startsWith("too many attempts failed");
    }

    private ResultActions signIn(String name, String password, String address) throws Exception {
        return mvc.perform(post("/login").with(csrf()).with(from(address)).param("username", name).param("password",
                password));
    }

    @Test
    void afterSigningInThePageThatWasAskedForIsShownOnThisHost() throws Exception {
        set("returning", PASSWORD);
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(mvc.perform(get("/admin/audit?who=x")
                .with(request -> {
                    request.setServerName("evil.example");
                    return request;
                })).andReturn().getRequest().getSession());
        mvc.perform(post("/login").with(csrf()).session(session).param("username", "returning").param("password",
                PASSWORD)).andExpect(redirectedUrlPattern("/admin/audit?who=x*"));
    }

    @Test
    void addressOfTheErrorPageIsNoPage() throws Exception {
        mvc.perform(get("/error")).andExpect(status().isNotFound());
    }

    @Test
    void newerSetupLinkEndsTheOlder() throws Exception {
        String older = link.create().substring("/setup?token=".length());
        link.create();

        assertThat(link.isValid(older)).isFalse();
        assertThat(link.isValid("")).isFalse();
    }

    @Test
    void deskShowsRunsAndWhatBecameOfEachFile() throws Exception {
        mvc.perform(post("/admin/ingest").with(csrf()).with(user("someone").roles("ADMIN")))
                .andExpect(redirectedUrlPattern("/admin/runs/*"));
        for (int i = 0; i < 300 && job.progress().isPresent(); i++) {
            Thread.sleep(100);
        }
        Long run = database.queryForObject("select max(id) from ingest_run", Long.class);

        mvc.perform(get("/admin").with(user("someone").roles("ADMIN")))
                .andExpect(content().string(containsString("/admin/runs/" + run)));
        mvc.perform(get("/admin/runs/" + run).with(user("someone").roles("ADMIN")))
                .andExpect(content().string(containsString("5 added, 0 changed, 0 unchanged, 0 rejected.")))
                .andExpect(content().string(containsString("seeds/003_46ae71a77918f1c9.txt")));
    }

    @Test
    void deskReadsNoFolderThatIsNotConfigured() throws Exception {
        mvc.perform(post("/admin/ingest").with(csrf()).with(user("someone").roles("ADMIN")).param("folder", "/etc"))
                .andExpect(redirectedUrl("/admin")).andExpect(flash().attribute("message",
                        containsString("The desk may not read this folder")));
        assertThat(database.queryForObject("select count(*) from ingest_run where roots like '%/etc%'", Long.class))
                .isZero();
    }

    @Test
    void doorForCommandsIsNotThereWithoutTheToken() throws Exception {
        mvc.perform(post("/command/ingest").header("X-Reftel-Token", "guessed").contentType(MediaType.APPLICATION_JSON)
                .content("{\"paths\":[\"/etc\"]}")).andExpect(status().isNotFound());
        ServerCard card = ServerCard.lay(data, 1);
        mvc.perform(post("/command/ingest").header("X-Reftel-Token", card.token())
                .contentType(MediaType.APPLICATION_JSON).content("{\"paths\":[\"/etc\"]}").with(from("192.0.2.1")))
                .andExpect(status().isNotFound());
        mvc.perform(post("/command/ingest")).andExpect(status().isNotFound());
        mvc.perform(post("/command/runs/1/report")).andExpect(status().isNotFound());
        assertThat(Files.getPosixFilePermissions(data.resolve("reftel.server")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(card.toString()).doesNotContain(card.token());
    }

    @Test
    void whoIsSecondIsToldWhoRuns(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.txt"), CableText.numbered("ACCRA 000001").text());
        job.ingest(IngestRequest.fromDesk("keeper", folder), (_, _) -> {
            try {
                mvc.perform(post("/admin/ingest").with(csrf()).with(user("someone").roles("ADMIN")))
                        .andExpect(flash().attribute("message",
                                containsString("An ingest is running, started by the desk (keeper) at ")));
                mvc.perform(get("/admin").with(user("someone").roles("ADMIN")))
                        .andExpect(content().string(containsString("1 of 1 files, 1 of them cables")));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void deskIsToldHowFarTheRunIsUntilItEnds(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.txt"), CableText.numbered("ACCRA 000002").text());
        AtomicReference<MockHttpServletResponse> stream = new AtomicReference<>();
        job.ingest(IngestRequest.fromDesk("keeper", folder), (_, _) -> {
            try {
                stream.set(mvc.perform(get("/admin/progress").with(user("someone").roles("ADMIN")))
                        .andExpect(request().asyncStarted()).andReturn().getResponse());
                assertThat(told(Objects.requireNonNull(stream.get()), "event:progress")).contains("\"files\":1",
                        "\"words\":\"1 of 1 files");
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertThat(told(Objects.requireNonNull(stream.get()), "event:end")).contains("the run has ended");
    }

    /** What was told once an event has come whole. */
    private static String told(MockHttpServletResponse stream, String event) throws Exception {
        String told = stream.getContentAsString();
        for (int i = 0; i < 300 && !(told.contains(event) && told.endsWith("\n\n")); i++) {
            Thread.sleep(100);
            told = stream.getContentAsString();
        }
        return told;
    }
}
