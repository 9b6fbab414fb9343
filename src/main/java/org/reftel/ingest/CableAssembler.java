package org.reftel.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.Addressee;
import org.reftel.archive.Cable;
import org.reftel.archive.CableDescription;
import org.reftel.archive.CableReference;
import org.reftel.archive.CableTag;
import org.reftel.archive.ClassifiedBy;
import org.reftel.archive.Comparison;
import org.reftel.archive.Dates;
import org.reftel.archive.Finding;
import org.reftel.archive.Identity;
import org.reftel.archive.Markings;
import org.reftel.archive.Mention;
import org.reftel.archive.Mention.State;
import org.reftel.archive.Occurrence;
import org.reftel.archive.Origin;
import org.reftel.archive.Paragraph;
import org.reftel.archive.Repair;
import org.reftel.archive.SourceDocument;
import org.reftel.archive.Statement;
import org.reftel.archive.TextSpan;
import org.reftel.archive.Transmission;
import org.reftel.people.NamedPlace;
import org.reftel.people.RecognisedPerson;
import org.reftel.people.office.OfficeReader;
import org.reftel.people.office.StatedOffice;
import org.reftel.people.text.Zone;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.model.Classification;
import org.reftel.telegram.model.Classifier;
import org.reftel.telegram.model.Declassification;
import org.reftel.telegram.model.ExecutiveOrder;
import org.reftel.telegram.model.FilingTime;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.PrintedTag;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.model.Sections;
import org.reftel.telegram.restore.RedactionFinder;
import org.reftel.telegram.source.Span;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;

/** Makes a cable of what was read from one document. */
public final class CableAssembler {
    private static final OfficeReader OFFICES = OfficeReader.load();

    private final ReadDocument document;
    private final ParsedTelegram telegram;
    private final Vocabulary vocabulary;
    private final PostCountries countries;
    private final Registry registry;

    private CableAssembler(ReadDocument document, Vocabulary vocabulary, Registry registry) {
        this.document = document;
        this.telegram = document.telegram();
        this.vocabulary = vocabulary;
        this.countries = new PostCountries(vocabulary);
        this.registry = registry;
    }

    /** A new cable with all its parts, not stored yet. */
    public static Cable assemble(ReadDocument document, SourceDocument source, Vocabulary vocabulary,
            Registry registry) {
        return new CableAssembler(document, vocabulary, registry).cable(source);
    }

    private Cable cable(SourceDocument source) {
        Cable cable = new Cable(identity(), description(), source);
        paragraphs(cable);
        tags(cable);
        String country = countries.of(telegram);
        document.persons().forEach(person -> cable.mentions().add(mention(person, country)));
        for (org.reftel.telegram.model.Addressee to : telegram.header().addressees()) {
            cable.addressees().add(new Addressee(to.action(), orNull(to.routing()), to.name(),
                    orNull(to.precedence().map(Enum::name)), to.nightAction(), orNull(to.continuityNumber())));
        }
        telegram.preamble().references()
                .forEach(ref -> cable.references().add(new CableReference(orNull(ref.label()), ref.printed(),
                        ref.kind().name(), orNull(ref.target().map(Object::toString)), orNull(ref.inference()))));
        findings(cable);
        telegram.comparisons().forEach(made -> cable.comparisons().add(comparison(made)));
        withhold(cable);
        return cable;
    }

    private void findings(Cable cable) {
        telegram.diagnostics().forEach(found -> cable.findings().add(new Finding(found.code(), span(found.span()),
                line(found.span()), found.message(),
                orNull(found.other().map(other -> new Finding.Other(span(other), line(other)))))));
    }

    private Comparison comparison(org.reftel.telegram.model.Comparison made) {
        return new Comparison(code(made.kind()), made.agrees(), statement(made.first()), statement(made.second()),
                orNull(made.message()));
    }

    private Statement statement(org.reftel.telegram.model.Comparison.Statement read) {
        return new Statement(code(read.part()), read.value(), read.span().start(), read.span().end(),
                line(read.span()));
    }

    /** FILING_TIME as filing-time. */
    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of those who are hidden never reach the archive's text. */
    private static void withhold(Cable cable) {
        List<Mention> hidden = cable.mentions().stream().filter(mention -> mention.state() == State.HIDDEN).toList();
        if (!hidden.isEmpty()) {
            cable.withhold(hidden);
        }
    }

    /** Year by the identifier; station and serial by the telegram's own line, which the identifier may contradict. */
    private Identity identity() {
        Optional<MessageReferenceNumber> number = telegram.number().optional();
        Optional<MessageReferenceNumber> own = telegram.preamble().number().or(telegram.number()).optional();
        Integer year = number.filter(n -> n.year().isPresent()).map(n -> n.year().getAsInt()).orElse(null);
        return new Identity(document.identifier(), year, orNull(own.map(MessageReferenceNumber::station)),
                orNull(own.map(MessageReferenceNumber::serial)));
    }

    private CableDescription description() {
        return new CableDescription(
                new Dates(orNull(telegram.sent()), orNull(telegram.envelope().created().optional())), orNull(origin()),
                markings(),
                transmission(), classifiedBy(), orNull(telegram.envelope().title().optional()),
                orNull(telegram.preamble().subject().optional()), orNull(telegram.body().signature().optional()),
                lines(telegram.preamble().attention()), lines(telegram.preamble().remarks()),
                telegram.envelope().isPartial(), orNull(telegram.envelope().redaction().optional()), conflicts());
    }

    private List<String> conflicts() {
        return telegram.comparisons().stream().filter(made -> !made.agrees()).map(made -> code(made.kind()))
                .distinct().toList();
    }

    private static List<String> lines(List<Reading<String>> readings) {
        return readings.stream().flatMap(line -> line.optional().stream()).toList();
    }

    /** The site's label; where there is none the station's, as an inference. */
    private Optional<Origin> origin() {
        Optional<Origin> stated = telegram.envelope().origin().optional().map(label -> new Origin(label, false));
        return stated.or(() -> station().map(station -> new Origin(
                vocabulary.posts().atStation(station).map(Post::label).orElse(station), true)));
    }

    private Optional<String> station() {
        return PostCountries.station(telegram);
    }

    private Markings markings() {
        Preamble preamble = telegram.preamble();
        Optional<Classification> own = preamble.classification().optional();
        Optional<String> release = telegram.classification().optional();
        String level = orNull(own.map(c -> c.level().words()).or(() -> release.map(form -> form.split("/", 2)[0])));
        return new Markings(level, orNull(release), own.map(Classification::handling).orElse(List.of()),
                preamble.captions().optional().orElse(List.of()));
    }

    private Transmission transmission() {
        Header header = telegram.header();
        String group = orNull(header.dateTimeGroup().where().stream().findFirst().map(telegram.source()::at));
        return new Transmission(orNull(header.transmissionId().optional()),
                header.relays().optional().orElse(List.of()),
                orNull(header.originator().optional()), orNull(header.filed().optional().map(FilingTime::printed)),
                orNull(header.precedence().optional().map(Enum::name)),
                orNull(header.infoPrecedence().optional().map(Enum::name)),
                group, header.signals().optional().orElse(List.of()), orNull(header.from().optional()),
                lines(header.exempt()),
                orNull(telegram.preamble().sections().map(Sections::number).or(header.section()).optional()),
                orNull(telegram.preamble().sections().optional().map(Sections::count)));
    }

    private ClassifiedBy classifiedBy() {
        Optional<Classifier> by = telegram.preamble().classifiedBy().optional();
        Optional<ExecutiveOrder> order = telegram.preamble().executiveOrder().optional();
        Optional<Declassification> until = telegram.preamble().declassification().optional();
        return new ClassifiedBy(orNull(by.map(Classifier::printed)), orNull(by.flatMap(Classifier::name)),
                orNull(by.flatMap(Classifier::title)), by.map(Classifier::reasons).orElse(List.of()),
                orNull(order.map(ExecutiveOrder::printed)), orNull(order.flatMap(ExecutiveOrder::intended)),
                orNull(until.map(Declassification::printed)), orNull(until.map(CableAssembler::rule)),
                orNull(until.flatMap(Declassification::date)), orNull(until.flatMap(CableAssembler::exemption)));
    }

    private static String rule(Declassification declassification) {
        return switch (declassification) {
            case Declassification.OnDate _ -> "ON_DATE";
            case Declassification.UponEvent _ -> "UPON_EVENT";
            case Declassification.Exempt _ -> "EXEMPT";
        };
    }

    private static Optional<String> exemption(Declassification declassification) {
        return declassification instanceof Declassification.Exempt(String _, String code)
                ? Optional.of(code)
                : Optional.empty();
    }

    private void paragraphs(Cable cable) {
        for (org.reftel.telegram.model.Paragraph read : telegram.body().paragraphs()) {
            cable.paragraphs().add(new Paragraph(orNull(read.number().optional()), orNull(read.marking().optional()),
                    read.kind().name(), orNull(read.heading().map(ReadingText::text)), read.text().text(),
                    span(read.span()), redactions(read)));
            read.heading().ifPresent(heading -> repairs(cable, 0, heading));
            repairs(cable, read.ordinal(), read.text());
        }
        telegram.body().repairs().forEach(repair -> cable.repairs()
                .add(new Repair(0, repair.rule(), span(repair.source()), 0, repair.from(), repair.to())));
    }

    private static List<Occurrence> redactions(org.reftel.telegram.model.Paragraph read) {
        return RedactionFinder.in(read.text()).stream()
                .map(mark -> new Occurrence(read.ordinal(), mark.start(), mark.length(), span(mark.source())))
                .toList();
    }

    private static void repairs(Cable cable, int paragraph, ReadingText text) {
        for (org.reftel.telegram.model.Repair repair : text.repairs()) {
            cable.repairs().add(new Repair(paragraph, repair.rule(), span(repair.source()), text.readingOffset(repair),
                    repair.from(), repair.to()));
        }
    }

    /**
     * The telegram's own tags, or the site's where the telegram has none; a tag printed twice counts once, one of several codes
     * run together as often as it has codes.
     */
    private void tags(Cable cable) {
        List<String> printed = telegram.preamble().tags().optional()
                .map(tags -> tags.stream().map(PrintedTag::printed).toList())
                .or(() -> telegram.envelope().tags().optional()).orElse(List.of());
        new LinkedHashSet<>(printed).forEach(tag -> vocabulary.tags().codes(tag)
                .forEach(code -> cable.tags().add(new CableTag(registry.tag(code), tag))));
    }

    private Mention mention(RecognisedPerson person, String country) {
        List<Occurrence> places = new ArrayList<>();
        List<String> surfaces = new ArrayList<>();
        for (NamedPlace place : person.places()) {
            places.add(new Occurrence(place.paragraph(), place.readingStart(), place.surface().length(),
                    span(place.source())));
            surfaces.add(place.surface());
        }
        Optional<StatedOffice> office = person.role()
                .flatMap(role -> OFFICES.of(role, person.organisation(), countries.concludedFrom(telegram)))
                .flatMap(StatedOffice::of);
        return new Mention(registry.person(person, country),
                new Mention.Called(person.name(), orNull(person.role()), orNull(person.organisation()),
                        orNull(office.map(StatedOffice::words)), orNull(office.flatMap(StatedOffice::inferred)),
                        person.reason(), orNull(person.protection()), parts(person)),
                surfaces, places);
    }

    private static Mention.Parts parts(RecognisedPerson person) {
        return new Mention.Parts(person.isOnlyAddressed(), person.isIn(Zone.SIGNATURE), person.isIn(Zone.CLASSIFIER));
    }

    private int line(Span span) {
        return telegram.source().lineNumberAt(span.start());
    }

    private static TextSpan span(Span span) {
        return new TextSpan(span.start(), span.end());
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
