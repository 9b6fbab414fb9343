package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folders and files that the desk may read: the seeds, those of the setting {@code reftel.folders}, and those that are watched,
 * {@code reftel.watch}.
 */
@Component
public class IngestFolders {
    private final Seeds seeds;
    private final List<Path> others;
    private final List<Path> watched;

    IngestFolders(Seeds seeds, @Value("${reftel.folders}") List<String> others,
            @Value("${reftel.watch}") List<String> watched) {
        this.seeds = seeds;
        this.others = paths(others);
        this.watched = paths(watched);
    }

    private static List<Path> paths(List<String> written) {
        return written.stream().map(String::strip).filter(path -> !path.isEmpty()).map(Path::of).toList();
    }

    /** Those that a server reads by itself when something in them changes. */
    public List<Path> watched() {
        return watched;
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
        all.addAll(watched);
        return all.stream().distinct().toList();
    }

    /** The folder or file that is written so in the list, and none that is not in it. */
    public Optional<Path> named(String written) throws IOException {
        return all().stream().filter(folder -> folder.toString().equals(written)).findFirst();
    }
}
