package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folders that the desk may read: the seeds, and those of the setting {@code reftel.folders}. */
@Component
public class IngestFolders {
    private final Seeds seeds;
    private final List<Path> others;

    IngestFolders(Seeds seeds, @Value("${reftel.folders}") List<String> others) {
        this.seeds = seeds;
        this.others = others.stream().map(String::strip).filter(other -> !other.isEmpty()).map(Path::of).toList();
    }

    /**
     * All of them, the seeds first.
     *
     * @throws IOException where the seeds inside the program cannot be laid out
     */
    public List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        all.add(seeds.folder());
        all.addAll(others);
        return all;
    }

    /** The folder that is written so in the list, and none that is not in it. */
    public Optional<Path> named(String written) throws IOException {
        return all().stream().filter(folder -> folder.toString().equals(written)).findFirst();
    }
}
