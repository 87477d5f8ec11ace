package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.words.Language;

/** Where each mode leads, and that what is counted there is what one counts by hand. */
class DateStepsTest {
    private static final NaiveFilter NAIVE = new NaiveFilter(RandomQuestions.BOXES);
    private static final DateSteps DATA = new DateSteps(LocalDate.of(2012, 1, 17), LocalDate.of(2024, 5, 9));

    private static AtlasState state(String from, String to, Timing.Mode mode, TimeStep step) {
        AtlasState any = ShippedMap.initial(ShippedMap.dataset(incident("a").build()), Language.EN);
        return any.withQuestion(any.question().withDates(LocalDate.parse(from), LocalDate.parse(to))).withTiming(Timing.DEFAULT.withMode(mode).withStep(step));
    }

    @ParameterizedTest
    @CsvSource({
        "WINDOW, MONTH, 2023-01-01, 2023-01-31, 1, 2023-02-01, 2023-02-28",
        "WINDOW, MONTH, 2023-02-01, 2023-02-28, -1, 2023-01-01, 2023-01-31",
        "WINDOW, WEEK, 2023-01-04, 2023-01-20, 1, 2023-01-11, 2023-01-27",
        "WINDOW, YEAR, 2023-01-01, 2023-06-30, -1, 2022-01-01, 2022-06-30",
        "WINDOW, MONTH, 2023-01-30, 2023-01-30, 1, 2023-02-28, 2023-02-28",
        "CUMULATIVE, MONTH, 2020-01-01, 2020-03-31, 1, 2020-01-01, 2020-04-30",
        "CUMULATIVE, MONTH, 2020-01-01, 2020-03-10, 1, 2020-01-01, 2020-03-31",
        "CUMULATIVE, MONTH, 2020-01-01, 2020-03-10, -1, 2020-01-01, 2020-02-29",
        "CUMULATIVE, YEAR, 2020-01-01, 2023-12-31, 1, 2020-01-01, 2024-05-09",
        "STEP, DAY, 2023-01-31, 2023-01-31, 1, 2023-02-01, 2023-02-01",
        "STEP, WEEK, 2022-12-26, 2023-01-01, 1, 2023-01-02, 2023-01-08",
        "STEP, MONTH, 2024-02-01, 2024-02-29, -1, 2024-01-01, 2024-01-31",
        "STEP, QUARTER, 2023-01-01, 2023-03-31, 1, 2023-04-01, 2023-06-30",
        "STEP, YEAR, 2013-01-01, 2013-12-31, -1, 2012-01-01, 2012-12-31"})
    void aStepLeadsTo(Timing.Mode mode, TimeStep step, String from, String to, int steps, LocalDate newFrom, LocalDate newTo) {
        AtlasState next = DATA.step(state(from, to, mode, step), steps).orElseThrow();
        assertThat(next.question().from()).isEqualTo(newFrom);
        assertThat(next.question().to()).isEqualTo(newTo);
        assertThat(next.timing()).isEqualTo(Timing.DEFAULT.withMode(mode).withStep(step));
    }

    @ParameterizedTest
    @CsvSource({
        "WINDOW, MONTH, 2024-05-01, 2024-05-31, 1", "WINDOW, MONTH, 2012-01-01, 2012-01-31, -1",
        "CUMULATIVE, MONTH, 2012-01-17, 2024-05-09, 1", "CUMULATIVE, YEAR, 2020-01-01, 2020-06-30, -1",
        "STEP, MONTH, 2024-05-01, 2024-05-31, 1", "STEP, WEEK, 2012-01-16, 2012-01-22, -1"})
    void noStepLeadsBeyondTheData(Timing.Mode mode, TimeStep step, String from, String to, int steps) {
        assertThat(DATA.step(state(from, to, mode, step), steps)).isEmpty();
    }

    @Test
    void datesThatAreNoUnitAreAWindow() {
        AtlasState month = DATA.timed(state("2012-01-17", "2024-05-09", Timing.Mode.WINDOW, TimeStep.MONTH), Timing.DEFAULT.withMode(Timing.Mode.STEP).withStep(TimeStep.MONTH));
        assertThat(month.question().from()).isEqualTo("2012-01-01");
        assertThat(month.question().to()).isEqualTo("2012-01-31");
        AtlasState dragged = month.withQuestion(month.question().withDates(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 2, 3)));
        assertThat(dragged.timing().mode()).isEqualTo(Timing.Mode.WINDOW);
    }

    /** The dates that a number of steps implies are worked out another way, incident by incident. */
    @Property(tries = 60)
    void everyModeAgreesWithCountingByHand(@ForAll long seed, @ForAll Timing.Mode mode, @ForAll TimeStep step, @ForAll @IntRange(min = 0, max = 9) int start) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = Dataset.of(random.incidents(120), RandomQuestions.BOXES);
        DateSteps steps = DateSteps.of(dataset);
        Answer answer = new Answer(dataset);
        LocalDate first = dataset.firstDay().plusMonths(9L * start);
        AtlasState asked = random.state();
        AtlasState state = steps.timed(asked.withQuestion(asked.question().withoutFilters().withKinds(asked.question().what().kinds()).withDates(first, first.plusDays(40))), Timing.DEFAULT.withMode(mode).withStep(step));
        for (int n = 0; n < 5; n++) {
            answer.ask(state);
            int[] counts = new int[3];
            for (int i = 0; i < dataset.size(); i++) {
                counts[NAIVE.answer(dataset.incident(i), state)]++;
            }
            assertThat(answer.tally()).isEqualTo(new Tally(counts[Answer.CERTAIN], counts[Answer.POSSIBLE]));
            Question q = state.question();
            switch (mode) {
                case CUMULATIVE -> assertThat(q.from()).isEqualTo(first);
                case STEP -> assertThat(unit(step, q.from())).isEqualTo(unit(step, q.to())).isNotEqualTo(unit(step, q.to().plusDays(1))).isNotEqualTo(unit(step, q.from().minusDays(1)));
                case WINDOW -> assertThat(q.from()).isEqualTo(step.plus(first, n));
            }
            Optional<AtlasState> next = steps.step(state, 1);
            if (next.isPresent()) {
                assertThat(next.get().question().to()).isAfter(q.to());
                state = next.get();
            } else {
                return;
            }
        }
    }

    private static Object unit(TimeStep step, LocalDate day) {
        return switch (step) {
            case DAY -> day;
            case WEEK -> day.get(WeekFields.ISO.weekBasedYear()) * 100 + day.get(WeekFields.ISO.weekOfWeekBasedYear());
            case MONTH -> YearMonth.from(day);
            case QUARTER -> day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
            case YEAR -> day.getYear();
        };
    }

    @Property(tries = 200)
    void playingBeginsAtTheDataAndEndsWithThem(@ForAll Timing.Mode mode, @ForAll TimeStep step, @ForAll @IntRange(min = 0, max = 4000) int from, @ForAll @IntRange(min = 0, max = 900) int days) {
        LocalDate first = DATA.first().plusDays(from);
        AtlasState state = DATA.timed(state(first.toString(), first.plusDays(days).toString(), Timing.Mode.WINDOW, step), Timing.DEFAULT.withMode(mode).withStep(step));
        AtlasState at = DATA.begin(state);
        LocalDate earliest = at.question().from();
        assertThat(mode == Timing.Mode.CUMULATIVE ? state.question().from() : step.start(DATA.first())).isEqualTo(earliest);
        int count = 0;
        for (Optional<AtlasState> next = Optional.of(at); next.isPresent(); next = DATA.step(at, 1)) {
            at = next.get();
            assertThat(++count).isLessThan(6000);
        }
        assertThat(step.end(DATA.last()).toEpochDay() - at.question().to().toEpochDay()).isLessThan(step.end(DATA.last()).toEpochDay() - step.start(DATA.last()).toEpochDay() + 2);
    }
}
