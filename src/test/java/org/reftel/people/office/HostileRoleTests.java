package org.reftel.people.office;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** No text makes the readers of offices throw or linger. */
@Timeout(60)
class HostileRoleTests {
    private static final OfficeReader READER = OfficeReader.load();
    private static final OfficeMentions MENTIONS = new OfficeMentions(READER);
    private static final List<String> PIECES = List.of("the", "Ambassador", "of", "to", "'s", "-", "(", ")", ",", ".",
            "Deputy", "Minister", "and", "Kazakhstan", "U.S.", "former", "A/", "MFA", "’s", "\u0301", "\ud83d", " ",
            "Party", "for", "elect", "a.i.", "S/", "the Republic", "Secretary", "İ", "embassy", "\n", "\0");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'s", "of", "of the", "the the the", "A/", "a/a", "Minister of", "of of of",
        "Minister Minister Minister", "Ambassador to", "Ambassador to the", "the Ambassador to the Republic of",
        "(((", ")))", "MFA's", "and and", "the U.S.", "the Ambassador's", "the Ambassador, "})
    void oddTextIsRead(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Test
    void twentyThousandMixturesAreReadAndSpansAreInside() {
        Random random = new Random(20260101);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
            }
            read(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"the ", "the Ambassador ", "Minister of ", "the Ambassador to the Republic of ", "A", "(",
        "Deputy ", "and Chief of Staff ", "the Ambassador, Zembrath Zembrath ", "a-", "x'", "S/"})
    void repeatedTextTakesLinearTime(String piece) {
        assertTimeout(Duration.ofSeconds(5), () -> read(piece.repeat(300_000 / piece.length())));
    }

    @Test
    void turkishLettersChangeNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(READER.of("FINANCE MINISTER", Optional.empty(), Optional.empty()).orElseThrow().key())
                    .isEqualTo("finance-minister");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void read(String text) {
        READER.of(text, Optional.of(text), Optional.of("Norway")).ifPresent(office -> {
            assertThat(office.title()).isNotBlank();
            assertThat(office.words()).startsWith(office.title());
        });
        int end = 0;
        for (OfficeMention mention : MENTIONS.in(text, Optional.of("Norway"))) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.length()).isPositive();
            end = mention.start() + mention.length();
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
