package org.reftel.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.reftel.ingest.source.RowSplitter.Row;
import org.reftel.support.ReleaseText;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** How the release's file becomes rows, byte for byte. */
class RowSplitterTests {
    private static List<Row> split(String file) throws IOException {
        return split(file.getBytes(UTF_8));
    }

    private static List<Row> split(byte[] file) throws IOException {
        RowSplitter splitter = new RowSplitter(new ByteArrayInputStream(file));
        List<Row> rows = new ArrayList<>();
        for (Optional<Row> row = splitter.next(); row.isPresent(); row = splitter.next()) {
            rows.add(row.get());
        }
        assertThat(splitter.position()).isEqualTo(file.length);
        return rows;
    }

    private static String row(int number, String saying) {
        return ReleaseText.row(number, "ACCRA", saying);
    }

    private static List<String> faults(List<Row> rows) {
        return rows.stream().map(Row::fault).toList();
    }

    private static List<String> texts(List<Row> rows) {
        return rows.stream().map(row -> new String(row.bytes(), UTF_8)).toList();
    }

    @Test
    void rowsAndWhatStandsBetweenAreTheFile() throws IOException {
        StringBuilder file = new StringBuilder("\ufeff");
        for (int i = 1; i <= 300; i++) {
            file.append(row(i, "1. (C) \"Caf\u00e9\", \\ and\n\"" + i + "\",\"1/2/2007 3:04\",\"\n".repeat(i)))
                    .append(i % 7 == 0 ? "\r\n\n" : "\n");
        }
        byte[] bytes = file.toString().getBytes(UTF_8);
        List<Row> rows = split(bytes);

        assertThat(rows).hasSize(300).allMatch(row -> row.fault().isEmpty());
        int at = 3;
        for (Row row : rows) {
            assertThat(new String(bytes, at, (int) row.start() - at, UTF_8)).isBlank();
            assertThat(row.bytes()).isEqualTo(Arrays.copyOfRange(bytes, (int) row.start(),
                    (int) row.start() + row.bytes().length));
            at = (int) row.start() + row.bytes().length;
        }
        assertThat(new String(bytes, at, bytes.length - at, UTF_8)).isBlank();
    }

    @Test
    void lastRowNeedsNoLineEnd() throws IOException {
        assertThat(texts(split(row(1, "x") + "\n" + row(2, "y")))).containsExactly(row(1, "x"), row(2, "y"));
    }

    @Test
    void rowWithoutItsLastQuotationMarkTakesNoOtherWithIt() throws IOException {
        String broken = row(2, "y");
        List<Row> rows = split(
                row(1, "x") + "\n" + broken.substring(0, broken.length() - 9) + "\n" + row(3, "z") + "\n");

        assertThat(faults(rows)).containsExactly("", "a broken row: 7 whole fields instead of 8", "");
        assertThat(texts(rows).getLast()).isEqualTo(row(3, "z"));
    }

    @Test
    void linesThatAreNoRowAreOneBrokenRow() throws IOException {
        List<Row> rows = split(
                row(1, "x") + "\nsome\n\"stray\" text\n" + row(2, "y") + "\n\"3\",\"1/2/2007 3:04\",\"cut");

        assertThat(faults(rows)).hasSize(4);
        assertThat(texts(rows).get(1)).isEqualTo("some\n\"stray\" text");
        assertThat(rows.get(1).fault()).startsWith("no row of the release: ");
        assertThat(rows.get(2).fault()).isEmpty();
        assertThat(rows.get(3).fault()).isEqualTo("a broken row: 2 whole fields instead of 8");
    }

    @Test
    void quotationMarkThatNobodyEscapedBreaksNothing() throws IOException {
        String row = row(1, "he said yes to it").replace("said yes to", "said \"yes\" to");

        assertThat(texts(split(row + "\n" + row(2, "y")))).containsExactly(row, row(2, "y"));
    }

    @Test
    void hugeRowIsReportedAndNotKept() throws IOException {
        String huge = row(2, "word ".repeat(300_000));
        List<Row> rows = split(row(1, "x") + "\n" + huge + "\n" + row(3, "z") + "\n");

        assertThat(rows.get(1).fault()).startsWith("too large: 1,50");
        assertThat(rows.get(1).bytes()).isEmpty();
        assertThat(texts(rows).getLast()).isEqualTo(row(3, "z"));
    }

    @Test
    void everyCutOfAFileIsSplit() throws IOException {
        String file = row(1, "say \"x\" \\") + "\n" + row(2, "y") + "\n";
        for (int end = 0; end < file.length(); end++) {
            List<Row> rows = split(file.substring(0, end));
            assertThat(rows.size()).isLessThanOrEqualTo(2);
            assertThat(rows).allMatch(row -> row.bytes().length > 0);
        }
    }

    @Test
    void twoHundredDamagedFilesKeepTheirUndamagedRows() throws IOException {
        Random random = new Random(20_061_117);
        String before = row(1, "1. (C) Before.") + "\n";
        String middle = row(2, "1. (C) In the middle.");
        String after = row(3, "1. (C) After.") + "\n";
        for (int i = 0; i < 200; i++) {
            StringBuilder damaged = new StringBuilder(middle);
            for (int k = 0; k < 5; k++) {
                damaged.setCharAt(random.nextInt(damaged.length()), "\"\\\n,x".charAt(random.nextInt(5)));
            }
            List<String> texts = texts(split(before + damaged + "\n" + after));
            assertThat(texts.getFirst()).isEqualTo(before.strip());
            assertThat(texts.getLast()).isEqualTo(after.strip());
        }
    }
}
