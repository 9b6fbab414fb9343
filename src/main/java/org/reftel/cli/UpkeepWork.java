package org.reftel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

import org.reftel.admin.upkeep.Upkeep;
import org.reftel.admin.upkeep.UpkeepOutcome;
import org.reftel.admin.upkeep.UpkeepProgress;
import org.reftel.admin.upkeep.UpkeepTask;
import org.reftel.cli.DataFolder.FolderInUseException;
import org.reftel.cli.HandOver.Answer;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;

/** Does a task of upkeep for a command: in this process, or by the server in charge of the archive. */
final class UpkeepWork {
    private static final int FAILED = 1;

    private final ArchiveOptions archive;
    private final PrintWriter out;
    private final PrintWriter err;
    private final ProgressLine line;

    UpkeepWork(ArchiveOptions archive, CommandSpec spec) {
        this.archive = archive;
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.line = new ProgressLine(err);
    }

    /** Prints how it ended; 0 where all is as it should be. */
    int run(UpkeepTask task, String command)
            throws IOException, InterruptedException, FolderInUseException, NoArchiveException {
        try (DataFolder _ = DataFolder.take(archive.existing(), command)) {
            return here(task);
        } catch (FolderInUseException e) {
            Optional<HandOver> server = HandOver.to(archive.data());
            if (server.isEmpty()) {
                throw e;
            }
            return handOver(server.get(), task);
        }
    }

    private int here(UpkeepTask task) {
        Map<String, Object> settings = archive.settings();
        try (ConfigurableApplicationContext context = Archive.open(WebApplicationType.NONE, settings)) {
            Upkeep upkeep = context.getBean(Upkeep.class);
            UpkeepOutcome outcome = upkeep.run(task, "the command line",
                    (_, _) -> line.show(upkeep.progress().map(UpkeepProgress::words).orElse("")));
            return tell(outcome.words(), outcome.good());
        }
    }

    private int handOver(HandOver server, UpkeepTask task) throws IOException, InterruptedException {
        return switch (server.upkeep(task.key(), line::show)) {
            case Answer.Refused(String why) -> {
                line.clear();
                err.println(why);
                yield FAILED;
            }
            case Answer.Done(boolean good, String words) -> {
                int exit = tell(words, good);
                err.println("Done by the server that is in charge of " + archive.data() + ".");
                yield exit;
            }
        };
    }

    private int tell(String words, boolean good) {
        line.clear();
        out.println(words);
        out.flush();
        return good ? 0 : FAILED;
    }
}
