package org.reftel.people.office;

/** What a word does in a role; the lists are in {@code words.txt}. */
enum WordKind {
    FORMER, ACTING, DESIGNATE, IDLE, RANK, WIDE, STYLE, MEETS, PLACES, BODY, GOVERNMENT, ALONE, WORLD, REALM,
    INSTITUTION, COMPOUND
}
