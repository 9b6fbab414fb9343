package org.reftel.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;

/** The posts that send, in the order of the counts, and their countries. */
final class World {
    /** Persons for each cable that the country's posts sent; gives about 100,000 persons named in a whole release. */
    private static final double PERSONS_A_CABLE = 0.4;
    private static final int FEWEST_PERSONS = 60;
    private static final String UNITED_STATES = "US";

    private final Map<String, NameList> names = NameList.load();
    private final List<ReleaseCounts.Cell> cells = new ArrayList<>();
    private final List<Sender> senders = new ArrayList<>();
    private final List<Integer> senderOfCell = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();
    private final Map<String, Country> byIso = new HashMap<>();

    World(ReleaseCounts counts, Vocabulary vocabulary) {
        Map<String, Post> posts = new HashMap<>();
        Map<String, Integer> cables = new TreeMap<>();
        for (ReleaseCounts.Cell cell : counts.cells()) {
            post(cell.station(), vocabulary).ifPresent(post -> {
                cells.add(cell);
                posts.put(cell.station(), post);
                cables.merge(post.iso2().orElse(UNITED_STATES), cell.cables(), Integer::sum);
            });
        }
        cables.forEach((iso2, n) -> add(iso2, n, posts, vocabulary));
        addSenders(posts);
    }

    /** By its name, also where the release has it misspelt or with a caption glued to it. */
    private static Optional<Post> post(String station, Vocabulary vocabulary) {
        String plain = station.startsWith("EFTO") ? station.substring(4) : station;
        return vocabulary.posts().station(plain).flatMap(vocabulary.posts()::atStation);
    }

    private void add(String iso2, int cables, Map<String, Post> posts, Vocabulary vocabulary) {
        String name = posts.values().stream().filter(post -> post.iso2().orElse("").equals(iso2))
                .map(post -> post.country().orElse("")).sorted().findFirst().orElse("the United States");
        Country country = new Country(countries.size(), iso2, name, vocabulary.tags().ofCountry(iso2).orElse(iso2),
                names.getOrDefault(iso2, americanNames()), Math.max(FEWEST_PERSONS, (int) (cables * PERSONS_A_CABLE)));
        countries.add(country);
        byIso.put(iso2, country);
    }

    private void addSenders(Map<String, Post> posts) {
        Map<String, Integer> numbers = new HashMap<>();
        for (ReleaseCounts.Cell cell : cells) {
            Post post = Objects.requireNonNull(posts.get(cell.station()), cell.station());
            Country country = Objects.requireNonNull(byIso.get(post.iso2().orElse(UNITED_STATES)));
            senderOfCell.add(numbers.computeIfAbsent(cell.station(), _ -> {
                senders.add(Sender.of(senders.size(), cell.station(), post, country));
                return senders.size() - 1;
            }));
        }
    }

    /** Those whose station is known. */
    List<ReleaseCounts.Cell> cells() {
        return cells;
    }

    int senderOf(int cell) {
        return senderOfCell.get(cell);
    }

    List<Sender> senders() {
        return senders;
    }

    /** In the order of their codes. */
    List<Country> countries() {
        return countries;
    }

    NameList americanNames() {
        return Objects.requireNonNull(names.get(UNITED_STATES), "names of the United States");
    }
}
