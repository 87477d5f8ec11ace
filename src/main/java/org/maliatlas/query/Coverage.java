package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From when to when each dataset of the atlas has rows. Where none has any, few incidents do not mean quiet.
 *
 * @param stretches in order of datasets as given, each dataset's by date and apart
 */
public record Coverage(List<Stretch> stretches) {
    /** Days that may lie between two batches of one dataset without a gap: the last row of a month is seldom of its last day. */
    static final int JOINED_DAYS = 31;

    /** How a dataset was put together. */
    public enum Grade {
        /** Chosen incidents, no census. */
        SELECTION,
        /** All that a dataset's rules take in. */
        RELEASED,
        /** The same, to be coded anew for a release. */
        PROVISIONAL
    }

    /**
     * A time that a dataset has rows of.
     *
     * @param dataset its name and, where it has one, its version; empty for the shipped selection
     * @param firstDay first day of its rows
     * @param lastDay last day of its rows
     */
    public record Stretch(String dataset, Grade grade, LocalDate firstDay, LocalDate lastDay) {
        boolean meets(LocalDate from, LocalDate to) {
            return !firstDay.isAfter(to) && !lastDay.isBefore(from);
        }
    }

    public Coverage {
        stretches = List.copyOf(stretches);
    }

    /** The coverage of stretches as they were read, of any order: those of one dataset are joined where they meet or nearly do. */
    public static Coverage of(List<Stretch> read) {
        Map<String, List<Stretch>> byDataset = new LinkedHashMap<>();
        read.forEach(stretch -> byDataset.computeIfAbsent(stretch.dataset(), name -> new ArrayList<>()).add(stretch));
        List<Stretch> joined = new ArrayList<>();
        byDataset.values().forEach(stretches -> joined.addAll(join(stretches)));
        return new Coverage(joined);
    }

    private static List<Stretch> join(List<Stretch> ofOne) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : ofOne.stream().sorted(Comparator.comparing(Stretch::firstDay)).toList()) {
            Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || next.firstDay().isAfter(last.lastDay().plusDays(JOINED_DAYS))) {
                joined.add(next);
            } else {
                LocalDate end = last.lastDay().isAfter(next.lastDay()) ? last.lastDay() : next.lastDay();
                joined.set(joined.size() - 1, new Stretch(last.dataset(), last.grade(), last.firstDay(), end));
            }
        }
        return joined;
    }

    /** The times within some dates, both ends whole, of which no dataset has rows; of each its first and last day, in order. */
    public List<LocalDate[]> gaps(LocalDate from, LocalDate to) {
        List<LocalDate[]> gaps = new ArrayList<>();
        LocalDate open = from;
        for (Stretch stretch : stretches.stream().filter(s -> s.meets(from, to)).sorted(Comparator.comparing(Stretch::firstDay)).toList()) {
            if (stretch.firstDay().isAfter(open)) {
                gaps.add(new LocalDate[] {open, stretch.firstDay().minusDays(1)});
            }
            if (!stretch.lastDay().isBefore(open)) {
                open = stretch.lastDay().plusDays(1);
            }
        }
        if (!open.isAfter(to)) {
            gaps.add(new LocalDate[] {open, to});
        }
        return gaps;
    }

    /** The datasets, each once. */
    public List<String> datasets() {
        return stretches.stream().map(Stretch::dataset).distinct().toList();
    }

    /** Whether what some dates show can still change with the next release. */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        return stretches.stream().anyMatch(s -> s.grade() == Grade.PROVISIONAL && s.meets(from, to));
    }
}
