package org.reftel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of every command that opens the archive. */
@Command
final class ArchiveOptions {
    @Option(names = "--data", paramLabel = "FOLDER", description = "Where database and index lie (default: ./data, or $$REFTEL_DATA).")
    private @Nullable Path data;

    /** The folder, absolute. */
    Path data() {
        String variable = System.getenv("REFTEL_DATA");
        Path chosen = data != null ? data : Path.of(variable == null || variable.isBlank() ? "data" : variable);
        return chosen.toAbsolutePath().normalize();
    }

    /**
     * The folder, for a command that makes no archive.
     *
     * @throws NoArchiveException where none was made there; nothing is then either
     */
    Path existing() throws NoArchiveException {
        Path folder = data();
        if (!Files.exists(folder.resolve("archive.mv.db")) && !DataFolder.isInUse(folder)
                && !Archive.isThere(settings())) {
            throw new NoArchiveException(folder);
        }
        return folder;
    }

    /** As settings of the application. */
    Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("reftel.data", data().toString());
        return settings;
    }
}
