package org.reftel.admin.health;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.reftel.admin.health.HealthPage.Fact;
import org.reftel.admin.health.HealthPage.Group;
import org.reftel.admin.page.Amounts;
import org.reftel.admin.page.DecisionView;
import org.reftel.admin.upkeep.DiskUse;
import org.reftel.admin.upkeep.Upkeep;
import org.reftel.admin.upkeep.UpkeepProgress;
import org.reftel.admin.upkeep.Vitals;
import org.reftel.archive.IndexCheck;
import org.reftel.archive.fixity.FixityCheck;
import org.reftel.archive.person.PersonDecisionRepository;
import org.reftel.archive.run.IngestRun;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Puts into words how the archive is. */
@Component
class HealthPages {
    private final Upkeep upkeep;
    private final DiskUse disk;
    private final PersonDecisionRepository decisions;
    private final ObjectProvider<BuildProperties> build;
    private final Clock clock;

    HealthPages(Upkeep upkeep, DiskUse disk, PersonDecisionRepository decisions, ObjectProvider<BuildProperties> build,
            Clock clock) {
        this.upkeep = upkeep;
        this.disk = disk;
        this.decisions = decisions;
        this.build = build;
        this.clock = clock;
    }

    HealthPage of(Vitals vitals) {
        long unanswered = decisions.countUnanswered();
        return new HealthPage(new HealthWarnings(vitals, upkeep, disk, unanswered).all(),
                upkeep.progress().map(UpkeepProgress::words),
                upkeep.outcome().map(end -> DecisionView.time(end.ended()) + ": " + end.words()),
                List.of(held(vitals, unanswered), checks(vitals), machine(vitals)),
                vitals.lastIndexCheck().map(check -> check.differences().examples()).orElse(List.of()));
    }

    private static Group held(Vitals vitals, long unanswered) {
        return new Group("Held", List.of(Fact.of("Cables", "%,d".formatted(vitals.cables())),
                Fact.of("Documents", "%,d".formatted(vitals.documents())),
                Fact.of("Former versions", "%,d".formatted(vitals.versions())),
                Fact.of("Behind in the index", vitals.lag() == 0 ? "none" : "%,d cables".formatted(vitals.lag())),
                Fact.leading("Decisions without answer", unanswered == 0 ? "none" : "%,d".formatted(unanswered),
                        "/admin/people?list=unanswered")));
    }

    private static Group checks(Vitals vitals) {
        return new Group("Latest", List.of(
                vitals.lastRun()
                        .map(run -> Fact.leading("Ingest run", run(run, vitals), "/admin/runs/" + run.id()))
                        .orElse(Fact.of("Ingest run", "none yet")),
                Fact.of("Check of the stored bytes",
                        vitals.lastFixityCheck().map(HealthPages::fixity).orElse("none yet")),
                Fact.of("Check of the index", vitals.lastIndexCheck().map(HealthPages::index).orElse("none yet"))));
    }

    private static String run(IngestRun run, Vitals vitals) {
        return run.finished().map(end -> "%d, ended %s after %s, %,d files".formatted(run.id(),
                DecisionView.time(end), Amounts.between(run.started(), end), run.files()))
                .orElse(run.id() + (vitals.lastRunWasCutOff() ? ", was cut off" : ", goes on") + ", begun "
                        + DecisionView.time(run.started()));
    }

    private static String fixity(FixityCheck check) {
        Instant end = check.finished().orElse(check.started());
        return "%s, by %s, %s; %s".formatted(DecisionView.time(end), check.who(),
                Amounts.between(check.started(), end), check);
    }

    private static String index(IndexCheck check) {
        return "%s, by %s, %s; %s".formatted(DecisionView.time(check.finished()), check.who(),
                Amounts.between(check.started(), check.finished()), check.differences());
    }

    private Group machine(Vitals vitals) {
        Runtime memory = Runtime.getRuntime();
        long used = memory.totalMemory() - memory.freeMemory();
        long total = disk.total();
        // from the machine's own count of time: the clock may have been set
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        String version = Optional.ofNullable(build.getIfAvailable()).map(BuildProperties::getVersion)
                .orElse("(unpacked)");
        return new Group("Machine", List.of(
                Fact.part("Disk of the data folder",
                        "%s of %s free".formatted(Amounts.bytes(disk.usable()), Amounts.bytes(total)),
                        total - disk.usable(), total),
                Fact.of("Database", disk.databaseVersion() + (vitals.databaseSize() == 0
                        ? ""
                        : ", " + Amounts.bytes(vitals.databaseSize()))),
                Fact.of("Index", Amounts.bytes(vitals.indexSize())),
                Fact.part("Memory",
                        "%s of %s used".formatted(Amounts.bytes(used), Amounts.bytes(memory.maxMemory())), used,
                        memory.maxMemory()),
                Fact.of("Program", "Reftel %s, Java %s".formatted(version, Runtime.version())),
                Fact.of("Up for", "%s, since %s".formatted(Amounts.words(up),
                        DecisionView.time(clock.instant().minus(up))))));
    }
}
