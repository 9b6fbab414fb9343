package org.reftel.web.graph;

import java.util.List;

/**
 * A cable and its surroundings in the graph of references.
 *
 * @param headline of the cable; empty where it is not held
 * @param cable its address
 * @param summary how many cables are shown, and of which kind
 * @param leftOut what is not shown, in a sentence; empty where nothing is left out
 * @param notices what was asked for and could not be done
 */
record ThreadPage(String identifier, String headline, String cable, String summary, String leftOut,
        List<String> notices, List<Choice> choices, ThreadPicture picture, List<Row> rows) {
    /** How far the surroundings reach. */
    record Choice(String label, String href, boolean present) {}

    /**
     * A cable.
     *
     * @param cites of the cables shown
     * @param moreCited how many others it cites that are not shown
     * @param citedBy of the cables shown
     * @param moreCiting how many others cite it that are not shown
     */
    record Row(String identifier, String href, boolean held, boolean own, String date, boolean inferred, String post,
            String subject, List<Other> cites, int moreCited, List<Other> citedBy, int moreCiting, int steps) {}

    /** Another cable of the thread. */
    record Other(String identifier, String href) {}
}
