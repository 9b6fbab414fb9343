package org.reftel.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class IndexFolderTests {
    @TempDir
    private Path data;

    @Test
    void indexesOfEarlierVersionsGoAndNothingElseDoes() throws IOException {
        for (String name : new String[]{"index-2", "index-6", "index-7", "index-8", "index-6-damaged", "index-",
            "uploads"}) {
            Files.createDirectories(data.resolve(name).resolve("Cable"));
            Files.writeString(data.resolve(name).resolve("Cable/segments_1"), "a segment");
        }
        Files.writeString(data.resolve("archive.mv.db"), "a database");

        new IndexFolder(data.resolve("index-7")).deleteEarlier();

        assertThat(data).isDirectoryNotContaining("glob:**/index-{2,6}")
                .isDirectoryContaining("glob:**/index-7").isDirectoryContaining("glob:**/index-8")
                .isDirectoryContaining("glob:**/index-6-damaged").isDirectoryContaining("glob:**/index-")
                .isDirectoryContaining("glob:**/uploads").isDirectoryContaining("glob:**/archive.mv.db");
    }

    @Test
    void newDataFolderHasNone() {
        new IndexFolder(data.resolve("new/index-7")).deleteEarlier();

        assertThat(data).isEmptyDirectory();
    }
}
