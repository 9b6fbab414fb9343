package org.reftel.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.run.MissingSources;
import org.reftel.archive.version.ArchiveLog;
import org.reftel.archive.version.CableHistory;
import org.reftel.archive.version.CableVersion.Change;
import org.reftel.archive.version.LogCursor;
import org.reftel.archive.version.VersionEntry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code /api/history} and {@code /api/cables/{MRN}/history}: what changed, in the archive and of one cable. */
@RestController
class HistoryApi {
    private final ArchiveLog log;
    private final CableHistory history;
    private final CableReader cables;
    private final MissingSources missing;

    HistoryApi(ArchiveLog log, CableHistory history, CableReader cables, MissingSources missing) {
        this.log = log;
        this.history = history;
        this.cables = cables;
        this.missing = missing;
    }

    /**
     * A cable's versions, the newest first.
     *
     * @param becameThis cables that are withdrawn, as their documents became witnesses of this one
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record CableHistoryDocument(String id, List<VersionDocument> versions, List<String> becameThis) {}

    /** All months, the latest first. */
    record LogDocument(List<MonthDocument> months) {}

    /** How much changed in a month of UTC. */
    record MonthDocument(String month, long added, long changed, long withdrawn) {
        private static MonthDocument of(ArchiveLog.Month month) {
            return new MonthDocument(month.month().toString(), month.count(Change.ADDED),
                    month.count(Change.CHANGED), month.count(Change.WITHDRAWN));
        }
    }

    /**
     * A portion of a month's changes, the latest first.
     *
     * @param nextCursor null at the end
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record MonthEntriesDocument(String month, List<VersionDocument> entries, @Nullable String nextCursor) {}

    @GetMapping("/api/cables/{identifier}/history")
    @Operation(operationId = "cableHistory", summary = "The versions of a cable, held or withdrawn: when and by what it changed, and in which fields.")
    CableHistoryDocument cable(@PathVariable String identifier) {
        return versions(identifier).or(() -> cables.meant(identifier).flatMap(this::versions))
                .orElseThrow(() -> new NotHeldException("There is no cable " + identifier + " in this archive."));
    }

    private Optional<CableHistoryDocument> versions(String identifier) {
        List<VersionEntry> versions = history.of(identifier);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Instant> gone = missing.of(identifier);
        return Optional.of(new CableHistoryDocument(identifier,
                versions.stream().map(version -> VersionDocument.of(version, gone)).toList(),
                history.becameThis(identifier)));
    }

    @GetMapping("/api/history")
    @Operation(operationId = "history", summary = "How many cables were added, changed and withdrawn, month by month.")
    LogDocument history() {
        return new LogDocument(log.months().stream().map(MonthDocument::of).toList());
    }

    /** One portion after the other; a bad cursor is no reason to begin anew. */
    @GetMapping("/api/history/{month}")
    @Operation(operationId = "historyOfMonth", summary = "The changes of a month, the latest first.")
    MonthEntriesDocument month(@PathVariable String month,
            @Parameter(description = "added, changed or withdrawn; else all.") @RequestParam(defaultValue = "") String kind,
            @Parameter(description = "next_cursor of the answer before; empty at first.") @RequestParam(defaultValue = "") String cursor) {
        Optional<LogCursor> behind = LogCursor.of(cursor);
        if (!cursor.isEmpty() && behind.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
                    "The cursor is none that this archive gave out; begin without one.");
        }
        ArchiveLog.Page page = log.page(month(month), kinds(kind), behind);
        return new MonthEntriesDocument(month,
                page.entries().stream().map(version -> VersionDocument.of(version, Map.of())).toList(),
                page.next().map(LogCursor::toString).orElse(null));
    }

    private static YearMonth month(String text) {
        try {
            return ArchiveLog.month(text);
        } catch (DateTimeException e) {
            throw new NotHeldException("There is no month " + text + "; one is called 2026-05.");
        }
    }

    private static Set<Change> kinds(String text) {
        if (text.isEmpty()) {
            return EnumSet.allOf(Change.class);
        }
        for (Change change : Change.values()) {
            if (change.name().toLowerCase(Locale.ROOT).equals(text)) {
                return EnumSet.of(change);
            }
        }
        throw StrictParameters.unfit("kind", text, "is none of added, changed, withdrawn");
    }
}
