package org.reftel.archive.cable;

/** A cable's key in the database and the public one. */
public record CableKey(long id, String identifier) {}
