package org.reftel.ingest.person;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;

/** The country that a telegram's post is in: what tells persons of one surname apart. */
public final class PostCountries {
    private static final String UNKNOWN = "unknown post";

    private final Vocabulary vocabulary;

    public PostCountries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The station itself where its country is unknown. */
    public String of(@Nullable String station) {
        return station == null ? UNKNOWN : vocabulary.posts().atStation(station).flatMap(Post::country).orElse(station);
    }

    public String of(ParsedTelegram telegram) {
        return of(station(telegram).orElse(null));
    }

    /**
     * The country that a title without one is of: that of an embassy or consulate; empty for missions to organisations and for
     * Washington, from where nothing can be concluded.
     */
    public Optional<String> concludedFrom(ParsedTelegram telegram) {
        return station(telegram).flatMap(vocabulary.posts()::atStation)
                .filter(Post::isInCountry).flatMap(Post::country);
    }

    /** The station in the telegram's number. */
    public static Optional<String> station(ParsedTelegram telegram) {
        return telegram.number().or(telegram.preamble().number()).optional().map(MessageReferenceNumber::station);
    }
}
