package org.reftel.people.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class PersonLinkerTests {
    private static final Lexicon LEXICON = Lexicon.load(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kasymzhomart Tokayev | Foreign Minister | Kassym-Jomart Tokaev | FM",
        "Mahmoud Ahmadinejad | President | Ahmedinejad | Iranian President",
        "Muammar Qadhafi | Libyan leader | Muammar Gaddafi | leader",
        "George W. Brennholt | President | George Brennholt | President",
        "John Ordway | Ambassador | Ordway | Ambassador",
        "William Brennholt | Ambassador | Bill Brennholt | Ambassador",
        "Nicolas Brennholt | President | Nicholas Brennholt | President",
        "Nicholas Brennholt | Ambassador | Nick Brennholt | Ambassador",
        "Richard Brennholt | Ambassador | Rick Brennholt | Ambassador",
        "Christopher Brennholt | Ambassador | Chris Brennholt | Ambassador",
        "Michael Brennholt | Ambassador | Mike Brennholt | Ambassador",
        "Benjamin Brennholt | Ambassador | Ben Brennholt | Ambassador",
        "Tamsin Brennholt | Norwegian Minister | T. Brennholt | Norwegian Minister",
        "Craig Brennholt | Norwegian Minister | C. Brennholt | Norwegian Minister",
        "Charles Brennholt | Norwegian Minister | C. Brennholt | Norwegian Minister"})
    void onePerson(String a, String roleA, String b, String roleB) {
        assertThat(linked(named("07ALMATY1", a, roleA), named("07ALMATY2", b, roleB))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kim Jong-un | son | Kim Jong-nam | son",
        "Kim Jong-un | son | Kim Jong-hoon | Trade Minister",
        "James Brennholt | Minister | J. Brenhalt | officer",
        "Imran Franco | Minister | Franco | Chilean bishop",
        "Saad Hariri | leader | Rafiq Hariri | leader",
        "Michel Barnier | Minister | Michael Barnes | Minister",
        "Imran Khan | Pakistani politician | Khan | Indian MP",
        "R. Clarke | officer | S. Clark | officer",
        "Mohamed El-Baradei | Director General | Brady | Senator"})
    void twoPersons(String a, String roleA, String b, String roleB) {
        assertThat(linked(named("07ALMATY1", a, roleA), named("07ALMATY2", b, roleB))).hasSize(2);
    }

    @Test
    void twoPersonsOfOneTelegramAreNeverOne() {
        assertThat(linked(named("07BISHKEK1", "Bakiyev", "President"), named("07BISHKEK1", "Maxim Bakiyev", "son"),
                named("07BISHKEK2", "Maxim Bakiyev", "son"))).hasSize(2);
    }

    @Test
    void surnameThatSeveralBearIsOneOpenPerson() {
        assertThat(
                linked(named("07ALMATY1", "Ada Brennholt", "officer"), named("07ALMATY2", "Tom Brennholt", "officer"),
                        named("07ALMATY3", "Brennholt", "officer"), named("07ALMATY4", "Brennholt", "officer"),
                        named("07ALMATY5", "Brennholt", "officer")))
                .hasSize(3);
    }

    @Test
    void linkSaysWhy() {
        List<Link> links = linked(named("07ALMATY1", "Kasymzhomart Tokayev", "Kazakhstani FM"),
                named("07ALMATY2", "Tokaev", "Foreign Minister of Kazakhstan")).getFirst().members();

        assertThat(links.getFirst().reason()).isEmpty();
        assertThat(links.getLast().reason())
                .isEqualTo("same surname as Kasymzhomart Tokayev, same country, same post, same kind of office");
    }

    @Test
    void mostFrequentFullFormIsCanonical() {
        assertThat(linked(named("07ALMATY1", "Kassym-Jomart Tokaev", "FM"),
                named("07ALMATY2", "Kasymzhomart Tokayev", "FM"), named("07ALMATY3", "Kasymzhomart Tokayev", "FM"),
                named("07ALMATY4", "Tokayev", "FM"), named("07ALMATY5", "Tokayev", "FM"),
                named("07ALMATY6", "Tokayev", "FM")))
                .extracting(LinkedPerson::canonicalName).containsExactly("Kasymzhomart Tokayev");
    }

    @Test
    void orderOfTelegramsDoesNotMatter() {
        List<NamedPerson> persons = new ArrayList<>(List.of(named("07ALMATY1", "Tokayev", "FM"),
                named("07ALMATY2", "Kasymzhomart Tokayev", "FM"), named("07ALMATY3", "Saad Hariri", "leader"),
                named("07ALMATY4", "Hariri", "Lebanese leader"), named("07ALMATY5", "Khan", "MP"),
                named("07ALMATY6", "Imran Khan", "Pakistani politician")));
        Set<Set<String>> first = groups(persons);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(persons, new Random(i));
            assertThat(groups(persons)).isEqualTo(first);
        }
    }

    private static Set<Set<String>> groups(List<NamedPerson> persons) {
        return linked(persons.toArray(NamedPerson[]::new)).stream().map(person -> person.members().stream()
                .map(link -> link.named().cable()).collect(Collectors.toSet())).collect(Collectors.toSet());
    }

    private static List<LinkedPerson> linked(NamedPerson... persons) {
        return new PersonLinker(LEXICON, new PersonReader()).linkAll(List.of(persons));
    }

    private static NamedPerson named(String cable, String name, String role) {
        return new NamedPerson(cable, 1, OptionalInt.of(2007), Optional.of("Kazakhstan"), name, Optional.of(role),
                false);
    }
}
