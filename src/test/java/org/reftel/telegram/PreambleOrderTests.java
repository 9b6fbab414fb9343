package org.reftel.telegram;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.Classification;
import org.reftel.telegram.model.Classifier;
import org.reftel.telegram.model.Declassification;
import org.reftel.telegram.model.Level;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.RegionKind;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands where it does not belong, at a telegram's head; the telegrams are generated. */
class PreambleOrderTests {
    private static final String HEADER = """
            VZCZCXRO0001
            RR RUEHDU
            DE RUEHAR #0001/01 0600900
            ZNY CCCCC ZZH
            R 010900Z MAR 07
            FM AMEMBASSY ACCRA
            TO RUEHC/SECSTATE WASHDC 0001
            INFO RUEHDU/AMCONSUL DURBAN 0002
            """;
    private static final String OWN = """
            C o n f i d e n t i a l section 01 of 02 accra 000001

            Sipdis

            E.o. 12958: decl: 03/01/2017
            Subject: a subject that goes on
            over two lines

            1. (C) Text.
            """;

    @Test
    void siteMayPutItsRowTheHeaderAndItsFieldsOnceMoreInFront() {
        ParsedTelegram telegram = parse(HEADER + "<<1>>\n07ACCRA1\nEmbassy Accra\n" + HEADER
                + "TAGS: PREL\nSUBJECT: A SUBJECT THAT GOES ON\nREF: LOME 12\n\n" + OWN);

        assertThat(telegram.header().addressees()).extracting(Addressee::name)
                .containsExactly("SECSTATE WASHDC", "AMCONSUL DURBAN");
        assertThat(telegram.preamble().subject().optional()).contains("a subject that goes on over two lines");
        assertThat(telegram.preamble().classification().optional()).map(Classification::level)
                .contains(Level.CONFIDENTIAL);
        assertThat(telegram.regions()).extracting(region -> region.kind()).contains(RegionKind.REPETITION);
    }

    @ParameterizedTest
    @CsvSource({"DECL:\\n11/30/2019, 2019-11-30", "'\\n11/30/2019', 2019-11-30", "'DECL:\\n\\n11/30/2019', ''",
        "'\\nPREL, KZ', ''"})
    void declassificationMayStandOnTheNextLine(String printed, String day) {
        ParsedTelegram telegram = parse("C O N F I D E N T I A L ACCRA 000001\n\nSIPDIS\n\nE.O. 12958: "
                + printed.replace("\\n", "\n") + "\nTAGS: PREL\nSUBJECT: GENERATED\n\n1. (C) Text.\n");

        assertThat(telegram.preamble().declassification().optional().map(rule -> switch (rule) {
            case Declassification.OnDate(String _, LocalDate date) -> date.toString();
            default -> "other";
        }).orElse("")).isEqualTo(day);
    }

    @Test
    void copyIsKnownAlthoughTheSitePutADateBetween() {
        String preamble = "C O N F I D E N T I A L ACCRA 000001\n\nSIPDIS\n\nSUBJECT: GENERATED\n\nREF: LOME 12\n\n";
        ParsedTelegram telegram = parse("Thursday, 01 March 2007, 09:00\n" + preamble
                + "Thursday, 01 March 2007, 09:00\n" + preamble + "1. (C) Text.\n");

        assertThat(telegram.regions()).extracting(region -> region.kind()).contains(RegionKind.REPETITION);
        assertThat(telegram.preamble().references()).hasSize(1);
        assertThat(telegram.preamble().remarks()).isEmpty();
    }

    @Test
    void distributionListOfTheDepartmentIsNoAddressee() {
        ParsedTelegram telegram = parse("""
                INFO  LOG-00   MFA-00   EEB-00   AF-00
                      AOP-00   AEX-00     /007R

                P 010900Z MAR 07
                FM SECSTATE WASHDC
                INFO AMCONSUL DURBAN PRIORITY
                XMT AMCONSUL KUMASI
                AMCONSUL KUMASI
                C O N F I D E N T I A L STATE 000001

                SUBJECT: GENERATED FOR A TEST

                1. (C) Text.
                """);

        assertThat(telegram.header().to()).isEmpty();
        assertThat(telegram.header().info()).extracting(Addressee::name).containsExactly("AMCONSUL DURBAN");
        assertThat(telegram.header().exempt()).flatExtracting(line -> line.optional().stream().toList())
                .containsExactly("AMCONSUL KUMASI");
    }

    @Test
    void headerMayBeBrokenByABlankLineAndHaveAMarkingOnTop() {
        ParsedTelegram telegram = parse(
                "C O N F I D E N T I A L   ACCRA   00000001\n" + HEADER.replace("DE RUEHAR", "\nDE RUEHAR") + OWN);

        assertThat(telegram.header().originator().optional()).contains("RUEHAR");
        assertThat(telegram.header().from().optional()).contains("AMEMBASSY ACCRA");
        assertThat(telegram.number().optional()).hasToString("Optional[07ACCRA1]");
    }

    @Test
    void wholePreambleMayHaveRunIntoTheClassificationLine() {
        ParsedTelegram telegram = parse("""
                C O N F I D E N T I A L SECTION 01 OF 02 ACCRA 000001 SIPDIS DEPT FOR AF/W E.O. 12958: DECL: 03/01/2017

                SUBJECT: GENERATED FOR A TEST

                1. (C) Text.
                """);

        assertThat(telegram.preamble().number().optional().map(MessageReferenceNumber::serial)).contains(1);
        assertThat(telegram.preamble().captions().optional()).contains(List.of("SIPDIS"));
        assertThat(telegram.preamble().attention()).extracting(line -> line.optional().orElseThrow())
                .containsExactly("DEPT FOR AF/W");
        assertThat(telegram.preamble().declassification().optional().flatMap(d -> d.date()))
                .map(Object::toString).contains("2017-03-01");
    }

    @Test
    void captionsAreReadAlsoBehindAttentionLinesAndRemarks() {
        ParsedTelegram telegram = parse("""
                UNCLAS ACCRA 000001

                DEPT FOR AF/W
                C O R R E C T E D  C O P Y  (ADDED CAPTION)

                SENSITIVE
                SIPDIS

                SUBJECT: GENERATED FOR A TEST

                1. (SBU) Text.
                """);

        assertThat(telegram.preamble().captions().optional()).contains(List.of("SENSITIVE", "SIPDIS"));
        assertThat(telegram.classification().optional()).contains("UNCLASSIFIED//FOR OFFICIAL USE ONLY");
        assertThat(remarks(telegram)).containsExactly("C O R R E C T E D C O P Y (ADDED CAPTION)");
    }

    @Test
    void remarkBelowTheSubjectIsNeitherSubjectNorParagraph() {
        ParsedTelegram telegram = parse("""
                UNCLAS ACCRA 000001

                SUBJECT: GENERATED FOR A TEST

                SENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT
                ACCORDINGLY

                REF: LOME 12

                THIS IS A RETRANSMISSION OF A GARBLED TELEGRAM.

                1. (SBU) Text.
                """);

        assertThat(telegram.preamble().subject().optional()).contains("GENERATED FOR A TEST");
        assertThat(remarks(telegram)).containsExactly("SENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY",
                "THIS IS A RETRANSMISSION OF A GARBLED TELEGRAM.");
        assertThat(telegram.body().paragraphs()).hasSize(1);
    }

    @Test
    void classifierMayBeAParagraphOfTheText() {
        ParsedTelegram telegram = parse("""
                C O N F I D E N T I A L ACCRA 000001

                SUBJECT: GENERATED FOR A TEST

                1. (SBU) Text.

                2. (U) Classified by Acting DCM Jane Doe, reasons 1.4
                (b) and (d).
                """);

        assertThat(telegram.preamble().classifiedBy().optional().flatMap(Classifier::name)).contains("Jane Doe");
        assertThat(telegram.body().paragraphs()).hasSize(2);
    }

    @Test
    void wordOfTheClassifierCutAtTheLastColumnIsJoined() {
        String cut = "Classified By: Minister-Counselor for Economic and Financial Affairs Ja";
        ParsedTelegram telegram = parse("C O N F I D E N T I A L ACCRA 000001\n\nSUBJECT: GENERATED\n\n" + cut
                + "\nne Doe, reason 1.4 (b)\n\n1. (C) Text.\n");

        assertThat(cut).hasSize(71);
        assertThat(telegram.preamble().classifiedBy().optional().flatMap(Classifier::name)).contains("Jane Doe");
    }

    @Test
    void classificationIsInferredFromTheParagraphsWhereNoLineStatesIt() {
        ParsedTelegram telegram = parse("""
                SIPDIS

                SUBJECT: GENERATED FOR A TEST

                1. (C) Text.

                2. (S/NF) Text.
                """);

        assertThat(telegram.classification().optional()).contains("SECRET//NOFORN");
        assertThat(telegram.preamble().classification()).isEqualTo(Reading.absent());
        assertThat(telegram.diagnostics()).extracting(found -> found.code()).contains("classification-inferred");
    }

    @Test
    void lineToTheSecretaryUnderTheMarkingIsForAttention() {
        ParsedTelegram telegram = parse("""
                C O N F I D E N T I A L ACCRA 000001

                TO THE SECRETARY FROM THE AMBASSADOR

                SUBJECT: GENERATED FOR A TEST

                1. (C) Text.
                """);

        assertThat(telegram.classification().optional()).contains("CONFIDENTIAL");
        assertThat(telegram.preamble().attention()).extracting(line -> line.optional())
                .containsExactly(Optional.of("TO THE SECRETARY FROM THE AMBASSADOR"));
    }

    @Test
    void subjectMayGoOnBehindABlankLineWhereNoTagsFollow() {
        String preamble = "UNCLAS ACCRA 000001\n\nSUBJECT: A FIRST PART\n\nAND A SECOND\n\n%s\n\n1. (U) Text.\n";

        assertThat(parse(preamble.formatted("REF: LOME 12")).preamble().subject().optional())
                .contains("A FIRST PART AND A SECOND");
        assertThat(parse(preamble.formatted("TAGS: PREL")).preamble().subject().optional()).contains("A FIRST PART");
        assertThat(parse(preamble.replace("AND A SECOND", "And a remark").formatted("REF: LOME 12")).preamble()
                .subject().optional()).contains("A FIRST PART");
        assertThat(parse(preamble.replace("AND A SECOND", "AND A SECOND\nAND A THIRD\nAND A FOURTH")
                .formatted("REF: LOME 12")).preamble().subject().optional()).contains("A FIRST PART");
    }

    @Test
    void tagsMayGoOnBehindABlankLineWhereACommaIsLast() {
        String preamble = "UNCLAS ACCRA 000001\n\nTAGS: PREL%s\n\nPHUM\nSUBJECT: GENERATED FOR A TEST\n\n1. (U) Text.\n";

        assertThat(tags(preamble.formatted(","))).containsExactly("PREL", "PHUM");
        assertThat(tags(preamble.formatted(""))).containsExactly("PREL");
        assertThat(tags(preamble.formatted("").replace("PREL\n\n", "PREL\n"))).containsExactly("PREL", "PHUM");
        assertThat(tags(preamble.formatted("").replace("PREL\n\n", "\n\n"))).containsExactly("PHUM");
    }

    @Test
    void fieldOnABlankLinesOtherSideIsReadWhereItsLabelStandsAlone() {
        ParsedTelegram telegram = parse("""
                C O N F I D E N T I A L ACCRA 000001

                SUBJECT:

                A SUBJECT BELOW ITS LABEL

                REF:

                LOME 12

                Classified By:

                DCM Jane Doe

                Reason: 1.4 (b)

                1. (C) Text.
                """);

        assertThat(telegram.preamble().subject().optional()).contains("A SUBJECT BELOW ITS LABEL");
        assertThat(telegram.preamble().references()).extracting(reference -> reference.printed())
                .containsExactly("LOME 12");
        assertThat(telegram.preamble().classifiedBy().optional().flatMap(Classifier::name)).contains("Jane Doe");
        assertThat(telegram.preamble().classifiedBy().optional()).get()
                .satisfies(by -> assertThat(by.reasons()).containsExactly("1.4(b)"));
        assertThat(telegram.body().paragraphs()).hasSize(1);
    }

    @Test
    void orderMayHaveItsDateOnTheNextLine() {
        ParsedTelegram telegram = parse("""
                C O N F I D E N T I A L ACCRA 000001

                E.O. 12958:
                DECL: 03/01/2017

                SUBJECT: GENERATED FOR A TEST

                1. (C) Text.
                """);

        assertThat(telegram.preamble().declassification().optional().flatMap(d -> d.date())).map(Object::toString)
                .contains("2017-03-01");
    }

    @Test
    void linesForAttentionAloneMakeAPreamble() {
        ParsedTelegram telegram = parse("""
                UNCLAS ACCRA 000001

                DEPT FOR AF/W
                NSC FOR JONES

                The talks went on.
                PASS TO LOME and others.
                """);

        assertThat(telegram.preamble().attention()).extracting(line -> line.optional().orElseThrow())
                .containsExactly("DEPT FOR AF/W", "NSC FOR JONES");
        assertThat(telegram.body().paragraphs()).extracting(p -> p.text().text())
                .containsExactly("The talks went on. PASS TO LOME and others.");
    }

    @Test
    void longRemarksBehindTheFieldsAreText() {
        String remark = "THIS IS A RETRANSMISSION OF A GARBLED TELEGRAM\n";
        String preamble = "UNCLAS ACCRA 000001\n\nSUBJECT: GENERATED FOR A TEST\n\n";

        assertThat(remarks(parse(preamble + remark + "of\n".repeat(4) + "\n1. (U) Text.\n"))).hasSize(1);
        assertThat(remarks(parse(preamble + remark + "of\n".repeat(5) + "\n1. (U) Text.\n"))).isEmpty();
        assertThat(remarks(parse(preamble + remark + "\n" + remark + "\n1. (U) Text.\n"))).hasSize(2);
    }

    @Test
    void portionMarkingStartsTheTextOnlyWithTextBehindIt() {
        String preamble = "C O N F I D E N T I A L ACCRA 000001\n\nSUBJECT: GENERATED FOR A TEST\n\n";

        assertThat(parse(preamble + "(C) The talks went on.\n\nREF: LOME 12\n").preamble().references()).isEmpty();
        assertThat(parse(preamble + "(C)\n\nREF: LOME 12\n\n1. (C) Text.\n").preamble().references()).hasSize(1);
        assertThat(parse(preamble + "2. The talks went on.\n\nREF: LOME 12\n\n1. (C) Text.\n").preamble()
                .references()).hasSize(1);
        assertThat(parse(preamble + "11. The talks went on.\n\nREF: LOME 12\n\n2. (C) Text.\n").preamble()
                .references()).isEmpty();
    }

    @Test
    void severalFieldsMayStandOnOneLine() {
        ParsedTelegram telegram = parse("""
                UNCLAS ACCRA 000001
                SIPDIS
                E.O. 12958: N/A TAGS: PREL SUBJECT: A TEST REF: LOME 12

                1. (U) Text.
                """);

        assertThat(tags(telegram)).containsExactly("PREL");
        assertThat(telegram.preamble().subject().optional()).contains("A TEST");
        assertThat(telegram.preamble().references()).hasSize(1);
    }

    @Test
    void secondMarkingThatOpensNoCopyRepeatsNothing() {
        ParsedTelegram telegram = parse("""
                UNCLAS ACCRA 000001

                SUBJECT: GENERATED

                UNCLAS ACCRA 000001

                SUBJECT: ANOTHER

                1. (U) Text.
                """);

        assertThat(telegram.regions()).extracting(region -> region.kind()).doesNotContain(RegionKind.REPETITION);
        assertThat(telegram.preamble().subject().optional()).contains("GENERATED");
    }

    @Test
    void copyWithoutLabelsMustBeWhole() {
        String marking = "UNCLAS ACCRA 000001\n\n";

        assertThat(parse(marking + "SIPDIS\n\n" + marking + "SIPDIS\n\n1. (U) Text.\n").regions())
                .extracting(region -> region.kind()).contains(RegionKind.REPETITION);
        assertThat(parse(marking + "SIPDIS\n\nA line\n\n" + marking + "SIPDIS\n\n1. (U) Text.\n").regions())
                .extracting(region -> region.kind()).doesNotContain(RegionKind.REPETITION);
    }

    @Test
    void headerWithoutMarkingEndsAtTheBlankLine() {
        ParsedTelegram telegram = parse("""
                R 010900Z MAR 07
                FM AMEMBASSY ACCRA
                TO SECSTATE WASHDC
                AMEMBASSY LOME

                The talks went on for a long time.
                """);

        assertThat(telegram.header().addressees()).extracting(Addressee::name)
                .containsExactly("SECSTATE WASHDC", "AMEMBASSY LOME");
        assertThat(telegram.body().paragraphs()).extracting(paragraph -> paragraph.text().text())
                .containsExactly("The talks went on for a long time.");
    }

    private static List<String> tags(String text) {
        return tags(parse(text));
    }

    private static List<String> tags(ParsedTelegram telegram) {
        return telegram.preamble().tags().optional().orElse(List.of()).stream().map(tag -> tag.printed()).toList();
    }

    private static List<String> remarks(ParsedTelegram telegram) {
        return telegram.preamble().remarks().stream().flatMap(line -> line.optional().stream()).toList();
    }

    private static ParsedTelegram parse(String text) {
        ParsedTelegram telegram = new TelegramParser(TelegramVocabulary.none()).parse(text);
        Laws.assertObeyed(telegram);
        return telegram;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SUBJECT: A MINISTER URGES VISITS\\nThis is an action request. Please see para 2.\\n\\nREF: ROME 12 | A MINISTER URGES VISITS",
        "SUBJECT: A MINISTER URGES VISITS Ref(s): A) ROME 12; B) ROME 14 | A MINISTER URGES VISITS",
        "SUBJECT: A MINISTER URGES\\n CONFIDENTIAL\\nPAGE 02 ACCRA 00001 01 OF 02 082030Z\\nVISITS | A MINISTER URGES VISITS",
        "SUBJECT: A MINISTER URGES\\nVISITS. | A MINISTER URGES VISITS."})
    void subjectEndsWhereAnotherThingIsSaid(String lines, String subject) {
        assertThat(preamble(lines).subject().optional()).contains(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TAGS: OVIP DOER JANE PREL XX | OVIP, DOER JANE, PREL, XX",
        "TAGS: OVIP, DOER JANE, PREL | OVIP, DOER JANE, PREL", "TAGS: OVIP PREL PGOV | OVIP, PREL, PGOV",
        "TAGS: OVIP ROE JANE | OVIP, ROE JANE"})
    void visitorIsOneTag(String lines, String tags) {
        assertThat(preamble(lines).tags().optional().orElseThrow()).extracting(tag -> tag.printed())
                .containsExactly(tags.split(", "));
    }

    @Test
    void fieldThatIsPrintedAgainNamesNoFurtherTelegrams() {
        assertThat(preamble("REF: A. ROME 12 B. ROME 14\\n\\nSUBJECT: TALKS\\n\\nREF: A. ROME 12\\n     B. ROME 14")
                .references()).extracting(reference -> reference.printed()).containsExactly("ROME 12", "ROME 14");
        assertThat(preamble("REF: ROME 12\\nREF: ROME 14").references()).hasSize(2);
    }

    private static Preamble preamble(String lines) {
        return new TelegramParser(new FewTags()).parse("""
                C O N F I D E N T I A L ACCRA 000001

                E.O. 12958: DECL: 03/01/2017
                %s

                1. (C) Generated text.
                """.formatted(lines.replace("\\n", "\n"))).preamble();
    }

    private static final class FewTags implements TelegramVocabulary {
        @Override
        public boolean isTag(String word) {
            return List.of("OVIP", "PREL", "PGOV", "XX").contains(word);
        }
    }
}
