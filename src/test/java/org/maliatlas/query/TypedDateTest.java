package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @CsvSource({"2023-05-31, 2023-05-31, 2023-05-31", "2023-05, 2023-05-01, 2023-05-31", "2024-02, 2024-02-01, 2024-02-29", "2023, 2023-01-01, 2023-12-31",
        "' 2023 ', 2023-01-01, 2023-12-31"})
    void aMonthOrAYearIsMeantFromItsFirstDayToItsLast(String typed, LocalDate first, LocalDate last) {
        assertThat(TypedDate.read(typed, true)).contains(first);
        assertThat(TypedDate.read(typed, false)).contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-13", "2023-02-30", "23", "31/05/2023", "May 2023", "2023-5"})
    void whatIsNoDateIsNone(String typed) {
        assertThat(TypedDate.read(typed, true)).isEmpty();
    }
}
