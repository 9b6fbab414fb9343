package org.reftel.ingest.batch;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Keys in lists short enough for one statement. */
public final class KeyBatches {
    private static final int MOST = 1000;

    private KeyBatches() {}

    /** In the order of the keys, which is that of the table. */
    public static <K extends Comparable<K>> void each(Collection<K> keys, Consumer<List<K>> statement) {
        List<K> all = keys.stream().sorted().toList();
        for (int i = 0; i < all.size(); i += MOST) {
            statement.accept(all.subList(i, Math.min(all.size(), i + MOST)));
        }
    }
}
