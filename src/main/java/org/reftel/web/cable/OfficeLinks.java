package org.reftel.web.cable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.mention.HolderNamed;
import org.reftel.archive.mention.MentionRepository;
import org.reftel.people.office.Office;
import org.reftel.people.office.OfficeAnswer;
import org.reftel.people.office.OfficeHolders;
import org.reftel.people.office.OfficeMention;
import org.reftel.people.office.OfficeMentions;
import org.reftel.people.office.OfficeQuestion;
import org.reftel.people.office.OfficeReader;
import org.reftel.people.office.OfficeStatement;
import org.reftel.people.office.StatedOffice;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Slug;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Tells whom a cable means by "the Ambassador": whom it calls so itself, else who held the office at its date by other cables. An
 * inference, and open where the archive does not say.
 */
@Component
class OfficeLinks {
    /** How far from the cable's date others are asked, in days: half a year at the ends of a term, and who came next. */
    private static final int SPAN = 2 * OfficeHolders.DAYS_AT_OPEN_ENDS;

    private final Vocabulary vocabulary;
    private final MentionRepository mentions;
    private final OfficeMentions finder = new OfficeMentions(OfficeReader.load());

    OfficeLinks(Vocabulary vocabulary, MentionRepository mentions) {
        this.vocabulary = vocabulary;
        this.mentions = mentions;
    }

    /**
     * Words that mean the holder of an office.
     *
     * @param paragraph ordinal
     * @param start in the reading text
     * @param person the holder's key in addresses
     * @param reason why, in words
     */
    record OfficeLink(int paragraph, int start, int length, String office, String person, String name,
            String reason) {
        /** The element of the page that tells the reason. */
        String note() {
            return "holder-" + Slug.ofLabel(office);
        }
    }

    private record Found(int paragraph, OfficeMention mention) {
        private Optional<String> office() {
            return StatedOffice.of(mention.office()).map(StatedOffice::words);
        }
    }

    /** In the order of the text. */
    List<OfficeLink> in(Cable cable) {
        Optional<String> country = Optional.ofNullable(cable.identity().station())
                .flatMap(vocabulary.posts()::atStation).filter(Post::isInCountry).flatMap(Post::country);
        List<Found> found = new ArrayList<>();
        int ordinal = 1;
        for (Paragraph paragraph : cable.paragraphs()) {
            int here = ordinal++;
            finder.in(paragraph.text(), country).forEach(mention -> found.add(new Found(here, mention)));
        }
        Map<String, Holder> holders = holders(cable, found);
        List<OfficeLink> links = new ArrayList<>();
        for (Found one : found) {
            one.office().filter(holders::containsKey).ifPresent(office -> {
                Holder holder = Objects.requireNonNull(holders.get(office));
                links.add(new OfficeLink(one.paragraph, one.mention.start(), one.mention.length(), office,
                        holder.person, holder.name, holder.reason));
            });
        }
        return links;
    }

    private record Holder(String person, String name, String reason) {}

    private Map<String, Holder> holders(Cable cable, List<Found> found) {
        Map<String, Office> offices = new LinkedHashMap<>();
        found.forEach(one -> one.office().ifPresent(words -> offices.putIfAbsent(words, one.mention.office())));
        Map<String, Holder> holders = new HashMap<>();
        offices.keySet().forEach(words -> here(cable, words).ifPresent(holder -> holders.put(words, holder)));
        offices.keySet().removeAll(holders.keySet());
        Optional<LocalDateTime> moment = cable.dates().moment();
        if (!offices.isEmpty() && moment.isPresent()) {
            Map<String, List<HolderNamed>> held = mentions.holders(offices.keySet(), moment.get().minusDays(SPAN),
                    moment.get().plusDays(SPAN)).stream().collect(Collectors.groupingBy(HolderNamed::office));
            held.forEach((words, statements) -> elsewhere(cable, Objects.requireNonNull(offices.get(words)),
                    statements, moment.get()).ifPresent(holder -> holders.put(words, holder)));
        }
        return holders;
    }

    /** The one person to whom the cable itself gives the office. */
    private static Optional<Holder> here(Cable cable, String office) {
        List<Mention> named = cable.mentions().stream().filter(mention -> mention.office().equals(Optional.of(office)))
                .toList();
        return named.size() == 1
                ? Optional.of(new Holder(named.getFirst().person().slug(), named.getFirst().person().name(),
                        "this cable calls " + named.getFirst().name() + " so"))
                : Optional.empty();
    }

    private static Optional<Holder> elsewhere(Cable cable, Office office, List<HolderNamed> held,
            LocalDateTime moment) {
        List<OfficeStatement> statements = held.stream().map(one -> new OfficeStatement(one.slug(), one.name(), office,
                one.moment().toLocalDate(), one.cable(), one.station(), "")).toList();
        OfficeAnswer answer = new OfficeHolders(statements).answer(OfficeQuestion.of(office,
                Optional.ofNullable(cable.identity().station()).orElse(""), moment.toLocalDate()));
        return answer instanceof OfficeAnswer.Holder(String person, String name, String reason, List<OfficeStatement> _)
                ? Optional.of(new Holder(person, name, reason))
                : Optional.empty();
    }
}
