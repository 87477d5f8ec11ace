package org.maliatlas.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** An end of a period as somebody typed it: a day, or a month or a year, of which the first or the last day is meant. */
public final class TypedDate {
    private TypedDate() {
    }

    /**
     * The day meant by 2023, 2023-05 or 2023-05-31.
     *
     * @param first whether the period begins with it, rather than ends
     * @return empty if the text is no date
     */
    public static Optional<LocalDate> read(String text, boolean first) {
        String value = text.strip();
        try {
            if (value.matches("\\d{4}")) {
                int year = Integer.parseInt(value);
                return Optional.of(first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31));
            }
            if (value.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(first ? month.atDay(1) : month.atEndOfMonth());
            }
            return value.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
