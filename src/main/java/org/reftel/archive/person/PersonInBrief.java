package org.reftel.archive.person;

import org.reftel.archive.person.Person.Form;

/**
 * A person for those who curate, hidden ones too.
 *
 * @param surname folded
 * @param country of the post that named this person first
 * @param block the group of alike surnames
 * @param cables how many name this person
 */
public record PersonInBrief(long id, String slug, String name, String surname, Form form, String country, String block,
        boolean shown, long cables) {}
