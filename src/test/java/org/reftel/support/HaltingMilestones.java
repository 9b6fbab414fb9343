package org.reftel.support;

import java.util.concurrent.atomic.AtomicInteger;

import org.reftel.archive.Milestones;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Ends the process without a word, as a power cut does, when it comes to a milestone for the nth time:
 * {@code -Dreftel.test.halt-at=stored:3}. Tests start processes with it.
 */
@Component
@ConditionalOnProperty("reftel.test.halt-at")
final class HaltingMilestones implements Milestones {
    /** As of a process that is killed. */
    private static final int KILLED = 137;
    private final String point;
    private final AtomicInteger left;

    HaltingMilestones(@Value("${reftel.test.halt-at}") String haltAt) {
        int colon = haltAt.indexOf(':');
        this.point = haltAt.substring(0, colon);
        this.left = new AtomicInteger(Integer.parseInt(haltAt.substring(colon + 1)));
    }

    @Override
    public void reached(String reached) {
        if (reached.equals(point) && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
