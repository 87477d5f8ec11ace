package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Toll;
import org.maliatlas.words.Language;

/** The numbers of charts are those that slow and plain counting gives. */
class ChartCountTest {
    private final NaiveFilter naive = new NaiveFilter(RandomQuestions.BOXES);

    @Property(tries = 15)
    void aBarOverTimeHoldsWhatLiesInItAndWhatTouchesIt(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(50);
        ChartCount kept = new ChartCount(dataset);
        AtlasState state = random.state();
        for (int n = 0; n < 3; n++) {
            CountsByTime time = (CountsByTime) kept.count(state, Chart.by(Chart.Subject.MONTH));
            byte[] answers = new byte[dataset.size()];
            for (int i = 0; i < answers.length; i++) {
                answers[i] = naive.answer(dataset.incident(i), state);
            }
            for (int bin = 0; bin < time.bins(); bin++) {
                LocalDate first = time.starts()[bin];
                LocalDate last = time.starts()[bin + 1].minusDays(1);
                int certain = 0;
                int possible = 0;
                for (int i = 0; i < dataset.size(); i++) {
                    Incident incident = dataset.incident(i);
                    byte answer = answers[i];
                    boolean touches = !incident.date().start().isAfter(last) && !incident.date().end().isBefore(first);
                    boolean within = !incident.date().start().isBefore(first) && !incident.date().end().isAfter(last);
                    certain += answer == Answer.CERTAIN && within ? 1 : 0;
                    possible += answer != Answer.NO && touches && !(answer == Answer.CERTAIN && within) ? 1 : 0;
                }
                assertThat(new int[] {time.certain()[bin], time.possible()[bin]}).as("%s to %s", first, last).containsExactly(certain, possible);
            }
            state = random.changed(state);
        }
    }

    @Test
    void monthsThatNoDatasetHasRowsOfAreNotQuiet() {
        DatasetBuilder builder = new DatasetBuilder(NameTree.EMPTY, NameTree.EMPTY);
        int number = 0;
        for (String day : List.of("2020-01-01", "2020-05-31", "2022-02-01", "2022-12-31")) {
            int epochDay = (int) LocalDate.parse(day).toEpochDay();
            builder.add(number++, day, epochDay, epochDay, DatePrecision.DAY, Kind.AMBUSH, true, new Extent.Disc(0, 15, 0), Toll.NOT_REPORTED, 1, 0, DatasetVersion.UNTOLD);
        }
        Coverage coverage = Coverage.of(List.of(new Coverage.Stretch("One", Coverage.Grade.RELEASED, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 5, 31)),
                new Coverage.Stretch("Two", Coverage.Grade.RELEASED, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 12, 31))));
        Dataset dataset = builder.build(RandomQuestions.BOXES, new ListedIncidents(List.of()), Optional.of(coverage));
        AtlasState state = new RandomQuestions(1).state();
        state = state.withQuestion(state.question().withDates(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 6, 30)).withWhat(What.ANYTHING).withWhere(Where.ANYWHERE)
                .withRings(List.of()));
        CountsByTime time = (CountsByTime) new ChartCount(dataset).count(state, Chart.by(Chart.Subject.MONTH));
        assertThat(time.gaps()).containsExactly(new LocalDate[] {LocalDate.of(2020, 6, 1), LocalDate.of(2022, 1, 31)},
                new LocalDate[] {LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)});
        ChartInWords words = new ChartInWords(Language.EN);
        assertThat(words.bin(time, 4)).isEqualTo("May 2020: 1 certain, 0 possible");
        assertThat(words.bin(time, 3)).as("read, and nothing found").isEqualTo("April 2020: 0 certain, 0 possible");
        assertThat(words.bin(time, 12)).isEqualTo("January 2021: no data");
        assertThat(words.bin(time, 41)).isEqualTo("June 2023: no data");
    }

    @Property(tries = 60)
    void theBarsOverTimeCoverTheDatesAskedOnce(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(20);
        AtlasState state = random.state();
        CountsByTime time = (CountsByTime) new ChartCount(dataset).count(state, Chart.by(Chart.Subject.MONTH));
        assertThat(time.starts()).isSorted().doesNotHaveDuplicates();
        assertThat(time.starts()[0]).isAfterOrEqualTo(state.question().from());
        assertThat(time.starts()[time.bins()].minusDays(1)).isBeforeOrEqualTo(state.question().to());
    }

    @Property(tries = 25)
    void aRowOfAKindHoldsThatKindWhateverKindsAreAsked(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(50);
        AtlasState state = random.state();
        CountsByRow counted = (CountsByRow) new ChartCount(dataset).count(state, Chart.by(Chart.Subject.KIND));
        AtlasState any = state.withQuestion(state.question().withKinds(Set.of()));
        Map<Kind, int[]> expected = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> expected.put(kind, new int[3]));
        for (int i = 0; i < dataset.size(); i++) {
            expected.get(dataset.kind(i))[naive.answer(dataset.incident(i), any)]++;
        }
        assertThat(counted.rows()).hasSize(Kind.values().length);
        for (CountsByRow.Row row : counted.rows()) {
            int[] one = expected.get(((RowValue.OfKind) row.value()).kind());
            assertThat(row.tally()).isEqualTo(new Tally(one[Answer.CERTAIN], one[Answer.POSSIBLE]));
        }
    }

    @Property(tries = 30)
    void aRowAskedForGivesTheNumbersThatItSaid(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(50);
        AtlasState state = random.state();
        for (Chart.Subject subject : new Chart.Subject[] {Chart.Subject.KIND, Chart.Subject.ACTOR, Chart.Subject.PLACE}) {
            for (CountsByRow.Row row : ((CountsByRow) new ChartCount(dataset).count(state, Chart.by(subject))).rows()) {
                Optional<Question> asked = row.value().asked(state.question());
                if (asked.isPresent() && !letGo(row.value(), asked.get())) {
                    Answer answer = new Answer(dataset);
                    // The era follows the dates, which stay.
                    answer.ask(state.withQuestion(asked.get()));
                    assertThat(answer.tally()).as("%s", row.value()).isEqualTo(row.tally());
                }
            }
        }
    }

    /** Whether a row was asked for already, so that to ask for it again lets it go. */
    private static boolean letGo(RowValue value, Question asked) {
        return value instanceof RowValue.OfKind && asked.what().kinds().isEmpty() || value instanceof RowValue.OfActor && asked.what().actors().isEmpty()
                || value instanceof RowValue.InRegion && asked.where().regions().isEmpty()
                || value instanceof RowValue.NearPlace && asked.rings().stream().noneMatch(Ring::asked);
    }

    @Property(tries = 40)
    void askingTwiceForARowLetsItGo(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(30);
        Question plain = random.state().question().withoutFilters();
        AtlasState state = random.state().withQuestion(plain);
        for (Chart.Subject subject : new Chart.Subject[] {Chart.Subject.KIND, Chart.Subject.ACTOR, Chart.Subject.PLACE}) {
            for (CountsByRow.Row row : ((CountsByRow) new ChartCount(dataset).count(state, Chart.by(subject))).rows()) {
                row.value().asked(plain).ifPresent(once -> assertThat(row.value().asked(once)).contains(plain));
            }
        }
    }

    @Property(tries = 50)
    void distancesAreThoseOfTheGeodesicAndTheMiddleHoldsWhereverEachWas(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(120);
        AtlasState state = random.state();
        state = state.withQuestion(state.question().withoutFilters().withDates(LocalDate.of(2012, 1, 1), LocalDate.of(2024, 12, 31)));
        if (state.question().rings().isEmpty()) {
            return;
        }
        Ring from = state.question().rings().get(0);
        DistancesOverTime distances = (DistancesOverTime) new ChartCount(dataset).count(state, new Chart(Chart.Subject.DISTANCE, from.place()));
        Random chance = new Random(seed);
        Map<Integer, List<Double>> truths = new java.util.TreeMap<>();
        for (int k = 0; k < distances.size(); k++) {
            Incident incident = dataset.incident(distances.index(k));
            if (incident.location().extent() instanceof Extent.Disc disc) {
                double km = Geodesic.distanceKm(from.lon(), from.lat(), disc.lon(), disc.lat());
                assertThat(distances.nearestKm(k)).isEqualTo(Math.max(0, km - disc.radiusKm()));
                assertThat(distances.farthestKm(k)).isEqualTo(km + disc.radiusKm());
            }
            if (incident.date().start().getYear() == incident.date().end().getYear()) {
                double truth = distances.nearestKm(k) + chance.nextDouble() * (distances.farthestKm(k) - distances.nearestKm(k));
                truths.computeIfAbsent(incident.date().start().getYear(), year -> new java.util.ArrayList<>()).add(truth);
            }
        }
        for (DistancesOverTime.Middle middle : distances.middles()) {
            List<Double> sorted = truths.get(middle.year()).stream().sorted().toList();
            int n = sorted.size();
            assertThat(middle.incidents()).isEqualTo(n);
            assertThat((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2).isBetween(middle.nearestKm() - 1e-9, middle.farthestKm() + 1e-9);
        }
    }

    @Test
    void whatIsOnlyPossibleIsNotAmongDistancesWhereItIsNotDrawn() {
        Dataset dataset = Dataset.of(List.of(incident("sure").on("2022-03-04").build(), incident("perhaps").someTimeIn(2022).build()), RandomQuestions.BOXES);
        AtlasState state = new RandomQuestions(1).state();
        Ring ring = new Ring("Bamako", -8, 12.65, 100, false);
        state = state.withQuestion(new Question(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30), List.of(ring), Where.ANYWHERE, What.ANYTHING))
                .withDrawing(Drawing.DEFAULT);
        ChartCount count = new ChartCount(dataset);
        assertThat(((DistancesOverTime) count.count(state, Chart.by(Chart.Subject.DISTANCE))).size()).isEqualTo(2);
        DistancesOverTime certain = (DistancesOverTime) count.count(state.withDrawing(Drawing.DEFAULT.withPossible(false)), Chart.by(Chart.Subject.DISTANCE));
        assertThat(certain.size()).isEqualTo(1);
        assertThat(certain.tally()).as("still told").isEqualTo(new Tally(1, 1));
    }

    @Test
    void datesBeyondAllCalendarsAndBeyondTheDataHaveAChart() {
        Dataset dataset = Dataset.of(List.of(incident("a").build()), RandomQuestions.BOXES);
        AtlasState state = new RandomQuestions(1).state();
        for (LocalDate[] dates : new LocalDate[][] {{LocalDate.MIN, LocalDate.MAX}, {LocalDate.MIN, LocalDate.MIN}, {LocalDate.MAX, LocalDate.MAX},
                {LocalDate.of(1900, 1, 1), LocalDate.of(1901, 1, 1)}, {LocalDate.of(2100, 1, 1), LocalDate.of(2101, 1, 1)}}) {
            Question question = new Question(dates[0], dates[1], List.of(), Where.ANYWHERE, What.ANYTHING);
            CountsByTime time = (CountsByTime) new ChartCount(dataset).count(state.withQuestion(question), Chart.by(Chart.Subject.MONTH));
            assertThat(time.bins()).isPositive();
        }
    }

    @Test
    void aShortTimeIsShownByDayAndALongOneByYear() {
        Dataset dataset = Dataset.of(List.of(incident("a").on("1900-01-01").build(), incident("b").on("2022-02-03").build()), RandomQuestions.BOXES);
        assertThat(unit(dataset, "2022-01-01", "2022-02-28")).isEqualTo(CountsByTime.Unit.DAY);
        assertThat(unit(dataset, "2022-01-01", "2022-12-31")).isEqualTo(CountsByTime.Unit.MONTH);
        assertThat(unit(dataset, "1980-01-01", "2022-12-31")).isEqualTo(CountsByTime.Unit.QUARTER);
        assertThat(unit(dataset, "1900-01-01", "2022-12-31")).isEqualTo(CountsByTime.Unit.YEAR);
    }

    private static CountsByTime.Unit unit(Dataset dataset, String from, String to) {
        Question question = new Question(LocalDate.parse(from), LocalDate.parse(to), List.of(), Where.ANYWHERE, What.ANYTHING);
        return ((CountsByTime) new ChartCount(dataset).count(new RandomQuestions(1).state().withQuestion(question), Chart.by(Chart.Subject.MONTH))).unit();
    }
}
