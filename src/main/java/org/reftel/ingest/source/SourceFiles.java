package org.reftel.ingest.source;

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
    private final String folder;
    private final List<SourceFile> files = new ArrayList<>();

    private SourceFiles(Path root, String folder) throws IOException {
        this.root = root;
        this.real = root.toRealPath();
        this.folder = folder;
    }

    /**
     * One document.
     *
     * @param name what its root folder is called and the path below it, with slashes: {@code seeds/000.txt}; what is not to be
     *     seen in it is written as an escape
     * @param size in bytes, when it was listed; 0 where that could not be told
     */
    public record SourceFile(String name, Path path, long size) {}

    /**
     * Lists what is there now, the folder called by its own name.
     *
     * @throws NoSuchFileException where the root does not exist
     */
    public static List<SourceFile> under(Path root) throws IOException {
        return under(root, DocumentName.of(folder(root), 1));
    }

    /**
     * Lists what is there now.
     *
     * @param folder what {@link #folder} is called
     * @throws NoSuchFileException where the root does not exist
     */
    public static List<SourceFile> under(Path root, String folder) throws IOException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        return new SourceFiles(root.toAbsolutePath().normalize(), folder).list();
    }

    /** The folder that the names of a root's files begin with: itself, or the one that a file lies in. */
    public static Path folder(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return Files.isDirectory(absolute) || parent == null ? absolute : parent;
    }

    private List<SourceFile> list() throws IOException {
        if (!Files.isDirectory(real)) {
            return List.of(new SourceFile(DocumentName.below(folder, root, 1), real, Files.size(real)));
        }
        Files.walkFileTree(real, new Visitor());
        files.sort(Comparator.comparing(SourceFile::name));
        return files;
    }

    private void add(Path file, long size) {
        Path below = real.relativize(file);
        files.add(new SourceFile(file.equals(real)
                ? folder
                : DocumentName.below(folder, root.resolve(below), below.getNameCount()), file, size));
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
