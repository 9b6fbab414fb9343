package org.reftel.web.cable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Origin;
import org.reftel.archive.cable.Paragraph;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.cable.ReadingView.Explained;
import org.reftel.web.cable.ReadingView.ShortForm;
import org.reftel.web.page.Links;

/** Explains a cable's short forms: by what the cable itself says first, then by the list of abbreviations. */
final class ShortForms {
    private static final String LIST = "abbreviations";
    /** Of the list, those that are ordinary words more often than not. */
    private static final Set<String> ORDINARY = Set.of("ref", "para", "paras", "contact", "considered", "visiting",
            "dropped", "not", "note", "readout", "minimize", "sic", "TO", "INFO", "DE", "A", "US", "U.S.", "IT", "AM",
            "PM", "protect", "comment");
    /** Such an entry has several meanings, and what the text speaks of tells which. */
    private static final String BY_CONTEXT = " (by context)";
    /** The meaning of such an entry names several countries. */
    private static final String BY_ORIGIN = "(by origin)";

    private final Map<String, ShortForm> own = new LinkedHashMap<>();
    private final Map<String, String> listed;
    private final Optional<String> country;
    private final Map<String, ShortForm> met = new LinkedHashMap<>();

    private ShortForms(Map<String, String> listed, Optional<String> country) {
        this.listed = listed;
        this.country = country;
    }

    static ShortForms of(Cable cable, List<String> anchors, Map<String, String> listed, Vocabulary vocabulary) {
        ShortForms forms = new ShortForms(listed, cable.origin().map(Origin::label)
                .flatMap(vocabulary.posts()::labelled).filter(Post::isInCountry).flatMap(Post::country));
        int ordinal = 0;
        for (Paragraph paragraph : cable.paragraphs()) {
            String anchor = anchors.get(ordinal++);
            String place = paragraph.number().map(number -> "explained in paragraph " + number)
                    .orElse("explained in a paragraph without number") + " of this cable";
            OwnDefinitions.in(paragraph.text()).forEach(definition -> forms.own.putIfAbsent(definition.words(),
                    new ShortForm(definition.words(), definition.meaning(), place, "#" + anchor, "")));
        }
        return forms;
    }

    /** The list of abbreviations, by short form. */
    static Map<String, String> listed(Vocabulary vocabulary) {
        Map<String, String> listed = new HashMap<>();
        vocabulary.list(LIST).ifPresent(list -> list.rows().forEach(row -> {
            int note = row.getFirst().indexOf(" (");
            if (note < 0) {
                listed.putIfAbsent(row.getFirst(), row.get(1));
            } else {
                // FM (minister): in a text that is meant, not the line of the header
                listed.put(row.getFirst().substring(0, note), row.get(1));
            }
        }));
        listed.keySet().removeAll(ORDINARY);
        return listed;
    }

    /** Marks the first place of each in a paragraph; in one set in capitals the list would find words. */
    void mark(MarkedText text) {
        boolean capitals = isInCapitals(text.text());
        Set<String> marked = new HashSet<>();
        String all = text.text();
        for (int start = 0; start < all.length(); start++) {
            if (!isPart(all.charAt(start))) {
                continue;
            }
            int end = start;
            while (end < all.length() && isPart(all.charAt(end))) {
                end++;
            }
            String word = all.substring(start, end);
            int from = start;
            int to = end;
            boolean explains = start > 0 && all.charAt(start - 1) == '('
                    && own.containsKey(OwnDefinitions.singular(word));
            if (!explains && !marked.contains(word) && text.isFree(from, to)) {
                form(word, capitals).ifPresent(form -> {
                    marked.add(word);
                    text.add(from, to, new Explained("term", "#" + form.note(), form.tip(), form.note()));
                });
            }
            start = end;
        }
    }

    /** Those that were marked, in the order of the text. */
    List<ShortForm> met() {
        return List.copyOf(met.values());
    }

    private Optional<ShortForm> form(String word, boolean capitals) {
        ShortForm known = met.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ShortForm> found = Optional.ofNullable(own.get(word))
                .or(() -> Optional.ofNullable(own.get(OwnDefinitions.singular(word))))
                .or(() -> capitals ? Optional.empty() : fromList(word));
        found.ifPresent(form -> met.put(word,
                new ShortForm(word, form.meaning(), form.source(), form.href(), "term-" + (met.size() + 1))));
        return Optional.ofNullable(met.get(word));
    }

    private Optional<ShortForm> fromList(String word) {
        boolean several = word.length() > 2 && word.endsWith("s") && !listed.containsKey(word);
        String one = several ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(listed.get(one))
                .filter(_ -> !several || Character.isUpperCase(one.charAt(one.length() - 1)))
                .map(meaning -> new ShortForm(word, here(meaning), "from the list of abbreviations",
                        "/how-to-read-a-cable/" + LIST + "?find=" + Links.encoded(one), ""));
    }

    private static String possible(String meaning) {
        return meaning.endsWith(BY_CONTEXT)
                ? "may mean: " + meaning.substring(0, meaning.length() - BY_CONTEXT.length())
                : meaning;
    }

    /** Government of Kazakhstan, Kenya, Kosovo or Kuwait (by origin): the origin is known. */
    private String here(String meaning) {
        return country.filter(name -> meaning.endsWith(BY_ORIGIN) && meaning.contains(name))
                .filter(_ -> meaning.startsWith("Government of "))
                .map(name -> "Government of " + name + ", as the origin tells").orElseGet(() -> possible(meaning));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '/' || c == '&';
    }

    private static boolean isInCapitals(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return capitals > small;
    }
}
