package org.reftel.search.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.SpecFile;

import static org.assertj.core.api.Assertions.assertThat;

class QueryReaderTests {
    /** Each line of the spec: a query, and how it is understood. */
    @ParameterizedTest
    @MethodSource("examples")
    void queryIsReadAs(SpecFile.Example example) {
        assertThat(QueryWords.of(QueryReader.read(example.given()).node())).as(example.rule())
                .isEqualTo(example.expected());
    }

    static Stream<SpecFile.Example> examples() {
        return SpecFile.examples("search/queries.spec");
    }

    @ParameterizedTest
    @MethodSource("remarks")
    void whatIsNotUnderstoodIsSaid(SpecFile.Example example) {
        assertThat(String.join(" ", QueryReader.read(example.given()).remarks())).as(example.rule())
                .contains(example.expected());
    }

    static Stream<SpecFile.Example> remarks() {
        return SpecFile.examples("search/query-remarks.spec");
    }

    @Test
    void whatIsUnderstoodIsNotRemarkedOn() {
        assertThat(SpecFile.examples("search/queries.spec").filter(example -> !example.rule().startsWith("Odd"))
                .map(example -> QueryReader.read(example.given()).remarks())).allMatch(List::isEmpty);
    }

    @Test
    void partsBeyondTheLimitAreDroppedAndSaidSo() {
        QueryReader.Understood understood = QueryReader.read("word ".repeat(10_000));

        assertThat(understood.node().nodes()).hasSize(QueryReader.MOST_PARTS);
        assertThat(understood.remarks()).singleElement().asString().contains("first 64 parts");
    }

    @Test
    void bracketsTooDeepAreIgnoredAndSaidSo() {
        QueryReader.Understood understood = QueryReader.read("(".repeat(1_000) + "osce" + ")".repeat(1_000));

        assertThat(QueryWords.of(understood.node())).isEqualTo("osce");
        assertThat(understood.remarks()).singleElement().asString().contains("more than 16");
    }

    @Test
    void longPhraseIsCutAndSaidSo() {
        QueryReader.Understood understood = QueryReader.read('"' + "word ".repeat(5_000) + '"');

        assertThat(QueryWords.of(understood.node())).hasSize("word ".repeat(QueryTerms.MOST_WORDS).length() + 2);
        assertThat(understood.remarks()).singleElement().asString().contains("first 40 words in a row");
    }

    @Test
    void onlySomeWordsAreExpanded() {
        String query = IntStream.range(0, 20).mapToObj(i -> "word" + i + "*").collect(Collectors.joining(" "));

        assertThat(QueryReader.read(query).node().nodes()).filteredOn(QueryNode.Prefix.class::isInstance)
                .hasSize(QueryTerms.MOST_EXPANSIONS);
        assertThat(QueryReader.read(query).remarks()).singleElement().asString().contains("first 10 words");
    }

    @Test
    void remarksAreFew() {
        assertThat(QueryReader.read("aa:b *c ~ :) ".repeat(400)).remarks()).hasSizeLessThan(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "-", "--", "OR", "OR OR", ":", "tag:", "tag:\"", "-\"", "*",
        "a OR -", "((", "&&", "a:\"b",
        "-tag:\"x", "(", ")", ")(", "()", "-()", "tag:()", "tag:(", "(OR)", "a OR (", "NOT", "- -", "date:", "date:(",
        "\"a\"~", "~", "a~3",
        "~1", "*~", "tag:tag:tag:", "\u0000", "\ud800", "person: OR", "\" OR \""})
    void oddInputIsReadWithoutFailing(String query) {
        assertThat(QueryReader.read(query)).isNotNull();
    }
}
