package org.reftel.ingest;

import java.nio.file.Path;

import org.reftel.archive.SourceContent;
import org.reftel.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads documents on their way into the archive; one that cannot be read is refused with the reason. */
@Component
class IncomingReader {
    private static final Logger LOG = LoggerFactory.getLogger(IncomingReader.class);

    private final DocumentReader reader;

    IncomingReader(Vocabulary vocabulary, @Value("${reftel.data}") Path data) {
        this.reader = DocumentReader.ofArchive(vocabulary, data);
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
