package org.reftel.web.browse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.Suggestion;
import org.reftel.search.Suggestions;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /suggest}: what the letters in the search box may become, as a list for the script that asks. */
@Controller
class SuggestController {
    private final Suggestions suggestions;

    SuggestController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * A line of the list.
     *
     * @param kind in small letters
     * @param count how many cables it stands for; empty for a cable
     */
    record SuggestionView(String kind, Optional<String> code, String words, String count, String href) {
        private static SuggestionView of(Suggestion suggestion) {
            return new SuggestionView(suggestion.kind().name().toLowerCase(Locale.ROOT),
                    suggestion.kind() == Suggestion.Kind.TAG ? Optional.of(suggestion.value()) : Optional.empty(),
                    suggestion.words(), isCable(suggestion.kind())
                            ? ""
                            : Words.number(suggestion.cables()),
                    href(suggestion));
        }

        private static boolean isCable(Suggestion.Kind kind) {
            return kind == Suggestion.Kind.CABLE || kind == Suggestion.Kind.SUBJECT;
        }

        private static String href(Suggestion suggestion) {
            return switch (suggestion.kind()) {
                case CABLE, SUBJECT -> Links.cable(suggestion.value());
                case ORIGIN -> narrowed(Facet.ORIGIN, suggestion);
                case TAG -> narrowed(Facet.TAG, suggestion);
                case PERSON -> narrowed(Facet.PERSON, suggestion);
            };
        }

        private static String narrowed(Facet facet, Suggestion suggestion) {
            return Links.browse(Criteria.everything().toggle(facet, suggestion.value()));
        }
    }

    @GetMapping("/suggest")
    String suggest(@RequestParam(defaultValue = "") String q, Model model) {
        List<SuggestionView> views = suggestions.of(q).stream().map(SuggestionView::of).toList();
        model.addAttribute("suggestions", views);
        return "fragments/suggestions :: list";
    }
}
