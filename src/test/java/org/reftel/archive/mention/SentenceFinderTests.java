package org.reftel.archive.mention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.archive.cable.Occurrence;
import org.reftel.archive.cable.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceFinderTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "It rained. Minister Quarrel left. Nobody came. | Quarrel | Minister Quarrel left.",
        "Quarrel left. Nobody came. | Quarrel | Quarrel left.",
        "He met Amb. Quarrel and Dr. Voss. They agreed. | Quarrel | He met Amb. Quarrel and Dr. Voss.",
        "The U.S. Ambassador met J. R. Quarrel. It rained. | Quarrel | The U.S. Ambassador met J. R. Quarrel.",
        "\"Never!\" Quarrel said so twice. Then he left. | Quarrel | Quarrel said so twice.",
        "He said \"no.\" Quarrel agreed. | Quarrel | Quarrel agreed.",
        "See No. 5 of Quarrel's list. It rained. | Quarrel | See No. 5 of Quarrel's list.",
        "Was it Quarrel? It was. | Quarrel | Was it Quarrel?",
        "It cost 3.5 million, said Quarrel | Quarrel | It cost 3.5 million, said Quarrel",
        "Sales fell vs. Quarrel's forecast. | Quarrel | Sales fell vs. Quarrel's forecast."})
    void sentenceAroundANameIsFound(String text, String name, String expected) {
        assertThat(sentence(text, name)).isEqualTo(expected);
    }

    @Test
    void sentenceEndsWithItsPartOfTheParagraph() {
        assertThat(sentence("-- Grain, says Voss\n\n-- Coal, says Quarrel\n\n-- Oil", "Quarrel"))
                .isEqualTo("-- Coal, says Quarrel");
    }

    @Test
    void longSentenceIsCutAtWordsAroundTheName() {
        String text = "word ".repeat(200) + "Quarrel " + "word ".repeat(200).strip();
        int start = text.indexOf("Quarrel");

        Quotation quotation = Quotation.of("p1", java.util.Optional.of(1), text,
                new Occurrence(1, start, "Quarrel".length(), new TextSpan(0, 0)));

        assertThat(quotation.before()).startsWith("… word ").endsWith("word ").hasSizeLessThan(250);
        assertThat(quotation.name()).isEqualTo("Quarrel");
        assertThat(quotation.behind()).startsWith(" word").endsWith("word …").hasSizeLessThan(250);
    }

    @Test
    void placeBehindTheEndOfTheTextIsNoFault() {
        Quotation quotation = Quotation.of("p1", java.util.Optional.empty(), "Short.",
                new Occurrence(1, 900, 5, new TextSpan(0, 0)));

        assertThat(quotation.text()).isEqualTo("Short.");
    }

    private static String sentence(String text, String name) {
        int start = text.indexOf(name);
        SentenceFinder.Sentence found = SentenceFinder.around(text, start, start + name.length());
        return text.substring(found.start(), found.end());
    }
}
