package org.reftel.web.guide;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

import org.reftel.archive.cable.CableExample;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.CableRepository;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.anatomy.Anatomy;
import org.reftel.web.anatomy.AnatomyReader;
import org.reftel.web.cable.SourceLines;
import org.reftel.web.page.Links;
import org.reftel.web.page.LocalTime;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Telegrams held here, taken apart for those who learn to read one. */
@Component
public class Examples {
    private static final int LOOKED_AT = 40;
    /** Those that withhold a name are not shown as received. */
    private static final int TRIED = 3;

    private final CableRepository cables;
    private final CableReader reader;
    private final Vocabulary vocabulary;

    Examples(CableRepository cables, CableReader reader, Vocabulary vocabulary) {
        this.cables = cables;
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    /** The telegram that is explained. */
    public record Example(String identifier, String href, Anatomy anatomy) {}

    /** One of those that show most; empty where none has all that a telegram can have. */
    public Optional<Example> best() {
        return cables.examples(PageRequest.of(0, LOOKED_AT)).stream()
                .sorted(Comparator.comparingInt(CableExample::worth).reversed()).limit(TRIED)
                .flatMap(example -> of(example.identifier()).stream()).findFirst();
    }

    /** Empty where its document is not for readers. */
    Optional<Example> of(String identifier) {
        return reader.sourceBytes(identifier).map(SourceLines::telegram).map(telegram -> new Example(identifier,
                Links.cable(identifier), AnatomyReader.of(telegram, vocabulary, zone(identifier))));
    }

    private Optional<ZoneId> zone(String identifier) {
        return reader.read(identifier, cable -> LocalTime.zone(cable, vocabulary)).flatMap(zone -> zone);
    }
}
