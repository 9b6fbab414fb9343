package org.reftel.people.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.people.NameCandidate;
import org.reftel.people.PersonName;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.text.TelegramFields;
import org.reftel.people.text.TextField;
import org.reftel.people.text.Zone;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.line.RedactionMark;
import org.reftel.telegram.model.Classifier;

/** Finds the persons named outside the running text. */
public final class HeaderNames {
    private final ParsedTelegram telegram;
    private final Lexicon lexicon;
    private final List<NameCandidate> names = new ArrayList<>();

    private HeaderNames(ParsedTelegram telegram, Lexicon lexicon) {
        this.telegram = telegram;
        this.lexicon = lexicon;
    }

    /** Of the signature, the Classified By line, and those of {@code fields} that are attention lines or references. */
    public static List<NameCandidate> in(ParsedTelegram telegram, List<TextField> fields, Lexicon lexicon) {
        HeaderNames header = new HeaderNames(telegram, lexicon);
        header.classifier();
        header.signer();
        header.attention(fields);
        return header.names;
    }

    private void signer() {
        Optional<String> name = telegram.body().signature().optional();
        List<TextField> fields = TelegramFields.in(telegram, Zone.SIGNATURE, telegram.body().signature());
        if (name.isPresent() && !fields.isEmpty()) {
            TextField field = fields.getFirst();
            names.add(new NameCandidate(field, 0, field.text().length(), PersonName.display(once(name.get())),
                    Optional.empty(), false, "signed the telegram", Optional.empty()));
        }
    }

    /** SHANNON SHANNON signs once. */
    private static String once(String name) {
        int half = name.length() / 2;
        return name.length() % 2 == 1 && name.charAt(half) == ' '
                && name.substring(0, half).equals(name.substring(half + 1)) ? name.substring(0, half) : name;
    }

    private void classifier() {
        Optional<Classifier> by = telegram.preamble().classifiedBy().optional();
        Optional<String> readable = by.flatMap(Classifier::name).filter(name -> !RedactionMark.is(name));
        if (readable.isEmpty()) {
            return;
        }
        String name = readable.get();
        for (TextField field : TelegramFields.in(telegram, Zone.CLASSIFIER, telegram.preamble().classifiedBy())) {
            int at = field.text().indexOf(name);
            if (at >= 0) {
                names.add(new NameCandidate(field, at, at + name.length(), PersonName.display(name),
                        by.flatMap(Classifier::title),
                        true,
                        "named in the Classified By line", Optional.empty()));
                return;
            }
        }
    }

    private void attention(List<TextField> fields) {
        List<AttentionLines> lines = new ArrayList<>();
        for (TextField field : fields) {
            if (field.zone() == Zone.ATTENTION) {
                lines.add(new AttentionLines(field, lexicon));
            } else if (field.zone() == Zone.REFERENCE) {
                names.addAll(ReferenceNames.in(field, lexicon));
            }
        }
        boolean initials = lines.stream().anyMatch(AttentionLines::hasGluedInitial);
        lines.forEach(line -> names.addAll(line.names(initials)));
    }
}
