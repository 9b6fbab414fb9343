package org.reftel.ingest.read;

import java.nio.file.Path;
import java.util.Optional;

import org.reftel.archive.cable.ContentHash;
import org.reftel.archive.cable.SourceContent;
import org.reftel.ingest.source.ReceivedDocument;
import org.reftel.ingest.source.UnreadableDocumentException;
import org.reftel.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads documents on their way into the archive; one that cannot be read is refused with the reason. */
@Component
public class IncomingReader {
    private static final Logger LOG = LoggerFactory.getLogger(IncomingReader.class);

    private final DocumentReader reader;

    IncomingReader(Vocabulary vocabulary, @Value("${reftel.data}") Path data) {
        this.reader = DocumentReader.ofArchive(vocabulary, data);
    }

    /** A document that is kept, without its persons; empty where it cannot be read any more. */
    public Optional<ReadDocument> readTelegram(String name, byte[] bytes) {
        try {
            return Optional.of(reader.readTelegram(name, bytes));
        } catch (UnreadableDocumentException e) {
            LOG.error("{} cannot be read any more: {}", name, e.getMessage());
            return Optional.empty();
        }
    }

    public Incoming read(ReceivedDocument received) {
        try {
            ReadDocument document = reader.read(received.name(), received.readable());
            return new Incoming.Read(document, new SourceContent(document.hash(), received.bytes()));
        } catch (UnreadableDocumentException e) {
            return new Incoming.Refused(received.name(), String.valueOf(e.getMessage()), content(received));
        }
    }

    /** What was read of a file that is refused; none of one that was not read at all. */
    private static Optional<SourceContent> content(ReceivedDocument received) {
        return received.bytes().length == 0
                ? Optional.empty()
                : Optional.of(new SourceContent(ContentHash.of(received.bytes()), received.bytes()));
    }
}
