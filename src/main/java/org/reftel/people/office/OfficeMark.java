package org.reftel.people.office;

/** What else is true of an office as it is stated. */
enum OfficeMark {
    /** Held before. */
    FORMER,
    /** Held for the time being. */
    ACTING,
    /** Not held yet. */
    DESIGNATE,
    /** At the post that wrote the telegram. */
    OF_POST,
    /** Nobody says which organisation; the title implies it. */
    IMPLIED_ORGANISATION
}
