package org.reftel.ingest;

import org.reftel.archive.Person;
import org.reftel.archive.Tag;
import org.reftel.people.RecognisedPerson;

/** Gives the entities that cables share. */
public interface Registry {
    /** The tag with this canonical code. */
    Tag tag(String code);

    /**
     * The person meant.
     *
     * @param country of the post that wrote the telegram, or its station where the country is unknown
     */
    Identified person(RecognisedPerson recognised, String country);

    /**
     * A person, and why this one.
     *
     * @param reason empty where the name alone decides
     */
    record Identified(Person person, String reason) {}

    /** Shares nothing: for reading documents without an archive. */
    static Registry none() {
        return new Registry() {
            @Override
            public Tag tag(String code) {
                return new Tag(code);
            }

            @Override
            public Identified person(RecognisedPerson recognised, String country) {
                return new Identified(PersonKeys.newPerson(recognised, country, 0), "");
            }
        };
    }
}
