package org.reftel.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.Addressee;
import org.reftel.archive.Cable;
import org.reftel.archive.ClassifiedBy;
import org.reftel.archive.Transmission;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.CablePage.Field;
import org.reftel.web.CablePage.Item;

/** The telegram's fields, decoded for people who never saw one. */
final class TelegramFields {
    private static final int FILED_DIGITS = 7;

    private final Vocabulary vocabulary;
    private final Cable cable;
    private final List<Field> fields = new ArrayList<>();

    private TelegramFields(Vocabulary vocabulary, Cable cable) {
        this.vocabulary = vocabulary;
        this.cable = cable;
    }

    static List<Field> of(Cable cable, Vocabulary vocabulary) {
        TelegramFields reader = new TelegramFields(vocabulary, cable);
        reader.transmission(cable.transmission());
        reader.classifiedBy(cable.classifiedBy());
        reader.rest();
        return reader.fields;
    }

    private void add(String label, Item... items) {
        fields.add(new Field(label, List.of(items)));
    }

    private void transmission(Transmission sent) {
        if (sent.sender() != null) {
            add("From", new Item(sent.sender(), "", poster(sent.originator())));
        }
        LocalDateTime moment = cable.dates().sent();
        if (moment != null) {
            String precedence = sent.precedence() == null ? "" : Words.sentenceCase(sent.precedence()) + ", ";
            add("Sent", new Item(orEmpty(sent.dateTimeGroup()), "", precedence + Words.minute(moment) + " UTC"));
        }
        LocalDateTime created = cable.dates().created();
        if (created != null && !created.equals(moment)) {
            add("Created", new Item("", Words.minute(created), "by the web site, which does not say in which zone"));
        }
        addressees("To", true);
        addressees("Info", false);
        filed(sent);
        if (sent.transmissionId() != null) {
            add("Transmission", new Item(sent.transmissionId(), "", sent.relays().isEmpty()
                    ? ""
                    : "passed on to " + String.join(" ", sent.relays())));
        }
    }

    /** The routing indicator may serve two seats of one mission, so it only names the city by itself. */
    private String poster(@Nullable String originator) {
        return originator == null
                ? ""
                : vocabulary.posts().atRouting(originator)
                        .map(post -> "routing indicator " + originator + ", used by " + post.label())
                        .orElse("routing indicator " + originator);
    }

    private void filed(Transmission sent) {
        String filed = sent.filed();
        if (filed != null && filed.length() == FILED_DIGITS) {
            add("Filed",
                    new Item(filed, "",
                            "day " + Integer.parseInt(filed.substring(0, 3)) + " of the year, " + filed.substring(3, 5)
                                    + ":"
                                    + filed.substring(5)));
        }
    }

    private void addressees(String label, boolean action) {
        List<Item> items = cable.addressees().stream().filter(a -> a.isAction() == action).map(this::addressee)
                .toList();
        if (!items.isEmpty()) {
            fields.add(new Field(label, items));
        }
    }

    private Item addressee(Addressee addressee) {
        String precedence = addressee.precedence().map(Words::sentenceCase).orElse("");
        String number = addressee.continuityNumber().map(n -> "number " + n).orElse("");
        List<String> notes = new ArrayList<>();
        addressee.routing().flatMap(this::known).filter(name -> !name.equalsIgnoreCase(addressee.name()))
                .ifPresent(notes::add);
        if (!precedence.isEmpty()) {
            notes.add(precedence);
        }
        if (!number.isEmpty()) {
            notes.add(number);
        }
        return new Item(addressee.name(), "", String.join(", ", notes));
    }

    private Optional<String> known(String routing) {
        boolean relay = routing.startsWith("RHMFI");
        return relay
                ? Optional.empty()
                : vocabulary.glossary().addressee(routing)
                        .or(() -> vocabulary.posts().atRouting(routing).map(Post::label));
    }

    private void classifiedBy(ClassifiedBy by) {
        if (by.name() != null || by.printed() != null) {
            String name = by.name() == null ? orEmpty(by.printed()) : by.name();
            List<Item> items = new ArrayList<>();
            items.add(new Item("", name, orEmpty(by.title())));
            by.reasons().forEach(
                    reason -> items.add(new Item(reason, "", vocabulary.glossary().reason(reason).orElse(""))));
            if (by.reasons().isEmpty()) {
                items.add(new Item("", "", "no reason is stated"));
            }
            fields.add(new Field("Classified by", items));
        }
        if (by.declassifyOn() != null) {
            add("Declassify", new Item("", Words.longDay(by.declassifyOn()),
                    "as scheduled when it was written"
                            + (by.executiveOrder() == null ? "" : ", under E.O. " + by.executiveOrder())));
        } else if (by.declassifyPrinted() != null) {
            add("Declassify", new Item(by.declassifyPrinted(), "", ""));
        }
    }

    private void rest() {
        if (!cable.attention().isEmpty()) {
            fields.add(new Field("Attention", cable.attention().stream().map(line -> new Item(line, "", "")).toList()));
        }
        List<String> captions = cable.markings().captions();
        if (!captions.isEmpty()) {
            fields.add(new Field("Captions", captions.stream()
                    .map(caption -> new Item(caption, "", vocabulary.glossary().marking(caption).orElse("")))
                    .toList()));
        }
        Integer sections = cable.transmission().sectionCount();
        if (sections != null) {
            add("Sections", new Item("", String.valueOf(sections), ""));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
