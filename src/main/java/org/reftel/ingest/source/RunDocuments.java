package org.reftel.ingest.source;

import java.util.Optional;

/** The documents that a run reads, one after another; each is read when it is asked for. */
public interface RunDocuments extends AutoCloseable {
    /** How many there are, as far as is known: a file counts as one until it turns out to hold rows. */
    int count();

    Optional<ReceivedDocument> next();

    @Override
    void close();
}
