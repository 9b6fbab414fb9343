package org.reftel.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.reftel.archive.backup.BackupReport;
import picocli.CommandLine;

/** What a backup or a restore tells at its end. */
final class BackupLines {
    private static final double MILLISECONDS = 1_000;

    private final CommandLine command;
    private final Path file;
    private final long began = System.nanoTime();

    /** The clock runs from here on. */
    BackupLines(CommandLine command, Path file) {
        this.command = command;
        this.file = file;
    }

    Path file() {
        return file;
    }

    /**
     * A line of counts, and one for each damaged document.
     *
     * @param done "written" or "restored"
     */
    void print(BackupReport report, String done) {
        for (String hash : report.damaged()) {
            command.getErr().printf(
                    "The document %s is damaged: its bytes have another hash. They are kept as they are.%n",
                    hash);
        }
        command.getOut().printf(Locale.ENGLISH,
                "%s %s and verified: %,d cables, %,d documents of %,d bytes; the file has %,d bytes; %.1f s.%n", file,
                done, report.cables(), report.documents(), report.bytes(), report.size(),
                Duration.ofNanos(System.nanoTime() - began).toMillis() / MILLISECONDS);
        command.getOut().flush();
    }
}
