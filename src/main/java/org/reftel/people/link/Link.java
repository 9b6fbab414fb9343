package org.reftel.people.link;

/**
 * That a telegram's person is the one it is listed under.
 *
 * @param reason why, in words; empty for the first of its name
 */
public record Link(NamedPerson named, String reason) {}
