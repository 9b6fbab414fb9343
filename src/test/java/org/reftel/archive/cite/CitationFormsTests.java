package org.reftel.archive.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a subject holds, a reference manager reads one entry with that subject. */
class CitationFormsTests {
    private static CitedCable cable(String title) {
        return new CitedCable("07ROME1", "cable07rome1", "07 ROME 1", "Embassy Rome, telegram.", title,
                Optional.of("Embassy Rome"), Optional.of(LocalDate.of(2007, 3, 1)),
                Optional.of("https://archive.example/cables/07ROME1"), LocalDate.of(2026, 1, 2));
    }

    @Test
    void risIsAReportWithNumberDatesAndPost() {
        assertThat(Ris.of(cable("TRADE TALKS"))).isEqualTo(String.join("\r\n", "TY  - RPRT", "AU  - Embassy Rome",
                "PB  - Embassy Rome", "TI  - TRADE TALKS", "M3  - Telegram", "SN  - 07 ROME 1", "PY  - 2007",
                "DA  - 2007/03/01/", "UR  - https://archive.example/cables/07ROME1", "Y2  - 2026/01/02/",
                "DB  - Reftel", "ID  - cable07rome1", "ER  - ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "A\nER  - \nTY  - BOOK\nTI  - FORGED", "B\r\nER  - ", "C\u2028ER  - ",
        "D } , x = {E",
        "}}\n@book{forged, title = {x}}", "\\input{/etc/passwd}", "100% of $5 & #1_a ~ ^ \"q\"", "{", "}", "\\",
        "ÅÉ „x“ 汉",
        "\u0000\u0007 BELL", "a\\}b\\{c"})
    void oneEntryComesBackWhateverTheSubjectHolds(String title) {
        CitedCable cable = cable(CitedCable.line(title));

        List<Map<String, String>> records = RisReader.read(Ris.of(cable));
        assertThat(records).hasSize(1);
        assertThat(records.getFirst()).containsEntry("TI", cable.title()).containsEntry("TY", "RPRT");

        List<Map<String, String>> entries = BibTexReader.read(BibTex.of(cable));
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst()).containsEntry("title", cable.title()).containsEntry("number", "07 ROME 1")
                .containsEntry("author", "Embassy Rome").containsEntry("month", "mar");
    }

    @Test
    void cslJsonIsAReportWithItsDates() {
        assertThat(CslJson.of(cable("TRADE TALKS"))).hasSize(1).first().satisfies(item -> assertThat(item)
                .containsEntry("type", "report").containsEntry("number", "07 ROME 1")
                .containsEntry("issued", Map.of("date-parts", List.of(List.of(2007, 3, 1))))
                .containsEntry("author", List.of(Map.of("literal", "Embassy Rome"))));
    }

    @Test
    void archiveThatDoesNotKnowItsAddressNamesNone() {
        CitedCable cable = new CitedCable("i", "k", "n", "s", "t", Optional.empty(), Optional.empty(), Optional.empty(),
                LocalDate.of(2026, 1, 2));

        assertThat(Ris.of(cable)).doesNotContain("UR  -", "AU  -", "PY  -");
        assertThat(BibTex.of(cable)).doesNotContain("url =", "author =", "year =");
        assertThat(CslJson.of(cable).getFirst()).doesNotContainKeys("URL", "author", "issued");
    }

    /** Reads as reference managers do: a line is a field, ER ends the record. */
    private static final class RisReader {
        private static List<Map<String, String>> read(String text) {
            List<Map<String, String>> records = new ArrayList<>();
            Map<String, String> record = new LinkedHashMap<>();
            for (String line : text.split("[\\r\\n\\u2028\\u2029\\u0085]+")) {
                String tag = line.substring(0, 2);
                if (tag.equals("ER")) {
                    records.add(record);
                    record = new LinkedHashMap<>();
                } else {
                    assertThat(record).doesNotContainKey(tag);
                    record.put(tag, line.substring("TY  - ".length()));
                }
            }
            assertThat(record).isEmpty();
            return records;
        }
    }

    /** Reads as BibTeX does: braces are counted, whatever stands before them, then commands become signs. */
    private static final class BibTexReader {
        private static final Map<String, String> COMMANDS = Map.of("{\\textbackslash}", "\\", "{\\textbraceleft}",
                "{", "{\\textbraceright}", "}", "{\\textasciitilde}", "~", "{\\textasciicircum}", "^",
                "{\\textquotedbl}", "\"");

        private static List<Map<String, String>> read(String text) {
            List<Map<String, String>> entries = new ArrayList<>();
            int at = text.indexOf('@');
            while (at >= 0) {
                int end = closing(text, text.indexOf('{', at));
                entries.add(fields(text.substring(text.indexOf(',', at), end)));
                at = text.indexOf('@', end);
            }
            return entries;
        }

        private static int closing(String text, int open) {
            int depth = 0;
            for (int i = open; i < text.length(); i++) {
                depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            throw new AssertionError("braces do not match in " + text);
        }

        private static Map<String, String> fields(String body) {
            Map<String, String> fields = new LinkedHashMap<>();
            int at = body.indexOf('=');
            int from = 1;
            while (at >= 0) {
                String name = body.substring(from, at).strip();
                boolean braced = body.charAt(at + 2) == '{';
                int end = braced ? closing(body, at + 2) + 1 : body.indexOf(',', at);
                fields.put(name, plain(body.substring(at + 2, end)));
                from = end + 1;
                at = body.indexOf('=', end);
            }
            return fields;
        }

        private static String plain(String value) {
            String text = value;
            while (text.startsWith("{") && closing(text, 0) == text.length() - 1 && !COMMANDS.containsKey(text)) {
                text = text.substring(1, text.length() - 1);
            }
            StringBuilder plain = new StringBuilder();
            int at = 0;
            while (at < text.length()) {
                String rest = text.substring(at);
                Optional<String> command = COMMANDS.keySet().stream().filter(rest::startsWith).findFirst();
                boolean escaped = rest.charAt(0) == '\\';
                plain.append(command.map(COMMANDS::get).orElse(rest.substring(escaped ? 1 : 0, escaped ? 2 : 1)));
                at += command.map(String::length).orElse(escaped ? 2 : 1);
            }
            return plain.toString();
        }
    }
}
