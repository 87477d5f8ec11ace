package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.words.Language;

/** What the bars of the timeline count. */
class HistogramTest {
    private static final NaiveFilter NAIVE = new NaiveFilter(RandomQuestions.BOXES);

    @Property(tries = 40)
    void barsAgreeWithCountingByHandInEveryUnitAndStack(@ForAll long seed, @ForAll TimeStep unit, @ForAll Bars.Stack stack, @ForAll boolean deaths) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = Dataset.of(random.incidents(60), RandomQuestions.BOXES);
        AtlasState state = random.state();
        state = state.withView(state.view().withHeldEra(Optional.of(state.era())));
        Answer answer = new Answer(dataset);
        answer.ask(state);
        Histogram histogram = answer.histogram(unit, new Bars(stack, deaths));
        AtlasState always = state.withQuestion(state.question().withDates(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)));
        Answer whenever = new Answer(dataset);
        whenever.ask(always);
        Histogram naive = empty(histogram);
        for (int i = 0; i < dataset.size(); i++) {
            Incident incident = dataset.incident(i);
            byte place = whenever.of(i);
            if (place != Answer.NO) {
                add(naive, incident, place, part(stack, incident, state.question().rings(), naive.series().length), deaths);
            }
        }
        assertThat(histogram.series()).isDeepEqualTo(naive.series());
        assertThat(histogram.over()).isEqualTo(naive.over());
        assertThat(histogram.maybe()).isEqualTo(naive.maybe());
        assertThat(histogram.band()).isEqualTo(naive.band());
        assertThat(histogram.unreported()).isEqualTo(naive.unreported());
        assertThat(histogram.unit()).isEqualTo(unit);
        for (int bin = 0; bin < histogram.bins(); bin++) {
            assertThat(unit.start(histogram.starts()[bin])).isEqualTo(histogram.starts()[bin]);
            assertThat(unit.end(histogram.starts()[bin]).plusDays(1)).isEqualTo(histogram.starts()[bin + 1]);
        }
    }

    private static Histogram empty(Histogram like) {
        int bins = like.bins();
        return new Histogram(like.unit(), like.starts(), new int[like.series().length][bins], new int[bins], new int[bins], new int[bins], new int[bins]);
    }

    private static void add(Histogram naive, Incident incident, byte place, int part, boolean deaths) {
        int low = deaths ? incident.toll().fewest() : 1;
        int high = deaths ? incident.toll().most() : 1;
        for (int bin = 0; bin < naive.bins(); bin++) {
            LocalDate first = naive.starts()[bin];
            LocalDate next = naive.starts()[bin + 1];
            if (incident.date().end().isBefore(first) || !incident.date().start().isBefore(next)) {
                continue;
            }
            boolean whole = !incident.date().start().isBefore(first) && incident.date().end().isBefore(next);
            if (high < 0) {
                naive.unreported()[bin]++;
            } else if (!whole) {
                naive.band()[bin] += high;
            } else if (place == Answer.POSSIBLE) {
                naive.maybe()[bin] += high;
            } else {
                naive.series()[part][bin] += low;
                naive.over()[bin] += high - low;
            }
        }
    }

    private static int part(Bars.Stack stack, Incident incident, List<Ring> rings, int parts) {
        return switch (stack) {
            case NONE -> 0;
            case KIND -> incident.kind().ordinal();
            case PLACE -> {
                byte[] near = new byte[4];
                int touched = 0;
                for (int i = 0; i < 4; i++) {
                    near[i] = NAIVE.near(incident, rings.get(i));
                    touched += near[i] == Answer.NO ? 0 : 1;
                }
                for (int i = 0; i < 4; i++) {
                    if (touched == 1 && near[i] == Answer.CERTAIN) {
                        yield i;
                    }
                }
                yield touched == 0 ? parts - 1 : parts - 2;
            }
        };
    }

    @Test
    void aMonthKnownOnlyToItsYearIsABandAndNoSpike() {
        Dataset dataset = ShippedMap.dataset(incident("a").on("2021-03-05").build(),
                incident("month").between("2021-04-01", "2021-04-30", DatePrecision.MONTH).build(), incident("year").someTimeIn(2022).build());
        Answer answer = new Answer(dataset);
        answer.ask(ShippedMap.initial(dataset, Language.EN));
        Histogram months = answer.histogram(TimeStep.MONTH, Bars.DEFAULT);
        assertThat(Arrays.stream(months.certain()).sum()).as("April is known to the month").isEqualTo(2);
        assertThat(Arrays.stream(months.band()).sum()).isEqualTo(12);
        Histogram days = answer.histogram(TimeStep.DAY, Bars.DEFAULT);
        assertThat(Arrays.stream(days.certain()).sum()).isEqualTo(1);
        assertThat(Arrays.stream(days.band()).sum()).isEqualTo(30 + 365);
        assertThat(days.band()[days.binOf(LocalDate.of(2021, 4, 1))]).isEqualTo(days.band()[days.binOf(LocalDate.of(2021, 4, 30))]).isEqualTo(1);
    }

    @Test
    void deathsAreTheLowestAndTheHighestAndUnknownIsNotZero() {
        Dataset dataset = ShippedMap.dataset(incident("a").on("2021-03-05").toll(2, 5, 8).kind(Kind.AMBUSH).build(),
                incident("none").on("2021-03-06").toll(0, 0, 0).build(), incident("unknown").on("2021-03-07").build());
        Answer answer = new Answer(dataset);
        answer.ask(ShippedMap.initial(dataset, Language.EN));
        Histogram months = answer.histogram(TimeStep.MONTH, new Bars(Bars.Stack.KIND, true));
        assertThat(months.series()[Kind.AMBUSH.ordinal()][0]).isEqualTo(2);
        assertThat(months.over()[0]).isEqualTo(6);
        assertThat(months.unreported()[0]).isEqualTo(1);
        assertThat(months.height(0)).isEqualTo(8);
        assertThat(months.has(Kind.EXPLOSION.ordinal())).isFalse();
    }

    @Test
    void movingDatesCountsNothingAnew() {
        Dataset dataset = ShippedMap.dataset(incident("a").on("2021-03-05").build(), incident("b").on("2021-05-05").build());
        AtlasState state = ShippedMap.initial(dataset, Language.EN);
        Answer answer = new Answer(dataset);
        answer.ask(state);
        Histogram before = answer.histogram(TimeStep.WEEK, new Bars(Bars.Stack.PLACE, true));
        answer.ask(state.withQuestion(state.question().withDates(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 2))));
        assertThat(answer.histogram(TimeStep.WEEK, new Bars(Bars.Stack.PLACE, true))).isSameAs(before);
        answer.ask(state.withQuestion(state.question().withKinds(java.util.Set.of(Kind.AMBUSH))));
        assertThat(answer.histogram(TimeStep.WEEK, new Bars(Bars.Stack.PLACE, true))).isNotSameAs(before);
    }
}
