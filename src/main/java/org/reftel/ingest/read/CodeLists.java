package org.reftel.ingest.read;

import java.util.List;
import java.util.Optional;

import org.reftel.telegram.line.Misprint;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Posts;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;

/** Tells the parser what the vocabulary knows. */
public record CodeLists(Vocabulary vocabulary) implements TelegramVocabulary {
    /** Shorter names are too much alike. */
    private static final int FEWEST_LETTERS = 5;

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
        String letters = Posts.letters(printed);
        if (letters.length() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        List<String> near = vocabulary.posts().all().stream().filter(post -> Misprint.isOf(post.station(), letters))
                .map(Post::numberedAs).distinct().toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    @Override
    public boolean isTag(String word) {
        return vocabulary.tags().find(word).filter(tag -> tag.kind() != TagKind.FREE_TEXT).isPresent()
                || vocabulary.tags().codes(word).size() > 1;
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
