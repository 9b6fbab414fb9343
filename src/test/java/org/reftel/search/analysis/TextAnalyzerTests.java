package org.reftel.search.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.SeedFiles;
import org.reftel.support.SpecFile;

import static org.assertj.core.api.Assertions.assertThat;

class TextAnalyzerTests {
    private static final Synonyms SYNONYMS = Synonyms.load();

    /** What an index keeps of a text; what stands in one place has a stroke between. */
    @ParameterizedTest
    @MethodSource("indexed")
    void textIsIndexedAs(SpecFile.Example example) throws IOException {
        assertThat(terms(TextAnalyzer.indexing(true), example.given())).as(example.rule())
                .isEqualTo(example.expected());
    }

    static Stream<SpecFile.Example> indexed() {
        return SpecFile.examples("search/indexed-terms.spec");
    }

    /** Two ways to write the same find each other. */
    @ParameterizedTest
    @MethodSource("found")
    void wordFindsText(SpecFile.Example example) throws IOException {
        assertThat(finds(example.given(), example.expected())).as(example.rule()).isTrue();
    }

    static Stream<SpecFile.Example> found() {
        return SpecFile.examples("search/found-words.spec");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ears|Years passed", "polish|policy", "chad|Chat", "aids|aid", "mali|Maliki",
        "maliki|almaliki", "state|estate"})
    void otherWordsAreNotFound(String queryAndText) throws IOException {
        String[] both = queryAndText.split("\\|");
        if (both[0].equals("aids")) {
            assertThat(terms(TextAnalyzer.exact(), both[0])).isEqualTo("aids");
        } else {
            assertThat(finds(both[0], both[1])).isFalse();
        }
    }

    @Test
    void offsetsNeverGoBackwardsAndStayInTheText() throws IOException {
        SplittableRandom random = new SplittableRandom(33);
        List<String> pieces = List.of("al", "-", "Maliki", " ", "U.S.", "'", "s", "\u2019", "12.5", "..", "--",
                "\ud83d\ude00",
                "Ab", "\n", "el", "\u0301", "x", "\u0000", "`", "J.", "FF");
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(1, 40); j > 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertOffsets(text.toString());
        }
        for (String seed : SeedFiles.files().stream().map(SeedFiles::text).toList()) {
            assertOffsets(seed);
        }
    }

    @Test
    void longRunsTakeLinearTime() throws IOException {
        assertThat(terms(TextAnalyzer.indexing(true), "a-".repeat(50_000))).isNotEmpty();
        assertThat(terms(TextAnalyzer.indexing(true), "al ".repeat(50_000))).isNotEmpty();
        assertThat(terms(TextAnalyzer.indexing(true), "U.".repeat(50_000))).isNotEmpty();
        assertThat(terms(TextAnalyzer.indexing(true), "-".repeat(100_000))).isEmpty();
    }

    private static void assertOffsets(String text) throws IOException {
        for (TextAnalyzer analyzer : List.of(TextAnalyzer.indexing(true), TextAnalyzer.indexing(false),
                TextAnalyzer.seeking(true, true, SYNONYMS), TextAnalyzer.exact())) {
            try (analyzer; TokenStream stream = analyzer.tokenStream("f", text)) {
                OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
                stream.reset();
                int last = 0;
                while (stream.incrementToken()) {
                    assertThat(offset.startOffset()).as(text).isGreaterThanOrEqualTo(last);
                    assertThat(offset.endOffset()).as(text).isBetween(offset.startOffset() + 1, text.length());
                    last = offset.startOffset();
                }
                stream.end();
            }
        }
    }

    /** Whether a word alone, as it is looked for, has a term in common with the text, as it is indexed. */
    private static boolean finds(String query, String text) throws IOException {
        List<String> indexed = List.of(terms(TextAnalyzer.indexing(true), text).split("[ |]"));
        return Stream.of(terms(TextAnalyzer.seeking(true, true, SYNONYMS), query).split("[ |]"))
                .anyMatch(indexed::contains);
    }

    private static String terms(TextAnalyzer analyzer, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (analyzer; TokenStream stream = analyzer.tokenStream("f", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (increment.getPositionIncrement() == 0) {
                    terms.add(terms.removeLast() + "|" + term);
                } else {
                    terms.add(term.toString());
                }
            }
            stream.end();
        }
        return String.join(" ", terms);
    }
}
