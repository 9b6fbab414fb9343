package org.reftel.admin.run;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRunRepository;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Makes runs ready to show. */
@Component
class RunViews {
    private final IngestRunRepository runs;

    RunViews(IngestRunRepository runs) {
        this.runs = runs;
    }

    /** The latest first. */
    List<RunView> latest(int most) {
        return views(runs.latest(PageRequest.of(0, most)));
    }

    /** Those that neither came to their end nor were cancelled. */
    List<RunView> open() {
        return views(runs.open());
    }

    Optional<RunView> find(long id) {
        return runs.findById(id).map(run -> views(List.of(run)).getFirst());
    }

    private List<RunView> views(List<IngestRun> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<Result, Long>> results = new HashMap<>();
        runs.results(shown.stream().map(IngestRun::id).toList()).forEach(row -> results
                .computeIfAbsent((Long) row[0], _ -> new EnumMap<>(Result.class))
                .put(Result.valueOf((String) row[1]), (Long) row[2]));
        return shown.stream().map(run -> new RunView(run, results.getOrDefault(run.id(), Map.of()))).toList();
    }
}
