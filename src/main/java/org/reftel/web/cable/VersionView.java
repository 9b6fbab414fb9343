package org.reftel.web.cable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.version.CableVersion.Change;
import org.reftel.archive.version.VersionEntry;
import org.reftel.web.page.Words;

/**
 * A version of a cable, for readers: the names of the fields that changed, never their values, as an old value may name somebody
 * whom the archive hides.
 *
 * @param style for the mark of its kind
 * @param made when, in words
 * @param machine when, for machines
 * @param by what made it
 * @param fields what tells something else than before, in words
 * @param now the cable that its document is a witness of now, of one withdrawn
 */
public record VersionView(int number, String change, String style, String made, String machine, String by,
        String parser,
        String fields, Optional<DocumentView> document, Optional<String> now) {
    /**
     * The document that it was shown from.
     *
     * @param gone that its files are not there any more, and since when; else empty
     */
    record DocumentView(String name, String sha256, String size, String received, String gone) {}

    /**
     * In words.
     *
     * @param missing documents whose files are not met any more, by hash
     */
    public static VersionView of(VersionEntry version, Map<String, Instant> missing) {
        return new VersionView(version.number(), Words.sentenceCase(version.change().name()),
                version.change().name().toLowerCase(Locale.ROOT), Words.moment(version.made()),
                version.made().truncatedTo(ChronoUnit.SECONDS).toString(), by(version),
                version.parserVersion() == 0 ? "not known" : String.valueOf(version.parserVersion()),
                fields(version), version.document().map(document -> document(document, missing)),
                version.change() == Change.WITHDRAWN
                        ? version.cableNow().filter(cable -> !cable.equals(version.identifier()))
                        : Optional.empty());
    }

    private static DocumentView document(SourceDocument document, Map<String, Instant> missing) {
        return new DocumentView(document.name(), document.sha256(),
                Words.count(document.size(), "byte", "bytes"), Words.moment(document.received()),
                Optional.ofNullable(missing.get(document.sha256())).map(Words::gone).orElse(""));
    }

    private static String by(VersionEntry version) {
        return version.run().map(run -> "ingest run " + run).orElse(version.parserVersion() == 0
                ? "held before changes were noted"
                : "a decision, or a new reading of what is held");
    }

    private static String fields(VersionEntry version) {
        if (!version.told().isEmpty()) {
            return Words.sentence(version.told().stream().map(VersionView::field).collect(Collectors.joining(", ")))
                    .replaceAll("\\.$", "");
        }
        return switch (version.change()) {
            case ADDED, WITHDRAWN -> "";
            case CHANGED -> version.fields().isEmpty() ? "Only the document" : "Only places in the document";
        };
    }

    private static String field(String name) {
        return switch (name) {
            case "comparisons" -> "whether its parts agree";
            case "findings" -> "what its reader should know";
            case "repairs" -> "what was restored";
            default -> name;
        };
    }
}
