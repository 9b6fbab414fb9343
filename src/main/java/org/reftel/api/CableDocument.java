package org.reftel.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Addressee;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReference;
import org.reftel.archive.cable.CableTag;
import org.reftel.archive.cable.Comparison;
import org.reftel.archive.cable.Finding;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Origin;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.cable.Statement;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A cable as JSON, the same for the API, the export and the parser's output. A field without value is null.
 *
 * @param id the message reference number without blanks
 * @param created by the site, to the minute, in a zone it does not state
 * @param sent by the date-time group, UTC
 * @param classification as the site states it, else as the telegram does
 * @param level UNCLASSIFIED, CONFIDENTIAL, SECRET ...: by the telegram, where the two differ
 * @param origin as the site states it
 * @param inferredOrigin the post of the station in its number, where no site states the origin
 * @param tags as printed on the TAGS line
 * @param canonicalTags the codes these stand for, by which cables are searched: a misspelt or outdated one under its right code
 * @param references the identifiers of telegrams that the REF line names
 * @param from the FM line
 * @param exempt who of a collective addressee is not sent it
 * @param infoPrecedence for those who are told, where it differs
 * @param filed day of the year and time, UTC, at which it was handed in: 2291221
 * @param signals operating signals: ZDK
 * @param executiveOrderIntended the order meant, where the printed number is a misprint
 * @param declassify the instruction as printed
 * @param declassifyRule ON_DATE, UPON_EVENT or EXEMPT
 * @param declassifyExemption what exempts it: X1, OADR
 * @param section which of its sections the text starts with
 * @param remarks lines that speak of the telegram itself: corrected, cleared, to be handled with care
 * @param redactions how many marks in the text show that something was taken out before the release
 * @param agreement what the document tells in two places, and whether they tell it alike
 * @param paragraphs the numbered ones; {@code body} has all with their text
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CableDocument(String file, String layout, String id, @Nullable String created, @Nullable String sent,
        @Nullable String classification, @Nullable String level, List<String> captions, @Nullable String origin,
        @Nullable String inferredOrigin,
        @Nullable String title, @Nullable String subject, List<String> tags, List<String> canonicalTags,
        List<String> references,
        @Nullable String signer,
        @Nullable String transmissionId, @Nullable String precedence, @Nullable String from, List<Recipient> to,
        List<Recipient> info, List<String> exempt, @Nullable String infoPrecedence, @Nullable String filed,
        List<String> signals, @Nullable String classifiedBy, List<String> reasons, @Nullable String declassifyOn,
        @Nullable String classifierTitle, @Nullable String executiveOrder, @Nullable String executiveOrderIntended,
        @Nullable String declassify, @Nullable String declassifyRule, @Nullable String declassifyExemption,
        List<Numbered> paragraphs, @Nullable String mrnStation, @Nullable Integer mrnSerial, @Nullable Integer sections,
        @Nullable Integer section, boolean partial, List<String> attention, List<String> remarks,
        int redactions, List<PersonIn> persons, List<Compared> agreement, List<Found> diagnostics,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Block> body,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Reference> referenceDetails,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sha256) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** An addressee; {@code niact} where it is to act at night too. */
    public record Recipient(@Nullable String route, String name, @Nullable String precedence,
            @Nullable String number, boolean niact) {}

    /** A paragraph by its number. */
    public record Numbered(int n, @Nullable String marking) {}

    /** A paragraph with its text; {@code n} is null where it has no number. */
    public record Block(@Nullable Integer n, @Nullable String marking, String kind, @Nullable String heading,
            String text) {}

    /**
     * A person named in the cable.
     *
     * @param office that the role makes: Foreign Minister, Kazakhstan
     * @param protection the marker beside the name that asks to protect the source, as printed
     * @param addressed whether the cable names the person for attention only
     * @param mentions the names as printed, one for each place
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record PersonIn(String person, @Nullable String role, @Nullable String org, @Nullable String office,
            String personId, String reason, @Nullable String protection, boolean addressed, List<String> mentions) {
        static PersonIn of(Mention mention) {
            return new PersonIn(mention.name(), orNull(mention.role()), orNull(mention.organisation()),
                    orNull(mention.office()), mention.person().slug(), mention.reason(), orNull(mention.protection()),
                    mention.isAddressed(), mention.surfaces());
        }
    }

    /** A diagnostic; lines are 1-based, {@code otherLine} is that of the place compared with, where there is one. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Found(String code, int line, @Nullable Integer otherLine, String message) {}

    /**
     * Two places that tell the same thing.
     *
     * @param kind number, date, filing-time, subject, tags, origin, classification, portions, sections or declassification
     * @param message where they differ, in what; where they agree, what is odd all the same
     */
    public record Compared(String kind, boolean agrees, Stated first, Stated second, @Nullable String message) {
        static Compared of(Comparison comparison) {
            return new Compared(comparison.kind(), comparison.agrees(), Stated.of(comparison.first()),
                    Stated.of(comparison.second()), orNull(comparison.message()));
        }
    }

    /**
     * What one place states.
     *
     * @param part of the document: site-created, date-time-group
     * @param line 1-based
     */
    public record Stated(String part, String value, int line) {
        static Stated of(Statement statement) {
            return new Stated(statement.part(), statement.value(), statement.line());
        }
    }

    /**
     * An entry of the REF line.
     *
     * @param kind CABLE, MAIL, TELCON, PUBLICATION, NONE or OTHER
     * @param inference why the target says more than what is printed
     * @param certainty CERTAIN, INFERRED or OPEN; null where no telegram is named
     * @param yearRule how the year is known from the cable itself: PRINTED, OF_REFERRER, YEAR_BEFORE or OPEN
     * @param alternative the other telegram that may be meant
     * @param evidence what the cables held say of it
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Reference(@Nullable String label, String printed, String kind, @Nullable String target,
            @Nullable String inference, @Nullable String certainty, @Nullable String yearRule,
            @Nullable String alternative, @Nullable String evidence) {
        static Reference of(CableReference reference) {
            return new Reference(orNull(reference.label()), reference.printed(), reference.kind(),
                    orNull(reference.target()), orNull(reference.inference()),
                    orNull(reference.certainty().map(Enum::name)), orNull(reference.yearRule()),
                    orNull(reference.alternative()), orNull(reference.evidence()));
        }
    }

    /** All fields and the whole text. Reads the cable's lists: a transaction must be open, or the cable not stored yet. */
    public static CableDocument whole(Cable cable) {
        List<Block> body = cable.paragraphs().stream()
                .map(p -> new Block(orNull(p.number()), orNull(p.marking()), p.kind(),
                        orNull(p.heading()), p.text()))
                .toList();
        List<Reference> details = cable.references().stream().map(Reference::of).toList();
        return of(cable, body, details, cable.source().sha256());
    }

    /** The fields without the text. */
    public static CableDocument fields(Cable cable) {
        return of(cable, null, null, null);
    }

    private static CableDocument of(Cable cable, @Nullable List<Block> body, @Nullable List<Reference> details,
            @Nullable String sha256) {
        return new CableDocument(cable.source().name(), cable.source().layout(), cable.identifier(),
                minute(cable.dates().created()), minute(cable.dates().sent()), cable.markings().releaseForm(),
                cable.markings().level(), cable.markings().captions(), origin(cable, false), origin(cable, true),
                orNull(cable.title()),
                orNull(cable.subject()),
                cable.tags().stream().map(CableTag::printed).distinct().toList(),
                cable.tags().stream().map(t -> t.tag().code()).distinct().toList(),
                cable.references().stream().flatMap(r -> r.target().stream()).toList(), orNull(cable.signer()),
                cable.transmission().transmissionId(), cable.transmission().precedence(), cable.transmission().sender(),
                recipients(cable, true), recipients(cable, false), cable.transmission().exempt(),
                cable.transmission().infoPrecedence(), cable.transmission().filed(), cable.transmission().signals(),
                cable.classifiedBy().name(), cable.classifiedBy().reasons(), day(cable.classifiedBy().declassifyOn()),
                cable.classifiedBy().title(), cable.classifiedBy().executiveOrder(),
                cable.classifiedBy().executiveOrderIntended(), cable.classifiedBy().declassifyPrinted(),
                cable.classifiedBy().declassifyRule(), cable.classifiedBy().declassifyExemption(), numbered(cable),
                cable.identity().station(),
                cable.identity().serial(),
                cable.transmission().sectionCount(), cable.transmission().sectionNumber(), cable.isPartial(),
                cable.attention(), cable.remarks(),
                cable.paragraphs().stream().mapToInt(p -> p.redactions().size()).sum(),
                cable.mentions().stream().map(PersonIn::of).toList(),
                cable.comparisons().stream().map(Compared::of).toList(),
                cable.findings().stream().map(CableDocument::found).toList(), body, details, sha256);
    }

    /** The label where the site states it, or where the station tells it. */
    private static @Nullable String origin(Cable cable, boolean inferred) {
        return orNull(cable.origin().filter(o -> o.inferred() == inferred).map(Origin::label));
    }

    private static List<Recipient> recipients(Cable cable, boolean action) {
        return cable.addressees().stream().filter(a -> a.isAction() == action).map(CableDocument::recipient).toList();
    }

    private static Recipient recipient(Addressee addressee) {
        return new Recipient(orNull(addressee.routing()), addressee.name(), orNull(addressee.precedence()),
                orNull(addressee.continuityNumber()), addressee.isNightAction());
    }

    private static List<Numbered> numbered(Cable cable) {
        return cable.paragraphs().stream().filter(p -> p.number().isPresent()).map(CableDocument::numbered).toList();
    }

    private static Numbered numbered(Paragraph paragraph) {
        return new Numbered(paragraph.number().orElseThrow(), orNull(paragraph.marking()));
    }

    private static Found found(Finding finding) {
        return new Found(finding.code(), finding.line(), orNull(finding.other().map(Finding.Other::line)),
                finding.message());
    }

    private static @Nullable String minute(@Nullable LocalDateTime time) {
        return time == null ? null : MINUTE.format(time);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
