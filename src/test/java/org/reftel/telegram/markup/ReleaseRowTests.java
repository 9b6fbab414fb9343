package org.reftel.telegram.markup;

import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.telegram.markup.Rendering.Rendered;
import org.reftel.telegram.source.Span;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What a row's text is, and where each of its characters stands in the row. */
class ReleaseRowTests {
    private static final String START = "\"17\",\"12/28/1966 18:48\",\"66ACCRA1\",\"Embassy Accra\",\"SECRET\",\"66RIGA2|66OSLO3\",";

    private static Rendered render(String document) {
        return (Rendered) DocumentRenderer.render(document.getBytes(UTF_8));
    }

    private static String text(String lastFields) {
        Rendered rendered = render(START + lastFields);
        assertThat(rendered.form()).isEqualTo(DocumentForm.RELEASE_ROW);
        return rendered.text()
                .substring("17\n12/28/1966 18:48\n66ACCRA1\nEmbassy Accra\nSECRET\n66RIGA2|66OSLO3\n".length());
    }

    @Test
    void fieldsFollowEachOtherInTheirOrder() {
        assertThat(render(START + "\"FM X\nTO Y\",\"S E C R E T\n\n1. Text.\n\"\n").text()).isEqualTo("""
                17
                12/28/1966 18:48
                66ACCRA1
                Embassy Accra
                SECRET
                66RIGA2|66OSLO3
                FM X
                TO Y

                S E C R E T

                1. Text.

                """);
    }

    @Test
    void backslashEscapesQuotationMarksAndItself() {
        assertThat(text("\"H\",\"say \\\"yes\\\", \\\\ or \\n\"")).isEqualTo("H\n\nsay \"yes\", \\ or \\n\n");
        assertThat(text("\"H\",\"ends in \\\\\"")).isEqualTo("H\n\nends in \\\n");
    }

    @Test
    void quotationMarkThatNobodyEscapedEndsNoField() {
        assertThat(text("\"H\",\"say \"yes\" and go\"")).isEqualTo("H\n\nsay \"yes\" and go\n");
    }

    @Test
    void emptyFieldsKeepTheirLines() {
        assertThat(render("\"1\",\"1/2/2007 3:04\",\"\",\"\",\"\",\"\",\"\",\"text\"").text())
                .isEqualTo("1\n1/2/2007 3:04\n\n\n\n\n\n\ntext\n");
    }

    @Test
    void lineEndInAShortFieldIsASpace() {
        assertThat(render("\"1\",\"1/2/2007 3:04\",\"A\nB\",\"\"").text()).isEqualTo("1\n1/2/2007 3:04\nA B\n\n");
    }

    @Test
    void charactersOfASpanStandInTheRow() {
        Rendered row = render(START + "\"H\",\"say \\\"yes\\\" twice\"");
        int yes = row.text().indexOf("yes");

        assertThat(row.origins().origin(new Span(yes, yes + 3))).satisfies(
                span -> assertThat(row.decoded().substring(span.start(), span.end())).isEqualTo("yes"));
        assertThat(row.origins().origin(new Span(yes - 1, yes))).satisfies(
                span -> assertThat(row.decoded().substring(span.start(), span.end())).isEqualTo("\\\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"17\",\"12/28/1966 18:48\"", "17,12/28/1966 18:48,x", "\"x\",\"12/28/1966 18:48\",\"",
        "\"17\",\"some day\",\"", "\"1\",\"1/2/7 3\",\"", "\"1\",\"11/22/1966 18:48:30-0500 and\",\"",
        "\"17\",\"12/28/1966 18:48\";\"", "\"1234567890\",\"12/28/1966 18:48\",\"", "\"17\"", "\""})
    void anyOtherTextIsItself(String document) {
        assertThat(render(document).form()).isEqualTo(DocumentForm.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\",\"12/28/1966 18:48\",\"", "\"123456789\",\"1966-12-28 18:48:09\",\"",
        "\"9\",\"1/2/2007 3:04\",\""})
    void numberAndDateMayBeLongOrShort(String start) {
        assertThat(render(start + "a\"").form()).isEqualTo(DocumentForm.RELEASE_ROW);
    }

    @Test
    void fieldThatNothingEndsGoesOnToTheEnd() {
        assertThat(render(START + "\"H\",\"text\",lost end").text()).endsWith("H\n\ntext\",lost end\n");
        assertThat(render(START + "\"H\",\"text\",").text()).endsWith("H\n\ntext\",\n");
    }

    static Stream<String> hostile() {
        return Stream.of("\"", "\\", "\",\"", "\",", "\n", "\\\"", "\"\"", ",", "\"\n")
                .map(unit -> unit.repeat(500_000));
    }

    @Tag("hostile")
    @ParameterizedTest
    @MethodSource("hostile")
    void hostileRowIsRenderedLikeAnyOther(String rest) {
        Rendered row = render(START + rest);

        assertThat(row.origins().origin(new Span(0, row.text().length())).end())
                .isLessThanOrEqualTo(row.decoded().length());
    }
}
