package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The persons of one cable: who they are, how the cable spells them, and where it has named them so far. */
final class Cast {
    private static final String REDACTED = "XXXXXXXXXXXX";

    /** One of them. */
    static final class Member {
        private final Person person;
        private final String given;
        private final String family;
        private final boolean redacted;
        private final List<Mention> mentions = new ArrayList<>();
        private boolean introduced;

        private Member(Person person, String given, String family, boolean redacted) {
            this.person = person;
            this.given = given;
            this.family = family;
            this.redacted = redacted;
        }

        Person person() {
            return person;
        }

        /** The full name as this cable spells it. */
        String name() {
            return given + " " + family;
        }

        String family() {
            return family;
        }

        List<Mention> mentions() {
            return mentions;
        }

        /** Title and full name at first, then the surname, with the title here and there. */
        String named(boolean withTitle) {
            if (redacted) {
                return REDACTED;
            }
            if (!introduced) {
                introduced = true;
                return person.title() + " " + mention(name(), Mention.Zone.BODY);
            }
            String surname = mention(family, Mention.Zone.BODY);
            return withTitle && !person.title().equals("opposition leader") ? person.title() + " " + surname : surname;
        }

        /** Notes the place and gives the name back. */
        String mention(String surface, Mention.Zone zone) {
            mentions.add(new Mention(surface, zone));
            return surface;
        }
    }

    private final List<Member> members = new ArrayList<>();
    private final Set<String> surnames = new TreeSet<>();

    /** Adds somebody unless another one has the surname; a redacted one is never named. */
    boolean add(Person person, NameList names, double respelt, boolean redacted, Draw draw) {
        boolean other = draw.chance(respelt);
        String family = other ? names.respelt(person.family(), draw) : person.family();
        if (!surnames.add(Capitals.of(family))) {
            return false;
        }
        members.add(new Member(person, other ? names.respelt(person.given(), draw) : person.given(), family,
                redacted));
        return true;
    }

    /** Somebody whose name stands in the header or the signature; the same member if asked for again. */
    Member officer(Person person) {
        for (Member member : members) {
            if (member.person.id().equals(person.id())) {
                return member;
            }
        }
        Member member = new Member(person, person.given(), person.family(), false);
        surnames.add(Capitals.of(person.family()));
        members.add(member);
        return member;
    }

    List<Member> members() {
        return members;
    }
}
