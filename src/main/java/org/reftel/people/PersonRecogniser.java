package org.reftel.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.source.Span;
import org.reftel.vocabulary.Vocabulary;

/**
 * Finds the persons of one telegram: those of the preamble and the signature, and those called by a title in the text; then
 * every further place where their names stand. Within a telegram a surname means the bearer of the fullest name with it.
 */
public final class PersonRecogniser {
    private final Words words;

    public PersonRecogniser(Vocabulary vocabulary) {
        this.words = Words.load(vocabulary.posts());
    }

    public List<RecognisedPerson> recognise(ParsedTelegram telegram) {
        List<TextField> fields = fields(telegram);
        List<NameCandidate> candidates = new ArrayList<>(HeaderNames.in(telegram));
        fields.forEach(field -> candidates.addAll(TitledNames.in(field, words)));
        List<PersonDraft> persons = tie(candidates);
        markFurtherPlaces(persons, fields, candidates);
        return persons.stream().map(PersonDraft::build).sorted(Comparator.comparingInt(PersonRecogniser::firstPlace))
                .toList();
    }

    private static int firstPlace(RecognisedPerson person) {
        return person.places().getFirst().source().start();
    }

    private static List<TextField> fields(ParsedTelegram telegram) {
        List<TextField> fields = new ArrayList<>();
        for (Span span : telegram.preamble().subject().where()) {
            fields.add(TextField.copied("the subject", telegram.source().at(span), span));
        }
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            String where = paragraph.number().optional().map(n -> "paragraph " + n).orElse("the text");
            paragraph.heading().ifPresent(heading -> fields.add(TextField.reading(0, "a heading", heading)));
            fields.add(TextField.reading(paragraph.ordinal(), where, paragraph.text()));
        }
        return fields;
    }

    /** Full names first, so that surnames find them; equal names are one person. */
    private static List<PersonDraft> tie(List<NameCandidate> candidates) {
        List<NameCandidate> fullestFirst = new ArrayList<>(candidates);
        fullestFirst.sort(Comparator.comparingInt((NameCandidate c) -> -c.name().split(" ").length));
        Map<String, PersonDraft> byName = new HashMap<>();
        Map<String, PersonDraft> bySurname = new HashMap<>();
        List<PersonDraft> persons = new ArrayList<>();
        for (NameCandidate candidate : fullestFirst) {
            String fold = PersonName.fold(candidate.name());
            String surname = PersonName.fold(PersonName.surname(candidate.name()));
            PersonDraft same = byName.get(fold);
            PersonDraft bearer = bySurname.get(surname);
            boolean alone = surname.equals(fold);
            if (same != null) {
                same.add(candidate);
            } else if (alone && bearer != null) {
                bearer.tie(candidate,
                        "the surname alone is taken for " + bearer.name() + ", named in full in the same telegram");
            } else {
                PersonDraft draft = new PersonDraft(candidate);
                persons.add(draft);
                byName.put(fold, draft);
                bySurname.putIfAbsent(surname, draft);
            }
        }
        return persons;
    }

    private void markFurtherPlaces(List<PersonDraft> persons, List<TextField> fields, List<NameCandidate> known) {
        Map<String, PersonDraft> bySurname = new HashMap<>();
        persons.forEach(person -> bySurname.putIfAbsent(person.surname(), person));
        KnownNames names = new KnownNames(bySurname, known, words);
        fields.forEach(names::mark);
    }
}
