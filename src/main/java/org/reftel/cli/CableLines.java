package org.reftel.cli;

import java.time.Instant;

import org.reftel.api.CableDocument;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.ingest.assemble.CableAssembler;
import org.reftel.ingest.assemble.CableDocuments;
import org.reftel.ingest.assemble.Registry;
import org.reftel.ingest.read.DocumentReader;
import org.reftel.ingest.read.ReadDocument;
import org.reftel.ingest.source.ReceivedDocument;
import org.reftel.ingest.source.UnreadableDocumentException;
import org.reftel.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/** Makes of a document the line that tells what is found in it. Safe for use by several threads. */
final class CableLines {
    private final Vocabulary vocabulary = Vocabulary.load();
    private final DocumentReader reader = new DocumentReader(vocabulary);
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * A document's line.
     *
     * @param text JSON; empty where it is rejected
     * @param rejection why; empty where it is not
     */
    record Line(String name, String text, String rejection) {}

    Line of(ReceivedDocument document) {
        try {
            ReadDocument read = reader.read(document.name(), document.readable());
            SourceDocument source = new SourceDocument(read.name(), read.hash(), read.charset(), Instant.EPOCH,
                    read.readAs());
            CableDocument fields = CableDocument
                    .fields(CableAssembler.assemble(CableDocuments.of(read, source), vocabulary, Registry.none()));
            return new Line(document.name(), json.writeValueAsString(fields), "");
        } catch (UnreadableDocumentException e) {
            return rejected(document.name(), String.valueOf(e.getMessage()));
        }
    }

    static Line rejected(String name, String why) {
        return new Line(name, "", why);
    }
}
