package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Toll;
import org.maliatlas.query.ComparisonTable.Group;
import org.maliatlas.words.Language;

/** Two sides held against each other. */
class ComparisonTest {
    private static final Coverage UNKNOWN = new Coverage(List.of());

    private static AtlasState between(AtlasState state, String from, String to) {
        return state.withQuestion(state.question().withDates(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static ComparisonTable table(Dataset dataset, AtlasState state) {
        return ComparisonTable.of(asked(dataset, state), asked(dataset, state.otherSide().orElseThrow()));
    }

    private static Answer asked(Dataset dataset, AtlasState state) {
        Answer answer = new Answer(dataset);
        answer.ask(state);
        return answer;
    }

    @ParameterizedTest
    @CsvSource({"2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28, 2024-01-03, 2024-01-31", "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29, 2025-01-04, 2025-01-31",
        "2023-01-01, 2023-12-31, 2022-01-01, 2022-12-31, 2022-01-01, 2022-12-31", "2023-05-07, 2023-05-07, 2022-05-07, 2022-05-07, 2023-05-06, 2023-05-06"})
    void theOtherDatesFollow(String from, String to, String yearFrom, String yearTo, String beforeFrom, String beforeTo) {
        AtlasState state = between(new RandomQuestions(1).state(), from, to);
        Question year = state.withComparison(Optional.of(Comparison.with(new Comparison.YearEarlier()))).otherSide().orElseThrow().question();
        Question before = state.withComparison(Optional.of(Comparison.with(new Comparison.Before()))).otherSide().orElseThrow().question();
        assertThat(List.of(year.from(), year.to())).isEqualTo(List.of(LocalDate.parse(yearFrom), LocalDate.parse(yearTo)));
        assertThat(List.of(before.from(), before.to())).isEqualTo(List.of(LocalDate.parse(beforeFrom), LocalDate.parse(beforeTo)));
    }

    @Test
    void datesBeyondAllCalendarsAreOnlyFarAway() {
        AtlasState state = new RandomQuestions(1).state();
        AtlasState all = state.withQuestion(state.question().withDates(LocalDate.MIN, LocalDate.MAX));
        for (Comparison.Other other : List.of(new Comparison.YearEarlier(), new Comparison.Before())) {
            assertThat(all.withComparison(Optional.of(Comparison.with(other))).otherSide()).isPresent();
        }
        AtlasState early = state.withQuestion(state.question().withDates(LocalDate.MIN.plusDays(3), LocalDate.MIN.plusDays(30)));
        assertThat(early.withComparison(Optional.of(Comparison.with(new Comparison.Before()))).otherSide().orElseThrow().question().from()).isEqualTo(LocalDate.MIN);
    }

    @Property(tries = 150)
    void bothSidesAgreeWithAskingEachAlone(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = Dataset.of(random.incidents(60), RandomQuestions.BOXES);
        AtlasState state = random.state();
        if (state.comparison().isEmpty()) {
            return;
        }
        ComparisonTable table = table(dataset, state);
        AtlasState[] sides = {state.withComparison(Optional.empty()), state.otherSide().orElseThrow()};
        assertThat(sides[1].comparison()).isEmpty();
        for (int side = 0; side < 2; side++) {
            boolean ours = side == 0;
            AtlasState alone = sides[side];
            for (ComparisonTable.Row row : table.rows()) {
                Tally told = ours ? row.ours() : row.theirs();
                Question q = alone.question();
                AtlasState narrowed = switch (row.group()) {
                    case ALL, DEATHS -> alone;
                    case KIND -> alone.withQuestion(q.withKinds(Set.of(Kind.ofCode(row.name()))));
                    case REGION -> alone.withView(alone.view().withHeldEra(Optional.of(state.era()))).withQuestion(q.withIn(Set.of(row.name())));
                    case NEAR -> alone.withQuestion(q.withWhere(Where.ANYWHERE).withRings(q.rings().stream().map(r -> r.withAsked(r.place().equals(row.name()))).toList()));
                    case IN -> alone.withQuestion(q.withWhere(Where.ANYWHERE.withRegions(Set.of(row.name()))).withRings(q.rings().stream().map(r -> r.withAsked(false)).toList()));
                };
                if (row.group() == Group.DEATHS) {
                    assertThat(told).as("%s", row.name()).isEqualTo(deaths(dataset, asked(dataset, alone), row.name()));
                    continue;
                }
                if (row.group() == Group.REGION && !(q.where().regions().isEmpty() && q.where().cercles().isEmpty())) {
                    // A region within regions or cercles asked for is no question of its own.
                    continue;
                }
                assertThat(told).as("%s %s", row.group(), row.name()).isEqualTo(asked(dataset, narrowed).tally());
            }
        }
    }

    /** One incident after the other. */
    private static Tally deaths(Dataset dataset, Answer answer, String figure) {
        int[] sums = new int[3];
        for (int i = 0; i < dataset.size(); i++) {
            Toll toll = dataset.incident(i).toll();
            boolean told = toll.most() >= 0;
            sums[answer.of(i)] += switch (figure) {
                case ComparisonTable.FEWEST -> told ? toll.fewest() : 0;
                case ComparisonTable.MOST -> told ? toll.most() : 0;
                default -> told ? 0 : 1;
            };
        }
        return new Tally(sums[Answer.CERTAIN], sums[Answer.POSSIBLE]);
    }

    @Test
    void deathsThatNoOneReportedAreNotNone() {
        Dataset dataset = Dataset.of(List.of(incident("told").on("2023-03-01").toll(3, null, 5).build(), incident("untold").on("2023-04-01").build(),
                incident("earlier").on("2022-03-01").build()), RandomQuestions.BOXES);
        AtlasState state = between(new RandomQuestions(1).state(), "2023-01-01", "2023-12-31");
        state = state.withQuestion(state.question().withWhat(What.ANYTHING).withWhere(Where.ANYWHERE)
                .withRings(state.question().rings().stream().map(ring -> ring.withAsked(false)).toList()))
                .withComparison(Optional.of(Comparison.with(new Comparison.YearEarlier())));
        ComparisonTable table = table(dataset, state);
        ComparisonTable.Row most = table.rows().stream().filter(row -> row.name().equals(ComparisonTable.MOST)).findFirst().orElseThrow();
        assertThat(most.ours()).isEqualTo(new Tally(5, 0));
        assertThat(most.ourKnown()).isTrue();
        assertThat(most.theirKnown()).isFalse();
        assertThat(table.percent(most)).isEmpty();
        String text = new ComparisonText(table, UNKNOWN, "f", Language.EN).tabbed();
        assertThat(text).contains("reported deaths, lowest figures\t3\t0\t–\t–\t–\t–\t–", "reported deaths, highest figures\t5\t0\t–\t–\t–\t–\t–",
                "incidents without a figure of deaths\t1\t0\t1\t0\t0\t–\t0");
    }

    @Property(tries = 100)
    void toSwapTheSidesNegatesTheChange(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = Dataset.of(random.incidents(60), RandomQuestions.BOXES);
        Question other = random.state().question();
        AtlasState held = random.state();
        AtlasState state = held.withView(held.view().withHeldEra(Optional.of(Era.E2016)));
        Question own = state.question();
        AtlasState forth = state.withComparison(Optional.of(Comparison.with(new Comparison.Fixed(other.from(), other.to()))));
        AtlasState back = state.withQuestion(own.withDates(other.from(), other.to()))
                .withComparison(Optional.of(Comparison.with(new Comparison.Fixed(own.from(), own.to()))));
        ComparisonTable there = table(dataset, forth);
        ComparisonTable here = table(dataset, back);
        assertThat(there.rows()).hasSameSizeAs(here.rows());
        for (int i = 0; i < there.rows().size(); i++) {
            assertThat(there.rows().get(i).name()).isEqualTo(here.rows().get(i).name());
            assertThat(there.rows().get(i).certainChange()).isEqualTo(-here.rows().get(i).certainChange());
            assertThat(there.rows().get(i).possibleChange()).isEqualTo(-here.rows().get(i).possibleChange());
        }
    }

    @Property(tries = 100)
    void unequalWindowsAreAlwaysToldAndCanBeMadeEqual(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = Dataset.of(random.incidents(5), RandomQuestions.BOXES);
        AtlasState state = random.state();
        if (state.comparison().isEmpty()) {
            return;
        }
        ComparisonTable table = table(dataset, state);
        for (Language language : Language.values()) {
            String first = new ComparisonInWords(language).notes(table, UNKNOWN).get(0);
            assertThat(first.contains("Per 30 days") || first.contains("Par 30 jours")).as(first).isEqualTo(table.ourDays() != table.theirDays());
            assertThat(new ComparisonText(table, UNKNOWN, "f", language).tabbed()).contains(first);
        }
        if (!table.hasEqualWindows()) {
            assertThat(table(dataset, table.madeEqual()).hasEqualWindows()).isTrue();
        }
    }

    @Test
    void percentagesNeedABaseOfTen() {
        assertThat(tableOf(9, 18).percent(tableOf(9, 18).all())).isEmpty();
        assertThat(tableOf(0, 5).percent(tableOf(0, 5).all())).isEmpty();
        assertThat(tableOf(10, 15).percent(tableOf(10, 15).all())).hasValue(50);
        assertThat(tableOf(12, 0).percent(tableOf(12, 0).all())).hasValue(-100);
    }

    /** A table of so many incidents in January 2022, and in January 2023. */
    private static ComparisonTable tableOf(int before, int now) {
        List<org.maliatlas.incident.Incident> incidents = new java.util.ArrayList<>();
        for (int i = 0; i < before + now; i++) {
            incidents.add(incident("i" + i).at("p", -7, 13, 0).on(i < before ? "2022-01-10" : "2023-01-10").build());
        }
        AtlasState all = new RandomQuestions(3).state();
        AtlasState state = all.withQuestion(all.question().withoutFilters().withDates(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31)))
                .withComparison(Optional.of(Comparison.with(new Comparison.YearEarlier())));
        return table(Dataset.of(incidents, RandomQuestions.BOXES), state);
    }

    @Test
    void changedBoundariesOverlapsAndDaysWithoutDataAreTold() {
        AtlasState state = between(new RandomQuestions(1).state(), "2024-01-01", "2024-12-31");
        state = state.withView(state.view().withHeldEra(Optional.empty()))
                .withComparison(Optional.of(Comparison.with(new Comparison.Fixed(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 31)))));
        Dataset dataset = Dataset.of(new RandomQuestions(1).incidents(5), RandomQuestions.BOXES);
        Coverage coverage = Coverage.of(List.of(new Coverage.Stretch("UCDP", Coverage.Grade.PROVISIONAL, LocalDate.of(2022, 6, 1), LocalDate.of(2024, 12, 31))));
        String notes = String.join(" ", new ComparisonInWords(Language.EN).notes(table(dataset, state), coverage));
        assertThat(notes).contains("366 and 761 days").contains("overlap by 31 days").contains("those of 2023").contains("31 May 2022").contains("provisional");
        AtlasState own = state.withComparison(Optional.of(new Comparison(new Comparison.Fixed(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)),
                Comparison.Shown.SIDE_BY_SIDE, true)));
        assertThat(String.join(" ", new ComparisonInWords(Language.EN).notes(table(dataset, own), coverage))).contains("those of 2016");
    }

    @Test
    void theSentenceTellsTheOtherSide() {
        AtlasState all = new RandomQuestions(1).state();
        AtlasState plain = between(all.withQuestion(all.question().withoutFilters()), "2023-01-01", "2023-12-31");
        AtlasState year = plain.withComparison(Optional.of(Comparison.with(new Comparison.YearEarlier())));
        AtlasState place = plain.withComparison(Optional.of(Comparison.with(new Comparison.Near(plain.question().rings().get(1)))));
        assertThat(new QuestionInWords(Language.EN).sentence(year, new Tally(3, 1), new Tally(2, 0)))
                .isEqualTo("Incidents in Mali, 2023: 3 certain, 1 possible; compared with 2022: 2 certain, 0 possible");
        assertThat(new QuestionInWords(Language.EN).sentence(year, new Tally(3, 1))).endsWith("; compared with 2022");
        assertThat(new QuestionInWords(Language.EN).sentence(place, new Tally(3, 1))).contains("; compared with incidents within").contains("of Kidal");
        assertThat(new QuestionInWords(Language.FR).sentence(year, new Tally(3, 1), new Tally(2, 0))).contains("en regard, 2022").contains("2 certains");
    }
}
