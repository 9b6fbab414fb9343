package org.reftel.telegram;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Which telegrams the REF field of a telegram of November 2009 names; the telegrams are generated. */
class ReferenceTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"REF: STATE NO. 1840 | 09STATE1840", "REF: STATE NR 1840 | 09STATE1840",
        "REF: STATE 1200 OF 10/12/09 | 09STATE1200", "REF: STATE 1200 OF 10/12/08 | 08STATE1200",
        "REF: A. STATE 1200 DATED 12 OCT 2008 B. ROME 77 (OF 10/12/08) | 08STATE1200 08ROME77",
        "REF: STATE 1200 DTD OCTOBER 12, 2008 | 08STATE1200", "REF: ROME 12 10/12/2008, 15 | 08ROME12 08ROME15",
        "REF: A. ROME 77 B. LETTER OF 10/12/08 | 09ROME77",
        "REF: ROME 1,840 | 09ROME1840", "REF: STATE 112,115 | 09STATE112115", "REF: ROME 112,115 | 09ROME112 09ROME115",
        "REF: ROME 12,115,118 | 09ROME12 09ROME115 09ROME118", "REF: ROME 1, 840 | 09ROME1 09ROME840",
        "Ref A: 08 STATE 123\\nRef B: ROME 12 | 08STATE123 09ROME12", "REF: ROME 12/08 | 08ROME12",
        "REF: A) ROME 12 B) \\n\\nRome 15 C) Rome 18 | 09ROME12 09ROME15 09ROME18",
        "REF:  (A) Rome 12\\n\\n-      (B) State 15 | 09ROME12 09STATE15", "REF: COTON0U 48 | 09COTONOU48",
        "REF: ROME CABLES 0012 AND 0015 (2008) | 09ROME12 08ROME15", "REF: REFERENCE: 08 ROME 12 | 08ROME12"})
    void telegramsAreNamed(String field, String named) {
        assertThat(referred(field.replace("\\n", "\n"))).isEqualTo(named);
    }

    private static String referred(String field) {
        ParsedTelegram telegram = new TelegramParser(TelegramVocabulary.none()).parse("""
                R 010900Z NOV 09
                FM AMEMBASSY ASTANA

                UNCLAS ASTANA 002000

                SUBJECT: GENERATED FOR A TEST

                %s

                1. (U) Text.
                """.formatted(field));
        Laws.assertObeyed(telegram);
        return telegram.preamble().references().stream().flatMap(reference -> reference.target().stream())
                .map(Object::toString).collect(Collectors.joining(" "));
    }
}
