package org.reftel.people;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.support.CableText;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Which names of one telegram are one person. */
class OnePersonTests {
    private static final PersonRecogniser RECOGNISER = new PersonRecogniser(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Minister Quorl Zembrath came. Zembrath spoke. | Quorl Zembrath | 2",
        "Zembrath spoke. Minister Quorl Zembrath came. | Quorl Zembrath | 2",
        "Leader Kim Jong-il (KJI) rules. KJI is ill. | Kim Jong-il | 3",
        "Minister Quorl Zembrath came. Zembarth spoke, and Zembrath nodded. | Quorl Zembrath | 3",
        "Prisoner Eduardo Zembrath (aka Diego Brennholt) fled. | Eduardo Zembrath | 2",
        "Minister Hugo Carvajal Zembrath came. Carvajal spoke. | Hugo Carvajal Zembrath | 2",
        "Senator J. Quorl Zembrath came with Quorl Zembrath's wife. | J. Quorl Zembrath | 2",
        "Minister Quorl Zembrath met an Ortega-Zembrath delegation. | Quorl Zembrath | 2",
        "Minister Quorl Zembrath praised the Zembrath Foundation. | Quorl Zembrath | 1",
        "Minister Jaap de Hoop Brennholt came. De Hoop Brennholt spoke. | Jaap de Hoop Brennholt | 2"})
    void formsOfOneName(String sentence, String name, int places) {
        assertThat(named(recognise(sentence), name).places()).hasSize(places);
    }

    @Test
    void otherGivenNamesAreOtherPersons() {
        assertThat(recognise("Saad Hariri spoke of Rafiq Hariri.")).extracting(RecognisedPerson::name)
                .contains("Saad Hariri", "Rafiq Hariri");
    }

    @Test
    void daughterIsNoMisprintOfHerFather() {
        assertThat(recognise("President Karimov came. Ms. Karimova came too.")).extracting(RecognisedPerson::name)
                .contains("Karimov", "Karimova");
    }

    @Test
    void markerOfProtectionIsKept() {
        List<RecognisedPerson> persons = recognise(
                "Quorl Zembrath (strictly protect) spoke. Minister Brennholt spoke.");

        assertThat(named(persons, "Quorl Zembrath").protection()).contains("strictly protect");
        assertThat(named(persons, "Brennholt").protection()).isEmpty();
    }

    @Test
    void reasonSaysWhyInWords() {
        assertThat(named(recognise("Minister Quorl Zembrath came. Zembrath spoke."), "Quorl Zembrath").reason())
                .isEqualTo("Called “Minister” in paragraph 1; the surname alone is taken for Quorl Zembrath, "
                        + "named in full in the same telegram");
    }

    @Test
    void capitalsAreReadByTheirLikelyCaseAndShownAsPrinted() {
        RecognisedPerson person = named(
                recognise("PRESIDENT ZEMBRATH SAID THAT HE WOULD MEET THE MINISTER IN ALMATY ON FRIDAY."), "Zembrath");

        assertThat(person.places()).extracting(NamedPlace::surface).containsExactly("ZEMBRATH");
    }

    private static List<RecognisedPerson> recognise(String sentences) {
        return RECOGNISER.recognise(new TelegramParser(TelegramVocabulary.none())
                .parse(CableText.numbered("OSLO 000001").saying("1. (C) " + sentences).text()));
    }

    private static RecognisedPerson named(List<RecognisedPerson> persons, String name) {
        return persons.stream().filter(person -> person.name().equals(name)).findFirst().orElseThrow();
    }
}
