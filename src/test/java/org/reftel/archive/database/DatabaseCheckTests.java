package org.reftel.archive.database;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseCheckTests {
    @Test
    void oldServerIsRefusedInPlainWords() {
        assertThatThrownBy(() -> DatabaseCheck.check("PostgreSQL", 14))
                .hasMessage("The database is PostgreSQL 14; Reftel needs 15 or newer.");
        assertThatCode(() -> DatabaseCheck.check("PostgreSQL", 18)).doesNotThrowAnyException();
        assertThatCode(() -> DatabaseCheck.check("H2", 2)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"28P01,0,The database refuses the user", "28000,0,The database refuses the user",
        "3D000,0,There is no such database", "08001,0,The database server cannot be reached",
        "XX000,90020,Another program has the database open", "XX000,90048,The database was written by another version",
        "XX000,0,The database cannot be opened: what the driver said"})
    void driversReasonIsSaidInPlainWords(String state, int code, String start) {
        assertThat(new DatabaseUnavailableException(new SQLException("what the driver said\nand more", state, code)))
                .hasMessageStartingWith(start).hasMessageNotContaining("and more");
    }
}
