package org.reftel.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVRecord;

/**
 * One of the lists as something to look things up in, with the source of each row.
 *
 * @param name its name in addresses
 * @param about what it holds, and how far it can be trusted
 * @param headings of the columns
 * @param rows cells in the order of the headings; the first one is what is explained, the last one the source
 */
public record ReferenceList(String name, String title, String about, List<String> headings, List<List<String>> rows) {
    private static final String CERTAINTY = "Certainty";
    private static final String DOCUMENTED = "documented";

    public ReferenceList {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** The rows that have the text in some cell but the source, whatever its case. */
    public List<List<String>> find(String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        return rows.stream().filter(row -> row.subList(0, row.size() - 1).stream()
                .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(sought))).toList();
    }

    /** All lists, the shortest and most asked for first. */
    static List<ReferenceList> all() {
        return Loaded.LISTS;
    }

    /** Filled when it is first touched. */
    private static final class Loaded {
        private static final List<ReferenceList> LISTS = load();
    }

    private static List<ReferenceList> load() {
        return List.of(
                list("precedence", "Precedence", "precedence.csv",
                        "How fast a telegram had to travel; the letter stands before the date-time group, doubled on the routing line.",
                        "letter:Letter", "prosign:Doubled", "name:Name", "meaning:Meaning"),
                list("markings", "Markings and captions", "markings.csv",
                        "Words on the classification line and in front of paragraphs that say who may read, and how it is to be handled.",
                        "marking:Marking", "kind:Kind", "abbreviation:In paragraphs", "meaning:Meaning"),
                list("reasons", "Reasons for classification", "eo_reasons.csv",
                        "What a letter behind 1.4 or 1.5, or a number behind 1.3(a), on the Classified By line stands for; it depends on the executive order in force.",
                        "section:Section", "reason:Reason", "order:Executive order", "meaning:Meaning"),
                list("tags", "TAGS", "tags.csv",
                        "Codes of the TAGS line. Each says how far its meaning can be trusted: documented ones are published; inferred ones were deduced from use, unresolved ones nobody could explain.",
                        "code:Tag", "kind:Kind", "meaning:Meaning", "basis:Certainty", "canonical:Stands for"),
                list("posts", "Posts", "posts.csv",
                        "Embassies, consulates and other senders. The station stands in message reference numbers, the label in the release; routing indicators were observed in cables, taken from a public list, or recalled without proof.",
                        "station:Station", "label:Label", "kind:Kind", "city:City", "country:Country",
                        "routing:Routing",
                        "routing_basis:Certainty of routing", "note:Note"),
                list("agencies", "Agencies and collectives", "addressees.csv",
                        "Routing indicators on TO and INFO lines that belong to no post, with the names that stand beside them in cables.",
                        "routing:Routing", "name:Name", "kind:Kind"),
                list("bureaus", "Bureaus of the Department", "bureaus.csv",
                        "Office symbols, as in DEPT FOR SCA/CEN. They are as cables use them; offices were renamed over the years.",
                        "symbol:Symbol", "name:Name", "parent:Part of"),
                list("abbreviations", "Abbreviations", "abbreviations.csv",
                        "Short forms that cables use without explaining them. What a cable itself defines goes before this list.",
                        "abbreviation:Short form", "meaning:Meaning", "field:Field"),
                regions());
    }

    /** The parts of the world with their countries, called as the list of posts calls them. */
    private static ReferenceList regions() {
        Map<String, String> countries = new HashMap<>();
        Table.read("posts.csv", row -> List.of(row.get("iso2"), row.get("country")))
                .forEach(row -> countries.putIfAbsent(row.getFirst(), row.get(1)));
        Map<String, List<String>> byRegion = new TreeMap<>();
        Map<String, String> sources = new HashMap<>();
        Table.read("regions.csv", row -> List.of(row.get("region"), row.get("iso2"), row.get("source")))
                .forEach(row -> {
                    String code = row.get(1);
                    String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
                    byRegion.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                            .add(countries.getOrDefault(code, name));
                    sources.put(row.getFirst(), row.get(2));
                });
        return new ReferenceList("regions", "Regions",
                "Parts of the world, as the regional bureaus of the Department divided it; a post counts where its country does.",
                List.of("Region", "Countries", CERTAINTY, "Source"),
                byRegion.entrySet().stream().map(region -> List.of(region.getKey(),
                        String.join("; ", region.getValue().stream().sorted().toList()), DOCUMENTED,
                        sources.getOrDefault(region.getKey(), ""))).toList());
    }

    private static ReferenceList list(String name, String title, String resource, String about, String... columns) {
        List<String> headings = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (String column : columns) {
            int colon = column.indexOf(':');
            keys.add(column.substring(0, colon));
            headings.add(column.substring(colon + 1));
        }
        keys.add("source");
        boolean says = headings.stream().anyMatch(heading -> heading.startsWith(CERTAINTY));
        if (!says) {
            headings.add(CERTAINTY);
        }
        headings.add("Source");
        return new ReferenceList(name, title, about, headings,
                Table.read(resource, row -> says ? cells(row, keys) : withCertainty(cells(row, keys))));
    }

    /** Where the list itself does not say how sure it is, its source tells. */
    private static List<String> withCertainty(List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        String source = cells.getLast().toLowerCase(Locale.ROOT);
        all.add(cells.size() - 1, source.contains("cables") ? "observed in cables" : DOCUMENTED);
        return all;
    }

    private static List<String> cells(CSVRecord row, List<String> keys) {
        return keys.stream().map(key -> row.get(key).replace(";", "; ").strip()).toList();
    }
}
