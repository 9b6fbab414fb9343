package org.reftel.ingest;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.IngestOutcome;
import org.reftel.archive.IngestOutcome.Result;
import org.reftel.archive.SourceContent;
import org.reftel.archive.SourceDocument;
import org.reftel.telegram.TelegramParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the documents of a chunk, and notes which cables have to be made anew because of them. */
final class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final Shelf shelf;
    private final Clock clock;
    private final Set<SourceDocument> changed = new LinkedHashSet<>();

    Keeping(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What became of a document. */
    record Kept(Result result, @Nullable SourceDocument source, String message, int findings) {
        private static Kept refused(String reason) {
            return new Kept(Result.REJECTED, null, reason, 0);
        }

        IngestOutcome outcome(IngestOutcome.Key key) {
            return source == null
                    ? new IngestOutcome(key, result, null, message, 0)
                    : new IngestOutcome(key, result, source.witnessOf(), message, findings);
        }
    }

    /** New, read anew, or a witness of a cable that another document left. */
    Set<SourceDocument> changed() {
        return changed;
    }

    /** A document that a file has. */
    Kept keep(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Refused(String _, String reason) -> Kept.refused(reason);
            case Incoming.Read(ReadDocument document, SourceContent content) -> keep(document, content);
        };
    }

    /** A document that is held already. */
    Kept keepAgain(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Refused(String name, String reason) -> {
                LOG.error("{} is held as it was read before; it cannot be read any more: {}", name, reason);
                shelf.leave(name);
                yield Kept.refused(reason);
            }
            case Incoming.Read(ReadDocument document, SourceContent _) ->
                shelf.withHash(document.hash().sha256()).map(source -> readAgain(document, source, ""))
                        .orElseThrow();
        };
    }

    private Kept keep(ReadDocument document, SourceContent content) {
        Optional<SourceDocument> same = shelf.withHash(document.hash().sha256());
        Optional<SourceDocument> earlier = shelf.names().named(document.name())
                .filter(other -> !other.sha256().equals(document.hash().sha256()));
        earlier.ifPresent(other -> release(other, document.name()));
        int findings = document.telegram().diagnostics().size();
        if (same.isPresent()) {
            return known(document, same.get(), earlier.isPresent());
        }
        SourceDocument source = new SourceDocument(document.name(), document.hash(), document.charset(),
                clock.instant(), document.readAs());
        shelf.put(source, content);
        shelf.names().call(source, document.name());
        changed.add(source);
        return earlier.isPresent()
                ? new Kept(Result.CHANGED, source, "a new version of the file", findings)
                : new Kept(Result.ADDED, source, "", findings);
    }

    /** The content is known: nothing to do, unless the file had another, or another version of the parser read it. */
    private Kept known(ReadDocument document, SourceDocument source, boolean newVersion) {
        String other = source.name().equals(document.name()) ? "" : "the same content as " + source.name();
        boolean back = source.isSuperseded();
        shelf.names().call(source, document.name());
        shelf.update(source);
        if (back) {
            changed.add(source);
        }
        if (source.parserVersion() != TelegramParser.VERSION) {
            return readAgain(document, source, other);
        }
        int findings = document.telegram().diagnostics().size();
        return newVersion
                ? new Kept(Result.CHANGED, source,
                        back ? "an earlier version of the file again" : other, findings)
                : new Kept(Result.UNCHANGED, source, other, findings);
    }

    private Kept readAgain(ReadDocument document, SourceDocument source, String other) {
        String before = source.number();
        source.readAs(document.readAs());
        shelf.update(source);
        changed.add(source);
        shelf.ofNumber(before).stream().filter(mate -> mate.witnessOf().equals(source.witnessOf()))
                .forEach(changed::add);
        return new Kept(Result.CHANGED, source, "read again by version " + TelegramParser.VERSION
                + " of the parser" + (other.isEmpty() ? "" : "; " + other),
                document.telegram().diagnostics().size());
    }

    /** The file has another content now; what else is a witness of that cable may be shown instead. */
    private void release(SourceDocument earlier, String name) {
        shelf.names().release(earlier, name);
        shelf.update(earlier);
        shelf.ofNumber(earlier.number()).stream()
                .filter(mate -> mate.witnessOf().equals(earlier.witnessOf())).forEach(changed::add);
    }
    Shelf shelf() {
        return shelf;
    }

    /** What is told of a document when its cable is made. */
    Kept witnessed(Kept stored) {
        SourceDocument source = stored.source;
        if (source == null || !changed.contains(source)) {
            return stored;
        }
        String shown = shelf.cable(source.witnessOf()).map(cable -> cable.source().name()).orElse(source.name());
        String other = shown.equals(source.name())
                ? ""
                : "another witness of " + source.witnessOf() + "; " + shown + " is shown";
        String message = Stream.of(stored.message, other).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new Kept(stored.result, source, message, stored.findings);
    }
}
