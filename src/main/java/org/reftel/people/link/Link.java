package org.reftel.people.link;

/**
 * That a person of one telegram is this one.
 *
 * @param reason why, in words; empty for the first of its name
 */
public record Link(NamedPerson named, LinkedPerson person, String reason) {}
