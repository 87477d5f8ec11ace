package org.maliatlas.query;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Kind;

/**
 * How many incidents each value of each filter would leave, were it alone chosen in its filter: within the dates, the places and all
 * other filters. Names that no incident has are absent.
 */
public record FilterCounts(Map<Kind, Tally> kinds, Map<String, Tally> actors, Map<String, Tally> targets, Map<String, Tally> publishers,
                           Map<String, Tally> datasets, Tally withFigure, Tally withoutFigure, Tally exactPlaces, Map<DatePrecision, Tally> dates) {
    private static final int KIND = 0;
    private static final int ACTOR = 1;
    private static final int TARGET = 2;
    private static final int PUBLISHER = 3;
    private static final int DATASET = 4;
    private static final int DEATHS = 5;
    private static final int EXACT = 6;
    private static final int DATED = 7;
    private static final int FILTERS = 8;

    /** Counts for a state. @param answer that is asked for it */
    public static FilterCounts of(Answer answer, AtlasState state) {
        answer.ask(state);
        return of(answer);
    }

    /** Counts over an answer that has been asked. Looks at each incident in the dates; for a thread that nobody waits for. */
    public static FilterCounts of(Answer answer) {
        Dataset dataset = answer.dataset();
        FactFilter facts = answer.facts();
        int[] sizes = {Kind.values().length, dataset.mentions().classes(), dataset.mentions().classes(), dataset.mentions().classes(),
            dataset.origins().size(), 2, 2, DatePrecision.values().length};
        int[][] sure = new int[FILTERS][];
        int[][] maybe = new int[FILTERS][];
        for (int f = 0; f < FILTERS; f++) {
            sure[f] = new int[sizes[f]];
            maybe[f] = new int[sizes[f]];
        }
        int[] values = new int[FILTERS];
        byte[] each = new byte[FILTERS];
        int end = answer.lastIndex();
        for (int i = answer.firstIndex(); i < end; i++) {
            byte base = answer.ofDateAndPlace(i);
            if (base == Answer.NO || !facts.hasWords(i)) {
                continue;
            }
            values[KIND] = dataset.kinds[i];
            values[ACTOR] = dataset.mentionsOf[i];
            values[TARGET] = values[ACTOR];
            values[PUBLISHER] = values[ACTOR];
            values[DATASET] = dataset.originOf[i];
            values[DEATHS] = dataset.mostDeaths[i] < 0 ? 0 : 1;
            values[EXACT] = dataset.spots().isExact(dataset.spotOf[i]) ? 1 : 0;
            values[DATED] = dataset.datePrecisions[i];
            facts.parts(i, each);
            int refused = -1;
            int refusals = 0;
            int doubts = 0;
            for (int f = 0; f < FILTERS; f++) {
                if (each[f] == Answer.NO) {
                    refused = f;
                    refusals++;
                } else if (each[f] == Answer.POSSIBLE) {
                    doubts++;
                }
            }
            if (refusals > 1) {
                continue;
            }
            for (int f = refusals == 1 ? refused : 0; f <= (refusals == 1 ? refused : FILTERS - 1); f++) {
                int otherDoubts = doubts - (each[f] == Answer.POSSIBLE ? 1 : 0);
                (base == Answer.CERTAIN && otherDoubts == 0 ? sure : maybe)[f][values[f]]++;
            }
        }
        return new FilterCounts(kinds(sure[KIND], maybe[KIND]), names(dataset, Mentions.Sort.ACTOR, sure[ACTOR], maybe[ACTOR]),
                names(dataset, Mentions.Sort.TARGET, sure[TARGET], maybe[TARGET]), names(dataset, Mentions.Sort.PUBLISHER, sure[PUBLISHER], maybe[PUBLISHER]),
                datasets(dataset, sure[DATASET], maybe[DATASET]), new Tally(sure[DEATHS][1], maybe[DEATHS][1]), new Tally(sure[DEATHS][0], maybe[DEATHS][0]),
                new Tally(sure[EXACT][1], maybe[EXACT][1]), dates(sure[DATED], maybe[DATED]));
    }

    private static Map<Kind, Tally> kinds(int[] sure, int[] maybe) {
        Map<Kind, Tally> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, new Tally(sure[kind.ordinal()], maybe[kind.ordinal()]));
        }
        return counts;
    }

    private static Map<String, Tally> names(Dataset dataset, Mentions.Sort sort, int[] sure, int[] maybe) {
        Map<String, Tally> counts = new LinkedHashMap<>();
        Tally[] sums = dataset.mentions().sums(sort, sure, maybe);
        for (int i = 0; i < sums.length; i++) {
            counts.put(dataset.mentions().keys(sort).get(i), sums[i]);
        }
        return counts;
    }

    private static Map<String, Tally> datasets(Dataset dataset, int[] sure, int[] maybe) {
        Map<String, Tally> counts = new LinkedHashMap<>();
        for (int i = 0; i < sure.length; i++) {
            Tally own = new Tally(sure[i], maybe[i]);
            dataset.origins().get(i).names().forEach(name -> counts.merge(name, own, Tally::plus));
        }
        return counts;
    }

    /** What is known to the day is known to the month too. */
    private static Map<DatePrecision, Tally> dates(int[] sure, int[] maybe) {
        Map<DatePrecision, Tally> counts = new EnumMap<>(DatePrecision.class);
        Tally all = new Tally(0, 0);
        for (DatePrecision precision : DatePrecision.values()) {
            all = all.plus(new Tally(sure[precision.ordinal()], maybe[precision.ordinal()]));
            counts.put(precision, all);
        }
        return counts;
    }
}
