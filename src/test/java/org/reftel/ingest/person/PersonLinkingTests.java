package org.reftel.ingest.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.person.PersonDecision;
import org.reftel.archive.person.PersonDecision.Details;
import org.reftel.archive.person.PersonDecision.Kind;
import org.reftel.archive.person.PersonDecisionRepository;
import org.reftel.archive.person.WhoIsMeant;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.source.HeldDocuments;
import org.reftel.people.link.NamedPerson;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Persons over cables in the database: links, keys, decisions, hiding. */
@ArchiveTest
class PersonLinkingTests {
    @Autowired
    private IngestJob job;
    @Autowired
    private CableReader reader;
    @Autowired
    private CableSearch search;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private EntityManagerFactory factory;
    @Autowired
    private HeldDocuments held;
    @Autowired
    private PersonDecisionRepository decisions;
    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        database.update("update person_decision set undone = current_timestamp where undone is null");
    }

    @Test
    void everyOrderOfIngestGivesTheSamePersons() throws IOException {
        List<String> texts = List.of(
                CableText.numbered("OSLO 000101").saying("1. (C) Norwegian Minister Tamsin Brennholt spoke.").text(),
                CableText.numbered("OSLO 000102").saying("1. (C) Minister Brennholt was pleased.").text(),
                CableText.numbered("ASTANA 000103").saying("1. (C) Norwegian Minister Tamsin Brenholt said no.").text(),
                CableText.numbered("ASTANA 000104").saying("1. (C) General Khan spoke to Minister Imran Khan.").text(),
                CableText.numbered("ASTANA 000105").saying("1. (C) Minister Imran Khan spoke.").text());
        List<Map<String, Object>> first = null;
        for (int round = 0; round < 4; round++) {
            List<String> shuffled = new ArrayList<>(texts);
            Collections.shuffle(shuffled, new Random(round));
            for (String text : shuffled) {
                ingest("again", text.replace("Generated", "Generated, in round " + round + ","));
            }
            List<Map<String, Object>> persons = persons();
            assertThat(persons).extracting(row -> row.get("slug")).contains("tamsin-brenholt", "imran-khan");
            first = first == null ? persons : first;
            assertThat(persons).isEqualTo(first);
        }
    }

    @Test
    void nameThatIsWrittenAlikeAndFoldedDifferentlyIsAnotherPerson() throws IOException {
        Path both = Files.createDirectory(folder.resolve("both"));
        Files.writeString(both.resolve("1.txt"),
                CableText.numbered("OSLO 000181").saying("1. (C) Minister Tove Abu-Sarq spoke.").text());
        Files.writeString(both.resolve("2.txt"),
                CableText.numbered("OSLO 000182").saying("1. (C) Minister Tove Abu Sarq spoke.").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(both)), (_, _) -> {});

        assertThat(slugs("07OSLO181")).contains("tove-abu-sarq");
        assertThat(slugs("07OSLO182")).contains("tove-abu-sarq-07oslo182");
    }

    @Test
    void sameFilesAgainChangeNoPerson() throws IOException {
        String text = CableText.numbered("OSLO 000111").saying("1. (C) Minister Ada Quarrel spoke.").text();
        ingest("same.txt", text);
        Object before = database.queryForList("select id, slug, name from person order by id");
        ingest("same.txt", text);

        assertThat(database.queryForList("select id, slug, name from person order by id")).isEqualTo(before);
    }

    @Test
    void mergeHoldsOverReingestAndItsUndoTakesItBack() throws IOException {
        String text = CableText.numbered("OSLO 000121").saying("1. (C) Minister Ada Quarrel spoke.").text();
        ingest("a.txt", text);
        ingest("b.txt", CableText.numbered("OSLO 000122").saying("1. (C) Minister Tom Sandgrouse spoke.").text());
        long decision = decide(Kind.MERGE, "07OSLO121", "Ada Quarrel",
                Details.with(who("07OSLO122", "Tom Sandgrouse")));

        assertThat(slugs("07OSLO122")).contains("ada-quarrel").doesNotContain("tom-sandgrouse");
        assertThat(database.queryForList("select slug from person_alias", String.class)).contains("tom-sandgrouse");

        ingest("a.txt", text.replace("spoke", "did speak"));
        assertThat(slugs("07OSLO122")).contains("ada-quarrel");

        undo(decision, "Quarrel", "Sandgrouse");
        assertThat(slugs("07OSLO122")).contains("tom-sandgrouse");
        assertThat(slugs("07OSLO121")).contains("ada-quarrel");
    }

    @Test
    void wordsThatAreNobodyAreNoPersonAnyMore() throws IOException {
        String text = CableText.numbered("OSLO 000131").saying("1. (C) Minister Kumtor Glade spoke.").text();
        ingest("n.txt", text);
        decide(Kind.NOBODY_AT_ALL, "07OSLO131", "Kumtor Glade", Details.none());
        assertThat(slugs("07OSLO131")).doesNotContain("kumtor-glade");

        ingest("n.txt", text.replace("spoke", "did speak"));
        assertThat(slugs("07OSLO131")).doesNotContain("kumtor-glade");
    }

    @Test
    void hiddenPersonIsNowhereAndComesBackWhole() throws IOException {
        String text = CableText.numbered("OSLO 000141").about("ZOLTAN WYVERNHALL ON GRAIN")
                .saying("1. (C) Minister Zoltan Wyvernhall spoke. Wyvernhall left.").text();
        ingest("h.txt", text);
        assertThat(search.count(Criteria.everything().withQuery("Wyvernhall"))).isEqualTo(1);
        long decision = decide(Kind.HIDE, "07OSLO141", "Zoltan Wyvernhall", Details.none());

        assertThat(slugs("07OSLO141")).doesNotContain("zoltan-wyvernhall");
        assertThat(words("07OSLO141")).doesNotContainIgnoringCase("Wyvernhall").contains("spoke. \u2588\u2588\u2588");
        assertThat(search.count(Criteria.everything().withQuery("Wyvernhall"))).isZero();

        ingest("h.txt", text.replace("left", "went"));
        assertThat(words("07OSLO141")).doesNotContainIgnoringCase("Wyvernhall").contains("went");

        undo(decision, "Wyvernhall");
        assertThat(slugs("07OSLO141")).contains("zoltan-wyvernhall");
        assertThat(words("07OSLO141")).contains("Wyvernhall went", "ZOLTAN WYVERNHALL ON GRAIN");
        assertThat(search.count(Criteria.everything().withQuery("Wyvernhall"))).isEqualTo(1);
    }

    @Test
    void cableOfATwinSurnameShowsNobodyAgain() throws IOException {
        ingest("1.txt", signed("PARIS 000171", "Craig Wyvernstone"));
        ingest("2.txt", CableText.numbered("PARIS 000172").signed("WYVERNSTONE").text());
        ingest("3.txt", CableText.numbered("PARIS 000173").signed("WYVERNSTONE").text());
        long decision = decide(Kind.HIDE, "07PARIS171", "Craig Wyvernstone", "France");
        assertThat(shown("Wyvernstone")).isEmpty();

        ingest("4.txt", signed("PARIS 000174", "Fred Wyvernstone"));

        assertThat(shown("Wyvernstone")).containsExactly("07PARIS174: Fred Wyvernstone");
        assertThat(search.count(Criteria.everything().withQuery("Wyvernstone"))).isEqualTo(1);
        assertThat(search.count(Criteria.everything().withQuery("Craig"))).isZero();
        held.markAll();
        job.followUp("the test");
        assertThat(shown("Wyvernstone")).containsExactly("07PARIS174: Fred Wyvernstone");
        undo(decision, "Wyvernstone");
    }

    @Test
    void changedFileThatNamesThePersonOtherwiseKeepsTheHiding() throws IOException {
        ingest("1.txt", signed("PARIS 000175", "Craig Wyvernfold"));
        ingest("2.txt", CableText.numbered("PARIS 000176").signed("WYVERNFOLD").text());
        long decision = decide(Kind.HIDE, "07PARIS175", "Craig Wyvernfold", "France");

        ingest("1.txt", signed("PARIS 000175", "Craig Q. Wyvernfold"));
        assertThat(shown("Wyvernfold")).isEmpty();
        ingest("1.txt", signed("PARIS 000175", "C. Wyvernfold"));
        assertThat(shown("Wyvernfold")).isEmpty();
        assertThat(decisions.countUnanswered()).isZero();

        ingest("1.txt", signed("PARIS 000175", "Ada Quarrel"));
        assertThat(shown("Wyvernfold")).isEmpty();
        assertThat(decisions.unanswered(Pageable.unpaged())).extracting(PersonDecision::id).containsExactly(decision);
        assertThat(decisions.lost(decision)).containsExactly("07PARIS175");
        undo(decision, "Wyvernfold");
    }

    @Test
    void undoneHidingShowsAllAgain() throws IOException {
        ingest("1.txt", signed("PARIS 000177", "Craig Wyvernbrook"));
        ingest("2.txt", CableText.numbered("PARIS 000178").signed("WYVERNBROOK").text());
        long decision = decide(Kind.HIDE, "07PARIS177", "Craig Wyvernbrook", "France");
        ingest("3.txt", signed("PARIS 000179", "Fred Wyvernbrook"));

        undo(decision, "Wyvernbrook");

        assertThat(shown("Wyvernbrook")).hasSize(3);
        assertThat(words("07PARIS177")).contains("Craig Wyvernbrook spoke");
    }

    private static String signed(String number, String name) {
        return CableText.numbered(number).classifiedBy("Ambassador " + name + " for reasons 1.4 (b) and (d).")
                .saying("1. (C) Ambassador " + name + " spoke.").text();
    }

    private List<String> shown(String surname) {
        return database.queryForList("""
                select c.identifier || ': ' || m.name from mention m join cable c on c.id = m.cable_id
                where lower(m.name) like ? and m.state = 'SHOWN' order by 1""", String.class,
                "%" + surname.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void decisionThatNothingAnswersToAnyMoreIsKeptAndTold() throws IOException {
        ingest("g.txt", CableText.numbered("OSLO 000151").saying("1. (C) Minister Ivo Gallowglass spoke.").text());
        long decision = decide(Kind.RENAME, "07OSLO151", "Ivo Gallowglass", Details.named("Ivo G."));
        assertThat(slugs("07OSLO151")).contains("ivo-g");
        ingest("g.txt", CableText.numbered("OSLO 000151").saying("1. (C) Nobody spoke.").text());

        assertThat(database.queryForObject("select matched from person_decision where id = ?", Boolean.class, decision))
                .isFalse();
    }

    @Test
    void whatIsHeldIsReadAnewWithoutItsFiles() throws IOException {
        ingest("r.txt", CableText.numbered("OSLO 000161").saying("1. (C) Minister Ivo Gallowglass spoke.").text());
        database.update(
                "update cable set subject = 'AS IT WAS READ BEFORE', digest = 'older' where identifier = '07OSLO161'");
        Files.delete(folder.resolve("r.txt"));
        held.markAll();
        job.followUp("the test");

        assertThat(words("07OSLO161")).startsWith("GENERATED FOR A TEST");
        assertThat(held.marked(1)).isEmpty();
    }

    private long decide(Kind kind, String cable, String name, Details details) {
        return decide(kind, who(cable, name), details);
    }

    private long decide(Kind kind, String cable, String name, String country) {
        return decide(kind, new WhoIsMeant(cable, name, country, NamedPerson.block(name)), Details.none());
    }

    private long decide(Kind kind, WhoIsMeant who, Details details) {
        PersonDecision decision = new PersonDecision(kind, who, details, "tester", "", Instant.now());
        factory.unwrap(SessionFactory.class).inStatelessTransaction(session -> {
            session.insert(decision);
            List<String> blocks = new ArrayList<>(List.of(decision.who().block()));
            decision.other().map(WhoIsMeant::block).filter(block -> !blocks.contains(block)).ifPresent(blocks::add);
            LinkedBlocks.mark(session, blocks);
        });
        job.followUp("the test");
        return decision.id();
    }

    @Test
    void personsOfALinkingThatWasCutOffGo() throws IOException {
        ingest("cut", CableText.numbered("OSLO 000731").saying("1. (C) Minister Tove Halvarsund spoke.").text());
        List<Map<String, Object>> before = persons();
        // as it is where a crash comes before mentions lead to those who were found
        database.update(
                """
                        insert into person (id, slug, name, surname, form, country, posts, block, shown)
                        select -731, 'tove-halvarsson', 'Tove Halvarsson', 'halvarsson', form, country, posts, block, true from person
                        where slug = 'tove-halvarsund'""");
        database.update("insert into person_alias (slug, person_id) values ('tove-lost', -731)");
        database.update("insert into block_to_link (block) select block from person where id = -731");
        job.followUp("test");
        assertThat(persons()).isEqualTo(before);
        assertThat(database.queryForObject("select count(*) from person where id = -731", Long.class)).isZero();
        assertThat(database.queryForObject("select count(*) from person_alias where slug = 'tove-lost'", Long.class))
                .isZero();
    }

    @Test
    void addressThatALinkingLeftWithoutMentionsIsTakenUp() throws IOException {
        ingest("cut", CableText.numbered("OSLO 000732").saying("1. (C) Minister Sigve Ulvestad spoke.").text());
        // as it is where a crash comes before mentions lead to those who were found
        database.update("""
                update mention set person_id = null, state = 'UNLINKED'
                where person_id = (select id from person where slug = 'sigve-ulvestad')""");
        database.update("insert into block_to_link (block) select block from person where slug = 'sigve-ulvestad'");
        assertThat(slugs("07OSLO732")).doesNotContain("sigve-ulvestad");
        job.followUp("test");
        assertThat(slugs("07OSLO732")).contains("sigve-ulvestad");
        assertThat(database.queryForObject("select count(*) from person where slug like 'sigve-ulvestad%'", Long.class))
                .isOne();
    }

    private void undo(long decision, String... names) {
        database.update("update person_decision set undone = current_timestamp, person_id = null where id = ?",
                decision);
        factory.unwrap(SessionFactory.class).inStatelessTransaction(session -> LinkedBlocks.mark(session,
                java.util.stream.Stream.of(names).map(NamedPerson::block).toList()));
        job.followUp("the test");
    }

    private static WhoIsMeant who(String cable, String name) {
        return new WhoIsMeant(cable, name, "Norway", NamedPerson.block(name));
    }

    private void ingest(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private List<Map<String, Object>> persons() {
        return database.queryForList("""
                select c.identifier, m.name, p.slug, p.name as called from mention m join cable c on c.id = m.cable_id
                join person p on p.id = m.person_id where c.identifier like '07%' and c.mrn_serial between 101 and 105
                order by c.identifier, m.name""");
    }

    private List<String> slugs(String cable) {
        return reader.read(cable, held -> held.mentions().stream().map(mention -> mention.person().slug())
                .toList()).orElseThrow();
    }

    private String words(String cable) {
        return reader.read(cable, held -> held.headline() + " "
                + String.join(" ", held.paragraphs().stream().map(paragraph -> paragraph.text()).toList()))
                .orElseThrow();
    }
}
