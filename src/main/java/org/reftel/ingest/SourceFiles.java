package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Lists the documents under a file or folder, sorted, so that two runs meet them in the same order. Hidden files and folders are
 * passed over. A link, pipe or device is listed, and refused by {@link SourceReader}; only a root may be a link.
 */
public final class SourceFiles {
    private final Path root;
    private final Path real;
    private final List<SourceFile> files = new ArrayList<>();

    private SourceFiles(Path root) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.real = this.root.toRealPath();
    }

    /**
     * One document.
     *
     * @param name the root's own name and the path below it, with slashes: {@code seeds/000.txt}; what is not to be seen in it is
     *     written as an escape
     * @param size in bytes, when it was listed; 0 where that could not be told
     */
    public record SourceFile(String name, Path path, long size) {}

    /**
     * Lists what is there now.
     *
     * @throws NoSuchFileException where the root does not exist
     */
    public static List<SourceFile> under(Path root) throws IOException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        return new SourceFiles(root).list();
    }

    /** What a root is called in the archive: a folder by its own name, a file by its folder's too. */
    public static String called(Path root) {
        return DocumentName.of(root.toAbsolutePath().normalize(), Files.isDirectory(root) ? 1 : 2);
    }

    private List<SourceFile> list() throws IOException {
        if (!Files.isDirectory(real)) {
            return List.of(new SourceFile(DocumentName.of(root, 2), real, Files.size(real)));
        }
        Files.walkFileTree(real, new Visitor());
        files.sort(Comparator.comparing(SourceFile::name));
        return files;
    }

    private void add(Path file, long size) {
        Path below = real.relativize(file);
        files.add(new SourceFile(DocumentName.of(root.resolve(below), below.getNameCount() + 1), file, size));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) && !folder.equals(real) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                add(file, attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            add(file, 0);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                add(folder, 0);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
