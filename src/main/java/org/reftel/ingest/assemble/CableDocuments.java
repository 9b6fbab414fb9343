package org.reftel.ingest.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.reftel.archive.cable.SourceDocument;
import org.reftel.ingest.read.ReadDocument;

/**
 * The documents of one cable.
 *
 * @param identifier the cable's
 * @param shown whose text and fields are the cable's
 * @param sections later sections of the telegram, in order, whose text is shown behind it
 * @param others further witnesses, the best first: they fill in what the one that is shown does not state
 */
public record CableDocuments(String identifier, Read shown, List<Read> sections, List<Read> others) {
    /** A document as read, and as it is kept. */
    public record Read(ReadDocument document, SourceDocument source) {
        /** As of the witnesses of a cable the one is chosen that it is shown from. */
        static final Comparator<Read> BEST_FIRST = Comparator.comparingInt((Read read) -> read.source.completeness())
                .thenComparingInt(read -> read.document.telegram().source().length()).reversed()
                .thenComparing(read -> read.source.sha256());
    }

    public CableDocuments {
        sections = List.copyOf(sections);
        others = List.copyOf(others);
    }

    /** A single one. */
    public static CableDocuments of(ReadDocument document, SourceDocument source) {
        return new CableDocuments(document.identifier(), new Read(document, source), List.of(), List.of());
    }

    /** All of them. */
    public Stream<Read> all() {
        return Stream.concat(Stream.of(shown), Stream.concat(sections.stream(), others.stream()));
    }

    /** Those whose text is the cable's, in order. */
    List<ReadDocument> parts() {
        List<ReadDocument> parts = new ArrayList<>(List.of(shown.document));
        sections.forEach(section -> parts.add(section.document));
        return parts;
    }
}
