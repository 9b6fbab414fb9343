package org.reftel.people;

/** What a word can be besides a name. */
enum WordClass {
    TITLE, PLURAL, ROLE, MODIFIER, ORGANISATION, PLACE, TIME, COMMON, PARTICLE
}
