package org.reftel.admin.audit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.admin.access.SetupLink;
import org.reftel.admin.door.ServerCard;
import org.reftel.archive.desk.AuditEntry;
import org.reftel.archive.desk.AuditEntryRepository;
import org.reftel.ingest.IngestJob;
import org.reftel.support.ArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Nothing is changed without an entry, and no entry has a secret in it. */
@ArchiveTest
class AuditTests {
    private static final Path TABLE = Path.of("src/test/resources/org/reftel/admin/routes.txt");
    private static final String PASSWORD = "canary of a password";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AuditEntryRepository entries;
    @Autowired
    private IngestJob job;
    @Autowired
    private SetupLink link;
    @Autowired
    private JdbcTemplate database;
    @Value("${reftel.data}")
    private Path data;

    static Stream<String> changingRoutes() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("POST "))
                .map(line -> line.split(" +")[1]);
    }

    @ParameterizedTest
    @MethodSource("changingRoutes")
    void everyAddressThatChangesSomethingLeavesAnEntry(String path) throws Exception {
        long before = entries.count("", "");

        mvc.perform(post(path.replaceAll("\\{[^}]*}", "1")).with(csrf()).with(user("walker").roles("ADMIN")));

        assertThat(entries.count("", "")).as("entries after POST %s", path).isGreaterThan(before);
        assertThat(latest().what()).matches("[a-z]+\\.[a-z-]+");
    }

    @Test
    void refusedFolderIsNamed() throws Exception {
        mvc.perform(post("/admin/ingest").with(csrf()).with(user("keeper").roles("ADMIN")).param("folder", "/etc"));

        AuditEntry entry = latest();
        assertThat(entry.what()).isEqualTo("ingest.start");
        assertThat(entry.who()).isEqualTo("keeper");
        assertThat(entry.subject()).isEqualTo("/etc");
        assertThat(entry.refused()).get().asString().contains("may not read this folder");
    }

    @Test
    void signingInAndOutIsKeptWithoutAnySecret() throws Exception {
        String token = link.create().substring("/setup?token=".length());
        mvc.perform(post("/setup").with(csrf()).param("token", token).param("name", "curator")
                .param("password", PASSWORD));
        assertThat(latest().what()).isEqualTo("password.set");
        assertThat(latest().subject()).isEqualTo("curator");
        mvc.perform(post("/setup").with(csrf()).param("token", token).param("name", "other")
                .param("password", PASSWORD));
        assertThat(latest().refused()).contains("the link is not valid");
        mvc.perform(formLogin().user("curator").password(PASSWORD));
        assertThat(latest().what()).isEqualTo("session.sign-in");
        assertThat(latest().refused()).isEmpty();
        mvc.perform(formLogin().user("curator").password(PASSWORD + "!"));
        assertThat(latest().who()).isEqualTo("curator");
        assertThat(latest().refused()).isPresent();
        mvc.perform(formLogin().user(PASSWORD).password("curator"));
        assertThat(latest().who()).isEqualTo("an unknown name");
        mvc.perform(post("/logout").with(csrf()).with(user("curator").roles("ADMIN")));
        assertThat(latest().what()).isEqualTo("session.sign-out");

        List<Map<String, Object>> all = database.queryForList("select * from audit_entry");
        assertThat(all.toString()).doesNotContain(PASSWORD, token, "{bcrypt}");
    }

    @Test
    void commandThroughTheDoorIsKept() throws Exception {
        for (int i = 0; i < 300 && job.progress().isPresent(); i++) {
            Thread.sleep(100);
        }
        ServerCard card = ServerCard.lay(data, 1);
        mvc.perform(asyncDispatch(mvc.perform(post("/command/ingest").header("X-Reftel-Token", card.token())
                .contentType(MediaType.APPLICATION_JSON).content("{\"paths\":[\"/no/such/folder\"]}")).andReturn()));

        assertThat(entries.latest("the command line", "ingest.start", PageRequest.ofSize(2)))
                .extracting(entry -> entry.refused().orElse("")).containsExactly(
                        "There is no file or folder /no/such/folder.", "");
        assertThat(database.queryForList("select * from audit_entry").toString()).doesNotContain(card.token());
    }

    @Test
    void refusedOrderThroughTheDoorIsKeptWithItsReason() throws Exception {
        ServerCard card = ServerCard.lay(data, 1);
        mvc.perform(asyncDispatch(mvc.perform(post("/command/runs").header("X-Reftel-Token", card.token())
                .contentType(MediaType.APPLICATION_JSON).content("{\"order\":\"sing\"}")).andReturn()));

        assertThat(latest().what()).isEqualTo("run.order");
        assertThat(latest().refused()).contains("There is no order “sing”.");
    }

    @Test
    void listIsNarrowedAndExportedAsText() throws Exception {
        mvc.perform(post("/admin/ingest").with(csrf()).with(user("=1+1").roles("ADMIN")).param("folder", "<b>x\r\n"));
        mvc.perform(post("/admin/health/nothing").with(csrf()).with(user("someone").roles("ADMIN")));

        String page = page("/admin/audit?who==1%2B1");
        assertThat(page).contains("ingest.start", "&lt;b&gt;x").doesNotContain("<b>x", ">nothing<");
        assertThat(page("/admin/audit?what=upkeep.start")).contains(">nothing<", "answered with status 404");

        MvcResult begun = mvc
                .perform(get(URI.create("/admin/audit/export.csv?who==1%2B1")).with(user("a").roles("ADMIN")))
                .andReturn();
        String csv = mvc.perform(asyncDispatch(begun)).andReturn().getResponse().getContentAsString(UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).startsWith("made,who,what,subject,before,after,refused\r\n").contains(",'=1+1,ingest.start,");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(user("a").roles("ADMIN"))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(UTF_8);
    }

    private AuditEntry latest() {
        return entries.latest("", "", PageRequest.ofSize(1)).getFirst();
    }
}
