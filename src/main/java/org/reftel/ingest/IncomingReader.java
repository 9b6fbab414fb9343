package org.reftel.ingest;

import org.reftel.archive.SourceContent;
import org.reftel.ingest.ChunkWriter.Incoming;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads documents on their way into the archive; one that cannot be read is refused with the reason. */
final class IncomingReader {
    private static final Logger LOG = LoggerFactory.getLogger(IncomingReader.class);

    private final DocumentReader reader;

    IncomingReader(DocumentReader reader) {
        this.reader = reader;
    }

    Incoming read(ReceivedDocument received) {
        try {
            ReadDocument document = reader.read(received.name(), received.readable());
            return new Incoming.Read(document, new SourceContent(document.hash(), received.bytes()));
        } catch (UnreadableDocumentException e) {
            return new Incoming.Refused(received.name(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("reading {} failed", received.name(), e);
            return new Incoming.Refused(received.name(), UnreadableDocumentException.fault(e));
        }
    }
}
