package org.reftel.web.guide;

import java.util.Optional;

import org.reftel.archive.cable.CableReader;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.page.NotHereException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /how-to-read-a-cable}: the anatomy of a telegram held here, and the lists to look things up in. */
@Controller
class GuideController {
    private final CableReader reader;
    private final Examples examples;
    private final GuideExamples suggested;
    private final ListPages lists;
    private final Vocabulary vocabulary;

    GuideController(CableReader reader, Examples examples, GuideExamples suggested, ListPages lists,
            Vocabulary vocabulary) {
        this.reader = reader;
        this.examples = examples;
        this.suggested = suggested;
        this.lists = lists;
        this.vocabulary = vocabulary;
    }

    /**
     * The guide.
     *
     * @param cable the identifier of the telegram to explain; another one is taken where it is not held
     */
    @GetMapping("/how-to-read-a-cable")
    String guide(@RequestParam(defaultValue = "") String cable, Model model) {
        Optional<Examples.Example> wanted = cable.isBlank()
                ? Optional.empty()
                : reader.meant(cable).flatMap(examples::of);
        model.addAttribute("missing", !cable.isBlank() && wanted.isEmpty() ? cable : "");
        model.addAttribute("example", wanted.or(examples::best).orElse(null));
        model.addAttribute("suggested", suggested.all());
        model.addAttribute("lists", vocabulary.lists());
        return "guide";
    }

    @GetMapping("/how-to-read-a-cable/{name}")
    String list(@PathVariable String name, @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "1") String page, Model model) {
        model.addAttribute("page", lists.page(vocabulary.list(name)
                .orElseThrow(() -> new NotHereException("There is no list of this name.")), find.strip(), kind, page));
        return "reference-list";
    }
}
