package org.reftel.admin.curate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.reftel.admin.page.DecisionView;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.run.MissingSources;
import org.reftel.archive.version.CableHistory;
import org.reftel.archive.version.CableOutline;
import org.reftel.archive.version.CableVersion.Change;
import org.reftel.archive.version.FieldChange;
import org.reftel.archive.version.VersionEntry;
import org.reftel.archive.witness.WitnessDecision;
import org.reftel.ingest.curate.VersionCuration;
import org.springframework.stereotype.Component;

/** Makes the page of a cable's versions for administrators. */
@Component
class VersionsPages {
    private final CableHistory history;
    private final CableReader cables;
    private final MissingSources missing;
    private final VersionCuration curation;

    VersionsPages(CableHistory history, CableReader cables, MissingSources missing, VersionCuration curation) {
        this.history = history;
        this.cables = cables;
        this.missing = missing;
        this.curation = curation;
    }

    /**
     * The page; empty where nothing is known of such a cable.
     *
     * @param chosen the number of the version that is compared with the one before; the latest where there is none such
     */
    Optional<VersionsPage> of(String identifier, int chosen) {
        List<VersionEntry> versions = history.of(identifier);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        int at = position(versions, chosen);
        List<SourceDocument> documents = history.documents(identifier);
        Optional<String> shown = cables.read(identifier, cable -> cable.source().sha256());
        List<WitnessDecision> decisions = curation.decisions(documents.stream().map(SourceDocument::sha256).toList());
        return Optional.of(new VersionsPage(identifier, shown.isPresent(), versions(versions, at),
                documents(identifier, documents, shown.orElse(""), decisions), compared(versions, at),
                comparison(versions, at), decisions.stream().map(made -> decided(made, documents)).toList()));
    }

    private static int position(List<VersionEntry> versions, int chosen) {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).number() == chosen) {
                return i;
            }
        }
        return 0;
    }

    private static List<VersionsPage.Version> versions(List<VersionEntry> versions, int chosen) {
        List<VersionsPage.Version> views = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            VersionEntry version = versions.get(i);
            Optional<VersionEntry> before = i + 1 < versions.size()
                    ? Optional.of(versions.get(i + 1))
                    : Optional.empty();
            views.add(new VersionsPage.Version(version.number(), version.change().name().toLowerCase(Locale.ROOT),
                    DecisionView.time(version.made()), by(version), version.run(), version.parserVersion(),
                    version.sha256(), version.document().map(SourceDocument::name).orElse(""),
                    version.fields().isEmpty() ? "" : String.join(", ", version.fields()),
                    before.map(earlier -> sameBytes(version, earlier)).orElse(""), i == chosen));
        }
        return views;
    }

    private static String by(VersionEntry version) {
        return version.run().map(run -> "ingest run " + run).orElse(version.parserVersion() == 0
                ? "held before changes were noted"
                : "a decision, or a new reading of what is held");
    }

    private static String sameBytes(VersionEntry version, VersionEntry before) {
        if (version.change() != Change.CHANGED || !version.sha256().equals(before.sha256())) {
            return "";
        }
        return "The bytes are the same as before, so there is nothing to restore; "
                + (version.parserVersion() == before.parserVersion() || before.parserVersion() == 0
                        ? "it is the reading that differs."
                        : "version " + version.parserVersion() + " of the parser reads them otherwise than version "
                                + before.parserVersion() + ".");
    }

    private Optional<List<FieldChange>> compared(List<VersionEntry> versions, int at) {
        if (at + 1 >= versions.size()) {
            return Optional.empty();
        }
        return history.outline(versions.get(at + 1))
                .flatMap(before -> outline(versions.get(at)).map(after -> FieldChange.between(before, after)));
    }

    /** Of a cable that is withdrawn nothing is told any more. */
    private Optional<CableOutline> outline(VersionEntry version) {
        return version.change() == Change.WITHDRAWN
                ? Optional.of(new CableOutline(Map.of()))
                : history.outline(version);
    }

    private static String comparison(List<VersionEntry> versions, int at) {
        return at + 1 >= versions.size()
                ? "Version " + versions.get(at).number() + " is the first; there is nothing to compare it with."
                : "Version " + versions.get(at).number() + ", compared with version " + versions.get(at + 1).number()
                        + ".";
    }

    private List<VersionsPage.Document> documents(String identifier, List<SourceDocument> documents, String shown,
            List<WitnessDecision> decisions) {
        Map<String, List<String>> further = history.furtherNames(documents);
        Map<String, String> later = history.laterVersions(documents);
        Map<String, Instant> gone = missing.of(identifier);
        Map<String, WitnessDecision> aside = new HashMap<>();
        decisions.stream().filter(decision -> !decision.isUndone())
                .forEach(decision -> decision.other().ifPresent(other -> aside.putIfAbsent(other, decision)));
        return documents.stream().map(document -> {
            List<String> names = new ArrayList<>(List.of(document.name()));
            names.addAll(further.getOrDefault(document.sha256(), List.of()));
            WitnessDecision decision = aside.get(document.sha256());
            return new VersionsPage.Document(names, document.sha256(), document.size(), document.layout(),
                    DecisionView.time(document.received()),
                    decision == null
                            ? state(document, gone, later.containsKey(document.sha256()))
                            : "Set aside by " + decision.author() + " on " + day(decision.made()) + ".",
                    document.sha256().equals(shown), decision == null && later.containsKey(document.sha256()));
        }).toList();
    }

    private static String state(SourceDocument document, Map<String, Instant> gone, boolean replaced) {
        if (document.isSuperseded()) {
            return replaced ? "Its file has another content now." : "No file has it any more.";
        }
        Instant since = gone.get(document.sha256());
        return since == null ? "" : "Source no longer present since " + day(since) + ".";
    }

    private static String day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static VersionsPage.Decided decided(WitnessDecision decision, List<SourceDocument> documents) {
        return new VersionsPage.Decided(decision.id(),
                told(decision.sha256(), documents) + " is shown again instead of "
                        + told(decision.other().orElse(""), documents),
                decision.note(), decision.author(), DecisionView.time(decision.made()),
                decision.undoneBy().orElse(""));
    }

    private static String told(String sha256, List<SourceDocument> documents) {
        return documents.stream().filter(document -> document.sha256().equals(sha256)).findFirst()
                .map(document -> document.name() + " of " + DecisionView.time(document.received()))
                .orElse("a document of another cable");
    }
}
