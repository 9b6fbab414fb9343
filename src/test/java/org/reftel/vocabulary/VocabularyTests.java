package org.reftel.vocabulary;

import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @Test
    void tagsHaveMeaningKindAndSource() {
        assertThat(VOCABULARY.tags().find("PREL")).get().satisfies(tag -> {
            assertThat(tag.meaning()).contains("External Political Relations");
            assertThat(tag.kind()).isEqualTo(TagKind.SUBJECT);
            assertThat(tag.basis()).isEqualTo(Basis.DOCUMENTED);
            assertThat(tag.source()).isNotBlank();
        });
        assertThat(VOCABULARY.tags().find("NOSUCH")).isEmpty();
    }

    @Test
    void misspeltTagsHaveTheirCanonicalOne() {
        assertThat(VOCABULARY.tags().canonical("PRELF")).isEqualTo("PREL");
        assertThat(VOCABULARY.tags().canonical("NOSUCH")).isEqualTo("NOSUCH");
    }

    @ParameterizedTest
    @CsvSource({"ALMATY,ALMATY", "SECSTATE,STATE", "Secstate WashDC,", "USUN,USUNNEWYORK",
        "Port au Prince,PORTAUPRINCE", "BRUSSLS,BRUSSELS",
        "KIEV,KIEV", "TOSEC,TOSEC", "N'DJAMENA,NDJAMENA", "NOWHERE,"})
    void stationsAreKnownByAnySpelling(String printed, String station) {
        assertThat(VOCABULARY.posts().station(printed)).isEqualTo(Optional.ofNullable(station));
    }

    @Test
    void oneCityMayHaveTwoOrigins() {
        assertThat(VOCABULARY.posts().labelled("Embassy Brussels")).map(Post::station).contains("BRUSSELS");
        assertThat(VOCABULARY.posts().labelled("USEU Brussels")).map(Post::station).contains("USEUBRUSSELS");
    }

    @ParameterizedTest
    @CsvSource({"ALMATY,Asia/Almaty", "ASTANA,Asia/Almaty", "STATE,America/New_York", "MUNICH,Europe/Berlin",
        "USOSCE,Europe/Vienna"})
    void postsLiveByAClock(String station, String zone) {
        assertThat(VOCABULARY.posts().atStation(station).flatMap(VOCABULARY.zones()::of)).map(ZoneId::getId)
                .contains(zone);
    }

    @Test
    void nearlyEveryPostWithAPlaceHasAZone() {
        assertThat(VOCABULARY.posts().all().stream()
                .filter(post -> post.place().isPresent() && post.mainStation().isEmpty())
                .filter(post -> VOCABULARY.zones().of(post).isEmpty())).isEmpty();
    }

    @Test
    void captionsReasonsAndAddresseesAreExplained() {
        assertThat(VOCABULARY.glossary().marking("NOFORN")).contains("Not releasable to foreign nationals");
        assertThat(VOCABULARY.glossary().portion("SBU")).contains("Paragraph is sensitive but unclassified");
        assertThat(VOCABULARY.glossary().reason("1.4(b)")).contains("Foreign government information");
        assertThat(VOCABULARY.glossary().reason("1.3(a)(9)")).contains("A confidential source");
    }

    @ParameterizedTest
    @CsvSource({"RHEHNSC,NSC WASHDC,'National Security Council, Washington'",
        "RUEAIIA,CIA WASHINGTON DC,'Central Intelligence Agency, Washington'",
        "RUEKJCS,SECDEF WASHDC//OSD//,Secretary of Defense", "RHEHAAA,WHITE HOUSE WASHDC,White House",
        "RHWSMRC,HQ USCENTCOM MACDILL AFB FL,'U.S. Central Command, MacDill AFB'",
        "RUEHFR,AMEMBASSY PARIS,Embassy Paris",
        "RUEATRS,DEPT OF TREASURY WASHDC,'Department of the Treasury, Washington'"})
    void addresseeIsExplained(String routing, String printed, String known) {
        assertThat(VOCABULARY.addressee(routing, printed)).contains(known);
    }

    /** Whoever is printed behind the indicator is meant, not whose it is by the lists. */
    @ParameterizedTest
    @CsvSource({"RUEKJCS,JOINT STAFF WASHDC//J-3/J-5//", "RHEHAAA,NSC WASHDC",
        "RHMFISS,CDR USCENTCOM MACDILL AFB FL", "RUEHC,DEPARTMENT OF LABOR WASHDC", "RUEHMD,USDAO MADRID SP",
        "RUEHBS,USEU BRUSSELS", "RUEHTC,AMCONSUL AMSTERDAM"})
    void addresseeBehindTheIndicatorOfAnotherIsNotExplained(String routing, String printed) {
        assertThat(VOCABULARY.addressee(routing, printed)).isEmpty();
    }
}
