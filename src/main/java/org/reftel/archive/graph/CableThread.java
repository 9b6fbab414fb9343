package org.reftel.archive.graph;

import java.util.List;
import java.util.Optional;

/**
 * A cable's surroundings in the graph of references, in both directions.
 *
 * @param centre the cable's identifier, whether or not it is held
 * @param steps how far away its surroundings reach
 * @param nodes the cable itself, then the others, the nearest and best connected first
 * @param edges between the nodes
 * @param leftOut at least so many more cables lie within these steps
 */
public record CableThread(String centre, int steps, List<Node> nodes, List<Edge> edges, long leftOut) {
    /** As far as surroundings can be asked for. */
    public static final int MOST_STEPS = 3;
    public static final int USUAL_STEPS = 2;
    /** More would be a thicket. */
    public static final int MOST_NODES = 60;

    /**
     * How many steps are wanted.
     *
     * @param text as typed; what is no number of steps means the usual one
     */
    public static int steps(String text) {
        boolean fits = text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '0' + MOST_STEPS;
        return fits ? text.charAt(0) - '0' : USUAL_STEPS;
    }

    /**
     * A cable.
     *
     * @param steps away from the centre
     * @param held what is known of it; empty where it is cited only
     * @param cites how many cables it cites
     * @param citedBy how many cables cite it
     */
    public record Node(String identifier, int steps, Optional<CableInBrief> held, int cites, int citedBy) {}

    /** One cable cites another. */
    public record Edge(String citing, String cited) {}

    /** Which of the nodes a cable cites. */
    public List<String> citedBy(String citing) {
        return edges.stream().filter(edge -> edge.citing.equals(citing)).map(Edge::cited).toList();
    }

    /** Which of the nodes cite a cable. */
    public List<String> citing(String cited) {
        return edges.stream().filter(edge -> edge.cited.equals(cited)).map(Edge::citing).toList();
    }
}
