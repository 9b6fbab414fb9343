package org.reftel.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reftel.people.find.Aliases;
import org.reftel.people.find.FoundName;
import org.reftel.people.find.NameFinder;
import org.reftel.people.find.Occurrence;
import org.reftel.people.header.HeaderNames;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.office.StatedOrganisations;
import org.reftel.people.resolve.Resolver;
import org.reftel.people.text.TelegramFields;
import org.reftel.people.text.TextField;
import org.reftel.people.text.Tokeniser;
import org.reftel.people.text.Tokens;
import org.reftel.people.text.Zone;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.vocabulary.Vocabulary;

/**
 * Finds the persons of one telegram: those of preamble and signature, and those that enough speaks for in the text; then every
 * further place where their names stand. Reading one telegram changes nothing for the next, and threads may share it.
 */
public final class PersonRecogniser {
    private final Lexicon lexicon;
    private final StatedOrganisations organisations = new StatedOrganisations();

    /** With the lexicon that is shipped. */
    public PersonRecogniser(Vocabulary vocabulary) {
        this(Lexicon.load(vocabulary));
    }

    public PersonRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All persons, in the order in which they are first named. */
    public List<RecognisedPerson> recognise(ParsedTelegram telegram) {
        List<TextField> fields = TelegramFields.of(telegram);
        List<Tokens> running = fields.stream()
                .filter(field -> field.zone() != Zone.ATTENTION && field.zone() != Zone.REFERENCE)
                .map(field -> Tokeniser.tokens(field, lexicon)).toList();
        List<NameCandidate> candidates = new ArrayList<>(HeaderNames.in(telegram, fields, lexicon));
        Map<String, List<String>> aliases = new HashMap<>();
        List<FoundName> names = new ArrayList<>(NameFinder.find(running));
        names.removeIf(this::isPlace);
        for (FoundName name : names) {
            String reason = name.reason();
            name.occurrences().forEach(occurrence -> candidates.add(candidate(occurrence, reason)));
            Aliases.of(name).forEach(alias -> aliases
                    .computeIfAbsent(PersonName.fold(name.name()), _ -> new ArrayList<>()).add(alias));
        }
        return Resolver.resolve(candidates, aliases, running).stream().map(this::withOrganisation).toList();
    }

    private boolean isPlace(FoundName name) {
        return lexicon.isPlaceOfWords(name.name())
                && name.occurrences().stream().noneMatch(Occurrence::isTitled);
    }

    /** The organisation that the role states, as in "MFA spokesman". */
    private RecognisedPerson withOrganisation(RecognisedPerson person) {
        return person.role().flatMap(organisations::in).map(person::of).orElse(person);
    }

    private static NameCandidate candidate(Occurrence occurrence, String reason) {
        Tokens tokens = occurrence.run().tokens();
        return new NameCandidate(tokens.field(), tokens.start(occurrence.run().first()),
                tokens.end(occurrence.run().last()), PersonName.display(occurrence.run().text()), occurrence.role(),
                occurrence.isTitled(), reason, occurrence.protection());
    }
}
