package org.reftel.api;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.CableThread;
import org.reftel.archive.graph.CableThread.Node;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A cable's surroundings in the graph of references.
 *
 * @param id the cable asked for
 * @param steps how far away its surroundings reach
 * @param leftOut at least so many more cables lie within these steps
 * @param cables the cable itself, then the nearest and best connected first
 */
@JsonNaming(SnakeCaseStrategy.class)
record ThreadDocument(String id, int steps, long leftOut, List<ThreadCable> cables) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /**
     * One cable.
     *
     * @param held whether it is in the archive; else it is cited only, and nothing but its number is known
     * @param date sent, or created where that is not known
     * @param cites which of the cables given here it cites
     * @param citedBy which of them cite it
     * @param citesInAll how many it cites, given here or not
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record ThreadCable(String id, boolean held, @Nullable String date, @Nullable String origin,
            @Nullable String subject, int stepsAway, List<String> cites, List<String> citedBy, int citesInAll,
            int citedByInAll) {}

    static ThreadDocument of(CableThread thread) {
        return new ThreadDocument(thread.centre(), thread.steps(), thread.leftOut(),
                thread.nodes().stream().map(node -> cable(thread, node)).toList());
    }

    private static ThreadCable cable(CableThread thread, Node node) {
        CableInBrief held = node.held().orElse(null);
        return new ThreadCable(node.identifier(), held != null,
                held == null ? null : held.moment().map(ThreadDocument::minute).orElse(null),
                held == null ? null : held.origin().orElse(null), held == null ? null : held.headline(),
                node.steps(), thread.citedBy(node.identifier()), thread.citing(node.identifier()), node.cites(),
                node.citedBy());
    }

    private static String minute(LocalDateTime moment) {
        return MINUTE.format(moment);
    }
}
