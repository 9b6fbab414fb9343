package org.reftel.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.ContentHash;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the folders are called that files come from: each by its own name, and where another folder has that name, by as many of
 * those above it as tell them apart. So no file is taken for a version of one in another folder, and none is missed there.
 */
public final class FolderNames {
    private static final int SHORT_HASH = 8;

    private final StatelessSession session;
    private final Map<String, Path> folders = new TreeMap<>();

    public FolderNames(StatelessSession session) {
        this.session = session;
        session.createNativeQuery("select name, path from source_folder", Object[].class).getResultList()
                .forEach(row -> folders.put((String) row[0], Path.of((String) row[1])));
    }

    /** Tells whether a folder is the one that had a name, and is not at its place any more. */
    public interface Moved {
        boolean isHeldAs(String name) throws IOException;
    }

    /** What a folder is called that had files read before. */
    Optional<String> known(Path folder) throws IOException {
        for (Entry<String, Path> known : folders.entrySet()) {
            if (isSame(known.getValue(), folder)) {
                return Optional.of(known.getKey());
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Path known, Path folder) throws IOException {
        return known.equals(folder) || known.endsWith(folder.getFileName() == null ? folder : folder.getFileName())
                && Files.exists(known) && Files.exists(folder) && Files.isSameFile(known, folder);
    }

    /**
     * What a folder is called, from now on.
     *
     * @param folder absolute
     */
    public String of(Path folder, Moved moved) throws IOException {
        Optional<String> known = known(folder);
        if (known.isPresent()) {
            return known.get();
        }
        String own = DocumentName.of(folder, 1);
        Path before = folders.get(own);
        if (own.isEmpty() || before != null && !Files.exists(before) && moved.isHeldAs(own)) {
            return call(folder, own);
        }
        for (int elements = 1; elements <= folder.getNameCount(); elements++) {
            String name = DocumentName.of(folder, elements);
            if (isFree(name, folder)) {
                return call(folder, name);
            }
        }
        return call(folder, own + "~" + ContentHash.of(folder.toString().getBytes(UTF_8)).sha256().substring(0,
                SHORT_HASH));
    }

    /** Whether no file below another folder could have the name of one below this folder. */
    private boolean isFree(String name, Path folder) {
        return folders.entrySet().stream().allMatch(other -> {
            String taken = other.getKey();
            return !taken.equals(name)
                    && (!taken.startsWith(name + "/") || isBelow(other.getValue(), folder, taken, name))
                    && (!name.startsWith(taken + "/") || isBelow(folder, other.getValue(), name, taken));
        });
    }

    /** Whether one folder lies below another as its name lies below the other's, so that they have files in common. */
    private static boolean isBelow(Path lower, Path upper, String lowerName, String upperName) {
        long steps = lowerName.substring(upperName.length()).chars().filter(c -> c == '/').count();
        return lower.startsWith(upper) && lower.getNameCount() - upper.getNameCount() == steps;
    }

    private String call(Path folder, String name) {
        session.createNativeMutationQuery("delete from source_folder where name = :name").setParameter("name", name)
                .executeUpdate();
        session.createNativeMutationQuery("insert into source_folder (name, path) values (:name, :path)")
                .setParameter("name", name).setParameter("path", folder.toString()).executeUpdate();
        folders.put(name, folder);
        return name;
    }
}
