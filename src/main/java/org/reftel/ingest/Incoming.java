package org.reftel.ingest;

import java.util.stream.Stream;

import org.reftel.archive.SourceContent;

/** A file on its way into the archive: read, or refused with the reason. */
sealed interface Incoming {
    String name();

    /** The telegram, where it is one. */
    default Stream<ReadDocument> telegram() {
        return this instanceof Read(ReadDocument document, SourceContent _) ? Stream.of(document) : Stream.empty();
    }

    /** The bytes, where they are a telegram's. */
    default Stream<SourceContent> kept() {
        return this instanceof Read(ReadDocument _, SourceContent content) ? Stream.of(content) : Stream.empty();
    }

    /** A telegram. */
    record Read(ReadDocument document, SourceContent content) implements Incoming {
        @Override
        public String name() {
            return document.name();
        }
    }

    /** Not one. */
    record Refused(String name, String reason) implements Incoming {}
}
