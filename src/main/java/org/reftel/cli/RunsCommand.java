package org.reftel.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.reftel.admin.door.ServerDoor;
import org.reftel.admin.run.RunCommand;
import org.reftel.admin.run.RunReport;
import org.reftel.admin.run.RunReport.Format;
import org.reftel.admin.run.RunTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code runs}: the list of runs; its own commands show one of them, or give an order on it. */
@Command(name = "runs", description = "List the ingest runs, show one, or stop one and let it go on.", commandListHeading = "%nCommands:%n", footerHeading = "%nExit codes:%n", footer = {
    "  0  done", "  1  some files were rejected, or it was refused, paused or cancelled", "  2  wrong usage"})
final class RunsCommand implements Callable<Integer> {
    private static final String NUMBER = "N";

    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;

    @Override
    public Integer call() throws Exception {
        return new RunTasks(spec, archive).print(
                context -> Optional.of(context.getBean(RunTexts.class).list()), ServerDoor.RUNS + "/list");
    }

    @Command(name = "show", description = "Show a run, or write what became of each of its files into a file.")
    int show(@Mixin ArchiveOptions data, @Parameters(paramLabel = NUMBER) long run,
            @Option(names = "--report", paramLabel = "FILE", description = "A file whose name ends in .csv or .json.") @Nullable Path file)
            throws Exception {
        CommandSpec show = sub("show");
        return file == null
                ? new RunTasks(show, data).print(context -> context.getBean(RunTexts.class).show(run),
                        ServerDoor.RUNS + "/" + run + "/show")
                : report(show, data, run, file);
    }

    private int report(CommandSpec show, ArchiveOptions data, long run, Path file) throws Exception {
        Format format = Format.of(file.toString()).orElseThrow(() -> new ParameterException(show.commandLine(),
                "The report's name must end in .csv or .json"));
        RunTasks tasks = new RunTasks(show, data);
        return tasks.run(context -> {
            RunReport report = context.getBean(RunReport.class);
            if (!report.has(run)) {
                return tasks.refuse("There is no run " + run + ".");
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                report.write(run, format, out);
            }
            return 0;
        }, server -> server.fetch(
                ServerDoor.RUNS + "/" + run + "/report?format=" + format.name(),
                () -> Files.newOutputStream(file)));
    }

    @Command(name = "pause", description = "Stop the run that goes on, for now.")
    int pause(@Mixin ArchiveOptions data) throws Exception {
        return order("pause", data, null);
    }

    @Command(name = "cancel", description = "End a run; what it has done stays.")
    int cancel(@Mixin ArchiveOptions data, @Parameters(paramLabel = NUMBER) long run) throws Exception {
        return order("cancel", data, run);
    }

    @Command(name = "go-on", description = "Let a run go on that was paused, or that failed.")
    int goOn(@Mixin ArchiveOptions data, @Parameters(paramLabel = NUMBER) long run) throws Exception {
        return order("go-on", data, run);
    }

    @Command(name = "retry", description = "Read again the files that a run rejected.")
    int retry(@Mixin ArchiveOptions data, @Parameters(paramLabel = NUMBER) long run) throws Exception {
        return order("retry", data, run);
    }

    private int order(String order, ArchiveOptions data, @Nullable Long run) throws Exception {
        return new RunTasks(sub(order), data).order(new RunCommand(order, run, null, null));
    }

    private CommandSpec sub(String name) {
        return Objects.requireNonNull(spec.subcommands().get(name)).getCommandSpec();
    }
}
