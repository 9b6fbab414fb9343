package org.reftel.generate;

/**
 * A country as telegrams speak of it.
 *
 * @param number its place in the list, for draws that are its own
 * @param tag its code on the TAGS line
 * @param persons how many persons of it telegrams name
 */
record Country(int number, String iso2, String name, String tag, NameList names, int persons) {}
