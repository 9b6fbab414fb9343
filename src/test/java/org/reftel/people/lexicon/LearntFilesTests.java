package org.reftel.people.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables in a folder, and the lexicon that comes of them. */
class LearntFilesTests {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final LearntTables TABLES = new LearntTables(
            Map.of("quorling", new WordCounts(9, 1, 0, 0, 0), "brennton", new WordCounts(0, 9, 5, 0, 0)),
            Set.of("zembrath", "al-quorl"));

    @TempDir
    private Path folder;

    @Test
    void tablesAreReadAsTheyWereWritten() throws Exception {
        LearntFiles.write(folder.resolve("people"), TABLES, List.of("source: made up for a test"));

        assertThat(LearntFiles.in(folder.resolve("people"))).isEqualTo(TABLES);
        assertThat(folder.resolve("people").resolve("counts.csv")).content().contains("# source: made up for a test\n",
                "\nbrennton,0,9,5,0,0\nquorling,9,1,0,0,0\n");
    }

    @Test
    void folderWithoutTablesIsTheShippedLexicon() throws Exception {
        Lexicon lexicon = Lexicon.load(VOCABULARY, folder);

        assertThat(lexicon.fingerprint()).isEmpty();
        assertThat(lexicon.classes("zembrath")).isZero();
        assertThat(lexicon.is("Ambassador", WordClass.TITLE)).isTrue();
    }

    @Test
    void learntTablesAreAddedToTheShippedOnes() throws Exception {
        LearntFiles.write(folder, TABLES, List.of());
        Lexicon lexicon = Lexicon.load(VOCABULARY, folder);

        assertThat(lexicon.is("Zembrath", WordClass.SURNAME)).isTrue();
        assertThat(lexicon.is("quorling", WordClass.MOSTLY_LOWER)).isTrue();
        assertThat(lexicon.is("Brennton", WordClass.PLACE_LIKE)).isTrue();
        assertThat(lexicon.is("ability", WordClass.LOWER)).isTrue();
    }

    @Test
    void classesFollowFromTheSumOfBothCounts() {
        WordCounts often = new WordCounts(0, 100_000, 0, 0, 0);

        assertThat(Lexicon.load(VOCABULARY).is("ability", WordClass.MOSTLY_LOWER)).isTrue();
        assertThat(Lexicon.load(VOCABULARY, new LearntTables(Map.of("ability", often), Set.of()))
                .is("ability", WordClass.MOSTLY_LOWER)).isFalse();
    }

    @Test
    void fingerprintTellsTablesApartAndNothingElse() {
        LearntTables more = TABLES.plus(new LearntTables(Map.of(), Set.of("brennholt")));
        LearntTables again = TABLES
                .plus(new LearntTables(Map.of("quorling", new WordCounts(0, 0, 0, 0, 1)), Set.of()));

        assertThat(Lexicon.load(VOCABULARY).fingerprint()).isEmpty();
        assertThat(Lexicon.load(VOCABULARY, TABLES).fingerprint()).isEqualTo("aa023de51dc9");
        assertThat(Lexicon.load(VOCABULARY, LearntTables.NONE.plus(TABLES)).fingerprint()).isEqualTo("aa023de51dc9");
        assertThat(more.fingerprint()).isNotEqualTo(TABLES.fingerprint());
        assertThat(again.fingerprint()).isNotEqualTo(TABLES.fingerprint()).isNotEqualTo(more.fingerprint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "counts.csv | name,value;a,1 | counts.csv, line 1, has “name,value” where “word,lower,capital,in,the,capitals” was expected",
        "counts.csv | '' | counts.csv, line 2, has “its end” where “word,lower",
        "counts.csv | word,lower,capital,in,the,capitals;a,1 | counts.csv, line 2, has “a,1” where a word in small letters and five numbers",
        "counts.csv | word,lower,capital,in,the,capitals;ab,1,2,3,x,5 | line 2, has “ab,1,2,3,x,5”",
        "counts.csv | word,lower,capital,in,the,capitals;ab,1,2,3,-4,5 | line 2, has “ab,1,2,3,-4,5”",
        "counts.csv | word,lower,capital,in,the,capitals;Ab,1,2,3,4,5 | line 2, has “Ab,1,2,3,4,5”",
        "counts.csv | word,lower,capital,in,the,capitals;ab,1,2,3,4,99999999999 | line 2",
        "surnames-met.txt | zembrath | surnames-met.txt, line 1, has “zembrath” where “= SURNAME” was expected",
        "surnames-met.txt | = SURNAME;zembrath 17 | line 2, has “17” where a word in small letters was expected"})
    void foreignFileIsRefusedWithItsLine(String file, String lines, String message) throws Exception {
        LearntFiles.write(folder, TABLES, List.of());
        Files.write(folder.resolve(file), List.of(lines.split(";")));

        assertThatThrownBy(() -> Lexicon.load(VOCABULARY, folder)).isInstanceOf(UnreadableTablesException.class)
                .hasMessageContainingAll(folder.toString(), message);
    }

    @Test
    void missingHalfAndOtherEncodingAreRefused() throws IOException {
        LearntFiles.write(folder, TABLES, List.of());
        Files.delete(folder.resolve("surnames-met.txt"));
        assertThatThrownBy(() -> LearntFiles.in(folder)).hasMessageContaining("surnames-met.txt cannot be read");

        Files.write(folder.resolve("counts.csv"), new byte[]{'a', (byte) 0xE9, '\n'});
        assertThatThrownBy(() -> LearntFiles.in(folder)).hasMessageContaining("counts.csv is not UTF-8");
    }
}
