package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReference;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.Citations;
import org.reftel.archive.graph.SharedReferences;
import org.reftel.search.lucene.RelatedCables;
import org.reftel.search.lucene.RelatedCables.Asked;
import org.reftel.search.lucene.RelatedCables.Related;
import org.reftel.web.graph.GraphViews;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Says which cables have most in common with one, and what. */
@Component
class RelatedViews {
    private static final int MOST = 6;
    private static final int MOST_BY_REFERENCE = 3;
    private static final int MOST_NAMES = 3;
    private static final int MOST_WORDS = 5;

    private final RelatedCables related;
    private final SharedReferences shared;
    private final Citations citations;
    private final GraphViews views;
    private final FacetLabels labels;

    RelatedViews(RelatedCables related, SharedReferences shared, Citations citations, GraphViews views,
            FacetLabels labels) {
        this.related = related;
        this.shared = shared;
        this.citations = citations;
        this.views = views;
        this.labels = labels;
    }

    /**
     * A related cable.
     *
     * @param reason what both have, in words
     */
    record RelatedView(String identifier, String href, String headline, String date, String reason) {}

    /**
     * The most alike first, those with the same references before them.
     *
     * @param shown identifiers of cables that the page names anyhow
     */
    List<RelatedView> of(Cable cable, Collection<String> shown) {
        Set<String> cites = cable.references().stream().map(CableReference::target).flatMap(target -> target.stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        shared.with(cites, cable.identifier(), MOST_BY_REFERENCE).forEach((identifier, count) -> reasons
                .computeIfAbsent(identifier, _ -> new ArrayList<>()).add(Words.count(count, "reference", "references")
                        + " in common"));
        Map<String, String> names = names(cable);
        related.of(asked(cable, names.keySet(), shown), MOST).forEach(found -> reasons
                .computeIfAbsent(found.identifier(), _ -> new ArrayList<>()).addAll(reasons(found, names)));
        Map<String, CableInBrief> held = citations.held(reasons.keySet());
        return reasons.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(held.get(entry.getKey()))
                        .map(found -> view(found, String.join("; ", entry.getValue()))).stream())
                .limit(MOST).toList();
    }

    private RelatedView view(CableInBrief cable, String reason) {
        return new RelatedView(cable.identifier(), Links.cable(cable.identifier()), views.headline(cable),
                GraphViews.date(cable), reason);
    }

    /** Who signs, classifies or is to read many cables tells nothing of one. */
    private static Map<String, String> names(Cable cable) {
        return cable.mentions().stream()
                .filter(mention -> !mention.isSigner() && !mention.isClassifier() && !mention.isAddressed())
                .map(Mention::person).collect(Collectors.toMap(person -> person.slug(), person -> person.name(),
                        (first, _) -> first, LinkedHashMap::new));
    }

    private static Asked asked(Cable cable, Collection<String> persons, Collection<String> shown) {
        String text = Stream.concat(Stream.of(cable.headline()), cable.paragraphs().stream().map(Paragraph::text))
                .collect(Collectors.joining("\n"));
        return new Asked(cable.identifier(), persons,
                cable.tags().stream().map(tag -> tag.tag().code()).distinct().toList(), text, shown);
    }

    private List<String> reasons(Related found, Map<String, String> names) {
        List<String> reasons = new ArrayList<>();
        if (!found.persons().isEmpty()) {
            reasons.add("both name " + listed(found.persons().stream()
                    .map(slug -> names.getOrDefault(slug, slug)).toList(), MOST_NAMES));
        }
        if (!found.tags().isEmpty()) {
            reasons.add("rare tag " + listed(found.tags().stream()
                    .map(code -> code + labels.meaning(code).map(meaning -> " (" + meaning + ")").orElse(""))
                    .toList(), MOST_NAMES));
        }
        String told = String.join(" ", reasons).toLowerCase(Locale.ROOT);
        List<String> words = found.words().stream().filter(word -> !told.contains(word)).toList();
        if (!words.isEmpty()) {
            reasons.add("words: " + listed(words, MOST_WORDS));
        }
        return reasons;
    }

    private static String listed(List<String> values, int most) {
        String listed = String.join(", ", values.subList(0, Math.min(most, values.size())));
        return values.size() > most ? listed + " and " + (values.size() - most) + " more" : listed;
    }
}
