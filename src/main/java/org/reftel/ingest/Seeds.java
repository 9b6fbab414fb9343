package org.reftel.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents a new archive starts with: the folder {@code seeds} where there is one, else those inside the program. */
@Component
public class Seeds {
    private final Path folder;
    private final Path data;

    Seeds(@Value("${reftel.seeds}") Path folder, @Value("${reftel.data}") Path data) {
        this.folder = folder;
        this.data = data;
    }

    /**
     * The folder to read.
     *
     * @throws IOException where the documents inside the program cannot be laid out
     */
    public Path folder() throws IOException {
        return Files.isDirectory(folder) ? folder : unpacked();
    }

    /** Beside the database, so that an interrupted run finds them again. */
    private Path unpacked() throws IOException {
        Path seeds = data.resolve("unpacked").resolve("seeds");
        Files.createDirectories(seeds);
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:seeds/*.txt")) {
            String name = resource.getFilename();
            if (name != null) {
                try (InputStream in = resource.getInputStream()) {
                    Files.copy(in, seeds.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return seeds;
    }
}
