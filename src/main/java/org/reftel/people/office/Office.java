package org.reftel.people.office;

import java.util.Optional;
import java.util.Set;

import org.reftel.vocabulary.Slug;

/**
 * An office as a telegram states it.
 *
 * @param title in words: Foreign Minister; in the telegram's words where no list has it
 * @param organisation as stated, or the one that the title implies
 * @param country that the office is one of; of an ambassador the one that sends
 * @param accreditedTo the country or body that an ambassador is sent to
 * @param inferred in words, why the country is taken for this one though the role does not state it; empty where it does
 */
public record Office(String title, OfficeKind kind, Optional<String> organisation, Optional<String> country,
        Optional<String> accreditedTo, Set<OfficeMark> marks, Optional<String> inferred) {
    private static final Set<String> WITH_ARTICLE = Set.of("United ", "Netherlands", "Philippines", "Czech ",
            "Holy See",
            "Palestinian ", "Central African ", "Dominican ", "Maldives", "Soviet ");

    public Office {
        marks = Set.copyOf(marks);
    }

    /** Whether it was held before: former, ex-, late, then-. */
    public boolean former() {
        return marks.contains(OfficeMark.FORMER);
    }

    /** Whether it is held for the time being. A chargé, who always is, counts as such only where "acting" is said of him. */
    public boolean acting() {
        return marks.contains(OfficeMark.ACTING);
    }

    /** Whether it is to be held: elect, designate, incoming. */
    public boolean designate() {
        return marks.contains(OfficeMark.DESIGNATE);
    }

    /** Whether it is one at the post that wrote the telegram. */
    public boolean ofPost() {
        return marks.contains(OfficeMark.OF_POST);
    }

    /** The organisation, where the role states it. */
    public Optional<String> statedOrganisation() {
        return marks.contains(OfficeMark.IMPLIED_ORGANISATION) ? Optional.empty() : organisation;
    }

    /** What tells this office from others, in words: "Foreign Minister, Kazakhstan". */
    public String words() {
        StringBuilder words = new StringBuilder(title);
        accreditedTo.ifPresent(to -> words.append(isSent() ? " to " : " in ").append(withArticle(to)));
        statedOrganisation().ifPresent(body -> words.append(", ").append(body));
        country.ifPresent(of -> words.append(", ").append(of));
        return words.toString();
    }

    /** Ambassadors are sent to a country, their staff is in it. */
    private boolean isSent() {
        return kind != OfficeKind.POST || title.startsWith("Ambassador");
    }

    private static String withArticle(String name) {
        boolean article = WITH_ARTICLE.stream().anyMatch(name::startsWith)
                || name.chars().allMatch(Character::isUpperCase);
        return article ? "the " + name : name;
    }

    /** The same for addresses, without regard to who holds it and how: {@code foreign-minister-kazakhstan}. */
    public String key() {
        return Slug.ofLabel(words());
    }
}
