package org.reftel.web.cable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reftel.web.cable.CablePage.SourceLineView;
import org.reftel.web.cable.CablePage.SourceView;

import static org.assertj.core.api.Assertions.assertThat;

/** The view as received of documents whose bytes are markup. */
class SourceLinesTests {
    private static byte[] document(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/org/reftel/telegram/documents", name));
    }

    @Test
    void webPageIsShownAsItsTextAndSaysSo() throws IOException {
        SourceView view = SourceLines.of(document("cable-viewer.html"), _ -> List.of());

        assertThat(view.explanation()).startsWith("The document is a web page: this is its text");
        assertThat(view.lines()).extracting(SourceLineView::text).contains("TAGS: PREL ETRD EN", "FM AMEMBASSY TALLINN")
                .noneMatch(line -> line.contains("</"));
        assertThat(SourceLines.fileEnding(document("cable-viewer.html"))).isEqualTo(".html");
    }

    @Test
    void rowIsShownAsItsFieldsAndSaysSo() throws IOException {
        SourceView view = SourceLines.of(document("release-row.csv"), _ -> List.of());

        assertThat(view.explanation()).startsWith("The document is a row of a release's file");
        assertThat(view.lines()).extracting(SourceLineView::text).contains("07TALLINN1099", "Embassy Tallinn",
                "SUBJECT: GENERATED FOR A TEST: \"TRADE\" AND TRANSIT");
        assertThat(SourceLines.fileEnding(document("release-row.csv"))).isEqualTo(".csv");
    }
}
