package org.reftel.search;

/** A piece of a text; a hit where the query's words stand in it. */
public record TextPiece(String text, boolean hit) {}
