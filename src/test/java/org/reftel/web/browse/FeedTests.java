package org.reftel.web.browse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What feed readers are told: the cables of a search that came last, each with an id that stays. */
@ArchiveTest
class FeedTests {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void cables() throws IOException {
        add("first", CableText.numbered("BERN 000041").about("GLACIERS & <GRAIN>").sent("R 010900Z MAR 07")
                .tagged("PREL, SENV").saying("1. (C) The glacier feed \u0007 test met the quarrymen."));
        add("second", CableText.numbered("BERN 000042").sent("R 010900Z FEB 06").about("OLDER BUT ADDED LATER")
                .saying("1. (C) The quarrymen again."));
    }

    private void add(String name, CableText cable) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), cable.text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @Test
    void cablesAddedLastComeFirstWhateverTheirDate() throws Exception {
        Document feed = feed("/cables.atom?origin=Embassy%20Bern&sort=oldest&page=3");

        assertThat(texts(feed, "entry", "title")).containsExactly("Older but Added Later", "Glaciers & <Grain>");
        assertThat(texts(feed, "entry", "summary").getLast())
                .startsWith("07BERN41, 1 Mar 2007, Embassy Bern, Confidential.")
                .contains("met the quarrymen");
        assertThat(links(feed)).contains("http://localhost/cables/07BERN41");
        assertThat(feed.getDocumentElement().getElementsByTagNameNS(ATOM, "title").item(0).getTextContent())
                .isEqualTo("Reftel: Origin Embassy Bern");
        assertThat(links(feed)).startsWith("http://localhost/cables.atom?origin=Embassy%20Bern",
                "http://localhost/cables?origin=Embassy%20Bern");
    }

    @Test
    void onlyWhatASearchFindsIsTold() throws Exception {
        assertThat(texts(feed("/cables.atom?q=glacier&tag=SENV"), "entry", "title"))
                .containsExactly("Glaciers & <Grain>");
        assertThat(texts(feed("/cables.atom?q=nosuchword"), "entry", "title")).isEmpty();
    }

    @Test
    void misspeltFilterIsNoFeedOfEverything() throws Exception {
        MockHttpServletResponse answer = get("/cables.atom?clasification=SECRET");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("clasification").doesNotContain("ignored");
    }

    @Test
    void idsStay() throws Exception {
        List<String> before = texts(feed("/cables.atom?q=glacier"), "entry", "id");
        add("third", CableText.numbered("OSLO 000043").saying("1. (C) One more."));

        assertThat(texts(feed("/cables.atom?tag=SENV&q=glacier"), "entry", "id")).isEqualTo(before)
                .allMatch(id -> id.startsWith("urn:uuid:"));
    }

    @Test
    void pageOfResultsNamesItsFeed() throws Exception {
        assertThat(get("/cables?q=glacier&tag=SENV&sort=oldest").getContentAsString(UTF_8)).contains(
                "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/cables.atom?q=glacier&amp;tag=SENV\"",
                "<a href=\"/cables.atom?q=glacier&amp;tag=SENV\" type=\"application/atom+xml\">Feed</a>",
                "Save this search");
        assertThat(get("/tags").getContentAsString(UTF_8)).doesNotContain("application/atom+xml");
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(URI.create(address)))
                .andReturn().getResponse();
    }

    private Document feed(String address) throws Exception {
        MockHttpServletResponse answer = get(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.getContentAsByteArray()));
    }

    private static List<String> texts(Document feed, String within, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = feed.getElementsByTagNameNS(ATOM, name);
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i).getParentNode().getLocalName().equals(within)) {
                texts.add(found.item(i).getTextContent());
            }
        }
        return texts;
    }

    private static List<String> links(Document feed) {
        List<String> links = new ArrayList<>();
        NodeList found = feed.getElementsByTagNameNS(ATOM, "link");
        for (int i = 0; i < found.getLength(); i++) {
            links.add(((Element) found.item(i)).getAttribute("href"));
        }
        return links;
    }
}
