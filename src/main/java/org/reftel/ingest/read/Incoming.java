package org.reftel.ingest.read;

import java.util.Optional;
import java.util.stream.Stream;

import org.reftel.archive.cable.SourceContent;

/** A file on its way into the archive: read, known already, or refused with the reason. */
public sealed interface Incoming {
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

    /**
     * Held under this name with this content, and read by the present parser: nothing is to be done.
     *
     * @param cable that it is a witness of
     * @param heldAs the name that the content is held under
     */
    record Known(String name, String sha256, String cable, String heldAs, int findings) implements Incoming {}

    /**
     * Not one.
     *
     * @param content empty where the bytes could not be read
     */
    record Refused(String name, String reason, Optional<SourceContent> content) implements Incoming {}
}
