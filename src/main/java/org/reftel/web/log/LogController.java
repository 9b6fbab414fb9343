package org.reftel.web.log;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.Citations;
import org.reftel.archive.version.ArchiveLog;
import org.reftel.archive.version.ArchiveLog.Month;
import org.reftel.archive.version.CableVersion.Change;
import org.reftel.archive.version.LogCursor;
import org.reftel.archive.version.VersionEntry;
import org.reftel.web.cable.VersionView;
import org.reftel.web.graph.GraphViews;
import org.reftel.web.page.Links;
import org.reftel.web.page.NotHereException;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /history}: what was added to this archive, changed and withdrawn, month by month. */
@Controller
class LogController {
    private final ArchiveLog log;
    private final Citations citations;
    private final GraphViews views;

    LogController(ArchiveLog log, Citations citations, GraphViews views) {
        this.log = log;
        this.citations = citations;
        this.views = views;
    }

    /** A month in the table; counts by kind, in the order of the kinds. */
    record MonthRow(String words, String href, List<KindLink> kinds) {}

    /**
     * One kind of change in a month.
     *
     * @param present whether that is what is shown
     */
    record KindLink(String label, String href, long count, boolean present) {}

    /** The log's first page. */
    record LogPage(Optional<LogPicture> picture, List<String> kinds, List<MonthRow> months) {}

    /**
     * The entries of a month.
     *
     * @param ignored a parameter that says nothing, in words; else empty
     * @param older the address of the next page
     * @param newest the address of the first page; empty on it
     */
    record MonthPage(String words, List<KindLink> kinds, List<Entry> entries, String ignored, Optional<String> older,
            Optional<String> newest) {}

    /**
     * An entry.
     *
     * @param href where its cable is now; empty where it is not told
     * @param cable that cable
     */
    record Entry(String identifier, String history, VersionView version, Optional<String> href, String cable,
            String headline) {}

    @GetMapping("/history")
    String history(Model model) {
        List<Month> months = log.months();
        model.addAttribute("page", new LogPage(
                months.isEmpty() ? Optional.empty() : Optional.of(LogPicture.of(months)),
                Stream.of(Change.values()).map(change -> Words.sentenceCase(change.name())).toList(),
                months.stream().map(month -> new MonthRow(Words.period(month.month().toString()),
                        Links.log(month.month().toString(), ""), kinds(month, Optional.empty()).stream().skip(1)
                                .toList()))
                        .toList()));
        return "history";
    }

    @GetMapping("/history/{month}")
    String month(@PathVariable String month, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String behind, Model model) {
        YearMonth asked = month(month);
        Optional<Change> change = kind(kind);
        Optional<LogCursor> cursor = LogCursor.of(behind);
        ArchiveLog.Page page = log.page(asked, change.<Set<Change>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.allOf(Change.class)), cursor);
        String first = Links.log(asked.toString(), change.map(LogController::parameter).orElse(""));
        model.addAttribute("page", new MonthPage(Words.period(asked.toString()), kinds(log.month(asked), change),
                entries(page.entries()), ignored(kind, change, behind, cursor),
                page.next().map(next -> first + (first.contains("?") ? "&" : "?") + "behind=" + next),
                cursor.map(_ -> first)));
        return "history-month";
    }

    private static YearMonth month(String text) {
        try {
            return ArchiveLog.month(text);
        } catch (DateTimeException e) {
            throw new NotHereException("There is no month like that; one is called 2026-05.");
        }
    }

    private static Optional<Change> kind(String text) {
        return Stream.of(Change.values()).filter(change -> parameter(change).equals(text)).findFirst();
    }

    private static String parameter(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    private static String ignored(String kind, Optional<Change> change, String behind, Optional<LogCursor> cursor) {
        List<String> ignored = new ArrayList<>();
        if (!kind.isEmpty() && change.isEmpty()) {
            ignored.add("kind");
        }
        if (!behind.isEmpty() && cursor.isEmpty()) {
            ignored.add("behind");
        }
        return ignored.isEmpty() ? "" : "Ignored, as it says nothing here: " + String.join(", ", ignored) + ".";
    }

    private static List<KindLink> kinds(Month month, Optional<Change> present) {
        List<KindLink> kinds = new ArrayList<>();
        kinds.add(new KindLink("All", Links.log(month.month().toString(), ""), month.all(), present.isEmpty()));
        for (Change change : Change.values()) {
            kinds.add(new KindLink(Words.sentenceCase(change.name()),
                    Links.log(month.month().toString(), parameter(change)), month.count(change),
                    present.filter(change::equals).isPresent()));
        }
        return kinds;
    }

    private List<Entry> entries(List<VersionEntry> versions) {
        Map<String, CableInBrief> held = citations.held(Stream
                .concat(versions.stream().map(VersionEntry::identifier),
                        versions.stream().flatMap(version -> version.cableNow().stream()))
                .distinct().toList());
        return versions.stream().map(version -> {
            Optional<CableInBrief> cable = Optional.ofNullable(held.get(version.identifier()))
                    .or(() -> version.cableNow().map(held::get));
            return new Entry(version.identifier(), Links.history(version.identifier()),
                    VersionView.of(version, Map.of()), cable.map(found -> Links.cable(found.identifier())),
                    cable.map(CableInBrief::identifier).orElse(""), cable.map(views::headline).orElse(""));
        }).toList();
    }
}
