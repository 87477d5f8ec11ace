package org.maliatlas.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.maliatlas.geography.Era;
import org.maliatlas.words.Language;

/**
 * Lists what answers a question, in an order. The order of all incidents is kept: while only the question changes nothing is sorted
 * anew, and a million incidents are listed in some hundredths of a second. For use by one thread at a time.
 */
public final class Lister {
    private final Dataset dataset;
    private final Answer answer;
    private final RowKeys keys;
    private int[] order;
    private Ordered ordered;

    /** What decides the order of all incidents. */
    private record Ordered(List<SortBy> by, Language language, Optional<Era> era, List<Ring> rings, Optional<Question> question) {
        static Ordered of(List<SortBy> by, AtlasState state) {
            List<ListColumn> columns = by.stream().map(SortBy::column).toList();
            return new Ordered(List.copyOf(by), state.language(), columns.contains(ListColumn.REGION) ? Optional.of(state.era()) : Optional.empty(),
                    columns.contains(ListColumn.DISTANCE) ? state.question().rings().stream().filter(Ring::asked).toList() : List.of(),
                    columns.contains(ListColumn.ANSWER) ? Optional.of(state.question()) : Optional.empty());
        }
    }

    public Lister(Dataset dataset) {
        this.dataset = dataset;
        this.answer = new Answer(dataset);
        this.keys = new RowKeys(dataset);
    }

    /**
     * The incidents that answer.
     *
     * @param by what they are sorted by: the first decides, the next where it does not, and at last the date
     * @param stale whether nobody waits for the list any more; asked now and then, from this thread
     * @throws CancellationException when nobody does
     */
    public Listing list(AtlasState state, List<SortBy> by, BooleanSupplier stale) {
        answer.ask(state);
        int[] all = order(state, by, stale);
        int[] found = new int[answer.tally().certain() + answer.tally().possible()];
        BitSet shown = new BitSet(dataset.size());
        BitSet certain = new BitSet(dataset.size());
        int count = 0;
        for (int index : all) {
            byte own = answer.of(index);
            if (own != Answer.NO) {
                found[count++] = index;
                shown.set(index);
                if (own == Answer.CERTAIN) {
                    certain.set(index);
                }
            }
        }
        return new Listing(state, by, count == found.length ? found : Arrays.copyOf(found, count), shown, certain);
    }

    /** All incidents of the dataset, whatever the question of the state, in an order. */
    public int[] all(AtlasState state, List<SortBy> by) {
        answer.ask(state);
        return order(state, by, () -> false).clone();
    }

    private int[] order(AtlasState state, List<SortBy> by, BooleanSupplier stale) {
        Ordered wanted = Ordered.of(by, state);
        if (!wanted.equals(ordered)) {
            int[] rows = IntStream.range(0, dataset.size()).toArray();
            for (int k = by.size() - 1; k >= 0; k--) {
                List<int[]> own = keys.of(by.get(k).column(), answer, stale);
                for (int n = own.size() - 1; n >= 0; n--) {
                    if (stale.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    rows = RowOrder.sort(rows, own.get(n), by.get(k).descending());
                }
            }
            order = rows;
            ordered = wanted;
        }
        return order;
    }
}
