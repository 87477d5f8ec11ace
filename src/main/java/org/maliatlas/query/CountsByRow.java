package org.maliatlas.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.NameEntry;

/**
 * Incidents by kind, actor or place. The rows obey every part of the question but the one that they can ask for themselves, so that
 * what is not asked can be compared and asked for.
 *
 * @param rows those of one sort together, each sort by falling number
 * @param more how many rows with fewer incidents are left out
 */
public record CountsByRow(List<Row> rows, int more, Tally tally, int total) implements ChartNumbers {
    /**
     * A row.
     *
     * @param asked whether its incidents are among those that the question asks for
     */
    public record Row(RowValue value, Tally tally, boolean asked) {
    }

    /** More actors than these are no longer read as a chart. */
    static final int MOST_ACTORS = 20;

    private static final Comparator<Row> MOST_FIRST = Comparator.comparingInt((Row row) -> row.tally.certain() + row.tally.possible()).reversed();

    public CountsByRow {
        rows = List.copyOf(rows);
    }

    static CountsByRow none(Answer whole) {
        return new CountsByRow(List.of(), 0, whole.tally(), whole.total());
    }

    /** Every kind; of an incident the kind is always known. */
    static CountsByRow ofKinds(Answer whole, Answer anyKind) {
        Dataset dataset = anyKind.dataset();
        int[] certain = new int[Kind.values().length];
        int[] possible = new int[certain.length];
        int end = anyKind.lastIndex();
        for (int i = anyKind.firstIndex(); i < end; i++) {
            byte answer = anyKind.of(i);
            if (answer == Answer.CERTAIN) {
                certain[dataset.kinds[i]]++;
            } else if (answer == Answer.POSSIBLE) {
                possible[dataset.kinds[i]]++;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            boolean asked = whole.state().question().what().kinds().isEmpty() || whole.state().question().what().kinds().contains(kind);
            rows.add(new Row(new RowValue.OfKind(kind), new Tally(certain[kind.ordinal()], possible[kind.ordinal()]), asked));
        }
        rows.sort(MOST_FIRST);
        return new CountsByRow(rows, 0, whole.tally(), whole.total());
    }

    /**
     * Whom sources name: groups and those without a name, but no headings of the tree, and none of whom there is no incident. What
     * names several is counted with each; with a group its parts are counted, too. Where no one is named it is a row of its own, the last.
     */
    static CountsByRow ofActors(Answer whole, Answer anyActor) {
        Dataset dataset = anyActor.dataset();
        Mentions mentions = dataset.mentions();
        int[] sure = new int[mentions.classes()];
        int[] maybe = new int[sure.length];
        int end = anyActor.lastIndex();
        for (int i = anyActor.firstIndex(); i < end; i++) {
            byte answer = anyActor.of(i);
            if (answer != Answer.NO) {
                (answer == Answer.CERTAIN ? sure : maybe)[dataset.mentionsOf[i]]++;
            }
        }
        Tally[] sums = mentions.sums(Mentions.Sort.ACTOR, sure, maybe);
        List<String> ids = mentions.keys(Mentions.Sort.ACTOR);
        Set<String> asked = whole.state().question().what().actors();
        String nobody = mentions.actorTree().nothing().orElse("");
        List<Row> rows = new ArrayList<>();
        List<Row> last = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            boolean heading = mentions.actorTree().entry(ids.get(i)).map(entry -> entry.sort() == NameEntry.Sort.HEADING).orElse(false);
            if (!heading && sums[i].certain() + sums[i].possible() > 0) {
                (ids.get(i).equals(nobody) ? last : rows).add(new Row(new RowValue.OfActor(ids.get(i)), sums[i], asked.isEmpty() || asked.contains(ids.get(i))));
            }
        }
        rows.sort(MOST_FIRST);
        int more = Math.max(0, rows.size() - MOST_ACTORS);
        List<Row> shown = new ArrayList<>(rows.subList(0, rows.size() - more));
        shown.addAll(last);
        return new CountsByRow(shown, more, whole.tally(), whole.total());
    }

    /**
     * Near each place of the question, whatever else of place is asked; then in each region of the era shown, and in none. An
     * incident that can lie in several regions is possible in each of them.
     */
    static CountsByRow ofPlaces(Answer whole, Answer anyRegion) {
        List<Row> near = new ArrayList<>();
        boolean noneAsked = whole.state().question().rings().stream().noneMatch(Ring::asked);
        for (PlaceCount count : whole.places()) {
            near.add(new Row(new RowValue.NearPlace(count.ring()), count.near(), noneAsked || count.ring().asked()));
        }
        near.sort(MOST_FIRST);
        List<Row> in = regions(whole, anyRegion);
        in.sort(MOST_FIRST);
        List<Row> rows = new ArrayList<>(near);
        in.stream().filter(row -> row.value instanceof RowValue.InRegion).forEach(rows::add);
        in.stream().filter(row -> row.value instanceof RowValue.InNoRegion).forEach(rows::add);
        return new CountsByRow(rows, 0, whole.tally(), whole.total());
    }

    private static List<Row> regions(Answer whole, Answer anyRegion) {
        AtlasState state = whole.state();
        Spots spots = whole.dataset().spots();
        List<String> names = spots.regionNames(state.era());
        int[] certain = new int[Long.SIZE];
        int[] possible = new int[Long.SIZE];
        long[] masks = spots.regionMasks(state.era());
        for (int spot = 0; spot < masks.length; spot++) {
            boolean one = Long.bitCount(masks[spot]) == 1;
            int sure = one ? anyRegion.certainAtSpot()[spot] : 0;
            int maybe = anyRegion.possibleAtSpot()[spot] + anyRegion.certainAtSpot()[spot] - sure;
            for (long left = sure + maybe == 0 ? 0 : masks[spot]; left != 0; left &= left - 1) {
                certain[Long.numberOfTrailingZeros(left)] += sure;
                possible[Long.numberOfTrailingZeros(left)] += maybe;
            }
        }
        boolean anyAsked = state.question().where().regions().isEmpty() && state.question().where().cercles().isEmpty();
        long asked = spots.regionBits(state.era(), state.question().where().regions());
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            rows.add(new Row(new RowValue.InRegion(names.get(k)), new Tally(certain[k], possible[k]), anyAsked || (asked & 1L << k) != 0));
        }
        Tally none = new Tally(certain[RegionMasks.OUTSIDE_BIT], possible[RegionMasks.OUTSIDE_BIT]);
        if (none.certain() + none.possible() > 0) {
            rows.add(new Row(new RowValue.InNoRegion(), none, anyAsked));
        }
        return rows;
    }
}
