package org.maliatlas.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Detail;

/** Numbers for words, in the order of a dictionary: whatever their case and accents; where only these differ, by them. */
final class WordRanks {
    private static final int CHECK_EVERY = 4096;

    private WordRanks() {
    }

    /**
     * The rank of a detail of every incident, {@link RowOrder#UNKNOWN} where it says nothing.
     *
     * @param stale whether nobody waits for them any more
     * @throws CancellationException when nobody does
     */
    static int[] of(Dataset dataset, Detail detail, BooleanSupplier stale) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> words = new ArrayList<>();
        int[] ranks = new int[dataset.size()];
        Arrays.fill(ranks, RowOrder.UNKNOWN);
        dataset.each(detail, unless(stale, (index, text) -> {
            if (!text.isBlank()) {
                ranks[index] = numbers.computeIfAbsent(text, word -> {
                    words.add(word);
                    return words.size() - 1;
                });
            }
        }));
        int[] rankOf = ranks(words);
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = ranks[i] < 0 ? RowOrder.UNKNOWN : rankOf[ranks[i]];
        }
        return ranks;
    }

    /** One that asks now and then whether it is still waited for. */
    static Dataset.Detailed unless(BooleanSupplier stale, Dataset.Detailed hearer) {
        int[] heard = new int[1];
        return (index, text) -> {
            if (heard[0]++ % CHECK_EVERY == 0 && stale.getAsBoolean()) {
                throw new CancellationException();
            }
            hearer.hear(index, text);
        };
    }

    private record Word(String plain, String text, int number) {
    }

    /** The rank of each of some words, all different. */
    static int[] ranks(List<String> words) {
        Word[] sorted = new Word[words.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = new Word(Names.plain(words.get(i)), words.get(i), i);
        }
        Arrays.sort(sorted, Comparator.comparing(Word::plain).thenComparing(Word::text));
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank].number] = rank;
        }
        return ranks;
    }
}
