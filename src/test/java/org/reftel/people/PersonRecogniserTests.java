package org.reftel.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.CableText;
import org.reftel.support.SeedFiles;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class PersonRecogniserTests {
    private final PersonRecogniser recogniser = new PersonRecogniser(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FM Tokayev stated | Tokayev: FM",
        "met Deputy Foreign Kairat Umarov to seek | Kairat Umarov: Deputy Foreign",
        "the Deputy Secretary of Energy Daniel Poneman came | Daniel Poneman: Deputy Secretary of Energy",
        "MFA Americas Office Director Jandos Asanov, and others | Jandos Asanov: MFA Americas Office Director",
        "Chairman of the CIS Executive Committee Vladimir Rushaylo, who | Vladimir Rushaylo: Chairman of the CIS Executive Committee",
        "Deputy Speaker of the Mazhilis (lower house of Parliament) Dyachenko, said | Dyachenko: Deputy Speaker of the Mazhilis (lower house of Parliament)",
        "accompanied by MPs Doskalov, Sagadiyev, and Zholshybekov, described | Doskalov: MP; Sagadiyev: MP; Zholshybekov: MP",
        "that Presidents Obama and Nazarbayev head | Nazarbayev: President; Obama: President",
        "Special Representative for Afghanistan and Pakistan Richard Holbrooke. | Richard Holbrooke: Special Representative for Afghanistan and Pakistan",
        "opposition leader Zhakiyanov was | Zhakiyanov: opposition leader",
        "President Hu's visit | Hu: President",
        "the Soros Foundation and the Orange Revolution | ''",
        "Minister of Justice of Kazakhstan said | ''",
        "the President of the United States | ''",
        "Embassy officers met the Ambassador in Astana | ''"})
    void sentenceNames(String sentence, String expected) {
        Map<String, String> found = new TreeMap<>();
        recognise("1. (C) " + sentence).forEach(person -> found.put(person.name(), person.role().orElse("")));
        found.remove("Tester");

        assertThat(String.join("; ", found.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList()))
                .isEqualTo(expected);
    }

    @Test
    void surnameIsTiedToTheFullNameInTheSameTelegramWithTheReason() {
        RecognisedPerson tokayev = named(seed(3), "Kasymzhomart Tokayev");

        assertThat(tokayev.places()).hasSizeGreaterThan(30);
        assertThat(tokayev.role()).contains("Foreign Minister");
        assertThat(tokayev.reason())
                .isEqualTo("Called “Foreign Minister” in paragraph 1; the surname alone is taken for "
                        + "Kasymzhomart Tokayev, named in full in the same telegram");
    }

    @Test
    void officeInAListEndsWithItsLine() {
        List<RecognisedPerson> persons = recognise(
                "1. (C) The participants were:\nJohn Miller, Deputy Chief of Mission\n"
                        + "Robert Carter, Political Counselor\nMark Adams, Interpreter");

        assertThat(persons).extracting(person -> person.name() + ": " + person.role().orElse("")).contains(
                "John Miller: Deputy Chief of Mission", "Robert Carter: Political Counselor",
                "Mark Adams: Interpreter");
    }

    @Test
    void placesStandInTheSourceWhereTheySay() {
        ParsedTelegram telegram = parse(SeedFiles.text(3));
        for (RecognisedPerson person : recogniser.recognise(telegram)) {
            for (NamedPlace place : person.places()) {
                assertThat(telegram.source().at(place.source()).replaceAll("\\s+", " ")).isEqualTo(place.surface());
            }
        }
    }

    @Test
    void headerPersonsAreFound() {
        assertThat(recogniser.recognise(parse(SeedFiles.text(4)))).extracting(RecognisedPerson::name)
                .contains("J. Mudge", "P. Davies", "John Ordway");
        assertThat(named(seed(2), "Richard E. Hoagland").reason())
                .isEqualTo("Named in the Classified By line; the surname alone "
                        + "is taken for Richard E. Hoagland, named in full in the same telegram");
    }

    @Test
    void capitalsOfTheSubjectAreTheSamePerson() {
        assertThat(named(seed(3), "Evan Feigenbaum").places().getFirst().surface()).isEqualTo("FEIGENBAUM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NORWEGIAN FOREIGN MINISTER REGRETS COMMENTS", "AMBASSADOR BRENNHOLTS PLANS",
        "Oslo: Norwegian Ambassador Touts Grain Deals"})
    void verbBehindATitleInTheSubjectIsNobody(String subject) {
        assertThat(about(subject, "1. (C) It rained.")).extracting(RecognisedPerson::name).containsExactly("Tester");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"FOREIGN MINISTER ZEMBRATIS' PLANS | It rained. | Zembratis",
        "FOREIGN MINISTER ZEMBRATIS TOUTS GRAIN | Minister Zembratis spoke. | Zembratis",
        "FOREIGN MINISTER ZEMBRATH MEETS CODEL | It rained. | Zembrath",
        "SENATOR HARRIS MEETS MINISTERS | It rained. | Harris"})
    void nameBehindATitleInTheSubjectIsSomebody(String subject, String text, String name) {
        assertThat(about(subject, "1. (C) " + text)).extracting(RecognisedPerson::name).contains(name);
    }

    private List<RecognisedPerson> about(String subject, String body) {
        return recogniser.recognise(parse(CableText.numbered("OSLO 000001").about(subject).saying(body).text()));
    }

    @Test
    void pageBreaksAndGarbledPossessivesDoNotBreakAName() {
        List<RecognisedPerson> persons = recognise(
                "1. (C) Minister Daulet\n\nOSLO 00000001 002 OF 003\n\n\nZhantorin,s visit and Zhantorin,s return.");

        assertThat(named(persons, "Daulet Zhantorin").places()).hasSize(2);
    }

    @Test
    void redactedNameIsNobody() {
        assertThat(recognise("1. (C) Minister XXXXXXXXXXXX said so. Ambassador XXXXX agreed."))
                .extracting(RecognisedPerson::name)
                .containsExactly("Tester");
    }

    @Test
    void foldJoinsSpellings() {
        assertThat(PersonName.fold("Kassym-Jomart Tokaev")).isEqualTo("kassymjomarttokaev");
        assertThat(PersonName.fold("José Ángel")).isEqualTo("joseangel");
        assertThat(PersonName.surname("William Timken Jr.")).isEqualTo("Timken");
        assertThat(PersonName.display("O'NEILL-SMITH")).isEqualTo("O'Neill-Smith");
    }

    @Test
    void organisationIsTheOneThatTheRoleStates() {
        List<RecognisedPerson> persons = recognise(
                "1. (C) MFA Director Halvard Brennholt met Justice Minister Quorl Zembrath.");

        assertThat(named(persons, "Halvard Brennholt").organisation()).hasValue("MFA");
        assertThat(named(persons, "Quorl Zembrath").organisation()).isEmpty();
    }

    private List<RecognisedPerson> recognise(String body) {
        return recogniser.recognise(parse(CableText.numbered("OSLO 000001").saying(body).text()));
    }

    private List<RecognisedPerson> seed(int number) {
        return recogniser.recognise(parse(SeedFiles.text(number)));
    }

    private static RecognisedPerson named(List<RecognisedPerson> persons, String name) {
        return persons.stream().filter(person -> person.name().equals(name)).findFirst().orElseThrow();
    }

    private static ParsedTelegram parse(String text) {
        return new TelegramParser(TelegramVocabulary.none()).parse(text);
    }
}
