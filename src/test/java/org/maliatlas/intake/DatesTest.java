package org.maliatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DateSpan;

class DatesTest {
    @Property(tries = 300)
    void aDayIsReadInEveryFormThatItIsWrittenIn(@ForAll @IntRange(min = 0, max = 12000) int days) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        DateSpan wanted = DateSpan.day(day);
        assertThat(Dates.read(day.toString(), null)).isEqualTo(wanted);
        assertThat(Dates.read(day + " 00:00:00.000", null)).isEqualTo(wanted);
        assertThat(Dates.read(day + "T12:30", null)).isEqualTo(wanted);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            assertThat(Dates.read(DateTimeFormatter.ofPattern("dd MMMM yyyy", locale).format(day), null)).isEqualTo(wanted);
            assertThat(Dates.read(DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day), null)).isEqualTo(wanted);
        }
        assertThat(Dates.read(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH).format(day), null)).isEqualTo(wanted);
        assertThat(Dates.read(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day), Dates.Order.DAY_FIRST)).isEqualTo(wanted);
        assertThat(Dates.read(DateTimeFormatter.ofPattern("M/d/yyyy").format(day), Dates.Order.MONTH_FIRST)).isEqualTo(wanted);
        assertThat(Dates.read(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day), null)).as("never guessed").isNull();
        assertThat(Dates.read(Long.toString(day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay()), null)).as("Excel's number").isEqualTo(wanted);
    }

    @Property(tries = 2000)
    void anyTextIsADateOrNone(@ForAll @StringLength(max = 24) String text) {
        DateSpan read = Dates.read(text, Dates.Order.DAY_FIRST);
        assertThat(read == null || !read.end().isBefore(read.start())).isTrue();
    }

    @Test
    void monthsAndYearsAreDatesKnownToThose() {
        assertThat(Dates.read("2022-12", null)).isEqualTo(Dates.read("décembre 2022", null)).isEqualTo(Dates.read("12/2022", null))
                .satisfies(date -> assertThat(date.precision()).isEqualTo(DatePrecision.MONTH));
        assertThat(Dates.read("2022", null).precision()).isEqualTo(DatePrecision.YEAR);
        assertThat(Dates.read("1er janvier 2023", null)).isEqualTo(DateSpan.day(LocalDate.of(2023, 1, 1)));
    }

    @Test
    void aDayThatNeverWasIsNoDate() {
        assertThat(Dates.read("2023-02-30", null)).isNull();
        assertThat(Dates.read("31/04/2023", Dates.Order.DAY_FIRST)).isNull();
        assertThat(Dates.read("soon", null)).isNull();
    }
}
