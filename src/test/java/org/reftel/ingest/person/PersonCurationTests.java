package org.reftel.ingest.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.person.CuratedPersons;
import org.reftel.archive.person.PersonDecision;
import org.reftel.archive.person.PersonDecision.Details;
import org.reftel.archive.person.PersonDecision.Kind;
import org.reftel.archive.person.PersonDecisionRepository;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.curate.PersonCuration;
import org.reftel.ingest.person.Foreseen.AddressChange;
import org.reftel.ingest.person.Foreseen.Move;
import org.reftel.ingest.person.Foreseen.PersonThen;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What curators decide takes effect at once, or at the end of a run; what they only look at changes nothing. */
@ArchiveTest
class PersonCurationTests {
    private static final List<String> TABLES = List.of("person", "person_alias", "mention", "person_decision",
            "hidden_name", "block_to_link", "cable");

    @Autowired
    private PersonCuration curation;
    @Autowired
    private PersonDecisionRepository decisions;
    @Autowired
    private CuratedPersons persons;
    @Autowired
    private IngestJob job;
    @Autowired
    private PersonLinking linking;
    @Autowired
    private CableReader reader;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private EntityManagerFactory factory;
    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        database.update("update person_decision set undone = current_timestamp where undone is null");
    }

    @Test
    void mergeTakesEffectAtOnceAndIsOnRecord() throws IOException {
        ingest("OSLO 000201", "Minister Ada Quarrel spoke.");
        ingest("OSLO 000202", "Minister Tom Sandgrouse spoke.");
        PersonDecision merge = draft(Kind.MERGE, "07OSLO201", "Ada Quarrel",
                Details.with(curation.who("07OSLO202", "Tom Sandgrouse", "OSLO")));

        assertThat(curation.decide(List.of(merge), "keeper")).isTrue();

        assertThat(slugs("07OSLO202")).contains("ada-quarrel").doesNotContain("tom-sandgrouse");
        PersonDecision stored = decisions.findById(merge.id()).orElseThrow();
        assertThat(stored.author()).isEqualTo("keeper");
        assertThat(stored.note()).isEqualTo("seen in both");
        assertThat(decisions.applying(person("ada-quarrel"))).extracting(PersonDecision::id)
                .containsExactly(merge.id());
    }

    @Test
    void undoneDecisionStaysOnRecordWithWhoUndidIt() throws IOException {
        ingest("OSLO 000211", "Minister Ada Quillfeather spoke.");
        PersonDecision rename = draft(Kind.RENAME, "07OSLO211", "Ada Quillfeather", Details.named("Ada Q. Plume"));
        curation.decide(List.of(rename), "keeper");
        assertThat(slugs("07OSLO211")).contains("ada-q-plume");

        assertThat(curation.undo(rename.id(), "second keeper")).isTrue();

        assertThat(slugs("07OSLO211")).contains("ada-quillfeather");
        PersonDecision undone = decisions.findById(rename.id()).orElseThrow();
        assertThat(undone.undoneBy()).contains("second keeper");
        assertThat(decisions.applying(person("ada-quillfeather"))).isEmpty();
        assertThat(decisions.undone(person("ada-quillfeather"))).extracting(PersonDecision::id)
                .containsExactly(rename.id());
    }

    @Test
    void whatIsSplitOffUnderOneNameIsOnePerson() throws IOException {
        for (String number : List.of("OSLO 000221", "OSLO 000222", "OSLO 000223")) {
            ingest(number, "Minister Jens Oakhollow spoke.");
        }
        curation.decide(List.of(
                draft(Kind.SPLIT, "07OSLO222", "Jens Oakhollow", Details.named("Jens Oakhollow the Younger")),
                draft(Kind.SPLIT, "07OSLO223", "Jens Oakhollow", Details.named("Jens Oakhollow the Younger"))),
                "keeper");

        assertThat(slugs("07OSLO221")).contains("jens-oakhollow");
        assertThat(slugs("07OSLO222")).contains("jens-oakhollow-the-younger");
        assertThat(slugs("07OSLO223")).contains("jens-oakhollow-the-younger");
    }

    @Test
    void nobodyHereLeavesTheOtherCables() throws IOException {
        ingest("OSLO 000231", "Minister Tom Larkvale spoke.");
        ingest("OSLO 000232", "Minister Tom Larkvale spoke.");
        curation.decide(List.of(draft(Kind.NOBODY_HERE, "07OSLO231", "Tom Larkvale", Details.none())), "keeper");
        assertThat(slugs("07OSLO231")).doesNotContain("tom-larkvale");
        assertThat(slugs("07OSLO232")).contains("tom-larkvale");

        curation.decide(List.of(draft(Kind.NOBODY_AT_ALL, "07OSLO232", "Tom Larkvale", Details.none())), "keeper");
        assertThat(slugs("07OSLO232")).doesNotContain("tom-larkvale");
    }

    @Test
    void roleIsThereForThePersonsPage() throws IOException {
        ingest("OSLO 000241", "Minister Ivo Larkspindle spoke.");
        curation.decide(List.of(draft(Kind.ROLE, "07OSLO241", "Ivo Larkspindle",
                new Details(null, "Minister of Grain", "Norway", LocalDate.of(2005, 1, 2), null))), "keeper");

        assertThat(decisions.applying(person("ivo-larkspindle"))).singleElement().satisfies(role -> {
            assertThat(role.text()).isEqualTo("Minister of Grain");
            assertThat(role.organisation()).contains("Norway");
            assertThat(role.since()).contains(LocalDate.of(2005, 1, 2));
        });
    }

    @Test
    void hiddenPersonIsFoundByCuratorsAlone() throws IOException {
        ingest("OSLO 000251", "Minister Zora Wyvernmoor spoke.");
        PersonDecision hide = draft(Kind.HIDE, "07OSLO251", "Zora Wyvernmoor", Details.none());
        curation.decide(List.of(hide), "keeper");

        assertThat(slugs("07OSLO251")).doesNotContain("zora-wyvernmoor");
        assertThat(persons.find("zora-wyvernmoor")).hasValueSatisfying(person -> {
            assertThat(person.shown()).isFalse();
            assertThat(persons.mentions(person.id(), "", 0, 10)).singleElement()
                    .satisfies(mention -> assertThat(mention.name()).isEqualTo("Zora Wyvernmoor"));
        });

        curation.undo(hide.id(), "keeper");
        assertThat(slugs("07OSLO251")).contains("zora-wyvernmoor");
    }

    @Test
    void splitOffAfterHidingIsShownAndUndoneMergeIsNot() throws IOException {
        ingest("OSLO 000252", "Minister Zora Wyvernglen spoke.");
        ingest("OSLO 000253", "Minister Zora Wyvernglen left.");
        ingest("OSLO 000254", "Minister Tom Wyverndale left.");
        PersonDecision merge = draft(Kind.MERGE, "07OSLO252", "Zora Wyvernglen",
                Details.with(curation.who("07OSLO254", "Tom Wyverndale", "OSLO")));
        curation.decide(List.of(merge), "keeper");
        PersonDecision hide = draft(Kind.HIDE, "07OSLO252", "Zora Wyvernglen", Details.none());
        curation.decide(List.of(hide), "keeper");
        curation.undo(merge.id(), "keeper");

        assertThat(slugs("07OSLO254")).doesNotContain("tom-wyverndale");
        // on the page of either, what hides it can be undone
        assertThat(decisions.hiding(person("tom-wyverndale"))).extracting(PersonDecision::id)
                .containsExactly(hide.id());
        curation.decide(List.of(draft(Kind.SPLIT, "07OSLO253", "Zora Wyvernglen", Details.named("Zora W."))), "keeper");
        assertThat(slugs("07OSLO253")).contains("zora-w");
        assertThat(slugs("07OSLO252")).doesNotContain("zora-wyvernglen", "zora-w");
    }

    @Test
    void previewTellsWhatWouldChangeAndWritesNothing() throws IOException {
        ingest("OSLO 000261", "Minister Ada Thistlecomb spoke.");
        ingest("OSLO 000262", "Minister Tom Brackenfold spoke.");
        curation.decide(List.of(draft(Kind.RENAME, "07OSLO262", "Tom Brackenfold", Details.named("Tom B."))), "keeper");
        PersonDecision merge = draft(Kind.MERGE, "07OSLO261", "Ada Thistlecomb",
                Details.with(curation.who("07OSLO262", "Tom Brackenfold", "OSLO")));
        Map<String, Object> before = everything();

        Foreseen foreseen = curation.preview(List.of(merge));

        assertThat(everything()).isEqualTo(before);
        assertThat(foreseen.isAnswered()).isTrue();
        assertThat(foreseen.before()).extracting(PersonThen::name).containsExactly("Ada Thistlecomb", "Tom B.");
        // the later of two decisions on one name wins
        assertThat(foreseen.after()).extracting(PersonThen::cables).containsExactly(2);
        assertThat(foreseen.moves()).containsExactly(
                new Move("07OSLO262", "Tom Brackenfold", "Tom B.", foreseen.after().getFirst().name()));
        assertThat(foreseen.addresses()).extracting(AddressChange::from).contains("tom-b");
        curation.decide(List.of(merge), "keeper");
        assertThat(persons.find(person(foreseen.after().getFirst().slug()))).isPresent();
    }

    @Test
    void previewOfAMergeListsThoseWhoGetAnotherAddress() throws IOException {
        for (int i = 331; i < 334; i++) {
            ingest("OSLO 000" + i, "Minister Wyvernholt spoke.");
        }
        ingest("OSLO 000334", "Minister Ada Brackenmoor spoke.");

        Foreseen foreseen = curation.preview(List.of(draft(Kind.MERGE, "07OSLO334", "Ada Brackenmoor",
                Details.with(curation.who("07OSLO331", "Wyvernholt", "OSLO")))));

        assertThat(foreseen.after()).extracting(PersonThen::slug).containsExactly("ada-brackenmoor");
        assertThat(foreseen.moves()).containsExactly(
                new Move("07OSLO331", "Wyvernholt", "Wyvernholt", "Ada Brackenmoor"),
                new Move("07OSLO332", "Wyvernholt", "Wyvernholt", "Ada Brackenmoor"),
                new Move("07OSLO333", "Wyvernholt", "Wyvernholt", "Ada Brackenmoor"));
    }

    @Test
    void previewCountsTheMentionsThatItDoesNotList() throws IOException {
        for (int i = 300; i < 325; i++) {
            ingest("OSLO 000" + i, "Minister Kaja Fernbottle spoke.");
        }
        Foreseen foreseen = curation.preview(
                List.of(draft(Kind.NOBODY_AT_ALL, "07OSLO300", "Kaja Fernbottle", Details.none())));

        assertThat(foreseen.moves()).hasSize(20);
        assertThat(foreseen.unlisted()).isEqualTo(5);
        assertThat(foreseen.after()).isEmpty();
        assertThat(foreseen.addresses()).containsExactly(new AddressChange("kaja-fernbottle", ""));
    }

    @Test
    void previewTellsWhichDecisionsWouldCeaseToApply() throws IOException {
        ingest("OSLO 000271", "Minister Orla Mossgather spoke.");
        PersonDecision rename = draft(Kind.RENAME, "07OSLO271", "Orla Mossgather", Details.named("Orla M."));
        curation.decide(List.of(rename), "keeper");

        Foreseen foreseen = curation.preview(
                List.of(draft(Kind.NOBODY_HERE, "07OSLO271", "Orla Mossgather", Details.none())));
        assertThat(foreseen.ceasing()).extracting(PersonDecision::id).containsExactly(rename.id());

        Foreseen undoing = curation.previewOfUndoing(decisions.findById(rename.id()).orElseThrow());
        assertThat(undoing.addresses()).containsExactly(new AddressChange("orla-m", "orla-mossgather"));
        assertThat(curation.preview(List.of(draft(Kind.HIDE, "07OSLO999", "No Such One", Details.none())))
                .isAnswered()).isFalse();
    }

    @Test
    void previewTellsWhichDecisionsWouldPassToSomebodyElse() throws IOException {
        ingest("OSLO 000281", "Minister Ada Rookwillow spoke.");
        ingest("OSLO 000282", "Minister Ada Rookwillow spoke.");
        ingest("OSLO 000283", "Minister Ada Rookwillow spoke.");
        PersonDecision rename = draft(Kind.RENAME, "07OSLO281", "Ada Rookwillow", Details.named("Ada R. Willow"));
        curation.decide(List.of(rename), "keeper");

        Foreseen foreseen = curation.preview(
                List.of(draft(Kind.SPLIT, "07OSLO281", "Ada Rookwillow", Details.named("Another Rookwillow"))));

        assertThat(foreseen.passing()).extracting(PersonDecision::id).containsExactly(rename.id());
    }

    @Test
    void whatIsDecidedDuringARunTakesEffectAtItsEnd() throws IOException {
        ingest("OSLO 000291", "Minister Ulf Hazelbank spoke.");
        Files.writeString(folder.resolve("other.txt"), cable("OSLO 000292", "Minister Siv Pebblegrove spoke."));
        List<Boolean> done = new ArrayList<>();
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, outcome) -> {
            if (outcome.name().endsWith("other.txt")) {
                done.add(curation.decide(List.of(
                        draft(Kind.RENAME, "07OSLO291", "Ulf Hazelbank", Details.named("Ulf H. Bank"))), "keeper"));
            }
        });

        assertThat(done).containsExactly(false);
        assertThat(slugs("07OSLO291")).contains("ulf-h-bank");
        assertThat(job.progress()).isEmpty();
    }

    @Test
    void linkingTakesBackNoUndoingThatItDidNotKnow() throws IOException {
        ingest("OSLO 000295", "Minister Pia Cloverdyke spoke.");
        PersonDecision rename = draft(Kind.RENAME, "07OSLO295", "Pia Cloverdyke", Details.named("Pia C. Dyke"));
        curation.decide(List.of(rename), "keeper");
        List<PersonDecision> old = factory.unwrap(SessionFactory.class)
                .fromStatelessTransaction(DecisionReader::all);
        curation.undo(rename.id(), "keeper");

        linking.mark(LinkedBlocks.of(rename));
        linking.link(List.of(rename.who().block()), old, () -> {});

        assertThat(decisions.findById(rename.id()).orElseThrow().isUndone()).isTrue();
        assertThat(linking.decidedSince(old)).contains(rename.who().block());
    }

    private PersonDecision draft(Kind kind, String cable, String name, Details details) {
        return curation.draft(kind, curation.who(cable, name, "OSLO"), details, "keeper", "seen in both");
    }

    private void ingest(String number, String text) throws IOException {
        Files.writeString(folder.resolve(number + ".txt"), cable(number, text));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private static String cable(String number, String text) {
        return CableText.numbered(number).saying("1. (C) " + text).text();
    }

    private long person(String slug) {
        return persons.find(slug).orElseThrow().id();
    }

    private List<String> slugs(String cable) {
        return reader.read(cable, held -> held.mentions().stream().map(Mention::person)
                .map(person -> person.slug()).toList()).orElseThrow();
    }

    /** Every row of the tables that a decision may change. */
    private Map<String, Object> everything() {
        Map<String, Object> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(table, database.queryForList("select * from " + table + " order by 1")
                .stream().map(Object::toString).toList()));
        return rows;
    }
}
