package org.reftel.telegram;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.CableText;
import org.reftel.support.SpecFile;
import org.reftel.support.SpecFile.Example;
import org.reftel.telegram.model.Diagnostic;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.model.Redaction;
import org.reftel.telegram.model.Repair;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.restore.RedactionFinder;

import static org.assertj.core.api.Assertions.assertThat;

/** What is made of garbled text, by the examples of {@code restoration.spec}, each a telegram's only paragraph. */
class RestorationTests {
    static Stream<Example> examples() {
        return SpecFile.examples("telegram/restoration.spec").map(example -> new Example(example.rule(),
                example.given().replace("\\n", "\n"), example.expected()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void textIsReadAsTheSpecSays(Example example) {
        ReadingText text = read(example.given());

        boolean untouched = example.expected().equals("-");
        assertThat(text.text()).isEqualTo(untouched ? example.given().replace('\n', ' ') : example.expected());
        assertThat(text.repairs().isEmpty()).isEqualTo(untouched);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void repairsObeyTheLawsWithAnyLineEnd(Example example) {
        String text = CableText.numbered("OSLO 000001").saying("1. (C) " + example.given()).text();
        ParsedTelegram telegram = parse(text);
        Laws.assertObeyed(telegram);

        ParsedTelegram other = parse(text.replace("\n", "\r\n"));
        Laws.assertObeyed(other);
        assertThat(texts(other)).isEqualTo(texts(telegram));
    }

    @Test
    void evidenceCountsOverTheWholeText() {
        ParsedTelegram telegram = parse(CableText.numbered("OSLO 000001")
                .saying("1. (C) He was &tired and sad.\n\n2. (C) The king,s men left.").text());

        assertThat(texts(telegram)).containsExactly("He was “tired and sad.", "The king’s men left.");
    }

    @Test
    void quotationMayRunOverParagraphs() {
        ParsedTelegram telegram = parse(CableText.numbered("OSLO 000001")
                .saying("1. (C) &It was late.\n\n2. (C) &It was dark.8 They slept.").text());

        assertThat(texts(telegram)).containsExactly("“It was late.", "“It was dark.” They slept.");
    }

    @Test
    void headingIsRestoredToo() {
        ParsedTelegram telegram = parse(CableText.numbered("OSLO 000001")
                .saying("The King,s Plan\n---------------\n\n1. (C) It failed.").text());

        assertThat(telegram.body().paragraphs().getFirst().heading()).map(ReadingText::text)
                .contains("The King’s Plan");
    }

    @Test
    void repairNamesItsRule() {
        assertThat(read("The king,s &plan8.").repairs()).extracting(Repair::rule)
                .containsExactly("apostrophe-sent-as-comma", "quote-sent-as-ampersand", "quote-sent-as-8");
    }

    @Test
    void redactionMarksLeadBackToTheDocument() {
        ParsedTelegram telegram = parse(CableText.numbered("OSLO 000001")
                .saying("1. (C) The king,s man, XXXXXXXXXXXX of\nxxxxx, left [NAME REMOVED] there.").text());
        Paragraph paragraph = telegram.body().paragraphs().getFirst();
        List<Redaction> marks = RedactionFinder.in(paragraph.text());

        assertThat(marks).extracting(mark -> telegram.source().at(mark.source()))
                .containsExactly("XXXXXXXXXXXX", "xxxxx", "[NAME REMOVED]");
        assertThat(marks).extracting(
                mark -> paragraph.text().text().substring(mark.start(), mark.start() + mark.length()))
                .containsExactly("XXXXXXXXXXXX", "xxxxx", "[NAME REMOVED]");
    }

    @Test
    void lostAccentsAreToldAndLeft() {
        ParsedTelegram telegram = parse(CableText.numbered("OSLO 000001")
                .saying("1. (C) The AttachC) and Se?ora Doe met in a caf\ufffd.").text());

        assertThat(texts(telegram)).containsExactly("The AttachC) and Se?ora Doe met in a caf\ufffd.");
        assertThat(telegram.diagnostics()).filteredOn(found -> found.code().equals("character-lost"))
                .extracting(Diagnostic::message).singleElement().asString().startsWith("2 letters");
        assertThat(telegram.diagnostics()).extracting(Diagnostic::message)
                .contains("a character could not be read here; a sign stands for it");
    }

    @Test
    void markupIsToldAndLeft() {
        ParsedTelegram telegram = parse(CableText.numbered("OSLO 000001")
                .saying("1. (C) One<br>two <b>three</b>; 2 < 3 and <SIC>.").text());

        assertThat(texts(telegram)).containsExactly("One<br>two <b>three</b>; 2 < 3 and <SIC>.");
        assertThat(telegram.diagnostics()).extracting(Diagnostic::message)
                .contains("the text holds markup of a web page: <br>, in 3 places");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Se?ora", "attachC(", "AttachC).", "cafC)", "naC1ve", "naC3ve", "naC!ve", "naC<ve"})
    void lostAccentIsTold(String word) {
        assertThat(codes("1. (C) They saw the " + word + " there.")).containsExactly("character-lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.example.org/ab?cde", "who?Me", "a?bcd", "vitaminC)s", "planC1", "PLANC)", "C)",
        "(annex C)", "xC)", "it?s=1"})
    void whatMayStandAsItIsIsNotTold(String word) {
        assertThat(codes("1. (C) They saw the " + word + " there.")).doesNotContain("character-lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</p>", "<a href=\"x\">", "<BR/>", "<td>", "<li>", "<p align='left' class='a-class-b'>"})
    void tagIsMarkup(String tag) {
        assertThat(parse("1. (C) Before" + tag + "after.", "OSLO 000001").diagnostics()).extracting(Diagnostic::message)
                .containsExactly("the text holds markup of a web page: " + tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<hr>", "<p", "<p <", "< b >", "<bold>",
        "<p that is far too long to be a tag of any web page>"})
    void otherSignsAreNoMarkup(String text) {
        assertThat(codes("1. (C) Before" + text)).isEmpty();
    }

    private static List<String> codes(String body) {
        return parse(body, "OSLO 000001").diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static ParsedTelegram parse(String body, String number) {
        return parse(CableText.numbered(number).saying(body).text());
    }

    @Test
    void cleanTextHasNothingToTell() {
        assertThat(parse(CableText.numbered("OSLO 000001")
                .saying("1. (C) It cost $5 (C) or more? Yes, AT&T said: \"5 < 6\"; see section C (annex).").text())
                .diagnostics()).isEmpty();
    }

    private static ReadingText read(String text) {
        return parse(CableText.numbered("OSLO 000001").saying("1. (C) " + text).text()).body().paragraphs().getFirst()
                .text();
    }

    private static List<String> texts(ParsedTelegram telegram) {
        return telegram.body().paragraphs().stream().map(p -> p.text().text()).collect(Collectors.toList());
    }

    private static ParsedTelegram parse(String text) {
        return new TelegramParser(TelegramVocabulary.none()).parse(text);
    }
}
