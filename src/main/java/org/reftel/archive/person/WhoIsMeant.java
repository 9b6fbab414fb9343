package org.reftel.archive.person;

import java.io.Serializable;

import jakarta.persistence.Embeddable;

/**
 * A person as one cable names it, which holds when everything is read and linked anew.
 *
 * @param cable its identifier
 * @param name as the cable has it
 * @param country of the post that wrote it, or its station
 * @param block the group of alike surnames
 */
@Embeddable
public record WhoIsMeant(String cable, String name, String country, String block) implements Serializable {}
