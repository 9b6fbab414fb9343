package org.reftel.people.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An office while a role is read. */
final class OfficeDraft {
    private final OfficeLexicon lexicon;
    private final boolean shouted;
    private final Set<OfficeMark> marks = EnumSet.noneOf(OfficeMark.class);
    private String title = "";
    private OfficeKind kind = OfficeKind.UNKNOWN;
    private Optional<String> organisation = Optional.empty();
    private boolean ofEveryCountry;
    private Optional<String> country = Optional.empty();
    private Optional<String> accreditedTo = Optional.empty();
    private Optional<String> inferred = Optional.empty();

    OfficeDraft(OfficeLexicon lexicon, boolean shouted) {
        this.lexicon = lexicon;
        this.shouted = shouted;
    }

    OfficeLexicon lexicon() {
        return lexicon;
    }

    boolean shouted() {
        return shouted;
    }

    void mark(OfficeMark mark) {
        marks.add(mark);
    }

    void title(String words, OfficeKind of) {
        title = OwnWords.capital(words);
        kind = of;
    }

    /** More words that no list has; what it is an office of is then open. */
    void extend(String words) {
        title = title + " " + words;
        if (kind == OfficeKind.NATIONAL || title.startsWith("Ambassador")) {
            kind = OfficeKind.FUNCTION;
        }
    }

    /** A president of a company is no president; an under secretary of another country none of the United States. */
    void settle() {
        boolean foreign = kind == OfficeKind.AMERICAN && (hasStatedOrganisation() && ofEveryCountry
                || country.filter(of -> !of.equals(OfficeReader.UNITED_STATES)).isPresent());
        if (foreign) {
            withdraw(OfficeKind.FUNCTION);
        } else if (kind == OfficeKind.NATIONAL && hasStatedOrganisation() && !ofEveryCountry) {
            kind = OfficeKind.FUNCTION;
        }
    }

    void imply(String body) {
        organisation = Optional.of(body);
        marks.add(OfficeMark.IMPLIED_ORGANISATION);
        ofEveryCountry = true;
    }

    /** What the title seemed to imply is not so. */
    void withdraw(OfficeKind of) {
        kind = of;
        organisation = organisation.filter(_ -> !marks.remove(OfficeMark.IMPLIED_ORGANISATION));
    }

    /** As stated; a body of one country names the country. */
    void organisation(List<Word> words) {
        if (!hasStatedOrganisation()) {
            organisation = lexicon.bodies().whole(words).map(OfficeLexicon.Body::name)
                    .or(() -> Optional.of(OwnWords.of(words, shouted)));
            marks.remove(OfficeMark.IMPLIED_ORGANISATION);
            ofEveryCountry = BodyNames.isOfEveryCountry(lexicon, words);
            countryOf(words);
        }
    }

    /** The country of a body, where it is not stated otherwise. */
    void countryOf(List<Word> words) {
        CountryNames.at(lexicon, words, 0).ifPresent(match -> state(match.value()));
        for (int i = 0; i < words.size(); i++) {
            Optional<OfficeLexicon.Body> body = lexicon.bodies().at(words, i).map(Phrases.Match::value);
            body.flatMap(OfficeLexicon.Body::country)
                    .ifPresent(of -> infer(of, body.get().name() + " belongs to " + of));
        }
    }

    void state(Optional<String> stated) {
        if (country.isEmpty()) {
            country = stated;
        }
    }

    void infer(String of, String why) {
        if (country.isEmpty()) {
            country = Optional.of(of);
            inferred = Optional.of(why);
        }
    }

    void accreditedTo(String to) {
        accreditedTo = Optional.of(to);
    }

    String title() {
        return title;
    }

    OfficeKind kind() {
        return kind;
    }

    boolean hasStatedOrganisation() {
        return organisation.isPresent() && !marks.contains(OfficeMark.IMPLIED_ORGANISATION);
    }

    boolean hasCountry() {
        return country.isPresent();
    }

    boolean isAccredited() {
        return accreditedTo.isPresent();
    }

    boolean isFormer() {
        return marks.contains(OfficeMark.FORMER);
    }

    /** Whether every country has such an office: no organisation is stated, or one like a parliament. */
    boolean isOfEveryCountry() {
        return organisation.isEmpty() || ofEveryCountry;
    }

    Office office() {
        return new Office(title, kind, organisation, country, accreditedTo, marks, inferred);
    }
}
