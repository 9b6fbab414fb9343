package org.reftel.search;

import java.time.LocalDateTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CursorTests {
    @Test
    void cursorIsReadBackFromItsText() {
        Cursor dated = Cursor.behind(Optional.of(LocalDateTime.of(2006, 8, 17, 12, 21)), "06ALMATY2935");
        Cursor undated = Cursor.behind(Optional.empty(), "ALMATY1856");

        assertThat(dated).hasToString("1155817260.06ALMATY2935");
        assertThat(Cursor.of(dated.toString())).contains(dated);
        assertThat(undated).hasToString("-.ALMATY1856");
        assertThat(Cursor.of(undated.toString())).contains(undated);
        assertThat(Cursor.of("-86400.69SAIGON1")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.", ".A", "1155817260", "99999999999999999999.A", "1.a", "1.A B", "--1.A"})
    void anythingElseIsNone(String text) {
        assertThat(Cursor.of(text)).isEmpty();
    }
}
