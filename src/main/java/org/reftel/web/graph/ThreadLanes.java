package org.reftel.web.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.CableThread;
import org.reftel.archive.graph.CableThread.Node;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Posts;

/** The posts of a thread, each a lane of the picture: the cable's own first, then those with most cables. */
final class ThreadLanes {
    private static final int MOST = 12;
    private static final String UNKNOWN = "post not known";
    private static final String OTHERS = "other posts";

    private final Posts posts;
    private final List<String> lanes = new ArrayList<>();

    ThreadLanes(CableThread thread, Posts posts) {
        this.posts = posts;
        Map<String, Integer> counts = new LinkedHashMap<>();
        thread.nodes().forEach(node -> counts.merge(label(node), 1, Integer::sum));
        lanes.add(label(thread.nodes().getFirst()));
        counts.entrySet().stream().filter(post -> !lanes.getFirst().equals(post.getKey()))
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> post) -> -post.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(counts.size() <= MOST ? MOST : MOST - 2L).map(Map.Entry::getKey).forEach(lanes::add);
        if (lanes.size() < counts.size()) {
            lanes.add(OTHERS);
        }
    }

    List<String> labels() {
        return List.copyOf(lanes);
    }

    int of(Node node) {
        int lane = lanes.indexOf(label(node));
        return lane < 0 ? lanes.size() - 1 : lane;
    }

    /** By the station in its number, which those that are not held have too: the Embassy in Astana, STATE; else by its origin. */
    String label(Node node) {
        Optional<String> station = station(node.identifier());
        return station.flatMap(posts::atStation).map(Post::label).or(() -> station)
                .or(() -> node.held().flatMap(CableInBrief::origin)).orElse(UNKNOWN);
    }

    /** Empty where the cable has no number; what stands behind a hyphen tells cables of one number apart. */
    private static Optional<String> station(String identifier) {
        return CableNumber.of(identifier.split("-", 2)[0]).map(CableNumber::station);
    }
}
