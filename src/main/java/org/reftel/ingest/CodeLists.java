package org.reftel.ingest;

import java.util.Optional;

import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;

/** Tells the parser what the vocabulary knows. */
public record CodeLists(Vocabulary vocabulary) implements TelegramVocabulary {
    @Override
    public Optional<String> station(String printed) {
        return vocabulary.posts().station(printed);
    }

    @Override
    public Optional<String> seat(String printed) {
        return vocabulary.posts().station(printed).flatMap(vocabulary.posts()::atStation).map(CodeLists::seat);
    }

    @Override
    public Optional<String> seatOf(String origin) {
        return vocabulary.posts().labelled(origin).map(CodeLists::seat);
    }

    private static String seat(Post post) {
        return post.city().orElseGet(() -> post.mainStation().orElse(post.station()));
    }

    @Override
    public boolean isTagOfSeveralWords(String words) {
        return words.indexOf(' ') > 0 && vocabulary.tags().find(words).isPresent();
    }
}
