package org.reftel.archive;

/** Hears how far a long piece of upkeep is, between two of its steps; whoever wants it to end there throws. */
@FunctionalInterface
public interface StepWatcher {
    /**
     * A step is done.
     *
     * @param done how many of the things that are gone through
     * @param all how many there were at the beginning
     */
    void at(long done, long all);
}
