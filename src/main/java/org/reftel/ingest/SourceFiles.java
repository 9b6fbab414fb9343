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

/**
 * Lists the documents under a file or folder, sorted, so that two runs meet them in the same order. Links are not followed,
 * hidden files and folders are passed over; a pipe or device is listed and then refused by {@link SourceReader}.
 */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * One document.
     *
     * @param name the root's own name and the path below it, with slashes: {@code seeds/000.txt}
     * @param size in bytes, when it was listed; 0 where that could not be told
     */
    public record SourceFile(String name, Path path, long size) {}

    /**
     * Lists what is there now.
     *
     * @throws NoSuchFileException where the root does not exist
     */
    public static List<SourceFile> under(Path root) throws IOException {
        Path real = root.toAbsolutePath().normalize();
        if (!Files.exists(real)) {
            throw new NoSuchFileException(root.toString());
        }
        if (!Files.isDirectory(real)) {
            Path folder = real.getParent();
            return List
                    .of(new SourceFile(folder == null ? real.toString() : name(real, folder), real, Files.size(real)));
        }
        List<SourceFile> files = new ArrayList<>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isHidden(folder) && !folder.equals(real)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && !attributes.isSymbolicLink()) {
                    files.add(new SourceFile(name(file, real), file, attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                files.add(new SourceFile(name(file, real), file, 0));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(SourceFile::name));
        return files;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    static String name(Path file, Path folder) {
        Path above = folder.getParent();
        Path named = above == null ? file : above.relativize(file);
        return named.toString().replace('\\', '/');
    }
}
