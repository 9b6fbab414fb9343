package org.reftel.archive.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.archive.graph.CableThread.Edge;
import org.reftel.archive.graph.CableThread.Node;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Follows references from a cable, step by step in both directions: two queries a step, three for what is shown of all. */
@Repository
@Transactional(readOnly = true)
public class ThreadReader {
    private final References references;
    private final Citations cables;

    ThreadReader(References references, Citations cables) {
        this.references = references;
        this.cables = cables;
    }

    /**
     * A cable's surroundings.
     *
     * @param steps from 1 to {@link CableThread#MOST_STEPS}
     * @return empty where the cable is neither held nor cited
     */
    public Optional<CableThread> around(String identifier, int steps) {
        Map<String, Integer> found = new LinkedHashMap<>(Map.of(identifier, 0));
        List<String> last = List.of(identifier);
        long leftOut = 0;
        // what is left out once may be met again from another side, so that nothing is looked for behind it
        for (int step = 1; step <= steps && !last.isEmpty() && leftOut == 0; step++) {
            References.Citing citing = references.citing(last, found.keySet());
            References.Cited cited = references.cited(last, found.keySet());
            List<String> next = byConnections(citing.edges(), cited.edges(), last);
            last = next.stream().limit(CableThread.MOST_NODES - (long) found.size()).toList();
            leftOut = next.size() - last.size() + Math.max(citing.more(), cited.more());
            for (String one : last) {
                found.put(one, step);
            }
        }
        CableThread thread = thread(identifier, steps, found, leftOut);
        return thread.nodes().size() > 1 || thread.nodes().getFirst().held().isPresent()
                ? Optional.of(thread)
                : Optional.empty();
    }

    /** The new ones: first those with most connections to the step before; of equals those that are cited, then the first to cite. */
    private static List<String> byConnections(Set<Edge> citing, Set<Edge> cited, List<String> before) {
        Map<String, Integer> connections = new LinkedHashMap<>();
        cited.forEach(edge -> connections.merge(edge.cited(), 1, Integer::sum));
        citing.forEach(edge -> connections.merge(edge.citing(), 1, Integer::sum));
        before.forEach(connections::remove);
        return connections.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> -one.getValue())).map(Map.Entry::getKey).toList();
    }

    private CableThread thread(String centre, int steps, Map<String, Integer> found, long leftOut) {
        Map<String, CableInBrief> held = cables.held(found.keySet());
        Map<String, Long> citations = cables.counts(found.keySet());
        References.Cited cited = references.cited(found.keySet());
        List<Node> nodes = new ArrayList<>();
        found.forEach((identifier, step) -> nodes.add(new Node(identifier, step,
                Optional.ofNullable(held.get(identifier)), cited.counts().getOrDefault(identifier, 0L).intValue(),
                citations.getOrDefault(identifier, 0L).intValue())));
        List<Edge> edges = cited.edges().stream().filter(edge -> found.containsKey(edge.cited()))
                .filter(edge -> !edge.citing().equals(edge.cited())).toList();
        return new CableThread(centre, steps, nodes, edges, leftOut);
    }
}
