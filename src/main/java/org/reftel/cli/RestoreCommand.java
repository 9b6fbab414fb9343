package org.reftel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.reftel.archive.backup.BackupReport;
import org.reftel.archive.backup.Restore;
import org.reftel.search.index.Indexer;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore FILE}: an archive from a backup, with its index. */
@Command(name = "restore", description = "Fill an empty archive from a backup, whatever database it was made from.")
final class RestoreCommand implements Callable<Integer> {
    private static final int DAMAGED = 1;

    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @Parameters(paramLabel = "FILE", description = "A file that backup wrote.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        BackupLines lines = new BackupLines(spec.commandLine(), file.toAbsolutePath().normalize());
        ProgressLine line = new ProgressLine(spec.commandLine().getErr());
        BackupReport report;
        try (DataFolder _ = DataFolder.take(archive.data(), "restore")) {
            try (ConfigurableApplicationContext context = Store.open(archive.settings())) {
                report = context.getBean(Restore.class).read(lines.file(), line::show);
            }
            try (Archive.Writing writing = Archive.openToWrite(archive.settings())) {
                line.show("All rows are restored; the index is being filled.");
                writing.context().getBean(Indexer.class).verifyAll();
            }
        } finally {
            line.clear();
        }
        lines.print(report, "restored");
        return report.damaged().isEmpty() ? 0 : DAMAGED;
    }
}
