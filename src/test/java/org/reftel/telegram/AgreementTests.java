package org.reftel.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.support.SeedFiles;
import org.reftel.telegram.model.Comparison;
import org.reftel.telegram.model.Comparison.Kind;
import org.reftel.telegram.model.Diagnostic;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What a document says twice, and differently; the differences are put into a seed that agrees with itself. */
class AgreementTests {
    private static final String SEED = SeedFiles.text(0);

    /** Knows two cities under several names. */
    private static final TelegramVocabulary CITIES = new TelegramVocabulary() {
        @Override
        public Optional<String> seat(String printed) {
            return switch (printed.strip().toUpperCase(Locale.ROOT)) {
                case "ALMATY" -> Optional.of("Almaty");
                case "USMISSION ASTANA", "ASTANA" -> Optional.of("Astana");
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> seatOf(String origin) {
            return origin.equals("US Office Almaty") ? Optional.of("Almaty") : Optional.empty();
        }
    };

    @Test
    void seedAgreesWithItself() {
        assertThat(codes(SEED)).isEmpty();
    }

    @Test
    void everyComparisonThatAgreesIsKept() {
        assertThat(parse(SEED).comparisons()).allMatch(Comparison::agrees).extracting(Comparison::kind).containsExactly(
                Kind.NUMBER, Kind.NUMBER, Kind.DATE, Kind.FILING_TIME, Kind.DECLASSIFICATION, Kind.CLASSIFICATION,
                Kind.PORTIONS, Kind.SUBJECT, Kind.TAGS, Kind.ORIGIN, Kind.ORIGIN, Kind.ORIGIN);
    }

    @Test
    void comparisonHasBothValuesAsReadAndWhereTheyStand() {
        ParsedTelegram telegram = parse(SEED.replace("2291221", "2291322"));
        Comparison filed = only(telegram, Kind.FILING_TIME);

        assertThat(filed.agrees()).isTrue();
        assertThat(filed.first().value()).isEqualTo("2006-08-17 12:21");
        assertThat(telegram.source().at(filed.first().span())).isEqualTo("171221Z AUG 06");
        assertThat(filed.second().value()).isEqualTo("2006-08-17 13:22");
        assertThat(telegram.source().at(filed.second().span())).isEqualTo("2291322");
    }

    @Test
    void whatIsNotThereIsNotCompared() {
        assertThat(parse("UNCLAS OSLO 000001\n\n1. Text.\n").comparisons()).isEmpty();
    }

    @Test
    void highestPortionIsComparedWithTheWhole() {
        String text = """
                S E C R E T OSLO 000001

                SUBJECT: GENERATED FOR A TEST

                1. (U) One.

                2. (S) Two.

                3. (C) Three.
                """;

        assertThat(only(parse(text), Kind.PORTIONS).second().value()).isEqualTo("S");
        assertThat(only(parse(text), Kind.PORTIONS).agrees()).isTrue();
        assertThat(only(parse(text.replace("S E C R E T", "UNCLAS")), Kind.PORTIONS).message())
                .contains("a paragraph is marked S, above the telegram's own UNCLASSIFIED");
    }

    @Test
    void titleThatIsCutAgreesAsFarAsItGoes() {
        Comparison cut = only(parse(titled("SUBJECT THAT IS LONG", "SUBJECT THAT")), Kind.SUBJECT);

        assertThat(cut.agrees()).isTrue();
        assertThat(cut.message()).hasValueSatisfying(words -> assertThat(words).contains("ends early"));
        assertThat(only(parse(titled("SUBJECT", "ANOTHER")), Kind.SUBJECT).agrees()).isFalse();
    }

    @Test
    void pagesAreComparedWithTheirCountAndWithTheSections() {
        String text = """
                C O N F I D E N T I A L SECTION 01 OF 02 OSLO 000001

                SUBJECT: GENERATED FOR A TEST

                1. (C) One

                OSLO 00000001  003 OF 003

                three.
                """;

        assertThat(parse(text).comparisons()).filteredOn(c -> c.kind() == Kind.SECTIONS)
                .extracting(c -> c.first().value() + " | " + c.second().value() + " | " + c.agrees())
                .containsExactly("3 pages | page 3 | false", "section 1 of 2 | 3 pages | true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "06ALMATY2935\\n | 06ALMATY2936\\n | number-differs",
        "2006-08-17 12:21:00 | 2006-08-17 13:21:00 | date-differs",
        "2291221 | 2301221 | filed-differs",
        "2291221 | 3991221 | filed-unreadable",
        "#2935 | #2953 | serial-differs",
        "CONFIDENTIAL\\nUS | SECRET\\nUS | classification-differs",
        "FM AMEMBASSY ALMATY | FM AMEMBASSY ASTANA | origin-differs,sender-differs"})
    void differenceIsTold(String from, String to, String expected) {
        String changed = SEED.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));

        assertThat(changed).isNotEqualTo(SEED);
        assertThat(codes(changed)).containsExactlyInAnyOrder(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2291221 | 2291322", "2291221 | 2291100", "FM AMEMBASSY ALMATY | FM SOMEBODY ELSE",
        "Cable title: | Cable title:  "})
    void otherSpellingIsNoDifference(String from, String to) {
        assertThat(codes(SEED.replace(from, to))).isEmpty();
    }

    @Test
    void differenceNamesBothPlaces() {
        ParsedTelegram telegram = parse(SEED.replace("2006-08-17 12:21:00", "2006-08-17 13:21:00"));
        Diagnostic found = telegram.diagnostics().getFirst();

        assertThat(telegram.source().at(found.span())).contains("171221Z AUG 06");
        assertThat(found.other()).map(telegram.source()::at).contains("2006-08-17 13:21:00");
        assertThat(found.message()).contains("2006-08-17T13:21").contains("2006-08-17T12:21")
                .endsWith("the DE line agrees with the date-time group");
    }

    @Test
    void paragraphMayNotBeMarkedAboveTheWhole() {
        String text = """
                UNCLAS OSLO 000001

                SENSITIVE

                SUBJECT: GENERATED FOR A TEST

                1. (SBU) Text.

                2. (C/NF) More text.

                3. (U) The rest.
                TESTER
                """;

        assertThat(parse(text).diagnostics()).extracting(Diagnostic::message)
                .containsExactly("a paragraph is marked C/NF, above the telegram's own UNCLASSIFIED");
    }

    @Test
    void titleMayEndEarlyOrRunOn() {
        assertThat(codes(titled("SUBJECT THAT IS LONG", "SUBJECT THAT"))).containsExactly("title-cut");
        assertThat(codes(titled("SUBJECT", "SUBJECT REF: OSLO 2"))).containsExactly("title-runs-on");
        assertThat(codes(titled("SUBJECT", "ANOTHER"))).containsExactly("title-differs");
        assertThat(codes(titled("TOPIC: \"A WORD\"", "Topic: a word"))).isEmpty();
        assertThat(codes(titled("(C/NF) SUBJECT", "C/NF) SUBJECT"))).isEmpty();
        assertThat(codes(titled("A WORD", "SUBJECT: A WORD"))).isEmpty();
    }

    @Test
    void tagsMayBePunctuatedOtherwise() {
        assertThat(codes(tagged("PREL, PHUM", "PHUM, PREL"))).isEmpty();
        assertThat(codes(tagged("PREL, ANNAN KOFI", "PREL, ANNAN,, KOFI"))).isEmpty();
        assertThat(codes(tagged("PREL, PHUM", "PREL"))).containsExactly("tags-differ");
    }

    @ParameterizedTest
    @CsvSource({"08/17/2016,''", "08/17/2031,''", "08/17/2006,declassify-date-past", "08/17/1996,declassify-date-past",
        "08/17/2036,declassify-date-far"})
    void declassificationMustLieAhead(String date, String expected) {
        String text = "R 171221Z AUG 06\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nC O N F I D E N T I A L OSLO 000001\n\n"
                + "E.O. 12958: DECL: " + date + "\nTAGS: PREL\nSUBJECT: GENERATED FOR A TEST\n\n1. (C) Text.\nTESTER\n";

        assertThat(String.join(",", codes(text))).isEqualTo(expected);
    }

    @Test
    void missingPagesAreTold() {
        String head = "C O N F I D E N T I A L SECTION 01 OF 03 OSLO 000001\n\nSUBJECT: GENERATED FOR A TEST\n\n1. (C) One\n\n";

        assertThat(codes(head + "OSLO 00000001  002 OF 003\n\ntwo\n\nOSLO 00000001  003 OF 003\n\nthree.\nTESTER\n"))
                .isEmpty();
        assertThat(codes(head + "OSLO 00000001  003 OF 003\n\nthree.\nTESTER\n")).containsExactly("page-missing");
        assertThat(codes(head + "OSLO 00000001  002 OF 002\n\ntwo.\nTESTER\n")).containsExactly("sections-differ");
        assertThat(codes(head.replace("01 OF", "02 OF") + "two.\nTESTER\n")).containsExactly("section-not-first");
        assertThat(codes(head + "and a long line with a OSLO 00000001 002 OF 003 in the middle of it, set anew\n\n"
                + "OSLO 00000001  003 OF 003\n\nthree.\nTESTER\n")).isEmpty();
    }

    private static String titled(String subject, String title) {
        return site("PREL", title) + "SUBJECT: " + subject + "\nTAGS: PREL\n\n1. (C) Text.\nTESTER\n";
    }

    private static String tagged(String own, String tags) {
        return site(tags.replace(", ", "\u00a0"), "SUBJECT") + "SUBJECT: SUBJECT\nTAGS: " + own
                + "\n\n1. (C) Text.\nTESTER\n";
    }

    private static String site(String tags, String title) {
        return "Identifier\nCreated\nClassification\nOrigin\n06OSLO1\n2006-08-17 12:21:00\nCONFIDENTIAL\nEmbassy Oslo\n"
                + "Cable title:\u00a0" + title + "\nTags:\u00a0" + tags + "\n\nC O N F I D E N T I A L OSLO 000001\n\n";
    }

    private static Comparison only(ParsedTelegram telegram, Kind kind) {
        List<Comparison> found = telegram.comparisons().stream().filter(c -> c.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> codes(String text) {
        return parse(text).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static ParsedTelegram parse(String text) {
        return new TelegramParser(CITIES).parse(text);
    }
}
