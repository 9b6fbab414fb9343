package org.reftel.web.anatomy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.Classification;
import org.reftel.telegram.model.DateTimeGroup;
import org.reftel.telegram.model.ExecutiveOrder;
import org.reftel.telegram.model.FilingTime;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.Precedence;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.SourceText;
import org.reftel.telegram.source.Span;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Tag;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.page.LocalTime;
import org.reftel.web.page.Words;

/** What there is to say of each part of a telegram's head. Sources: ACP 127 for the transmission lines, 5 FAH-2 for the preamble. */
public final class AnatomyNotes {

    private final SourceText source;
    private final Vocabulary vocabulary;
    private final List<Note> notes = new ArrayList<>();

    private final Optional<ZoneId> zone;

    private AnatomyNotes(SourceText source, Vocabulary vocabulary, Optional<ZoneId> zone) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.zone = zone;
    }

    /** A stretch of the document with its explanation. */
    public record Note(Span span, String name, String explanation) {}

    /**
     * Not in the order of the text; one may lie in another.
     *
     * @param zone by which the sender lives; empty where that is not known
     */
    public static List<Note> of(ParsedTelegram telegram, Vocabulary vocabulary, Optional<ZoneId> zone) {
        AnatomyNotes reader = new AnatomyNotes(telegram.source(), vocabulary, zone);
        reader.transmission(telegram.header());
        reader.marking(telegram.preamble());
        reader.fields(telegram.preamble());
        telegram.body().paragraphs().stream().findFirst().ifPresent(first -> {
            reader.add(first.number(), "Paragraph number", "Every paragraph of a telegram is numbered.");
            reader.add(first.marking(), "Portion marking",
                    first.marking().optional().map(m -> reader.vocabulary.glossary().portion(m)
                            .map(meaning -> "How this paragraph by itself is classified: " + meaning + ".")
                            .orElse("How this paragraph by itself is classified.")).orElse(""));
        });
        return reader.notes;
    }

    private void add(Reading<?> reading, String name, String explanation) {
        if (reading.isFound()) {
            reading.where().forEach(span -> notes.add(new Note(span, name, explanation)));
        }
    }

    private void transmission(Header header) {
        add(header.transmissionId(), "Transmission identifier",
                "Given by the communications centre that put the telegram on the line; it says nothing of the contents.");
        relays(header.relays());
        add(header.originator(), "Sending station", header.originator().optional()
                .map(code -> "DE means from. " + routing(code)).orElse(""));
        add(header.stationSerial(), "Station serial number",
                "The sender's running number of the year; usually the number of the telegram itself.");
        add(header.filed(), "Filed", header.filed().optional().map(AnatomyNotes::filed).orElse(""));
        add(header.section(), "Section", "Which section of the telegram the line belongs to.");
        add(header.security(), "Security line",
                "ZNY and five letters repeat the classification for the machines on the way; ZZH asks for secure handling.");
        add(header.precedence(), "Precedence", header.precedence().optional().map(this::precedence).orElse(""));
        add(header.infoPrecedence(), "Precedence for INFO addressees",
                header.infoPrecedence().optional().map(this::precedence).orElse(""));
        add(header.dateTimeGroup(), "Date-time group",
                header.dateTimeGroup().optional().map(this::moment).orElse(""));
        header.signals().where().forEach(span -> notes.add(new Note(span, "Operating signal", vocabulary.glossary()
                .marking(source.at(span)).map(meaning -> meaning + ".").orElse("From one operator to the next."))));
        add(header.from(), "Sender", "The post that sends the telegram, in its short form.");
        header.addressees().forEach(addressee -> notes.add(new Note(addressee.span(),
                addressee.action() ? "Action addressee" : "Info addressee", addressee(addressee))));
        exempt(header);
    }

    private void exempt(Header header) {
        header.exempt().forEach(line -> add(line, "Exempted",
                "XMT: of a collective addressee, this one is not sent the telegram."));
    }

    private void relays(Reading<List<String>> relays) {
        relays.where().stream().findFirst().ifPresent(first -> {
            int start = source.text().lastIndexOf('\n', first.start()) + 1;
            String letters = source.text().substring(start, first.start()).strip();
            if (letters.length() == 2) {
                notes.add(new Note(new Span(start, start + 2), "Precedence, doubled",
                        "The most urgent precedence among its addressees, for the stations on the way."
                                + Precedence.ofProsign(letters.charAt(0)).map(p -> " " + precedence(p)).orElse("")));
            }
        });
        relays.where().forEach(span -> notes.add(new Note(span, "Relay",
                "A station the telegram goes on to" + vocabulary.posts().atRouting(source.at(span).strip())
                        .map(post -> ": " + post.label()).orElse("") + ".")));
    }

    private String routing(String code) {
        return vocabulary.posts().atRouting(code).map(Post::label)
                .map(label -> code + " is the routing indicator used by " + label + ".")
                .orElse("The routing indicator of the sending station.");
    }

    private static String filed(FilingTime filed) {
        return "Handed in on day " + filed.dayOfYear() + " of the year at " + filed.time() + " UTC.";
    }

    private String precedence(Precedence precedence) {
        String letter = String.valueOf(precedence.prosign());
        return Words.sentenceCase(precedence.name()) + vocabulary.list("precedence").stream()
                .flatMap(list -> list.rows().stream()).filter(row -> row.contains(precedence.name())).findFirst()
                .map(row -> ": " + Words.within(row.get(3))).orElse(" (" + letter + ")") + ".";
    }

    private String moment(DateTimeGroup group) {
        LocalDateTime sent = group.sent();
        return "Day, time and month of sending: " + Words.minute(sent)
                + (group.zone() == 'Z'
                        ? " UTC; Z is the zone letter of UTC. "
                        : " UTC, from zone " + group.zone() + ". ")
                + zone.map(there -> "It was " + LocalTime.words(sent, there) + ".")
                        .orElse("By which clock its sender lived is not known here.");
    }

    private String addressee(Addressee addressee) {
        List<String> parts = new ArrayList<>();
        addressee.routing().flatMap(code -> vocabulary.addressee(code, addressee.name())).ifPresent(parts::add);
        addressee.precedence().ifPresent(p -> parts.add("precedence " + Words.sentenceCase(p.name()).toLowerCase(
                Locale.ROOT)));
        addressee.continuityNumber().ifPresent(n -> parts.add("number " + n
                + " in the sender's series to this addressee, by which a gap is noticed"));
        String who = addressee.action() ? "Who is to act on it" : "Who is to know of it";
        return who + (parts.isEmpty() ? "." : ": " + String.join(", ", parts) + ".");
    }

    private void marking(Preamble preamble) {
        add(preamble.classification(), "Classification",
                preamble.classification().optional().map(Classification::level)
                        .map(level -> "The highest marking of anything in it, spaced out so that nobody overlooks it: "
                                + level.words() + ".")
                        .orElse(""));
        add(preamble.number(), "Message reference number",
                "Station and serial number. With the two digits of the year in front it names this telegram for good.");
        add(preamble.sections(), "Section", "Long telegrams were sent in sections.");
        preamble.captions().where().forEach(span -> notes.add(new Note(span, "Caption",
                vocabulary.glossary().marking(source.at(span).strip()).map(meaning -> meaning + ".")
                        .orElse("How it is to be handled."))));
        preamble.attention().forEach(line -> add(line, "Attention line", "Who at the addressee should read it."));
        preamble.remarks()
                .forEach(line -> add(line, "Remark", "It speaks of the telegram itself, not of its subject."));
    }

    private void fields(Preamble preamble) {
        add(preamble.executiveOrder(), "Executive order",
                "The order under which it is classified; DECL gives the date on which that should end."
                        + preamble.executiveOrder().optional().flatMap(ExecutiveOrder::intended)
                                .map(order -> " The number is a misprint: " + order + " is meant.").orElse(""));
        add(preamble.declassification(), "Declassification",
                "When the classification should end, as its writer set it.");
        preamble.tags().optional().orElse(List.of()).forEach(tag -> notes.add(new Note(tag.span(), "Tag",
                Optional.of(vocabulary.tags().canonical(tag.printed())).flatMap(vocabulary.tags()::find)
                        .flatMap(Tag::meaning).map(meaning -> meaning + ".").orElse("A code of the filing system."))));
        add(preamble.subject(), "Subject", "In capitals, because the teletype had no others.");
        preamble.references().forEach(reference -> notes.add(new Note(reference.span(), "Reference",
                "A telegram this one builds on; the text calls it reftel"
                        + reference.label().map(label -> ", or ref " + label).orElse("") + "."
                        + reference.target().map(target -> " It is " + target + ".").orElse(""))));
        add(preamble.classifiedBy(), "Classified by", preamble.classifiedBy().optional()
                .map(by -> "Who classified it, and the reasons by the executive order"
                        + (by.reasons().isEmpty() ? "." : ": " + reasons(by.reasons()) + "."))
                .orElse(""));
    }

    private String reasons(List<String> reasons) {
        return String.join("; ", reasons.stream()
                .map(r -> r + vocabulary.glossary().reason(r)
                        .map(meaning -> " " + Words.within(meaning)).orElse(""))
                .toList());
    }
}
