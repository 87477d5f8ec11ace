package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maliatlas.IncidentFixture.incident;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.Incident;

class ListerTest {
    @Property
    void sortingIsStableAndLeavesNothingOutAndUnknownStandsLast(@ForAll @Size(max = 60) List<@IntRange(min = -1, max = 5) Integer> keys, @ForAll boolean descending) {
        int[] column = keys.stream().mapToInt(Integer::intValue).toArray();
        int[] rows = IntStream.range(0, column.length).toArray();
        List<Integer> expected = new java.util.ArrayList<>(Arrays.stream(rows).boxed().filter(row -> column[row] >= 0).toList());
        expected.sort((a, b) -> descending ? Integer.compare(column[b], column[a]) : Integer.compare(column[a], column[b]));
        Arrays.stream(rows).filter(row -> column[row] < 0).forEach(expected::add);
        assertThat(RowOrder.sort(rows, column, descending)).containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
    }

    @Property(tries = 60)
    void everyOrderListsWhatAnswersAndNothingElseAndEqualOnesByDate(@ForAll long seed, @ForAll ListColumn column, @ForAll boolean descending) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = Dataset.of(random.incidents(80), RandomQuestions.BOXES);
        Lister kept = new Lister(dataset);
        AtlasState state = random.state();
        for (int n = 0; n < 6; n++) {
            Listing listing = kept.list(state, List.of(new SortBy(column, descending)), () -> false);
            Answer answer = new Answer(dataset);
            answer.ask(state);
            int[] answering = IntStream.range(0, dataset.size()).filter(i -> answer.of(i) != Answer.NO).toArray();
            assertThat(listing.indices()).containsExactlyInAnyOrder(answering);
            for (int index : answering) {
                assertThat(listing.isCertain(index)).isEqualTo(answer.of(index) == Answer.CERTAIN);
                assertThat(listing.index(listing.rowOf(index))).isEqualTo(index);
            }
            List<int[]> keys = new RowKeys(dataset).of(column, answer, () -> false);
            for (int row = 1; row < listing.size(); row++) {
                assertThat(compare(keys, listing.index(row - 1), listing.index(row), descending)).as("row %s", row).isNotPositive();
            }
            state = random.changed(state);
        }
    }

    private static int compare(List<int[]> keys, int a, int b, boolean descending) {
        for (int[] key : keys) {
            if (key[a] != key[b]) {
                boolean unknown = key[a] < 0 || key[b] < 0;
                return unknown ? key[a] < 0 ? 1 : -1 : descending ? Integer.compare(key[b], key[a]) : Integer.compare(key[a], key[b]);
            }
        }
        return Integer.compare(a, b);
    }

    private static final List<Incident> THREE = List.of(
            incident("a").on("2020-01-03").at("Ségou", -6.2, 13.4, 3).attributed("", Attribution.UNKNOWN).toll(2, null, null).build(),
            incident("b").on("2020-01-02").at("Segala", -7, 14, 3).attributed("JNIM", Attribution.CLAIMED).toll(2, null, 9).build(),
            incident("c").on("2020-01-01").at("Zégoua", -5.6, 10.5, 3).attributed("état-major", Attribution.ATTRIBUTED).build());

    private static List<String> listed(SortBy... by) {
        Dataset dataset = Dataset.of(THREE, RandomQuestions.BOXES);
        AtlasState state = Standing.initial(dataset, new org.maliatlas.geography.Gazetteer(List.of()), org.maliatlas.words.Language.FR);
        return Arrays.stream(new Lister(dataset).list(state, List.of(by), () -> false).indices()).mapToObj(i -> dataset.incident(i).id()).toList();
    }

    @Test
    void wordsAreInOrderOfTheDictionaryWhateverTheirAccents() {
        assertThat(listed(new SortBy(ListColumn.PLACE, false))).containsExactly("b", "a", "c");
        assertThat(listed(new SortBy(ListColumn.WHO, false))).as("unknown last").containsExactly("c", "b", "a");
        assertThat(listed(new SortBy(ListColumn.WHO, true))).as("unknown last here too").containsExactly("b", "c", "a");
    }

    @Test
    void deathsAreInOrderOfTheLowestFigureThenTheHighest() {
        assertThat(listed(new SortBy(ListColumn.DEATHS, true))).containsExactly("b", "a", "c");
    }

    @Test
    void aSecondColumnDecidesWhereTheFirstDoesNot() {
        assertThat(listed(new SortBy(ListColumn.KIND, false), new SortBy(ListColumn.PLACE, true))).containsExactly("c", "a", "b");
        assertThat(listed()).as("by date").containsExactly("c", "b", "a");
    }

    @Test
    void aListThatNobodyWaitsForIsNotMade() {
        Dataset dataset = Dataset.of(THREE, RandomQuestions.BOXES);
        AtlasState state = Standing.initial(dataset, new org.maliatlas.geography.Gazetteer(List.of()), org.maliatlas.words.Language.EN);
        Lister lister = new Lister(dataset);
        assertThatThrownBy(() -> lister.list(state, List.of(new SortBy(ListColumn.PLACE, false)), () -> true)).isInstanceOf(CancellationException.class);
        assertThat(lister.list(state, List.of(new SortBy(ListColumn.PLACE, false)), () -> false).size()).isEqualTo(3);
    }

    @Test
    void everyColumnHasItsOwnWord() {
        assertThat(Arrays.stream(ListColumn.values()).map(ListColumn::code).distinct()).hasSize(ListColumn.values().length);
        assertThat(ListColumn.ofCode("Date_Precision")).contains(ListColumn.DATE_PRECISION);
        assertThat(ListColumn.ofCode("nothing")).isEmpty();
    }
}
