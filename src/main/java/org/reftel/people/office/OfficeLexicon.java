package org.reftel.people.office;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All lists of this room. Immutable once loaded, safe for use by several threads. */
final class OfficeLexicon {
    /**
     * A known title.
     *
     * @param organisation that it implies
     * @param spoken whether "the ..." without a name speaks of one known holder
     */
    record Title(String words, OfficeKind kind, Optional<String> organisation, boolean spoken) {}

    record Portfolio(String words, String ministry) {}

    record Body(String name, Optional<String> country) {}

    private final Phrases<Title> titles = new Phrases<>();
    private final Phrases<Portfolio> portfolios = new Phrases<>();
    private final Phrases<Body> bodies = new Phrases<>();
    private final Phrases<Optional<String>> countries = new Phrases<>();
    private final Phrases<String> capitals = new Phrases<>();
    private final Map<WordKind, Set<String>> words = new EnumMap<>(WordKind.class);

    private OfficeLexicon() {}

    static OfficeLexicon load() {
        OfficeLexicon lexicon = new OfficeLexicon();
        OfficeResource.rows("titles.csv").forEach(lexicon::addTitle);
        OfficeResource.rows("portfolios.csv").forEach(lexicon::addPortfolio);
        OfficeResource.rows("bodies.csv").forEach(lexicon::addBody);
        OfficeResource.rows("countries.csv").forEach(lexicon::addCountry);
        lexicon.addWords(OfficeResource.lines("words.txt"));
        return lexicon;
    }

    private void addTitle(List<String> row) {
        Title title = new Title(row.get(0), OfficeKind.valueOf(row.get(1)), OfficeResource.cell(row.get(2)),
                row.get(3).equals("yes"));
        titles.add(title.words(), title);
        OfficeResource.forms(row.get(4)).forEach(form -> titles.add(form, title));
    }

    private void addPortfolio(List<String> row) {
        Portfolio portfolio = new Portfolio(row.get(0), row.get(1));
        portfolios.add(portfolio.words(), portfolio);
        portfolios.add(portfolio.ministry().replace("Ministry of ", ""), portfolio);
        OfficeResource.forms(row.get(2)).forEach(form -> portfolios.add(form, portfolio));
    }

    private void addBody(List<String> row) {
        Body body = new Body(row.get(0), OfficeResource.cell(row.get(1)));
        bodies.add(body.name(), body);
        OfficeResource.forms(row.get(2)).forEach(form -> bodies.add(form, body));
    }

    private void addCountry(List<String> row) {
        Optional<String> country = OfficeResource.cell(row.get(0));
        country.ifPresent(name -> countries.add(name, country));
        OfficeResource.forms(row.get(1)).forEach(form -> countries.add(form, country));
        country.ifPresent(name -> OfficeResource.forms(row.get(2)).forEach(form -> capitals.add(form, name)));
    }

    private void addWords(List<String> lines) {
        WordKind kind = WordKind.IDLE;
        for (String line : lines) {
            if (line.startsWith("=")) {
                kind = WordKind.valueOf(line.substring(1).strip());
            } else {
                words.computeIfAbsent(kind, _ -> new HashSet<>()).addAll(List.of(line.split(" ")));
            }
        }
    }

    Phrases<Title> titles() {
        return titles;
    }

    Phrases<Portfolio> portfolios() {
        return portfolios;
    }

    Phrases<Body> bodies() {
        return bodies;
    }

    /** Countries and their peoples; empty for names that only hold a country's. */
    Phrases<Optional<String>> countries() {
        return countries;
    }

    /** The country of a capital. */
    Phrases<String> capitals() {
        return capitals;
    }

    boolean is(Word word, WordKind kind) {
        return words.getOrDefault(kind, Set.of()).contains(word.normal());
    }
}
