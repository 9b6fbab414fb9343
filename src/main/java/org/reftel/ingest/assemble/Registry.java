package org.reftel.ingest.assemble;

import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Mention.State;
import org.reftel.archive.cable.Tag;
import org.reftel.archive.person.Person;
import org.reftel.ingest.person.PersonKeys;
import org.reftel.people.RecognisedPerson;
import org.reftel.people.link.NamedPerson;

/** Gives the entities that cables share. */
public interface Registry {
    /** The tag with this canonical code. */
    Tag tag(String code);

    /**
     * The person meant, as far as one cable tells.
     *
     * @param country of the post that wrote the telegram, or its station where the country is unknown
     */
    Mention.Link person(RecognisedPerson recognised, String country);

    /** Shares nothing: for reading documents without an archive. */
    static Registry none() {
        return new Registry() {
            @Override
            public Tag tag(String code) {
                return new Tag(code);
            }

            @Override
            public Mention.Link person(RecognisedPerson recognised, String country) {
                String block = NamedPerson.block(recognised.name());
                return new Mention.Link(new Person(PersonKeys.slug(recognised.name(), country),
                        PersonKeys.called(recognised.name()), Person.Posts.of(country), block), State.SHOWN, null,
                        block);
            }
        };
    }
}
