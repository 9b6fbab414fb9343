package org.reftel.generate;

/**
 * Somebody invented.
 *
 * @param id the same in all cables
 * @param title as it stands before the name; the role
 */
record Person(String id, String given, String family, String title, String organisation) {
    String name() {
        return given + " " + family;
    }
}
