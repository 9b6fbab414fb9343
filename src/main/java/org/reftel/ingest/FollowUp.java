package org.reftel.ingest;

import java.util.List;

import org.reftel.archive.Milestones;
import org.reftel.search.Indexer;
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
    private final Milestones milestones;

    FollowUp(Restorations restorations, PersonLinking linking, ReferenceSettling references,
            CitedMarks cited, HeldDocuments held, IncomingReader reader,
            ChunkWriter writer, Indexer indexer, ObjectProvider<Milestones> milestones) {
        this.restorations = restorations;
        this.linking = linking;
        this.references = references;
        this.cited = cited;
        this.held = held;
        this.reader = reader;
        this.writer = writer;
        this.indexer = indexer;
        this.milestones = milestones.getIfAvailable(() -> Milestones.NONE);
    }

    /**
     * Brings all of it up to the cables.
     *
     * @param indexing told when only the index is left
     */
    void catchUp(Runnable indexing) {
        restorations.settle();
        linking.catchUp();
        milestones.reached("linked");
        readMarked();
        linking.catchUp();
        references.catchUp();
        cited.settle();
        milestones.reached("settled");
        indexing.run();
        indexer.catchUp();
        milestones.reached("indexed");
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

    /** Only the index, in the middle of a run. */
    void index() {
        indexer.catchUp();
    }
}
