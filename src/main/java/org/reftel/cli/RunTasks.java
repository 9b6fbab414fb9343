package org.reftel.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;

import org.reftel.admin.run.RunCommand;
import org.reftel.admin.run.RunConversation;
import org.reftel.admin.run.UnfitCommandException;
import org.reftel.cli.DataFolder.FolderInUseException;
import org.reftel.ingest.IngestRunningException;
import org.reftel.search.index.Indexer;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Does what concerns runs: here, or where a server is in charge of the data folder, by that server. */
final class RunTasks {
    private static final int FAILED = 1;

    private final CommandSpec spec;
    private final ArchiveOptions archive;

    RunTasks(CommandSpec spec, ArchiveOptions archive) {
        this.spec = spec;
        this.archive = archive;
    }

    /** Something to do in an archive that is open here. */
    interface Here {
        /** Returns the exit code. */
        int in(ConfigurableApplicationContext context) throws IOException, UnfitCommandException;
    }

    /** Something to do by the server in charge. */
    interface There {
        HandOver.End by(HandOver server) throws IOException, InterruptedException;
    }

    /** Does the one or the other; returns the exit code. */
    int run(Here here, There there) throws IOException, FolderInUseException, NoArchiveException, InterruptedException {
        try (DataFolder _ = DataFolder.take(archive.existing(), spec.name());
                Archive.Writing writing = Archive.openToWrite(archive.settings())) {
            return here.in(writing.context());
        } catch (FolderInUseException e) {
            return switch (there.by(HandOver.to(archive.data()).orElseThrow(() -> e))) {
                case HandOver.End.Done(int exit, String _) -> exit;
                case HandOver.End.Refused(String why) -> refuse(why);
            };
        } catch (UnfitCommandException | IngestRunningException e) {
            return refuse(String.valueOf(e.getMessage()));
        }
    }

    int refuse(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(why);
        err.flush();
        return FAILED;
    }

    /** Gives an order, and waits for the end of the run that it starts. */
    int order(RunCommand command) throws IOException, FolderInUseException, NoArchiveException, InterruptedException {
        Listener listener = new Listener();
        return run(context -> {
            context.getBean(Indexer.class).verify();
            RunConversation conversation = context.getBean(RunConversation.class);
            return conversation.follow(conversation.begin(command), listener);
        }, server -> server.order(command, listener));
    }

    /** Prints text of the archive. */
    int print(Function<ConfigurableApplicationContext, Optional<String>> here, String there)
            throws IOException, FolderInUseException, NoArchiveException, InterruptedException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int exit = run(context -> {
            Optional<String> found = here.apply(context);
            text.writeBytes(found.orElse("").getBytes(UTF_8));
            return found.isPresent() ? 0 : refuse("There is no such run.");
        }, server -> server.fetch(there, () -> text));
        spec.commandLine().getOut().print(text.toString(UTF_8));
        spec.commandLine().getOut().flush();
        return exit;
    }

    /** Prints sentences, and how far it is on a line of its own. */
    private final class Listener implements HandOver.Listener {
        private final ProgressLine line = new ProgressLine(spec.commandLine().getErr());

        @Override
        public void outcome(String result, String name, String identifier, String message) {
            // told at the end, from the record
        }

        @Override
        public void said(String words) {
            line.clear();
            PrintWriter out = spec.commandLine().getOut();
            out.println(words);
            out.flush();
        }

        @Override
        public void progress(String words) {
            line.show(words);
        }
    }
}
