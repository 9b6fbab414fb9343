package org.reftel.ingest.store;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.SourceContent;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.ingest.read.Incoming;
import org.reftel.ingest.read.ReadDocument;
import org.reftel.telegram.TelegramParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the documents of a chunk, and notes which cables have to be made anew because of them. */
final class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final Shelf shelf;
    private final Quarantine quarantine;
    private final Clock clock;
    private final Set<SourceDocument> changed = new LinkedHashSet<>();

    Keeping(Shelf shelf, Quarantine quarantine, Clock clock) {
        this.shelf = shelf;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /**
     * What became of a document.
     *
     * @param again whether it was held and has been read anew, so that the result depends on what its cable tells now
     */
    record Kept(Result result, @Nullable SourceDocument source, String message, int findings, boolean again,
            @Nullable String sha256, @Nullable String cable) {
        private static Kept refused(String reason, @Nullable String sha256) {
            return new Kept(Result.REJECTED, null, reason, 0, false, sha256, null);
        }

        private static Kept of(Result result, SourceDocument source, String message) {
            return new Kept(result, source, message, source.findings(), false, source.sha256(), null);
        }

        private static Kept readAgain(SourceDocument source, String message) {
            return new Kept(Result.UNCHANGED, source, message, source.findings(), true, source.sha256(), null);
        }

        private Kept saying(Result other, String words) {
            return new Kept(other, source, words, findings, again, sha256, cable);
        }

        IngestOutcome outcome(IngestOutcome.Key key) {
            return new IngestOutcome(key, result, source == null ? cable : source.witnessOf(), message, findings,
                    sha256);
        }
    }

    /** New, read anew, or a witness of a cable that another document left. */
    Set<SourceDocument> changed() {
        return changed;
    }

    /** A document that a file has. */
    Kept keep(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Refused(String name, String reason, Optional<SourceContent> content) -> {
                content.ifPresent(bytes -> quarantine.put(name, bytes, reason));
                yield Kept.refused(reason, content.map(SourceContent::sha256).orElse(null));
            }
            case Incoming.Known(String name, String sha256, String cable, String heldAs, int findings) -> {
                quarantine.release(name);
                shelf.aside().leave(name);
                yield new Kept(Result.UNCHANGED, null, otherName(name, heldAs), findings, false, sha256, cable);
            }
            case Incoming.Read(ReadDocument document, SourceContent content) -> {
                quarantine.release(document.name());
                yield keepInstead(document).orElseGet(() -> keep(document, content));
            }
        };
    }

    /** A document that is held already. */
    Kept keepAgain(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Refused(String name, String reason, Optional<SourceContent> _) ->
                leaveAsRead(name, "it cannot be read any more: " + reason);
            case Incoming.Known known -> throw new IllegalStateException(known.name() + " was to be read anew");
            case Incoming.Read(ReadDocument document, SourceContent _) ->
                shelf.withHash(document.hash().sha256()).map(source -> readAgain(document, source, ""))
                        .orElseGet(() -> leaveAsRead(document.name(),
                                "the bytes kept are not those received: a check of the stored bytes tells more"));
        };
    }

    /** Not asked for again before the next version of the parser. */
    private Kept leaveAsRead(String name, String why) {
        LOG.error("{} is held as it was read before; {}", name, why);
        shelf.leave(name);
        return Kept.refused("held as it was read before; " + why, null);
    }

    private static String otherName(String name, String heldAs) {
        return heldAs.equals(name) ? "" : "the same content as " + heldAs;
    }

    /** A content that was set aside: the file stands for the version that is shown instead. */
    private Optional<Kept> keepInstead(ReadDocument document) {
        String hash = document.hash().sha256();
        return shelf.aside().decision(hash)
                .flatMap(decision -> shelf.withHash(shelf.aside().instead(hash)).map(shown -> {
                    shelf.aside().note(document.name(), hash);
                    Optional<SourceDocument> earlier = shelf.names().named(document.name())
                            .filter(other -> !other.equals(shown));
                    earlier.ifPresent(other -> release(other, document.name()));
                    if (shown.isSuperseded()) {
                        changed.add(shown);
                    }
                    shelf.names().call(shown, document.name());
                    shelf.update(shown);
                    return new Kept(earlier.isPresent() ? Result.CHANGED : Result.UNCHANGED, shown,
                            SetAside.sentence(decision, shown), shown.findings(), false, hash, null);
                }));
    }

    private Kept keep(ReadDocument document, SourceContent content) {
        shelf.aside().leave(document.name());
        Optional<SourceDocument> same = shelf.withHash(document.hash().sha256());
        Optional<SourceDocument> earlier = shelf.names().named(document.name())
                .filter(other -> !other.sha256().equals(document.hash().sha256()));
        earlier.ifPresent(other -> release(other, document.name()));
        if (same.isPresent()) {
            return known(document, same.get(), earlier.isPresent());
        }
        SourceDocument source = new SourceDocument(document.name(), document.hash(), document.charset(),
                clock.instant(), document.readAs());
        shelf.put(source, content);
        shelf.names().call(source, document.name());
        changed.add(source);
        return earlier.isPresent()
                ? Kept.of(Result.CHANGED, source, "a new version of the file")
                : Kept.of(Result.ADDED, source, "");
    }

    /** The content is known: nothing to do, unless the file had another, or another version of the parser read it. */
    private Kept known(ReadDocument document, SourceDocument source, boolean newVersion) {
        String before = source.name();
        boolean back = source.isSuperseded();
        shelf.names().call(source, document.name());
        String other = otherName(document.name(), before) + (back || source.name().equals(before)
                ? ""
                : ", which is called by this name now, the first of them by its letters");
        shelf.update(source);
        if (back) {
            changed.add(source);
        }
        if (source.parserVersion() != TelegramParser.VERSION) {
            return readAgain(document, source, other);
        }
        return newVersion
                ? Kept.of(Result.CHANGED, source, back ? "an earlier version of the file again" : other)
                : Kept.of(Result.UNCHANGED, source, other);
    }

    private Kept readAgain(ReadDocument document, SourceDocument source, String other) {
        SourceDocument.ReadAs before = source.readAs();
        source.readAs(document.readAs());
        if (!before.equals(source.readAs())) {
            shelf.update(source);
        }
        changed.add(source);
        shelf.ofNumber(before.number()).stream().filter(mate -> mate.witnessOf().equals(source.witnessOf()))
                .forEach(changed::add);
        return Kept.readAgain(source, other);
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

    /**
     * What is told of a document when its cable is made.
     *
     * @param changes what the chunk did to cables, by their identifiers
     */
    Kept witnessed(Kept kept, Map<String, CableChange> changes) {
        SourceDocument source = kept.source;
        if (source == null || !changed.contains(source)) {
            return kept;
        }
        CableChange change = changes.get(source.witnessOf());
        if (kept.again && change == null) {
            return kept;
        }
        String shown = shelf.cables().cable(source.witnessOf()).map(cable -> cable.source().name())
                .orElse(source.name());
        String message = Stream.of(
                kept.again
                        ? "read again by version " + TelegramParser.VERSION + " of the parser: "
                                + Objects.requireNonNull(change).words()
                        : "",
                kept.message,
                shown.equals(source.name())
                        ? ""
                        : "another witness of " + source.witnessOf() + "; " + shown + " is shown")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return kept.saying(kept.again ? Result.CHANGED : kept.result, message);
    }

    /** What became of some documents when their cables were made. */
    List<Kept> witnessed(List<Kept> kept, List<CableChange> changes) {
        Map<String, CableChange> byIdentifier = changes.stream()
                .collect(Collectors.toMap(CableChange::identifier, change -> change));
        return kept.stream().map(one -> witnessed(one, byIdentifier)).toList();
    }
}
