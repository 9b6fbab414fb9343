package org.reftel.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.reftel.archive.CableReader;
import org.reftel.archive.CableRepository;
import org.reftel.vocabulary.ReferenceList;
import org.reftel.vocabulary.Slug;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /how-to-read-a-cable}: the anatomy of a telegram held here, and the lists to look things up in. */
@Controller
class GuideController {
    private static final int PAGE = 200;

    private final CableRepository cables;
    private final CableReader reader;
    private final Vocabulary vocabulary;

    GuideController(CableRepository cables, CableReader reader, Vocabulary vocabulary) {
        this.cables = cables;
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    /** The telegram that is explained. */
    record Example(String identifier, String href, Anatomy anatomy) {}

    /**
     * A list with the rows to show.
     *
     * @param rows each with the address of what it explains, where that has a page
     */
    record ListPage(ReferenceList list, String find, int found, List<ListRow> rows, Optional<String> previous,
            Optional<String> next) {}

    /** A row. */
    record ListRow(Optional<String> href, List<String> cells) {}

    /**
     * The guide.
     *
     * @param cable the identifier of the telegram to explain; another one is taken where it is not held
     */
    @GetMapping("/how-to-read-a-cable")
    String guide(@RequestParam(defaultValue = "") String cable, Model model) {
        Optional<String> wanted = cable.isBlank() ? Optional.empty() : reader.meant(cable);
        model.addAttribute("missing", !cable.isBlank() && wanted.isEmpty() ? cable : "");
        model.addAttribute("example", wanted
                .or(() -> cables.withTransmission(PageRequest.of(0, 1)).stream().findFirst())
                .flatMap(this::example).orElse(null));
        model.addAttribute("lists", vocabulary.lists());
        return "guide";
    }

    private Optional<Example> example(String identifier) {
        return reader.sourceBytes(identifier).map(SourceLines::telegram).map(telegram -> new Example(identifier,
                Links.cable(identifier), AnatomyReader.of(telegram, vocabulary, zone(identifier))));
    }

    private Optional<ZoneId> zone(String identifier) {
        return reader.read(identifier, cable -> LocalTime.zone(cable, vocabulary)).flatMap(zone -> zone);
    }

    @GetMapping("/how-to-read-a-cable/{name}")
    String list(@PathVariable String name, @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "1") String page, Model model) {
        ReferenceList list = vocabulary.list(name)
                .orElseThrow(() -> new NotHereException("There is no list of this name."));
        List<List<String>> found = find.isBlank() ? list.rows() : list.find(find);
        int last = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int shown = page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, last) : 1;
        model.addAttribute("page", new ListPage(list, find.strip(), found.size(),
                found.subList((shown - 1) * PAGE, Math.min(found.size(), shown * PAGE)).stream()
                        .map(row -> new ListRow(href(list, row), row)).toList(),
                shown > 1 ? Optional.of(address(name, find, shown - 1)) : Optional.empty(),
                shown < last ? Optional.of(address(name, find, shown + 1)) : Optional.empty()));
        return "reference-list";
    }

    private static String address(String name, String find, int page) {
        return UriComponentsBuilder.fromPath("/how-to-read-a-cable/" + name)
                .queryParam("find", "{find}").queryParam("page", page).encode().buildAndExpand(find.strip())
                .toUriString();
    }

    /** Tags and posts have pages of their own. */
    private static Optional<String> href(ReferenceList list, List<String> row) {
        return switch (list.name()) {
            case "tags" -> Optional.of("/tags/" + Slug.ofCode(row.getFirst()));
            case "posts" -> Optional.of("/origins/" + Slug.ofLabel(row.get(1)));
            default -> Optional.empty();
        };
    }
}
