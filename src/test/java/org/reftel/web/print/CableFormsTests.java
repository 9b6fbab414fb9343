package org.reftel.web.print;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.reftel.support.SeededArchiveTest;
import org.reftel.web.page.XmlSigns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Cables on paper, as text, and as citations. */
@SeededArchiveTest
class CableFormsTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private CablePdf pdf;

    @Test
    void pdfHasTheTextWithMarkingAndNumberOnEveryPage() throws Exception {
        byte[] bytes = mvc.perform(get("/cables/06ALMATY3065.pdf")).andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", "inline; filename=\"06ALMATY3065.pdf\""))
                .andReturn().getResponse().getContentAsByteArray();

        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("06ALMATY3065: Kazakhstan: DAS Feigenbaum Meets with Foreign Minister Tokayev");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page).split("CONFIDENTIAL", -1)).hasSizeGreaterThanOrEqualTo(3);
                assertThat(text(document, page)).contains("Page " + page + " of " + pages, "06ALMATY3065 · ",
                        "Read on ");
            }
            assertThat(text(document, 1)).contains("Kazakhstan to Continue Pursuing OSCE Chairmanship in 2009",
                    "2. (C) The heart of the meeting", "17:38 there (Asia/Almaty, UTC+6)");
            assertThat(text(document, pages)).contains("Signed ORDWAY", "telegram 06 ALMATY 3065, August 28, 2006",
                    "SHA-256", "51 characters restored");
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void onlyUnclassifiedParagraphsCanBePrinted() throws Exception {
        assertThat(body("/cables/06ALMATY3065.txt?only=unclassified"))
                .contains("[Left out: 16 paragraphs, ¶1 to ¶16, confidential]")
                .doesNotContain("The heart of the meeting");
    }

    @Test
    void rendererAsksNobody() throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(500);
            String host = "http://127.0.0.1:" + server.getLocalPort();
            byte[] printed = pdf.render("<html><head><title>x</title><link rel=\"stylesheet\" href=\"" + host
                    + "/a.css\"/><style>@import url(" + host + "/b.css); @font-face { font-family: f; src: url(" + host
                    + "/c.ttf) } body { background: url(" + host
                    + "/d.png); font-family: f, \"Plex Sans\" }</style></head>"
                    + "<body><img alt=\"i\" src=\"" + host + "/e.png\"/><img alt=\"f\" src=\"file:///etc/hostname\"/>"
                    + "<object data=\"" + host + "/g.svg\" type=\"image/svg+xml\">o</object><p>text</p></body></html>");

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
            try (PDDocument document = Loader.loadPDF(printed)) {
                assertThat(text(document, 1)).contains("text");
            }
        }
    }

    @Test
    void signsThatXmlForbidsDoNotStopThePrinter() throws Exception {
        byte[] printed = pdf
                .render("<html><head><title>x</title></head><body style=\"font-family: 'Plex Sans'\">a\u0000b"
                        + "\u000b\ud800c\uffffd \u0416\u6f22</body></html>");

        try (PDDocument document = Loader.loadPDF(printed)) {
            assertThat(text(document, 1)).startsWith("a").contains("d");
        }
        assertThat(XmlSigns.only("a\u0000b\ud83d\ude00\udc00")).isEqualTo("a\uFFFDb\ud83d\ude00\uFFFD");
    }

    @Test
    void textHasHeadParagraphsAndSource() throws Exception {
        String text = body("/cables/06ALMATY3065.txt");

        assertThat(text).startsWith("CONFIDENTIAL\n\nKazakhstan: DAS Feigenbaum Meets").contains(
                "Number:           06ALMATY3065\n", "Tags:             KZ (Kazakhstan); PGOV (Internal",
                "2. (C) The heart of the meeting occurred", "Signed ORDWAY", "Read from seeds/");
        assertThat(text.lines().filter(line -> line.length() > 78 && line.contains(" ")
                && !line.contains("SHA-256"))).isEmpty();
        mvc.perform(get("/cables/06ALMATY3065.txt")).andExpect(content().contentType("text/plain;charset=UTF-8"));
    }

    @Test
    void undatedCableIsPrintedToo() throws Exception {
        assertThat(body("/cables/ALMATY1856.txt")).contains(
                "Undated (neither the document nor the telegram has a date)",
                "US Office Almaty (inferred from the station)", "Partial extract:");
        mvc.perform(get("/cables/ALMATY1856.pdf")).andExpect(status().isOk());
    }

    @Test
    void otherSpellingLeadsToTheSameFormAndUnknownCablesAreNotFound() throws Exception {
        mvc.perform(get("/cables/06almaty3065.pdf")).andExpect(redirectedUrl("/cables/06ALMATY3065.pdf"));
        mvc.perform(get("/cables/06almaty3065/cite")).andExpect(redirectedUrl("/cables/06ALMATY3065/cite"));
        for (String ending : new String[]{".pdf", ".txt", ".bib", ".ris", ".csl.json", "/cite"}) {
            mvc.perform(get("/cables/99NOWHERE1" + ending)).andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("There is no cable")));
        }
    }

    @Test
    void citationsAreFilesForReferenceManagers() throws Exception {
        assertThat(body("/cables/06ALMATY3065.bib")).startsWith("@techreport{cable06almaty3065,")
                .contains("month = aug", "number = {06 ALMATY 3065}");
        assertThat(body("/cables/06ALMATY3065.ris")).startsWith("TY  - RPRT\r\n").endsWith("ER  - \r\n");
        assertThat(body("/cables/06ALMATY3065.csl.json")).contains("\"type\":\"report\"", "[[2006,8,28]]");
        assertThat(body("/cables/06ALMATY3065")).contains(
                "<meta name=\"citation_technical_report_institution\" content=\"US Office Almaty\">",
                "<meta name=\"citation_technical_report_number\" content=\"06 ALMATY 3065\">",
                "<meta name=\"citation_publication_date\" content=\"2006/08/28\">");
    }

    @Test
    void paragraphIsCitedWithItsNumberAndItsText() throws Exception {
        assertThat(body("/cables/06ALMATY3065/cite?paragraph=p2")).contains("Cite paragraph 2 of 06ALMATY3065",
                "telegram 06 ALMATY 3065, August 28, 2006, para. 2.", "The heart of the meeting",
                "/cables/06ALMATY3065#p2", "@techreport{cable06almaty3065", "TY  - RPRT");
        assertThat(body("/cables/06ALMATY3065/cite?paragraph=p99")).contains(">Cite 06ALMATY3065<")
                .doesNotContain("para. ");
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8);
    }
}
