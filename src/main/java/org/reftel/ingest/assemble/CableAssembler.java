package org.reftel.ingest.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Addressee;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableDescription;
import org.reftel.archive.cable.CableReference;
import org.reftel.archive.cable.CableSection;
import org.reftel.archive.cable.CableTag;
import org.reftel.archive.cable.ClassifiedBy;
import org.reftel.archive.cable.Comparison;
import org.reftel.archive.cable.Dates;
import org.reftel.archive.cable.Finding;
import org.reftel.archive.cable.Identity;
import org.reftel.archive.cable.Markings;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Mention.State;
import org.reftel.archive.cable.Origin;
import org.reftel.archive.cable.Statement;
import org.reftel.archive.cable.TextSpan;
import org.reftel.archive.cable.Transmission;
import org.reftel.ingest.person.PostCountries;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.model.Classification;
import org.reftel.telegram.model.Classifier;
import org.reftel.telegram.model.Declassification;
import org.reftel.telegram.model.ExecutiveOrder;
import org.reftel.telegram.model.FilingTime;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.PrintedReference;
import org.reftel.telegram.model.PrintedTag;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.Sections;
import org.reftel.telegram.model.YearRule;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;

/** Makes a cable of what was read from its documents. */
public final class CableAssembler {
    private final CableDocuments documents;
    private final ParsedTelegram telegram;
    private final Vocabulary vocabulary;
    private final PostCountries countries;
    private final Registry registry;
    private final List<Finding> filled = new ArrayList<>();

    private CableAssembler(CableDocuments documents, Vocabulary vocabulary, Registry registry) {
        this.documents = documents;
        this.telegram = documents.shown().document().telegram();
        this.vocabulary = vocabulary;
        this.countries = new PostCountries(vocabulary);
        this.registry = registry;
    }

    /** A new cable with all its parts, not stored yet. */
    public static Cable assemble(CableDocuments documents, Vocabulary vocabulary, Registry registry) {
        return new CableAssembler(documents, vocabulary, registry).cable();
    }

    private Cable cable() {
        Identity identity = identity();
        Cable cable = new Cable(identity, description(), documents.shown().source());
        TextAssembler text = new TextAssembler(cable, countries, registry);
        documents.parts().forEach(text::add);
        tags(cable);
        text.finish(telegram);
        for (org.reftel.telegram.model.Addressee to : telegram.header().addressees()) {
            cable.addressees().add(new Addressee(to.action(), orNull(to.routing()), to.name(),
                    orNull(to.precedence().map(Enum::name)), to.nightAction(), orNull(to.continuityNumber())));
        }
        telegram.preamble().references()
                .forEach(ref -> cable.references().add(new CableReference(orNull(ref.label()), ref.printed(),
                        ref.kind().name(), orNull(ref.target().map(target -> named(ref, target, identity.year()))))));
        cable.findings().addAll(filled);
        telegram.comparisons().forEach(made -> cable.comparisons().add(comparison(made)));
        documents.sections().forEach(section -> cable.sections()
                .add(new CableSection(section.source(), section.document().section())));
        withhold(cable);
        cable.spellHeadline();
        return cable;
    }

    /** Another witness may tell the year that this document leaves open. */
    private static CableReference.Named named(PrintedReference reference, MessageReferenceNumber target,
            @Nullable Integer ownYear) {
        YearRule rule = reference.year().orElseThrow();
        boolean known = rule == YearRule.OPEN && ownYear != null;
        MessageReferenceNumber meant = ownYear == null || rule != YearRule.OPEN
                ? target
                : target.inYear(OptionalInt.of(ownYear));
        Integer referrer = switch (rule) {
            case OF_REFERRER -> target.year().getAsInt();
            case YEAR_BEFORE -> target.year().getAsInt() + 1;
            case OPEN -> ownYear;
            case PRINTED -> null;
        };
        return new CableReference.Named(meant.toString(), target.station(), target.serial(),
                (known ? YearRule.OF_REFERRER : rule).name(), referrer, reference.stationPrinted(),
                known
                        ? "No year is printed: taken from another witness of the referring telegram, " + ownYear
                        : orNull(reference.inference()));
    }

    private Comparison comparison(org.reftel.telegram.model.Comparison made) {
        return new Comparison(code(made.kind()), made.agrees(), statement(made.first()), statement(made.second()),
                orNull(made.message()));
    }

    private Statement statement(org.reftel.telegram.model.Comparison.Statement read) {
        return new Statement(code(read.part()), read.value(), read.span().start(), read.span().end(),
                telegram.source().lineNumberAt(read.span().start()));
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
        Integer year = Stream.concat(number.stream(),
                documents.others().stream().flatMap(other -> other.document().telegram().number().optional().stream()))
                .filter(n -> n.year().isPresent()).map(n -> n.year().getAsInt()).findFirst().orElse(null);
        return new Identity(documents.identifier(), year, orNull(own.map(MessageReferenceNumber::station)),
                orNull(own.map(MessageReferenceNumber::serial)));
    }

    private CableDescription description() {
        return new CableDescription(
                new Dates(orNull(found("time of sending", ParsedTelegram::sent)),
                        orNull(found("date of creation", read -> read.envelope().created().optional()))),
                orNull(origin()),
                markings(),
                transmission(), classifiedBy(), orNull(telegram.envelope().title().optional()),
                orNull(telegram.preamble().subject().optional()), signer(),
                lines(telegram.preamble().attention()), lines(telegram.preamble().remarks()),
                telegram.envelope().isPartial(), orNull(telegram.envelope().redaction().optional()), conflicts());
    }

    private List<String> conflicts() {
        return telegram.comparisons().stream().filter(made -> !made.agrees()).map(made -> code(made.kind()))
                .distinct().toList();
    }

    /** The last section has the signature. */
    private @Nullable String signer() {
        return orNull(documents.parts().stream()
                .flatMap(part -> part.telegram().body().signature().optional().stream()).findFirst());
    }

    /** What the document that is shown states, or else the best of the others, with a finding that says so. */
    private <T> Optional<T> found(String what, Function<ParsedTelegram, Optional<T>> field) {
        Optional<T> own = field.apply(telegram);
        if (own.isPresent()) {
            return own;
        }
        for (CableDocuments.Read other : documents.others()) {
            Optional<T> theirs = field.apply(other.document().telegram());
            if (theirs.isPresent()) {
                filled.add(new Finding("from-another-witness", new TextSpan(0, 0), 1,
                        "this document does not state the " + what + "; it is taken from another witness, "
                                + other.source().name(),
                        null));
                return theirs;
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(List<Reading<String>> readings) {
        return readings.stream().flatMap(line -> line.optional().stream()).toList();
    }

    /** The site's label; where there is none the station's, as an inference. */
    private Optional<Origin> origin() {
        Optional<Origin> stated = found("origin", read -> read.envelope().origin().optional())
                .map(label -> new Origin(label, false));
        return stated.or(() -> station().map(station -> new Origin(
                vocabulary.posts().atStation(station).map(Post::label).orElse(station), true)));
    }

    private Optional<String> station() {
        return PostCountries.station(telegram);
    }

    private Markings markings() {
        Preamble preamble = telegram.preamble();
        Optional<Classification> own = preamble.classification().optional();
        Optional<String> release = found("classification", read -> read.classification().optional());
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

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
