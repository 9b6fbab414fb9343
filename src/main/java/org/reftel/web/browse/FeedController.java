package org.reftel.web.browse;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.archive.cable.CableRow;
import org.reftel.archive.cable.CableRow.ParagraphRow;
import org.reftel.archive.cable.CableRows;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.reftel.search.SearchCutException;
import org.reftel.web.page.Links;
import org.reftel.web.page.TitleCase;
import org.reftel.web.page.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code /cables.atom}: of what a search finds the cables that came into the archive last; with the parameters of the page. */
@RestController
class FeedController {
    /** More than a reader who looks once a day gets to read. */
    private static final int MOST = 50;
    private static final String LATER = "300";

    private final CableSearch search;
    private final CableRows rows;
    private final BrowsePages pages;
    private final TitleCase titles;
    private final MessageSource messages;
    private final String url;

    FeedController(CableSearch search, CableRows rows, BrowsePages pages, TitleCase titles, MessageSource messages,
            @Value("${reftel.url}") String url) {
        this.search = search;
        this.rows = rows;
        this.pages = pages;
        this.titles = titles;
        this.messages = messages;
        this.url = url;
    }

    @GetMapping("/cables.atom")
    ResponseEntity<byte[]> feed(@RequestParam MultiValueMap<String, String> parameters) {
        CriteriaParameters asked = CriteriaParameters.read(parameters, Set.of());
        // a misspelt filter would make it a feed of everything, and there is nobody to be told
        if (!asked.unfit().isEmpty()) {
            return ResponseEntity.badRequest().contentType(new MediaType("text", "plain", UTF_8))
                    .body(asked.unfit().stream().map(unfit -> unfit.fault() + ".").collect(Collectors.joining("\n"))
                            .getBytes(UTF_8));
        }
        Criteria criteria = asked.criteria().plain();
        try {
            return feed(criteria, search.lastAdded(criteria, MOST));
        } catch (SearchCutException e) {
            // a reader of feeds would take a part for all there is
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, LATER)
                    .contentType(new MediaType("text", "plain", UTF_8))
                    .body(String.valueOf(e.getMessage()).getBytes(UTF_8));
        }
    }

    private ResponseEntity<byte[]> feed(Criteria criteria, List<Long> keys) {
        String site = url.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : url;
        List<CableRow> added = rows.rows(keys);
        AtomFeed feed = new AtomFeed(site, title(criteria), Links.feed(criteria), Links.browse(criteria),
                added.stream().map(CableRow::changed).max(Comparator.naturalOrder()).orElse(Instant.EPOCH),
                added.stream().map(this::entry).toList());
        return ResponseEntity.ok().contentType(new MediaType("application", "atom+xml", UTF_8)).body(feed.bytes());
    }

    private String title(Criteria criteria) {
        String filters = Stream.concat(Stream.of(criteria.query()).filter(query -> !query.isBlank()),
                pages.chips(criteria).stream().map(chip -> (chip.excluded() ? "not " : "") + chip.facet() + " "
                        + chip.label()))
                .collect(Collectors.joining(", "));
        return filters.isEmpty()
                ? messages.getMessage("browse.feed.everything", null, Locale.ENGLISH)
                : messages.getMessage("browse.feed.of", new Object[]{filters}, Locale.ENGLISH);
    }

    private AtomFeed.Entry entry(CableRow row) {
        String facts = Stream.of(Stream.of(row.identifier()), row.moment().map(Words::day).stream(),
                row.origin().map(origin -> origin.label()).stream(), row.level().map(Words::sentenceCase).stream())
                .flatMap(some -> some).collect(Collectors.joining(", "));
        return new AtomFeed.Entry(row.identifier(), titles.of(row.headline(), row.spellings()),
                row.changed(), row.origin().map(origin -> origin.label()),
                facts + "." + row.opening().map(FeedController::opening).orElse(""), row.tags());
    }

    private static String opening(ParagraphRow paragraph) {
        boolean cut = paragraph.text().length() >= CableRows.LONGEST_OPENING;
        return " " + paragraph.text().strip() + (cut ? " …" : "");
    }
}
