package org.reftel.archive;

/**
 * Points of the work on the archive at which a power cut is worth a test. The program itself does nothing there; tests put a bean
 * in their place that ends the process.
 */
@FunctionalInterface
public interface Milestones {
    /** What nobody waits for. */
    Milestones NONE = _ -> {};

    /**
     * The work has come to this point.
     *
     * @param point a stable name: stored, linked
     */
    void reached(String point);
}
