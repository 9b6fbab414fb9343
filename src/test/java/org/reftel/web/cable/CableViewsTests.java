package org.reftel.web.cable;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The three views of a cable, and what can be switched in them. */
@SeededArchiveTest
class CableViewsTests {
    private static final String CABLE = "/cables/06ALMATY3065";

    @Autowired
    private MockMvc mvc;

    @Test
    void headIsExplainedTokenByToken() throws Exception {
        assertThat(page(CABLE)).contains("data-tip=\"Filed: Handed in on day 240 of the year at 11:38 UTC.\"",
                "RUEHTA is the routing indicator used by US Office Almaty.", "ZZH asks for secure handling.",
                "It was 17:38 there (Asia/Almaty, UTC+6).", "number 6738 in the sender",
                "<b>Date-time group</b> <code>281138Z AUG 06</code>");
    }

    @Test
    void documentAsReceivedExplainsTheSameTokensWhereTheyStand() throws Exception {
        assertThat(page(CABLE + "?view=as-received")).contains("What the marked tokens mean",
                "ZZH asks for secure handling.\" aria-describedby=\"t", "The bytes themselves are in the source file");
    }

    @Test
    void readingTextStandsBesideTheDocument() throws Exception {
        String page = page(CABLE + "?view=side-by-side");

        assertThat(page).contains("In front of the text: ", "Behind the text: ",
                "<span class=\"repaired\" id=\"received-", "&amp;</span>political and moral right<span",
                "class=\"furniture\"", "put in by transmission:", "?view=as-received#line");
        String link = page.replaceAll("(?s).*?class=\"restored\" href=\"#(received-\\d+)\".*", "$1");
        assertThat(page).contains("id=\"" + link + "\"");
    }

    @Test
    void documentBesideIsWhole() throws Exception {
        String document = text(page(CABLE + "?view=as-received").replaceAll("(?s).*<tbody>(.*?)</tbody>.*", "$1")
                .replaceAll("(?s)<t[dh] (class=\"region\"|scope=\"row\").*?</t[dh]>", ""));
        StringBuilder beside = new StringBuilder();
        for (String part : page(CABLE + "?view=side-by-side").split("<p class=\"file\">")) {
            beside.append(part.substring(0, Math.max(0, part.indexOf("</p>")))
                    .replaceAll("<span class=\"visually-hidden\">.*?</span>", ""));
        }
        assertThat(text(beside.substring(beside.indexOf("Identifier")))).isEqualTo(document);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]+>", "").replaceAll("\\s+", "");
    }

    @Test
    void repairsCanBeLeftUnmarked() throws Exception {
        assertThat(page(CABLE)).contains("class=\"restored\"", "?repairs=hide\">Do not mark what was restored</a>");
        assertThat(page(CABLE + "?repairs=hide")).doesNotContain("class=\"restored\"")
                .contains(">Mark what was restored</a>", "Kazakhstan’s progress");
    }

    @Test
    void repairMarksTheWordAndLeadsToItsEntry() throws Exception {
        assertThat(page(CABLE)).containsPattern(
                "<a class=\"restored\" href=\"#repair-1\" data-tip=\"[^\"]*\" aria-describedby=\"repair-1\">Kazakhstan’s</a>")
                .contains("<li id=\"repair-1\">");
    }

    @Test
    void onlyUnclassifiedParagraphsAreShownWhereAskedFor() throws Exception {
        assertThat(page("/cables/09ASTANA1843?only=unclassified")).contains("Left out: ", ">All paragraphs</a>",
                "<section class=\"paragraph\" id=\"p6\"", "<span id=\"p1\"></span>")
                .doesNotContain("<section class=\"paragraph\" id=\"p1\"");
    }

    @Test
    void stripeLeadsToEveryParagraphAndTellsTheMarkings() throws Exception {
        assertThat(page("/cables/09ASTANA1843")).contains("<a href=\"#p6\" aria-label=\"Paragraph 6, sensitive\">",
                "confidential, ", " sensitive</figcaption>");
    }

    @Test
    void shortFormsAreExplainedByTheCableFirst() throws Exception {
        assertThat(page("/cables/ALMATY1856")).containsPattern("<b>DCK</b> Democratic Choice of Kazakhstan");
        assertThat(page(CABLE)).contains("Government of Kazakhstan, as the origin tells",
                "aria-describedby=\"term-1\">OSCE</a>");
    }

    @Test
    void hitsStayMarkedAndTheResultGoesOn() throws Exception {
        String page = page(CABLE + "?q=OSCE%20chairmanship&tag=KZ");

        assertThat(page).contains("<mark>chairmanship</mark>")
                .containsPattern("\\d of 4 for")
                .containsPattern(
                        "rel=\"(prev|next) nofollow\" href=\"/cables/[A-Z0-9]+\\?q=OSCE%20chairmanship&amp;tag=KZ\"")
                .contains("href=\"/cables/06ALMATY3065?view=side-by-side&amp;q=OSCE%20chairmanship&amp;tag=KZ\"");
        assertThat(page("/cables?q=OSCE%20chairmanship&tag=KZ"))
                .contains("href=\"/cables/06ALMATY3065?q=OSCE%20chairmanship&amp;tag=KZ\"");
    }

    @Test
    void cableThatIsNotInTheResultStillLeadsBack() throws Exception {
        assertThat(page(CABLE + "?q=zzzz")).contains("0 for", "href=\"/cables?q=zzzz\"",
                "its words are not in the text");
    }

    @Test
    void relatedCablesTellWhatTheyShare() throws Exception {
        assertThat(page(CABLE)).containsPattern("(?s)Related cables</h2>.*both name Kasymzhomart Tokayev");
    }

    @Test
    void parametersOfOthersDoNotMatter() throws Exception {
        assertThat(page(CABLE + "?fbclid=x&view=nonsense&repairs=perhaps")).doesNotContain("fbclid")
                .contains("aria-current=\"page\">Reading</a>");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8);
    }
}
