package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;

/**
 * The incidents, in columns ordered by their earliest day. Immutable. An incident is spoken of by its index, 0 to size - 1;
 * the incident itself is fetched only where its words are needed.
 */
public final class Dataset {
    private static final Kind[] KINDS = Kind.values();

    final int[] startDay;
    final int[] endDay;
    final byte[] kinds;
    final int[] spotOf;
    /** Days that the longest date spans beyond its first: how far before a window an incident that reaches into it can start. */
    final int longestDays;
    private final Spots spots;
    private final IntFunction<Incident> incidents;
    private final ToIntFunction<String> indexOf;
    private final int lastDay;
    private final String fingerprint;

    /**
     * A dataset from columns, ordered by {@code startDay}.
     *
     * @param startDay earliest day, as days since 1970-01-01, in ascending order
     * @param endDay latest day
     * @param kinds {@code Kind.ordinal()}
     * @param spotOf index of each incident's spot
     * @param incidents fetches an incident
     * @param indexOf finds an id, or gives -1
     */
    Dataset(int[] startDay, int[] endDay, byte[] kinds, int[] spotOf, Spots spots, IntFunction<Incident> incidents,
            ToIntFunction<String> indexOf, String fingerprint) {
        this.startDay = startDay;
        this.endDay = endDay;
        this.kinds = kinds;
        this.spotOf = spotOf;
        this.spots = spots;
        this.incidents = incidents;
        this.indexOf = indexOf;
        this.fingerprint = fingerprint;
        int longest = 0;
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < startDay.length; i++) {
            longest = Math.max(longest, endDay[i] - startDay[i]);
            last = Math.max(last, endDay[i]);
        }
        this.longestDays = longest;
        this.lastDay = last;
    }

    /** The dataset of a list of incidents. @param layers the boundaries that regions are judged by */
    public static Dataset of(List<Incident> incidents, MapLayers layers) {
        List<Incident> ordered = new ArrayList<>(incidents);
        ordered.sort(Comparator.comparing((Incident i) -> i.date().start()).thenComparing(i -> i.date().end()).thenComparing(Incident::id));
        int n = ordered.size();
        int[] start = new int[n];
        int[] end = new int[n];
        byte[] kind = new byte[n];
        int[] spot = new int[n];
        Spots.Builder spots = new Spots.Builder();
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < n; i++) {
            Incident incident = ordered.get(i);
            start[i] = (int) incident.date().start().toEpochDay();
            end[i] = (int) incident.date().end().toEpochDay();
            kind[i] = (byte) incident.kind().ordinal();
            spot[i] = spots.add(incident.location());
            ids.put(incident.id(), i);
        }
        return new Dataset(start, end, kind, spot, spots.build(layers), ordered::get, id -> ids.getOrDefault(id, -1), Fingerprint.of(ordered));
    }

    public int size() {
        return startDay.length;
    }

    /** The incident itself, with its claims. */
    public Incident incident(int index) {
        return incidents.apply(index);
    }

    /** The index of an id, or -1. */
    public int indexOf(String id) {
        return indexOf.applyAsInt(id);
    }

    public Kind kind(int index) {
        return KINDS[kinds[index]];
    }

    /** The spot it stands on. */
    public int spot(int index) {
        return spotOf[index];
    }

    public Spots spots() {
        return spots;
    }

    /** Earliest day of any incident; today's where there are none. */
    public LocalDate firstDay() {
        return size() == 0 ? LocalDate.now() : LocalDate.ofEpochDay(startDay[0]);
    }

    /** Latest day of any incident; today's where there are none. */
    public LocalDate lastDay() {
        return size() == 0 ? LocalDate.now() : LocalDate.ofEpochDay(lastDay);
    }

    /** A short hexadecimal digest of all facts, the same on every machine. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Index of the first incident that starts on a day or later. */
    int firstFrom(int day) {
        int low = 0;
        int high = startDay.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (startDay[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
