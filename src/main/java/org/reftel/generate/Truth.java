package org.reftel.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a generated document holds, a line of the truth file. A field without value is null.
 *
 * @param cable the identifier again
 * @param created by the site, to the minute
 * @param sent by the date-time group, UTC
 * @param alt other answers that are as good, by field
 * @param references the identifiers of the telegrams that the REF line names
 * @param garblings what was done to it
 * @param conflicts those of them that make two places contradict each other
 */
@JsonNaming(SnakeCaseStrategy.class)
record Truth(String file, String id, String cable, String layout, String form, String created, String sent,
        String classification, String origin, String title, String subject, List<String> tags,
        List<String> references, @Nullable String signer, @Nullable String transmissionId,
        @Nullable String precedence, @Nullable String from, List<Recipient> to, List<Recipient> info,
        @Nullable String declassifyOn, @Nullable String classifiedBy, List<Numbered> paragraphs,
        int paragraphCount, String mrnStation, int mrnSerial, int sections, boolean partial,
        List<Detail> referenceDetails, List<Named> persons, List<String> garblings, List<String> conflicts,
        Map<String, Object> alt, Map<String, String> status) {
    private static final List<String> FIELDS = List.of("id", "created", "classification", "origin", "title", "subject",
            "tags", "references", "signer", "transmission_id", "precedence", "from", "to", "info", "declassify_on",
            "classified_by", "paragraphs", "mrn");

    /** An addressee. */
    record Recipient(@Nullable String route, String name, @Nullable String precedence, @Nullable String number) {}

    /** A paragraph by its number. */
    record Numbered(int n, @Nullable String marking) {}

    /** A telegram that is referred to; {@code kind} is held, ghost or no-cable. */
    record Detail(String printed, @Nullable String target, String kind) {}

    /** A person; {@code global} is the name that is the same in all cables. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Named(String person, String role, String org, String global, String personId, List<Place> mentions) {}

    /** A mention. */
    record Place(String surface, String zone) {}

    /** Of a cable that was printed already. */
    static Truth of(Cable cable, Layout layout, String file) {
        Header header = cable.header();
        Preamble preamble = cable.preamble();
        boolean headed = cable.form().hasHeader();
        List<Numbered> paragraphs = paragraphs(cable);
        List<Detail> details = details(preamble);
        return new Truth(file, cable.identifier(), cable.identifier(), layout.name(), cable.form().name(),
                Figures.minute(cable.created()), Figures.minute(cable.letter().sent()), cable.siteClassification(),
                cable.origin(), layout == Layout.A ? PreamblePrinter.firstLine(preamble) : preamble.subject(),
                preamble.subject(), preamble.tags(),
                details.stream().filter(d -> d.target != null).map(Detail::target).toList(),
                cable.signer().map(s -> Capitals.of(s.family())).orElse(null), header.transmissionId().orElse(null),
                headed ? header.precedence() : null, headed ? header.from() : null,
                headed ? recipients(header.to()) : List.of(), headed ? recipients(header.info()) : List.of(),
                preamble.declassifyOn().orElse(null), preamble.classifier().map(Capitals::of).orElse(null),
                paragraphs, paragraphs.size(), cable.letter().sender().station(), cable.letter().serial(),
                cable.letter().sections(), cable.form() == Form.PARTIAL, details, persons(cable, layout),
                cable.tally().happened().stream().map(Garbling::code).toList(),
                cable.tally().happened().stream().filter(Garbling::isConflict).map(Garbling::code).toList(),
                alternatives(preamble), trusted());
    }

    private static Map<String, String> trusted() {
        Map<String, String> status = new TreeMap<>();
        FIELDS.forEach(field -> status.put(field, "gold"));
        return status;
    }

    private static Map<String, Object> alternatives(Preamble preamble) {
        Map<String, List<String>> others = new TreeMap<>();
        preamble.references().stream().flatMap(r -> r.targets().stream())
                .filter(target -> !target.other().equals(target.identifier()))
                .forEach(target -> others.put(target.identifier(), List.of(target.other())));
        return others.isEmpty() ? Map.of() : Map.of("references", others);
    }

    private static List<Recipient> recipients(List<Addressee> addressees) {
        return addressees.stream().map(a -> new Recipient(orNull(a.route()), a.name(), orNull(a.precedence()),
                orNull(a.number()))).toList();
    }

    private static List<Numbered> paragraphs(Cable cable) {
        return cable.blocks().stream().filter(block -> block.number() > 0)
                .map(block -> new Numbered(block.number(), orNull(block.marking()))).toList();
    }

    private static List<Detail> details(Preamble preamble) {
        List<Detail> details = new ArrayList<>();
        for (Reference reference : preamble.references()) {
            if (reference.targets().isEmpty()) {
                details.add(new Detail(reference.printed(), null, "no-cable"));
            }
            reference.targets().forEach(target -> details
                    .add(new Detail(reference.printed(), target.identifier(), target.held() ? "held" : "ghost")));
        }
        return details;
    }

    private static List<Named> persons(Cable cable, Layout layout) {
        return cable.cast().members().stream().filter(member -> !member.mentions().isEmpty())
                .map(member -> new Named(fullest(member), role(member), member.person().organisation(),
                        member.person().name(), member.person().id(), places(cable, member, layout)))
                .toList();
    }

    /** As the cable names him at its fullest. */
    private static String fullest(Cast.Member member) {
        return member.mentions().stream().map(Mention::surface).max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /** Empty where the cable has no more of him than the signature. */
    private static String role(Cast.Member member) {
        boolean signsOnly = member.mentions().stream().allMatch(m -> m.zone() == Mention.Zone.SIGNATURE);
        return signsOnly ? "" : member.person().title();
    }

    /** Where layouts print a field twice, its names stand there twice. */
    private static List<Place> places(Cable cable, Cast.Member member, Layout layout) {
        List<Place> places = new ArrayList<>();
        for (Mention mention : member.mentions()) {
            places.add(new Place(mention.surface(), mention.zone().code()));
            if (mention.zone() == Mention.Zone.HEADER && layout == Layout.A) {
                places.add(new Place(mention.surface(), Mention.Zone.DUPHEADER.code()));
            }
            boolean titled = layout == Layout.C
                    || layout == Layout.A && PreamblePrinter.firstLine(cable.preamble()).contains(mention.surface());
            if (mention.zone() == Mention.Zone.HEADER && titled
                    && cable.preamble().subject().contains(mention.surface())) {
                places.add(new Place(mention.surface(), Mention.Zone.TITLE.code()));
            }
        }
        return places;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
