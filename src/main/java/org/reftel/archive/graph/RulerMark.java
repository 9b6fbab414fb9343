package org.reftel.archive.graph;

/** A stretch of the numbers around a cable, of its station and year. */
public sealed interface RulerMark {
    /** The cable whose neighbours are told. */
    record Here(int serial) implements RulerMark {}

    /** A number that is held. */
    record Held(int serial, CableInBrief cable) implements RulerMark {}

    /** A number that is cited and not held. */
    record Cited(int serial, String identifier) implements RulerMark {}

    /** Numbers of which nothing is known, both ends included. */
    record Unknown(int first, int last) implements RulerMark {
        public int size() {
            return last - first + 1;
        }
    }
}
