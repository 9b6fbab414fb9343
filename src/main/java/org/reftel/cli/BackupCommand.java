package org.reftel.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.reftel.archive.backup.Backup;
import org.reftel.archive.backup.BackupReport;
import org.reftel.cli.DataFolder.FolderInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup FILE}: the whole archive into one file, by the server in charge of it where one runs. */
@Command(name = "backup", description = "Write the whole archive into one zip file, whatever its database; also while a server runs.")
final class BackupCommand implements Callable<Integer> {
    private static final int DAMAGED = 1;

    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @Parameters(paramLabel = "FILE", description = "The file to be written; it must not be there yet.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        BackupLines lines = new BackupLines(spec.commandLine(), file.toAbsolutePath().normalize());
        ProgressLine line = new ProgressLine(spec.commandLine().getErr());
        BackupReport report;
        try (DataFolder _ = DataFolder.take(archive.existing(), "backup");
                ConfigurableApplicationContext context = Store.open(archive.settings())) {
            report = context.getBean(Backup.class).write(lines.file(), line::show);
        } catch (FolderInUseException e) {
            Optional<HandOver> server = HandOver.to(archive.data());
            if (server.isEmpty()) {
                throw e;
            }
            report = server.get().backup(lines.file(), line::show);
        } finally {
            line.clear();
        }
        lines.print(report, "written");
        return report.damaged().isEmpty() ? 0 : DAMAGED;
    }
}
