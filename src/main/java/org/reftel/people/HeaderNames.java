package org.reftel.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.line.RedactionMark;
import org.reftel.telegram.model.Classifier;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Span;

/** Finds the persons of the preamble and the signature. */
final class HeaderNames {
    /** {@code (J. MUDGE)}, {@code (JMUDGE)}: an initial and a surname in brackets behind an office. */
    private static final Pattern IN_BRACKETS = Pattern
            .compile("\\(([A-Z])(?:\\.\\s?+|\\s)?+([A-Z][A-Za-z'-]{2,24}+)\\)");

    private HeaderNames() {}

    static List<NameCandidate> in(ParsedTelegram telegram) {
        List<NameCandidate> names = new ArrayList<>();
        signer(telegram).ifPresent(names::add);
        classifier(telegram).ifPresent(names::add);
        for (Reading<String> attention : telegram.preamble().attention()) {
            attention.where().forEach(span -> attention(telegram, span, names));
        }
        return names;
    }

    private static Optional<NameCandidate> signer(ParsedTelegram telegram) {
        return telegram.body().signature() instanceof Reading.Found<String>(String name, List<Span> spans)
                ? Optional.of(whole(field(telegram, spans.getFirst(), "the signature"), PersonName.display(name),
                        Optional.empty(),
                        "Signed the telegram"))
                : Optional.empty();
    }

    private static Optional<NameCandidate> classifier(ParsedTelegram telegram) {
        if (!(telegram.preamble().classifiedBy() instanceof Reading.Found<Classifier>(Classifier by, List<Span> spans))
                || by.name().filter(name -> !RedactionMark.is(name)).isEmpty()) {
            return Optional.empty();
        }
        String name = by.name().get();
        for (Span span : spans) {
            TextField field = field(telegram, span, "the Classified By line");
            int at = field.text().indexOf(name);
            if (at >= 0) {
                return Optional.of(new NameCandidate(field, PersonName.display(name), by.title(),
                        "Named in the Classified By line", at, at + name.length()));
            }
        }
        return Optional.empty();
    }

    private static void attention(ParsedTelegram telegram, Span span, List<NameCandidate> names) {
        TextField field = field(telegram, span, "an attention line");
        Matcher matcher = IN_BRACKETS.matcher(field.text());
        for (int open = field.text().indexOf('('); open >= 0; open = field.text().indexOf('(', open + 1)) {
            matcher.region(open, field.text().length());
            if (matcher.lookingAt()) {
                String surname = matcher.group(2);
                String display = surname.charAt(0) + surname.substring(1).toLowerCase(Locale.ROOT);
                names.add(new NameCandidate(field, matcher.group(1) + ". " + display, Optional.empty(),
                        "Named for attention in the preamble", open + 1, matcher.end() - 1));
            }
        }
    }

    private static NameCandidate whole(TextField field, String name, Optional<String> role, String reason) {
        return new NameCandidate(field, name, role, reason, 0, field.text().length());
    }

    private static TextField field(ParsedTelegram telegram, Span span, String where) {
        return TextField.copied(where, telegram.source().at(span), span);
    }
}
