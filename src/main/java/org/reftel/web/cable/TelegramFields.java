package org.reftel.web.cable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Addressee;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.ClassifiedBy;
import org.reftel.archive.cable.Transmission;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.cable.CablePage.Field;
import org.reftel.web.cable.CablePage.Item;
import org.reftel.web.page.LocalTime;
import org.reftel.web.page.Words;

/** The telegram's fields, decoded for people who never saw one. */
public final class TelegramFields {
    private static final int FILED_DIGITS = 7;
    private static final int DAY_DIGITS = 3;
    /** The sections on classification were renumbered by the amendment of that year. */
    private static final int RENUMBERED = 2003;

    private final Vocabulary vocabulary;
    private final Cable cable;
    private final List<Field> fields = new ArrayList<>();

    private TelegramFields(Vocabulary vocabulary, Cable cable) {
        this.vocabulary = vocabulary;
        this.cable = cable;
    }

    public static List<Field> of(Cable cable, Vocabulary vocabulary) {
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
            add("Sent", new Item(orEmpty(sent.dateTimeGroup()), "", precedence + Words.minute(moment) + " UTC"
                    + LocalTime.zone(cable, vocabulary).map(zone -> ", " + LocalTime.words(moment, zone)).orElse("")));
        }
        LocalDateTime created = cable.dates().created();
        if (created != null && !created.equals(moment)) {
            add("Created", new Item("", Words.minute(created), "by the web site, which does not say in which zone"));
        }
        addressees("To", true);
        addressees("Info", false);
        if (!sent.exempt().isEmpty()) {
            fields.add(new Field("Not sent to", sent.exempt().stream()
                    .map(name -> new Item(name, "", "exempted from a collective addressee")).toList()));
        }
        filed(sent);
        if (!sent.signals().isEmpty()) {
            fields.add(new Field("Operating signals", sent.signals().stream()
                    .map(signal -> new Item(signal, "", vocabulary.glossary().marking(signal).orElse(""))).toList()));
        }
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
            int day = Integer.parseInt(filed.substring(0, DAY_DIGITS));
            String time = filed.substring(DAY_DIGITS, DAY_DIGITS + 2) + ":" + filed.substring(DAY_DIGITS + 2);
            add("Filed", new Item(filed, "", "day " + day + " of the year, " + time + " UTC"));
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
        String precedence = addressee.precedence().map(Words::sentenceCase).orElse("")
                + (addressee.isNightAction() ? ", to be acted on at night too" : "");
        String number = addressee.continuityNumber().map(n -> "number " + n).orElse("");
        List<String> notes = new ArrayList<>();
        addressee.routing().flatMap(code -> vocabulary.addressee(code, addressee.name()))
                .filter(name -> !name.equalsIgnoreCase(addressee.name()))
                .ifPresent(notes::add);
        if (!precedence.isEmpty()) {
            notes.add(precedence);
        }
        if (!number.isEmpty()) {
            notes.add(number);
        }
        return new Item(addressee.name(), "", String.join(", ", notes));
    }

    private void classifiedBy(ClassifiedBy by) {
        if (by.name() != null || by.printed() != null) {
            String name = by.name() == null ? orEmpty(by.printed()) : by.name();
            List<Item> items = new ArrayList<>();
            items.add(new Item("", name, orEmpty(by.title())));
            by.reasons().forEach(reason -> items.add(new Item(reason, "", reason(reason))));
            if (by.reasons().isEmpty()) {
                items.add(new Item("", "", "no reason is stated"));
            }
            fields.add(new Field("Classified by", items));
        }
        order(by);
        declassify(by);
    }

    /** The meaning; the older numbering is told where it is out of date. */
    private String reason(String reason) {
        String meaning = vocabulary.glossary().reason(reason).orElse("");
        boolean older = reason.startsWith("1.5")
                && cable.dates().day().map(day -> day.getYear() > RENUMBERED).orElse(false);
        return older ? meaning + " (section 1.4 since 2003)" : meaning;
    }

    private void order(ClassifiedBy by) {
        String intended = by.executiveOrderIntended();
        if (by.executiveOrder() != null) {
            add("Executive order", new Item(by.executiveOrder(), "",
                    intended == null ? "" : "a misprint; " + intended + " is meant, as its digits and the date tell"));
        }
    }

    private void declassify(ClassifiedBy by) {
        String printed = orEmpty(by.declassifyPrinted());
        if (by.declassifyOn() != null) {
            String order = by.executiveOrderIntended() == null ? by.executiveOrder() : by.executiveOrderIntended();
            add("Declassify", new Item("", Words.longDay(by.declassifyOn()),
                    "as scheduled when it was written" + (order == null ? "" : ", under E.O. " + order)));
        } else if (by.declassifyExemption() != null) {
            add("Declassify", new Item(printed, "", vocabulary.glossary().exemption(by.declassifyExemption())
                    .orElse("exempt: no day was set")));
        } else if (!printed.isEmpty()) {
            add("Declassify", new Item(printed, "", "upon an event, not on a day"));
        }
    }

    private void rest() {
        if (!cable.attention().isEmpty()) {
            fields.add(new Field("Attention", cable.attention().stream().map(line -> new Item(line, "", "")).toList()));
        }
        if (!cable.remarks().isEmpty()) {
            fields.add(new Field("Remarks", cable.remarks().stream().map(line -> new Item(line, "", "")).toList()));
        }
        List<String> captions = cable.markings().captions();
        if (!captions.isEmpty()) {
            fields.add(new Field("Captions", captions.stream()
                    .map(caption -> new Item(caption, "", vocabulary.glossary().marking(caption).orElse("")))
                    .toList()));
        }
        sections(cable.transmission());
    }

    private void sections(Transmission sent) {
        Integer count = sent.sectionCount();
        Integer number = sent.sectionNumber();
        if (count != null) {
            boolean later = number != null && number > 1;
            add("Sections", new Item("", String.valueOf(count), later ? "the text starts with section " + number : ""));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
