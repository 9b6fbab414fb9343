package org.reftel.people;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.people.text.Zone;
import org.reftel.support.CableText;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Persons named outside the running text. */
class HeaderRulesTests {
    private static final PersonRecogniser RECOGNISER = new PersonRecogniser(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DEPT FOR SCA/CEN (J. MUDGE) | J. Mudge",
        "DEPARTMENT FOR EUR/CACEN (JMUDGE), DRL/PHD (PDAVIES) | J. Mudge; P. Davies",
        "STATE:NEA/MAG (SZEMBRATH, MBRENNHOLT) | M. Brennholt; S. Zembrath",
        "STATE FOR EAP/CM - SFlatt, PPark | P. Park; S. Flatt",
        "NSC FOR ABRAMS/SINGH | Abrams; Singh",
        "STATE FOR PM/WRA - STEPHANIE BRENNHOLT | Stephanie Brennholt",
        "CA/EX FOR HENRY HAND,CA/VO/F/P FOR TAMSIN BRENNHOLT | Henry Hand; Tamsin Brennholt",
        "AF/S FOR B.WALCH | B. Walch",
        "DEPARTMENT FOR AF A/S CARTER, AF/SPG, NEA/IPA | Carter",
        "RIYADH FOR ICE ATTACHE RONALD BRENNHOLT | Ronald Brennholt",
        "FOR PRESIDENT OBAMA FROM CHARGE D'AFFAIRES BRENNHOLT | Brennholt; Obama",
        "EUR/SCE FOR PFEUFFER | Pfeuffer",
        "LONDON, PARIS, ROME FOR AFRICA-WATCHER | -",
        "TREASURY FOR OASIA, OFAC; SOUTHCOM FOR POLAD AND J5 | -",
        "AMEMBASSY OTTAWA PASS TO AMCONSUL QUEBEC | -",
        "DEPT FOR NEA AA/S FELTMAN, DAS BRENNHOLT, AND NEA/MAG | Brennholt; Feltman",
        "SENSITIVE | -"})
    void attentionLineNamesOfficers(String line, String expected) {
        List<RecognisedPerson> persons = recognise(CableText.numbered("OSLO 000001").text()
                .replace("\n\nE.O.", "\n\n" + line + "\n\nE.O.")).stream()
                .filter(RecognisedPerson::isOnlyAddressed).toList();

        String found = String.join("; ", persons.stream().map(RecognisedPerson::name).sorted().toList());
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    @Test
    void officerAlsoNamedInTheTextIsNotOnlyAddressed() {
        List<RecognisedPerson> persons = recognise(CableText.numbered("OSLO 000001")
                .saying("1. (C) Tamsin Brennholt came.").text()
                .replace("\n\nE.O.", "\n\nSTATE FOR TAMSIN BRENNHOLT\n\nE.O."));

        assertThat(named(persons, "Tamsin Brennholt").isOnlyAddressed()).isFalse();
        assertThat(named(persons, "Tamsin Brennholt").places()).extracting(NamedPlace::zone)
                .containsExactly(Zone.ATTENTION, Zone.BODY);
    }

    @Test
    void writersOfMailAreFoundAmongTheReferences() {
        assertThat(recognise(
                CableText.numbered("OSLO 000001").referring("A. OSLO 12, B. LEE-BRENNHOLT EMAIL 05/11/07").text()))
                .extracting(RecognisedPerson::name).contains("Lee", "Brennholt");
        assertThat(recognise(CableText.numbered("OSLO 000001").referring("A. OSLO 12, B. ROME 30").text()))
                .extracting(RecognisedPerson::name).containsExactly("Tester");
    }

    @Test
    void signerIsTheClassifierOfTheSameSurname() {
        List<RecognisedPerson> persons = recognise(CableText.numbered("OSLO 000001")
                .classifiedBy("Ambassador Tamsin Brennholt, reasons 1.4 (b)").signed("BRENNHOLT").text());

        assertThat(persons).hasSize(1);
        assertThat(persons.getFirst().role()).contains("Ambassador");
        assertThat(persons.getFirst().places()).extracting(NamedPlace::zone)
                .containsExactly(Zone.CLASSIFIER, Zone.SIGNATURE);
    }

    private static List<RecognisedPerson> recognise(String text) {
        return RECOGNISER.recognise(new TelegramParser(TelegramVocabulary.none()).parse(text));
    }

    private static RecognisedPerson named(List<RecognisedPerson> persons, String name) {
        return persons.stream().filter(person -> person.name().equals(name)).findFirst().orElseThrow();
    }
}
