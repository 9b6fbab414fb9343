package org.reftel.ingest.preview;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Previews on record, in the folder {@code previews} of the data folder: for each a line of JSON for every file, and a sum. The
 * archive itself knows nothing of them.
 */
@Component
public class Previews {
    private static final int MOST = 20;
    private static final String ID = "[0-9]{8}-[0-9]{9}";
    private static final String SUM = ".json";
    private static final String LINES = ".jsonl";

    private final Path folder;
    private final JsonMapper json;

    Previews(@Value("${reftel.data}") Path data, JsonMapper json) {
        this.folder = folder(data);
        this.json = json;
    }

    private static Path folder(Path data) {
        return data.resolve("previews");
    }

    /** The lines of the preview of this id, in an archive's data folder. */
    public static Path lines(Path data, String id) {
        return folder(data).resolve(id + LINES);
    }

    /** Writes the lines of one. */
    public final class Writing implements AutoCloseable {
        private final String id;
        private final BufferedWriter out;

        private Writing(String id) throws IOException {
            this.id = id;
            Files.createDirectories(folder);
            this.out = Files.newBufferedWriter(folder.resolve(id + LINES), UTF_8);
        }

        public void line(PreviewedFile file) throws IOException {
            out.write(json.writeValueAsString(file));
            out.write('\n');
        }

        /** The preview is there from now on. */
        public void sum(Preview preview) throws IOException {
            out.flush();
            Path part = folder.resolve(id + ".part");
            Files.writeString(part, json.writeValueAsString(preview), UTF_8);
            Files.move(part, folder.resolve(id + SUM), StandardCopyOption.REPLACE_EXISTING);
            forgetOld();
        }

        @Override
        public void close() throws IOException {
            out.close();
            if (!Files.exists(folder.resolve(id + SUM))) {
                Files.deleteIfExists(folder.resolve(id + LINES));
            }
        }
    }

    public Writing write(String id) throws IOException {
        return new Writing(id);
    }

    /** The latest first. */
    public List<Preview> latest() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(SUM))
                    .map(name -> name.substring(0, name.length() - SUM.length()))
                    .sorted(Comparator.reverseOrder()).flatMap(id -> find(id).stream()).toList();
        }
    }

    /** The one of this id. */
    public Optional<Preview> find(String id) {
        if (!id.matches(ID) || !Files.exists(folder.resolve(id + SUM))) {
            return Optional.empty();
        }
        return Optional.of(json.readValue(folder.resolve(id + SUM), Preview.class));
    }

    /** A line for each file, in the order in which the run would meet them. */
    public Path lines(Preview preview) {
        return folder.resolve(preview.id() + LINES);
    }

    /** Some of the files, in order. */
    public List<PreviewedFile> files(Preview preview, Predicate<PreviewedFile> wanted, int skipped, int most)
            throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(lines(preview), UTF_8)) {
            return lines.lines().map(line -> json.readValue(line, PreviewedFile.class)).filter(wanted).skip(skipped)
                    .limit(most).toList();
        }
    }

    private void forgetOld() throws IOException {
        List<Preview> all = latest();
        for (Preview old : all.subList(Math.min(MOST, all.size()), all.size())) {
            Files.deleteIfExists(folder.resolve(old.id() + SUM));
            Files.deleteIfExists(lines(old));
        }
    }
}
