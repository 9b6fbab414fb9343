package org.reftel.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A cable whose every field tries to become markup, script or a formula. */
@ArchiveTest
class HostileCableTests {
    private static final String ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    @BeforeEach
    void hostileCable() throws IOException {
        String body = "1. (C) " + ATTACK
                + " Minister \"><svg onload=alert(3)> met Minister Onload'\"><b>Evil \ue000forged\ue001 mark.\n\n"
                + "2. (C) ${7*7} [[${7*7}]] th:text=\"${x}\" javascript:alert(4)";
        Files.writeString(folder.resolve("'\"><img src=x onerror=alert(5)>.txt"),
                "US embassy cable - 07EVIL1\n\nDisclaimer: x\n\n" + ATTACK
                        + "\n\nIdentifier: 07EVIL1\nWikileaks: x\nOrigin: " + ATTACK
                        + "\nCreated: 2007-01-01 10:00:00\nClassification: " + ATTACK + "\nTags: " + ATTACK
                        + "\nRedacted: " + ATTACK + "\n\n"
                        + CableText.numbered("EVIL 000001").about(ATTACK).tagged("<B>, \"ONX=1, PREL")
                                .classifiedBy(ATTACK + ", reason")
                                .referring("A. " + ATTACK).saying(body).text());
        Files.writeString(folder.resolve("2.txt"), CableText.numbered("EVIL 000002")
                .saying("1. (C) " + ATTACK + " Minister Mallory Wexcombe spoke to Minister Ada Quarrel.").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
        // no rule makes such a name; a curator could
        for (String table : List.of("person set name", "mention set reason = '" + ATTACK + "', protection = '" + ATTACK
                + "', role = '" + ATTACK + "', office = '" + ATTACK + "', name")) {
            database.update("update " + table + " = ? where name = 'Mallory Wexcombe'", "Mallory " + ATTACK);
        }
        database.update("update person set slug = 'mallory-script' where slug = 'mallory-wexcombe'");
        database.update("update cable_reference set target = '07GHOST1', printed = ?, label = ?", ATTACK, ATTACK);
        database.update("update cable set revision = revision + 1");
        job.followUp("the test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cables", "/cables?q=alert", "/cables?q=script&tag=%3CB%3E", "/cables/07EVIL1",
        "/cables/07EVIL1?view=as-received", "/cables/07EVIL1?view=side-by-side", "/cables/07EVIL1/cite?paragraph=p1",
        "/cables/07EVIL1?q=alert&repairs=hide", "/cables/07EVIL1/cite?paragraph=%22%3E%3Cscript%3E",
        "/cables/07EVIL1?view=%3Cscript%3E&document=%22%3E%3Cimg%20src%3Dx%3E&only=%3Cscript%3E",
        "/cables/07EVIL1/thread", "/cables/%3Cscript%3E/thread",
        "/cables?q=%3Cscript%3Ealert(1)%3C/script%3E", "/cables?origin=%3Cscript%3Ealert(1)%3C/script%3E",
        "/cables?%3Cscript%3E=1",
        "/cables/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/cables?find.tag=%3Cscript%3E", "/people",
        "/people?find=%3Cscript%3E",
        "/people?country=%3Cscript%3E&office=%22%3E%3Csvg%20onload%3Dalert(1)%3E&letter=%3C", "/people/mallory-script",
        "/admin", "/admin/runs/1", "/cables/07EVIL2", "/cables/07GHOST1", "/cables/07GHOST1/cited-by", "/cables/GHOST1",
        "/wanted", "/timeline", "/timeline?by=tag&scale=row", "/origins", "/tags", "/tags?across=country",
        "/cables?view=table",
        "/cables?view=map", "/search-help", "/how-to-read-a-cable", "/how-to-read-a-cable/tags",
        "/suggest?q=%3Cscript%3E",
        "/suggest?q=alert", "/history", "/cables/07EVIL1/witnesses", "/cables/07EVIL1/history",
        "/wanted?station=%3Cscript%3E&year=%22%3E%3Csvg%20onload%3Dalert(1)%3E"})
    void textIsNeverMarkup(String address) throws Exception {
        String page = mvc.perform(get(URI.create(address)).with(user("someone").roles("ADMIN"))).andReturn()
                .getResponse()
                .getContentAsString(UTF_8);

        String own = page.replaceAll(
                "<script (type=\"module\" )?src=\"/assets/[a-z-]+-[0-9a-f]{32}\\.js\"( defer)?></script>", "");
        assertThat(own).doesNotContain("<script", "<img", "<svg onload", "<b>Evil", ">49<");
        String withoutValues = page.replaceAll("\"[^\"]*\"", "");
        assertThat(withoutValues).doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }
}
