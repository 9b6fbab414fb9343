package org.reftel.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The lists to look things up in; read when they are first asked for, which the command line never does. */
    public List<ReferenceList> lists() {
        return ReferenceList.all();
    }

    /**
     * What an addressee's name stands for; empty where the lists know its routing indicator for others only.
     *
     * @param name as printed behind the indicator
     */
    public Optional<String> addressee(String routing, String name) {
        return Stream.concat(glossary.addressee(routing).stream(), posts.atRouting(routing).map(Post::label).stream())
                .filter(known -> AddresseeNames.agree(name, known)).findFirst();
    }

    /** By which clock the posts live. */
    public Zones zones() {
        return Zones.all();
    }

    /** A list by its name in addresses. */
    public Optional<ReferenceList> list(String name) {
        return lists().stream().filter(list -> list.name().equals(name)).findFirst();
    }
}
