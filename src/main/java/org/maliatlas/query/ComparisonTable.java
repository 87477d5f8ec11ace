package org.maliatlas.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.maliatlas.incident.Kind;

/**
 * The counts of both sides of a comparison. A change is this side's count less the other's.
 *
 * @param state this side, with its comparison
 * @param other the other side
 * @param rows the whole question first, its reported deaths, then kinds, regions of the era shown and places; kinds and regions only where a side has any
 */
public record ComparisonTable(AtlasState state, AtlasState other, List<Row> rows) {
    /** From this base on a change is told in percent, too: of fewer, one more or less would be many percent. */
    public static final int LEAST_BASE = 10;
    /** Counts of unequal periods are told for so many days. */
    public static final int RATE_DAYS = 30;

    /** The lowest figures of reported deaths, added up. */
    public static final String FEWEST = "fewest";
    /** The highest figures. */
    public static final String MOST = "most";
    /** Incidents without a figure, which the sums leave out. */
    public static final String UNREPORTED = "unreported";

    /** What rows are of. */
    public enum Group {
        /** The whole question. */
        ALL,
        /** Reported deaths of the whole question's incidents, named {@link #FEWEST} and {@link #MOST}, and the incidents {@link #UNREPORTED}. */
        DEATHS,
        /** Incidents of a kind. */
        KIND,
        /** In a region of the era shown. */
        REGION,
        /** Near a place, whatever else of place is asked. */
        NEAR,
        /** In the region of a place's name, whatever else of place is asked. */
        IN
    }

    /**
     * A row.
     *
     * @param name code of a kind, name of a region or place, of a figure of deaths; empty for the whole question
     * @param radiusKm for {@link Group#NEAR}; else 0
     * @param ours on this side
     * @param theirs on the other side
     * @param ourKnown whether this side's figures are known: where no incident has a figure of deaths their sum is not 0
     * @param theirKnown whether the other side's are
     */
    public record Row(Group group, String name, double radiusKm, Tally ours, Tally theirs, boolean ourKnown, boolean theirKnown) {
        Row(Group group, String name, double radiusKm, Tally ours, Tally theirs) {
            this(group, name, radiusKm, ours, theirs, true, true);
        }

        /** Whether both sides' figures are known: else there is no change. */
        public boolean isKnown() {
            return ourKnown && theirKnown;
        }

        /** Change of certain counts. */
        public int certainChange() {
            return ours.certain() - theirs.certain();
        }

        /** Change of possible counts. */
        public int possibleChange() {
            return ours.possible() - theirs.possible();
        }
    }

    public ComparisonTable {
        rows = List.copyOf(rows);
    }

    /** The table of two answers. @param ours asked a state with a comparison @param theirs asked its other side */
    public static ComparisonTable of(Answer ours, Answer theirs) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Group.ALL, "", 0, ours.tally(), theirs.tally()));
        ComparisonSums our = new ComparisonSums(ours);
        ComparisonSums their = new ComparisonSums(theirs);
        addDeaths(rows, our, their);
        for (Kind kind : Kind.values()) {
            addWhereAny(rows, new Row(Group.KIND, kind.code(), 0, our.kind(kind), their.kind(kind)));
        }
        if (ours.state().comparison().orElseThrow().isOfDates()) {
            addRegions(rows, ours, theirs);
            addPlaces(rows, ours.places(), theirs.places());
        }
        return new ComparisonTable(ours.state(), theirs.state(), rows);
    }

    private static void addWhereAny(List<Row> rows, Row row) {
        if (row.ours.certain() + row.ours.possible() + row.theirs.certain() + row.theirs.possible() > 0) {
            rows.add(row);
        }
    }

    private static void addDeaths(List<Row> rows, ComparisonSums our, ComparisonSums their) {
        rows.add(new Row(Group.DEATHS, FEWEST, 0, our.fewestDeaths(), their.fewestDeaths(), our.isReported(), their.isReported()));
        rows.add(new Row(Group.DEATHS, MOST, 0, our.mostDeaths(), their.mostDeaths(), our.isReported(), their.isReported()));
        rows.add(new Row(Group.DEATHS, UNREPORTED, 0, our.unreported(), their.unreported()));
    }

    /** Both sides by the regions of this side's era. */
    private static void addRegions(List<Row> rows, Answer ours, Answer theirs) {
        Spots spots = ours.dataset().spots();
        List<String> names = spots.regionNames(ours.state().era());
        AreaCounts our = new AreaCounts(spots.regionMasks(ours.state().era()), names.size());
        AreaCounts their = new AreaCounts(spots.regionMasks(ours.state().era()), names.size());
        our.count(ours);
        their.count(theirs);
        for (int k = 0; k < names.size(); k++) {
            addWhereAny(rows, new Row(Group.REGION, names.get(k), 0, our.tally(k), their.tally(k)));
        }
    }

    private static void addPlaces(List<Row> rows, List<PlaceCount> ours, List<PlaceCount> theirs) {
        for (int i = 0; i < ours.size(); i++) {
            Ring ring = ours.get(i).ring();
            rows.add(new Row(Group.NEAR, ring.place(), ring.radiusKm(), ours.get(i).near(), theirs.get(i).near()));
            if (ours.get(i).in() != null && theirs.get(i).in() != null) {
                rows.add(new Row(Group.IN, ring.place(), 0, ours.get(i).in(), theirs.get(i).in()));
            }
        }
    }

    /** The whole question's row. */
    public Row all() {
        return rows.get(0);
    }

    /** Whether both sides are of as many days: else counts are not alike, and every showing of them says so. */
    public boolean hasEqualWindows() {
        return ourDays() == theirDays();
    }

    /** Days of this side, both ends counted. */
    public long ourDays() {
        return days(state);
    }

    /** Days of the other side, both ends counted. */
    public long theirDays() {
        return days(other);
    }

    private static long days(AtlasState side) {
        return ChronoUnit.DAYS.between(side.question().from(), side.question().to()) + 1;
    }

    /** Days that both sides have in common; none where the sides are places. */
    public long commonDays() {
        if (!state.comparison().orElseThrow().isOfDates()) {
            return 0;
        }
        LocalDate from = state.question().from().isAfter(other.question().from()) ? state.question().from() : other.question().from();
        LocalDate to = state.question().to().isBefore(other.question().to()) ? state.question().to() : other.question().to();
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** A count for {@value #RATE_DAYS} days. */
    public static double per30Days(int count, long days) {
        return (double) count * RATE_DAYS / days;
    }

    /**
     * Change of certain counts in whole percent of the other side's; where the periods are of unequal length, of counts for as many
     * days. None of fewer than {@value #LEAST_BASE}.
     */
    public OptionalInt percent(Row row) {
        if (!row.isKnown() || row.theirs.certain() < LEAST_BASE) {
            return OptionalInt.empty();
        }
        double ours = per30Days(row.ours.certain(), ourDays());
        double theirs = per30Days(row.theirs.certain(), theirDays());
        return OptionalInt.of((int) Math.round(100 * (ours - theirs) / theirs));
    }

    /** The comparison with the other side's dates so that both are of as many days: it keeps its first day. */
    public AtlasState madeEqual() {
        LocalDate from = other.question().from();
        return state.withComparison(state.comparison().map(with -> with.withOther(new Comparison.Fixed(from, from.plusDays(ourDays() - 1)))));
    }
}
