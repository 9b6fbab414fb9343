package org.reftel.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The folder that the indexes lie in, looked at before anything opens it. */
final class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String LOCK = "write.lock";
    private static final Pattern NAME = Pattern.compile("index-([0-9]{1,4})");

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts an index that cannot be opened aside, into a folder of its name with {@code -damaged}; a new one is then made in its
     * place and filled from the database. Opening reads little: what is damaged inside a file is found by the check of the index.
     */
    void moveAsideIfDamaged() {
        damage().ifPresent(why -> {
            Path aside = folder.resolveSibling(folder.getFileName() + "-damaged");
            try {
                // one is enough to look into: each is as large as the index
                FileSystemUtils.deleteRecursively(aside);
                Files.move(folder, aside, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException("the damaged index " + folder + " cannot be moved aside", e);
            }
            LOG.error(
                    "the search index cannot be opened ({}); it lies in {} now, and a new one is filled from the database",
                    why, aside);
        });
    }

    /** Deletes the indexes of earlier versions, which are as large as this one, and which no version reads again: {@code index-6}. */
    void deleteEarlier() {
        int number = number(folder);
        Path data = folder.toAbsolutePath().getParent();
        if (data == null || !Files.isDirectory(data)) {
            return;
        }
        try (Stream<Path> beside = Files.list(data)) {
            for (Path earlier : beside.filter(other -> number(other) > 0 && number(other) < number).toList()) {
                FileSystemUtils.deleteRecursively(earlier);
                LOG.info("deleted {}, the index of an earlier version", earlier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0 for what is no index of any version. */
    private static int number(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private Optional<String> damage() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> indexes = Files.list(folder)) {
            return indexes.filter(Files::isDirectory).sorted().flatMap(index -> damage(index).stream()).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> damage(Path index) {
        try (Directory files = FSDirectory.open(index)) {
            if (DirectoryReader.indexExists(files)) {
                DirectoryReader.open(files).close();
                return Optional.empty();
            }
            boolean empty = List.of(LOCK).containsAll(List.of(files.listAll()));
            return empty ? Optional.empty() : Optional.of(index.getFileName() + ": its list of segments is missing");
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | EOFException
                | FileNotFoundException | NoSuchFileException | IllegalArgumentException e) {
            return Optional.of(index.getFileName() + ": " + e.getMessage());
        } catch (IOException e) {
            // whatever the machine lacks now does not make the index a bad one
            throw new UncheckedIOException(e);
        }
    }
}
