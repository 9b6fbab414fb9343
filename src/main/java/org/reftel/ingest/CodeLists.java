package org.reftel.ingest;

import java.util.Optional;

import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.vocabulary.Vocabulary;

/** Tells the parser what the vocabulary knows. */
public record CodeLists(Vocabulary vocabulary) implements TelegramVocabulary {
    @Override
    public Optional<String> station(String printed) {
        return vocabulary.posts().station(printed);
    }

    @Override
    public boolean isTagOfSeveralWords(String words) {
        return words.indexOf(' ') > 0 && vocabulary.tags().find(words).isPresent();
    }
}
