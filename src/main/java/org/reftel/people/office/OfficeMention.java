package org.reftel.people.office;

/**
 * Words that speak of an office without a name: "the Ambassador".
 *
 * @param start offset in the text, of the article where there is one
 * @param length without 's
 */
public record OfficeMention(int start, int length, Office office) {}
