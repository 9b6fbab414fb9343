package org.reftel.vocabulary;

/** All lists, read once. */
public record Vocabulary(Tags tags, Posts posts, Glossary glossary) {
    /**
     * Reads the resources.
     *
     * @throws IllegalStateException where one is missing from the program
     */
    public static Vocabulary load() {
        return new Vocabulary(Tags.load(), Posts.load(), Glossary.load());
    }
}
