package org.reftel.ingest;

import java.util.List;

import org.reftel.archive.Milestones;
import org.reftel.ingest.person.PersonLinking;
import org.reftel.ingest.read.ChunkReader;
import org.reftel.ingest.read.IncomingReader;
import org.reftel.ingest.settle.CitedMarks;
import org.reftel.ingest.settle.ReferenceSettling;
import org.reftel.ingest.source.HeldDocuments;
import org.reftel.ingest.source.ReceivedDocument;
import org.reftel.ingest.store.ChunkWriter;
import org.reftel.ingest.store.DeferredKeys;
import org.reftel.ingest.store.Restorations;
import org.reftel.search.index.Indexer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What follows from cables and decisions: which version of a file is shown, who the persons are, what is to be read anew because of
 * that, what references mean, and the index.
 */
@Component
class FollowUp {
    private final Restorations restorations;
    private final PersonLinking linking;
    private final ReferenceSettling references;
    private final CitedMarks cited;
    private final HeldDocuments held;
    private final IncomingReader reader;
    private final ChunkWriter writer;
    private final Indexer indexer;
    private final DeferredKeys keys;
    private final Milestones milestones;

    FollowUp(Restorations restorations, PersonLinking linking, ReferenceSettling references,
            CitedMarks cited, HeldDocuments held, IncomingReader reader,
            ChunkWriter writer, Indexer indexer, DeferredKeys keys, ObjectProvider<Milestones> milestones) {
        this.restorations = restorations;
        this.linking = linking;
        this.references = references;
        this.cited = cited;
        this.held = held;
        this.reader = reader;
        this.writer = writer;
        this.indexer = indexer;
        this.keys = keys;
        this.milestones = milestones.getIfAvailable(() -> Milestones.NONE);
    }

    /**
     * Brings all of it up to the cables.
     *
     * @param times told of each stage's end
     * @param linked told when persons are linked
     * @param indexing told when only the index is left
     */
    void catchUp(StageTimes times, Runnable linked, Runnable indexing) {
        keys.makeToLink();
        restorations.settle();
        times.ended("made what linking needs");
        linking.catchUp(keys::dropToLink);
        milestones.reached("linked");
        readMarked();
        linking.catchUp();
        linked.run();
        times.ended("linked persons");
        keys.makeToSettle();
        try (DeferredKeys.Making _ = keys.makeBeside()) {
            references.catchUp();
            keys.makeToCite();
            cited.settle();
            milestones.reached("settled");
            times.ended("settled references");
            indexing.run();
            indexer.catchUp();
            milestones.reached("indexed");
            times.ended("indexed");
        }
        keys.makeAll();
        times.ended("made the other keys");
    }

    /** Keys that a first load took away, and a crash left so. */
    void makeKeys() {
        keys.makeAll();
    }

    private void readMarked() {
        for (List<ReceivedDocument> marked = held.marked(ChunkReader.CHUNK); !marked.isEmpty(); marked = held
                .marked(ChunkReader.CHUNK)) {
            writer.writeAgain(marked.stream().map(reader::read).toList());
        }
    }

    /** Persons, references and index follow; what is to be read anew is left. */
    void catchUpAtStart() {
        linking.verify();
        linking.catchUp();
        references.catchUp();
        cited.settle();
        indexer.catchUp();
    }

    /** Whether documents are marked to be read anew. */
    boolean isWaiting() {
        return !held.marked(1).isEmpty();
    }

    /** A chunk has been stored; nothing follows yet. */
    void stored() {
        milestones.reached("stored");
    }
}
