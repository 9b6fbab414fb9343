package org.reftel.vocabulary;

import java.util.List;
import java.util.Optional;

/** All lists, read once. */
public record Vocabulary(Tags tags, Posts posts, Glossary glossary, List<ReferenceList> lists) {
    /**
     * Reads the resources.
     *
     * @throws IllegalStateException where one is missing from the program
     */
    public static Vocabulary load() {
        return new Vocabulary(Tags.load(), Posts.load(), Glossary.load(), ReferenceList.load());
    }

    /** A list by its name in addresses. */
    public Optional<ReferenceList> list(String name) {
        return ReferenceList.named(lists, name);
    }
}
