package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.maliatlas.words.Language;

class CoverageTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static Coverage.Stretch stretch(String dataset, int from, int to) {
        return new Coverage.Stretch(dataset, Coverage.Grade.RELEASED, DAY.plusDays(from), DAY.plusDays(to));
    }

    @Test
    void twoYearsOfOneDatasetAreOneStretchAndAYearBetweenThemIsAGap() {
        Coverage coverage = Coverage.of(List.of(stretch("A", 366, 700), stretch("A", 0, 350), stretch("B", 0, 10), stretch("A", 1200, 1300)));
        assertThat(coverage.stretches()).containsExactly(stretch("A", 0, 700), stretch("A", 1200, 1300), stretch("B", 0, 10));
        assertThat(coverage.gaps(DAY, DAY.plusDays(1300))).containsExactly(new LocalDate[] {DAY.plusDays(701), DAY.plusDays(1199)});
    }

    @Property(tries = 200)
    void aDayIsInAGapJustWhenNoStretchHasIt(@ForAll long seed) {
        Random random = new Random(seed);
        List<Coverage.Stretch> read = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int from = random.nextInt(300);
            read.add(stretch("ABC".substring(random.nextInt(3)).substring(0, 1), from, from + random.nextInt(60)));
        }
        Coverage coverage = Coverage.of(read);
        LocalDate from = DAY.plusDays(random.nextInt(200));
        LocalDate to = from.plusDays(random.nextInt(200));
        List<LocalDate[]> gaps = coverage.gaps(from, to);
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate asked = day;
            boolean covered = coverage.stretches().stream().anyMatch(s -> !s.firstDay().isAfter(asked) && !s.lastDay().isBefore(asked));
            assertThat(gaps.stream().anyMatch(gap -> !gap[0].isAfter(asked) && !gap[1].isBefore(asked))).as(day.toString()).isEqualTo(!covered);
        }
        assertThat(gaps).allSatisfy(gap -> assertThat(gap[0]).isBetween(from, to));
    }

    @Test
    void whatIsNotReadIsSaidInBothLanguages() {
        Coverage coverage = Coverage.of(List.of(stretch("A", 0, 30)));
        assertThat(new CoverageInWords(Language.EN).gaps(coverage, DAY, DAY.plusDays(30))).isEmpty();
        assertThat(new CoverageInWords(Language.EN).gaps(coverage, DAY, DAY.plusDays(31)))
                .contains("No dataset has rows of these of the days shown: 1 February 2020. That does not mean quiet.");
        assertThat(new CoverageInWords(Language.FR).gaps(coverage, DAY.minusDays(2), DAY.plusDays(3)).orElseThrow()).contains("du 30 décembre 2019 au 31 décembre 2019");
        assertThat(new CoverageInWords(Language.EN).line(new Coverage.Stretch("UCDP GED Candidate 26.0.4", Coverage.Grade.PROVISIONAL, DAY, DAY)))
                .isEqualTo("UCDP GED Candidate 26.0.4: rows from 1 January 2020 to 1 January 2020; provisional, to be coded anew for a release");
    }
}
