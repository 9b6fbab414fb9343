package org.reftel.archive.cable;

/**
 * A cable that others can learn from.
 *
 * @param references how many telegrams its REF line names
 * @param sections in how many it was sent
 * @param level CONFIDENTIAL
 */
public record CableExample(String identifier, long references, int sections, String level) {
    /** The more of what a telegram can have it shows, and the shorter it is, the higher. */
    public int worth() {
        return (references > 0 ? 2 : 0) + (sections == 1 ? 1 : 0) + (level.equals("UNCLASSIFIED") ? 0 : 1);
    }
}
