package org.reftel.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Finding;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Occurrence;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.cable.PartOfDocument;
import org.reftel.archive.cable.Repair;
import org.reftel.archive.cable.TextSpan;
import org.reftel.ingest.person.PostCountries;
import org.reftel.ingest.read.ReadDocument;
import org.reftel.people.NamedPlace;
import org.reftel.people.PersonName;
import org.reftel.people.RecognisedPerson;
import org.reftel.people.office.OfficeReader;
import org.reftel.people.office.StatedOffice;
import org.reftel.people.text.Zone;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.model.Diagnostic;
import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.restore.RedactionFinder;
import org.reftel.telegram.source.Span;
import org.springframework.util.ConcurrentLruCache;

/** Makes a cable's text, with persons, repairs and findings, of the documents that it is shown from, one behind the other. */
final class TextAssembler {
    private static final OfficeReader OFFICES = OfficeReader.load();
    /** The same roles stand in cable after cable. */
    private static final ConcurrentLruCache<Stated, Optional<StatedOffice>> STATED = new ConcurrentLruCache<>(8_192,
            stated -> OFFICES.of(stated.role, stated.organisation, stated.country).flatMap(StatedOffice::of));
    /** What a section says of itself that stands behind the one before it. */
    private static final String NOT_FIRST = "section-not-first";
    /** What a section says of itself that others stand behind. */
    private static final Set<String> NOT_ENDED = Set.of("signature-missing", "signature-doubtful");

    private final Cable cable;
    private final PostCountries countries;
    private final Registry registry;
    private final List<Named> persons = new ArrayList<>();
    private int part;
    /** Paragraphs of the parts before. */
    private int before;

    TextAssembler(Cable cable, PostCountries countries, Registry registry) {
        this.cable = cable;
        this.countries = countries;
        this.registry = registry;
    }

    /** All that an office is read from. */
    private record Stated(String role, Optional<String> organisation, Optional<String> country) {}

    /** A person with all places so far. */
    private record Named(RecognisedPerson person, List<Occurrence> places, List<String> surfaces) {}

    void add(ReadDocument document) {
        part++;
        before = cable.paragraphs().size();
        cable.findings().removeIf(found -> NOT_ENDED.contains(found.code()));
        paragraphs(document.telegram());
        document.telegram().diagnostics().stream().filter(found -> part == 1 || !found.code().equals(NOT_FIRST))
                .forEach(found -> cable.findings().add(placed(finding(found, document.telegram()))));
        document.persons().forEach(this::person);
    }

    /**
     * When all documents are added.
     *
     * @param first the one that the cable is shown from
     */
    void finish(ParsedTelegram first) {
        String country = countries.of(first);
        Optional<String> concluded = countries.concludedFrom(first);
        persons.forEach(named -> cable.mentions().add(mention(named, country, concluded)));
    }

    private <T extends PartOfDocument> T placed(T of) {
        of.standIn(part);
        return of;
    }

    private static Finding finding(Diagnostic found, ParsedTelegram telegram) {
        return new Finding(found.code(), span(found.span()), line(telegram, found.span()), found.message(),
                orNull(found.other().map(other -> new Finding.Other(span(other), line(telegram, other)))));
    }

    private void paragraphs(ParsedTelegram telegram) {
        for (org.reftel.telegram.model.Paragraph read : telegram.body().paragraphs()) {
            cable.paragraphs().add(placed(new Paragraph(orNull(read.number().optional()),
                    orNull(read.marking().optional()),
                    read.kind().name(), orNull(read.heading().map(ReadingText::text)), read.text().text(),
                    span(read.span()), redactions(read))));
            read.heading().ifPresent(heading -> repairs(0, heading));
            repairs(before + read.ordinal(), read.text());
        }
        telegram.body().repairs().forEach(repair -> cable.repairs().add(
                placed(new Repair(0, repair.rule(), span(repair.source()), 0, repair.from(), repair.to()))));
    }

    private List<Occurrence> redactions(org.reftel.telegram.model.Paragraph read) {
        return RedactionFinder.in(read.text()).stream()
                .map(mark -> new Occurrence(before + read.ordinal(), mark.start(), mark.length(), span(mark.source())))
                .toList();
    }

    private void repairs(int paragraph, ReadingText text) {
        for (org.reftel.telegram.model.Repair repair : text.repairs()) {
            cable.repairs().add(placed(new Repair(paragraph, repair.rule(), span(repair.source()),
                    text.readingOffset(repair), repair.from(), repair.to())));
        }
    }

    /** One of the same name in an earlier part is the same; what a later part's header names again adds nothing. */
    private void person(RecognisedPerson person) {
        Named known = part == 1 ? null : named(PersonName.fold(person.name()));
        Named named = known == null ? new Named(person, new ArrayList<>(), new ArrayList<>()) : known;
        for (NamedPlace place : person.places()) {
            if (part == 1 || place.paragraph() > 0) {
                named.places.add(new Occurrence(place.paragraph() == 0 ? 0 : before + place.paragraph(),
                        place.readingStart(), place.surface().length(), span(place.source())));
                named.surfaces.add(place.surface());
            }
        }
        if (known == null && !named.places.isEmpty()) {
            persons.add(named);
        }
    }

    private @Nullable Named named(String folded) {
        return persons.stream().filter(named -> PersonName.fold(named.person.name()).equals(folded))
                .findFirst().orElse(null);
    }

    private Mention mention(Named named, String country, Optional<String> concluded) {
        RecognisedPerson person = named.person;
        Optional<StatedOffice> office = person.role()
                .flatMap(role -> STATED.get(new Stated(role, person.organisation(), concluded)));
        return new Mention(registry.person(person, country),
                new Mention.Called(person.name(), orNull(person.role()), orNull(person.organisation()),
                        orNull(office.map(StatedOffice::words)), orNull(office.flatMap(StatedOffice::inferred)),
                        person.reason(), orNull(person.protection()), parts(person)),
                named.surfaces, named.places);
    }

    private static Mention.Parts parts(RecognisedPerson person) {
        return new Mention.Parts(person.isOnlyAddressed(), person.isIn(Zone.SIGNATURE), person.isIn(Zone.CLASSIFIER));
    }

    private static int line(ParsedTelegram telegram, Span span) {
        return telegram.source().lineNumberAt(span.start());
    }

    private static TextSpan span(Span span) {
        return new TextSpan(span.start(), span.end());
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
