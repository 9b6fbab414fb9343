package org.reftel.web.cable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cite.CitedCable;
import org.reftel.web.page.Links;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says how to cite a cable, and how to tell others of it. */
@Component
public class CiteViews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    private static final DateTimeFormatter READ_ON = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final String url;

    CiteViews(@Value("${reftel.url}") String url) {
        this.url = url;
    }

    /**
     * How to cite a cable.
     *
     * @param sentence without address, for what comes between: the paragraph
     * @param where the address, and when it was read there
     * @param address from outside where the archive knows how it is called; else the path
     * @param tags what reference managers read in the page's head
     */
    public record CiteView(String sentence, String where, String address, String page, List<MetaTag> tags,
            List<Share> shares) {
        /** Whether the archive knows how it is called from outside. */
        public boolean isKnown() {
            return !address.startsWith("/");
        }

        /** The whole. */
        public String whole() {
            return sentence + " " + where;
        }

        /** Of one paragraph. */
        String ofParagraph(String number) {
            return number.isEmpty()
                    ? whole()
                    : sentence.substring(0, sentence.length() - 1) + ", para. " + number + ". " + where;
        }
    }

    /** A name and what it says. */
    record MetaTag(String name, String content) {}

    /** A way to tell others. */
    record Share(String name, String href) {}

    /** The facts of a citation made today. */
    public CitedCable cited(Cable cable) {
        return CitedCable.of(cable, url, today());
    }

    public CiteView of(Cable cable) {
        CitedCable cited = cited(cable);
        String path = Links.cable(cable.identifier());
        String address = cited.address().orElse(path);
        return new CiteView(cited.sentence(), where(cited), address, Links.cite(cable.identifier(), ""),
                tags(cited, path),
                cited.address().map(outside -> shares(cited, outside)).orElse(List.of()));
    }

    /** The whole citation of a cable, with address. */
    public String sentence(CitedCable cited) {
        return cited.sentence() + " " + where(cited);
    }

    private String where(CitedCable cited) {
        return (url.isEmpty() ? "Reftel, " : "") + cited.address().orElseGet(() -> Links.cable(cited.identifier()))
                + " (read " + READ_ON.format(cited.accessed()) + ").";
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** The institution makes it a report; a title alone would make it an article of a journal. */
    private static List<MetaTag> tags(CitedCable cited, String path) {
        List<MetaTag> tags = new ArrayList<>();
        tags.add(new MetaTag("citation_title", cited.title()));
        tags.add(new MetaTag("citation_technical_report_institution",
                cited.institution().orElse("U.S. Department of State")));
        tags.add(new MetaTag("citation_technical_report_number", cited.number()));
        cited.sent().ifPresent(day -> tags.add(new MetaTag("citation_publication_date", DAY.format(day))));
        tags.add(new MetaTag("citation_language", "en"));
        Optional<String> outside = cited.address();
        outside.ifPresent(address -> tags.add(new MetaTag("citation_public_url", address)));
        tags.add(new MetaTag("citation_pdf_url", outside.orElse(path) + ".pdf"));
        return tags;
    }

    /** Plain links, of which nobody hears until they are followed. */
    private static List<Share> shares(CitedCable cited, String address) {
        String title = cited.number() + ": " + cited.title();
        return List.of(
                new Share("email", "mailto:?subject=" + Links.encoded(title) + "&body="
                        + Links.encoded(cited.sentence() + "\r\n\r\n" + address)),
                new Share("bluesky", "https://bsky.app/intent/compose?text=" + Links.encoded(title + " " + address)),
                new Share("facebook", "https://www.facebook.com/sharer/sharer.php?u=" + Links.encoded(address)));
    }
}
