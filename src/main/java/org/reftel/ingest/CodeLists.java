package org.reftel.ingest;

import java.util.Optional;

import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;

/** Tells the parser what the vocabulary knows. */
public record CodeLists(Vocabulary vocabulary) implements TelegramVocabulary {
    @Override
    public Optional<String> station(String printed) {
        return vocabulary.posts().station(printed);
    }

    @Override
    public boolean isStation(String letters) {
        return vocabulary.posts().atStation(letters).isPresent();
    }

    @Override
    public Optional<String> misspeltStation(String printed) {
        return vocabulary.posts().misspeltStation(printed);
    }

    @Override
    public boolean isTag(String word) {
        return vocabulary.tags().find(word).filter(tag -> tag.kind() != TagKind.FREE_TEXT).isPresent()
                || vocabulary.tags().codes(word).size() > 1;
    }

    @Override
    public boolean isTagOfSeveralWords(String words) {
        return words.indexOf(' ') > 0 && vocabulary.tags().find(words).isPresent();
    }
}
