package org.reftel.admin.upkeep;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done for an archive in the background, one at a time. */
public enum UpkeepTask {
    FIXITY("The stored bytes are being checked", "documents"), INDEX_CHECK(
            "The index is being compared with the database",
            "cables"),
    INDEX_MEND("What differs in the index is being put right", "cables"), INDEX_REBUILD(
            "All cables are being indexed anew", "cables");

    private final String words;
    private final String things;

    UpkeepTask(String words, String things) {
        this.words = words;
        this.things = things;
    }

    /** As in addresses and in the audit log: {@code index-check}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The task of this key. */
    public static Optional<UpkeepTask> named(String key) {
        return Arrays.stream(values()).filter(task -> task.key().equals(key)).findFirst();
    }

    String words() {
        return words;
    }

    /** What it goes through. */
    String things() {
        return things;
    }
}
