package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.words.Language;

/** The dates of a series of pictures or of a film. */
class TimeSeriesTest {
    private static final AtlasState ALL = ShippedMap.initial(ShippedMap.dataset(incident("a").on("2023-01-02").at("Gao", -0.05, 16.27, 1).build()), Language.EN);

    private static AtlasState between(LocalDate from, LocalDate to, Timing.Mode mode) {
        return ALL.withQuestion(ALL.question().withDates(from, to)).withTiming(Timing.DEFAULT.withMode(mode));
    }

    private static List<String> dates(TimeSeries series, AtlasState state) {
        return series.of(state).stream().map(moment -> moment.state().question().from() + "/" + moment.state().question().to()).toList();
    }

    @Test
    void oneStepFollowsTheOtherWithinTheDates() {
        AtlasState state = between(LocalDate.of(2023, 1, 15), LocalDate.of(2023, 3, 10), Timing.Mode.WINDOW);
        assertThat(dates(TimeSeries.of(TimeStep.MONTH), state)).containsExactly("2023-01-15/2023-01-31", "2023-02-01/2023-02-28", "2023-03-01/2023-03-10");
        assertThat(TimeSeries.of(TimeStep.MONTH).isEven(state)).isFalse();
    }

    @Test
    void aSpanMovesOnByOneStep() {
        AtlasState state = between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 5, 31), Timing.Mode.WINDOW);
        assertThat(dates(new TimeSeries(TimeStep.MONTH, 3), state)).containsExactly("2023-01-01/2023-03-31", "2023-02-01/2023-04-30", "2023-03-01/2023-05-31");
        assertThat(dates(new TimeSeries(TimeStep.MONTH, 9), state)).as("fewer than the span").containsExactly("2023-01-01/2023-05-31");
        assertThat(new TimeSeries(TimeStep.MONTH, 3).isEven(state)).isTrue();
    }

    @Test
    void cumulativeDatesGrowFromTheFirstDay() {
        AtlasState state = between(LocalDate.of(2022, 11, 5), LocalDate.of(2023, 2, 3), Timing.Mode.CUMULATIVE);
        assertThat(dates(TimeSeries.of(TimeStep.QUARTER), state)).containsExactly("2022-11-05/2022-12-31", "2022-11-05/2023-02-03");
    }

    @Property
    void aSeriesCoversItsDatesAndCountsItself(@ForAll @IntRange(min = 0, max = 900) int begin, @ForAll @IntRange(min = 0, max = 900) int days, @ForAll TimeStep step,
                                              @ForAll @IntRange(min = 1, max = 12) int span, @ForAll boolean cumulative) {
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(begin);
        AtlasState state = between(from, from.plusDays(days), cumulative ? Timing.Mode.CUMULATIVE : Timing.Mode.WINDOW);
        TimeSeries series = new TimeSeries(step, span);
        List<TimeSeries.Moment> moments = series.of(state);
        assertThat(series.count(state)).isEqualTo(moments.size());
        assertThat(moments.get(0).state().question().from()).isEqualTo(from);
        assertThat(moments.get(moments.size() - 1).state().question().to()).isEqualTo(from.plusDays(days));
        for (int i = 0; i < moments.size(); i++) {
            Question shown = moments.get(i).state().question();
            assertThat(shown.from()).isBeforeOrEqualTo(shown.to());
            assertThat(step.start(shown.to())).as("named by its last step").isEqualTo(moments.get(i).start());
            if (i > 0) {
                Question before = moments.get(i - 1).state().question();
                assertThat(step.plus(step.start(before.to()), 1)).as("one step later").isEqualTo(step.start(shown.to()));
                assertThat(shown.from()).as("nothing is left out between").isBeforeOrEqualTo(before.to().plusDays(1));
                assertThat(cumulative ? shown.from().equals(from) : shown.from().isAfter(before.from())).isTrue();
            }
        }
    }
}
