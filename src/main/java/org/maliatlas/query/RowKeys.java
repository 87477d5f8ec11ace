package org.maliatlas.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.Detail;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.words.Language;

/** The keys that a dataset's incidents are put in order by. What had to be read for some is kept, the last few columns of it. Not for two threads. */
final class RowKeys {
    private static final int KEPT = 5;

    private final Dataset dataset;
    private final Map<Object, int[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, int[]> eldest) {
            return size() > KEPT;
        }
    };

    private record Regions(Era era) {
    }

    private record KindsIn(Language language) {
    }

    RowKeys(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * The keys of a column: the first decides, the next only where it does not.
     *
     * @param answer to the state that the list is made for
     * @param stale whether nobody waits for them any more
     */
    List<int[]> of(ListColumn column, Answer answer, BooleanSupplier stale) {
        AtlasState state = answer.state();
        return switch (column) {
            case DATE -> List.of(each(i -> dataset.startDay[i] - dataset.startDay[0]));
            case PLACE -> List.of(words(Detail.PLACE, stale));
            case KIND -> List.of(kinds(state.language()));
            case DEATHS -> List.of(dataset.fewestDeaths, dataset.mostDeaths);
            case WHO -> List.of(words(Detail.ATTRIBUTED_TO, stale));
            case ANSWER -> List.of(each(i -> Answer.CERTAIN - answer.of(i)));
            case TARGET -> List.of(words(Detail.TARGET, stale));
            case REGION -> List.of(regions(state.era()));
            case DATE_PRECISION -> List.of(each(i -> dataset.datePrecisions[i]));
            case PLACE_PRECISION -> List.of(placePrecisions(stale));
            case SOURCES -> List.of(words(Detail.PUBLISHER, stale));
            case DATASET -> List.of(origins());
            case DISTANCE -> distances(state);
        };
    }

    private int[] each(IntUnaryOperator key) {
        int[] keys = new int[dataset.size()];
        Arrays.setAll(keys, key);
        return keys;
    }

    private int[] keep(Object name, Supplier<int[]> making) {
        int[] known = kept.get(name);
        if (known == null) {
            known = making.get();
            kept.put(name, known);
        }
        return known;
    }

    private int[] words(Detail detail, BooleanSupplier stale) {
        return keep(detail, () -> WordRanks.of(dataset, detail, stale));
    }

    /** From the most exact on. */
    private int[] placePrecisions(BooleanSupplier stale) {
        return keep(Detail.PLACE_PRECISION, () -> {
            Map<String, Integer> ordinals = new HashMap<>();
            for (PlacePrecision precision : PlacePrecision.values()) {
                ordinals.put(precision.code(), precision.ordinal());
            }
            int[] keys = new int[dataset.size()];
            dataset.each(Detail.PLACE_PRECISION, WordRanks.unless(stale, (index, text) -> keys[index] = ordinals.get(text)));
            return keys;
        });
    }

    private int[] kinds(Language language) {
        return keep(new KindsIn(language), () -> {
            IncidentInWords words = new IncidentInWords(language);
            int[] ranks = WordRanks.ranks(Arrays.stream(Kind.values()).map(words::kind).toList());
            return each(i -> ranks[dataset.kinds[i]]);
        });
    }

    private int[] regions(Era era) {
        return keep(new Regions(era), () -> {
            List<String> names = new ArrayList<>();
            int[] ofSpot = new int[dataset.spots().size()];
            Map<String, Integer> numbers = new HashMap<>();
            for (int spot = 0; spot < ofSpot.length; spot++) {
                String name = String.join(", ", dataset.spots().regions(spot, era));
                ofSpot[spot] = name.isEmpty() ? RowOrder.UNKNOWN : numbers.computeIfAbsent(name, fresh -> {
                    names.add(fresh);
                    return names.size() - 1;
                });
            }
            int[] ranks = WordRanks.ranks(names);
            return each(i -> ofSpot[dataset.spotOf[i]] < 0 ? RowOrder.UNKNOWN : ranks[ofSpot[dataset.spotOf[i]]]);
        });
    }

    private int[] origins() {
        return keep(DatasetVersion.class, () -> {
            int[] ranks = WordRanks.ranks(dataset.origins().stream().map(DatasetVersion::label).toList());
            return each(i -> dataset.origin(i).label().isEmpty() ? RowOrder.UNKNOWN : ranks[dataset.originIndex(i)]);
        });
    }

    /** By the least distance in metres, then by the greatest. */
    private List<int[]> distances(AtlasState state) {
        NearestAsked nearest = new NearestAsked(dataset.spots(), state);
        if (nearest.isNone()) {
            return List.of(each(i -> RowOrder.UNKNOWN));
        }
        return List.of(each(i -> metres(nearest.leastKm(dataset.spotOf[i]))), each(i -> metres(nearest.greatestKm(dataset.spotOf[i]))));
    }

    private static int metres(double km) {
        return Double.isInfinite(km) ? RowOrder.UNKNOWN : (int) Math.round(km * 1000);
    }
}
