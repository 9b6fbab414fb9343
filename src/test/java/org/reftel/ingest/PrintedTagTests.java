package org.reftel.ingest;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.ingest.read.CodeLists;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.PrintedTag;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** The TAGS field as printed, and the codes that its words stand for; the lines are written for these tests. */
class PrintedTagTests {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final TelegramParser PARSER = new TelegramParser(new CodeLists(VOCABULARY));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TAGS: PREL PHUM KZ | PREL;PHUM;KZ", "TAGS: PREL, PHUM, KZ | PREL;PHUM;KZ",
        "TAGS PREL, PHUM | PREL;PHUM", "TAG: PREL | PREL", "TAS: PREL | PREL", "TABS: PREL | PREL", "TGS: PREL | PREL",
        "TAGES: PREL | PREL", "TAGS; PREL | PREL", "TAGS, PREL | PREL", "AGS: PREL | PREL",
        "Tags: prel, phum | PREL;PHUM",
        "TAGS: [PREL](#) [PHUM](#) | PREL;PHUM", "TAGS: PREL SIPDIS PREL | PREL;PREL",
        "TAGS: PREL, COUNTRY CLEARANCE, KZ | PREL;COUNTRY CLEARANCE;KZ",
        "TAGS: PREL TU POLITICAL PARTIES | PREL;TU;POLITICAL PARTIES",
        "TAGS: OVIP (DOE, JANE) PREL | OVIP;(DOE, JANE);PREL",
        "TAGS: PREL EINDETRD KZ | PREL;EINDETRD;KZ"})
    void tagsAreReadAsPrinted(String field, String tags) {
        assertThat(read(field)).containsExactly(tags.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PREL | PREL", "EINDETRD | EIND;ETRD", "AGENDA | AGENDA", "EREL | PREL",
        "'(DOE, JANE)' | DOE, JANE", "COUNTRY CLEARANCE | COUNTRY CLEARANCE", "XYZZY | XYZZY"})
    void wordsStandForCodes(String printed, String codes) {
        assertThat(VOCABULARY.tags().codes(printed)).containsExactly(codes.split(";"));
    }

    private static List<String> read(String field) {
        return PARSER.parse("""
                C O N F I D E N T I A L ROME 000500

                E.O. 12958: DECL: 02/20/2019
                %s
                SUBJECT: GENERATED FOR A TEST

                1. (C) Generated text.
                """.formatted(field)).preamble().tags().optional().orElseThrow().stream().map(PrintedTag::printed)
                .toList();
    }
}
