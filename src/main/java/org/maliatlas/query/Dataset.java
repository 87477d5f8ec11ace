package org.maliatlas.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.Detail;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentDigest;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Named;

/**
 * The incidents, in columns ordered by their earliest day. Immutable. An incident is spoken of by its index, 0 to size - 1;
 * the incident itself is fetched only where its words are needed.
 */
public final class Dataset {
    private static final Kind[] KINDS = Kind.values();
    /** Enough for 16 million incidents. */
    private static final int INDEX_BITS = 24;
    /** Words are looked for in so many incidents within some milliseconds. */
    private static final int FEW = 10_000;

    final int[] startDay;
    final int[] endDay;
    final byte[] kinds;
    /** {@code DatePrecision.ordinal()}. */
    final byte[] datePrecisions;
    final int[] spotOf;
    final int[] fewestDeaths;
    final int[] mostDeaths;
    /** Index of the class of incidents that mention the same. */
    final int[] mentionsOf;
    /** Days that the longest date spans beyond its first: how far before a window an incident that reaches into it can start. */
    final int longestDays;
    final short[] originOf;
    private final long[] numbers;
    private final List<DatasetVersion> origins;
    private final Mentions mentions;
    private final Spots spots;
    private final IncidentSource source;
    private final int lastDay;
    private final FoundWords foundWords = new FoundWords();
    private final String fingerprint;
    private final Coverage coverage;
    /** Numbers with their indices, in order of numbers; made when an id is first looked for. */
    private volatile long[] byNumber;
    private volatile Found lastFound;

    /**
     * What is known of each incident, in columns of the same length, ordered by {@code startDay}.
     *
     * @param startDay earliest day, as days since 1970-01-01, in ascending order
     * @param endDay latest day
     * @param kinds {@code Kind.ordinal()}
     * @param datePrecisions {@code DatePrecision.ordinal()}
     * @param spotOf index of its spot
     * @param originOf index of what it came with
     * @param numbers by which it is fetched
     * @param fewestDeaths lowest figure of reported deaths, -1 where none is reported
     * @param mostDeaths highest figure, -1 where none is reported
     * @param mentionsOf index of its class among the mentions
     */
    record Facts(int[] startDay, int[] endDay, byte[] kinds, byte[] datePrecisions, int[] spotOf, short[] originOf, long[] numbers, int[] fewestDeaths, int[] mostDeaths, int[] mentionsOf) {
    }

    Dataset(Facts facts, Mentions mentions, List<DatasetVersion> origins, Spots spots, IncidentSource source, String fingerprint, Optional<Coverage> known) {
        this.startDay = facts.startDay;
        this.endDay = facts.endDay;
        this.kinds = facts.kinds;
        this.datePrecisions = facts.datePrecisions;
        this.spotOf = facts.spotOf;
        this.fewestDeaths = facts.fewestDeaths;
        this.mostDeaths = facts.mostDeaths;
        this.mentionsOf = facts.mentionsOf;
        this.mentions = mentions;
        this.originOf = facts.originOf;
        this.numbers = facts.numbers;
        this.origins = origins;
        this.spots = spots;
        this.source = source;
        this.fingerprint = fingerprint;
        int longest = 0;
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < startDay.length; i++) {
            longest = Math.max(longest, endDay[i] - startDay[i]);
            last = Math.max(last, endDay[i]);
        }
        this.longestDays = longest;
        this.lastDay = last;
        this.coverage = known.orElseGet(() -> new Coverage(List.of(new Coverage.Stretch("", Coverage.Grade.RELEASED, firstDay(), lastDay()))));
    }

    /** The dataset of a list of incidents. @param layers the boundaries that regions are judged by */
    public static Dataset of(List<Incident> incidents, MapLayers layers) {
        return of(incidents, layers, NameTree.EMPTY, NameTree.EMPTY);
    }

    /** The same, with the actors and the sorts of targets that are known. */
    public static Dataset of(List<Incident> incidents, MapLayers layers, NameTree actors, NameTree targets) {
        DatasetBuilder builder = new DatasetBuilder(actors, targets);
        IncidentDigest digest = new IncidentDigest();
        for (int i = 0; i < incidents.size(); i++) {
            Incident incident = incidents.get(i);
            builder.named(i + 1, Named.of(incident));
            builder.add(i, incident.id(), (int) incident.date().start().toEpochDay(), (int) incident.date().end().toEpochDay(),
                    incident.date().precision(), incident.kind(),
                    incident.location().isExact(), incident.location().extent(), incident.toll(), digest.of(incident), i + 1, DatasetVersion.UNTOLD);
        }
        return builder.build(layers, new ListedIncidents(List.copyOf(incidents)), Optional.empty());
    }

    public int size() {
        return startDay.length;
    }

    /** The incident itself, with its claims. */
    public Incident incident(int index) {
        return source.incident(numbers[index]);
    }

    /** What the incident came with. */
    public DatasetVersion origin(int index) {
        return origins.get(originOf[index]);
    }

    /** Index of what the incident came with, among {@link #origins()}. */
    int originIndex(int index) {
        return originOf[index];
    }

    /** All that incidents came with, in no order. */
    public List<DatasetVersion> origins() {
        return origins;
    }

    /** Whom incidents name. */
    public Mentions mentions() {
        return mentions;
    }

    /** The number by which an incident is fetched. */
    public long number(int index) {
        return numbers[index];
    }

    /** The index of an id, or -1. The last one asked for is remembered: a selection is asked for with every frame. */
    public int indexOf(String id) {
        Found last = lastFound;
        if (last == null || !last.id.equals(id)) {
            last = new Found(id, indexOfNumber(source.numberOf(id)));
            lastFound = last;
        }
        return last.index;
    }

    private record Found(String id, int index) {
    }

    /**
     * Whether each incident's words have all of these, whatever their case and accents; null where there are none. What was found last is
     * remembered.
     */
    boolean[] having(String text) {
        String plain = Names.plain(text);
        if (plain.isEmpty()) {
            return null;
        }
        boolean[] known = foundWords.get(plain);
        if (known != null) {
            return known;
        }
        boolean[] has = new boolean[size()];
        for (long number : source.having(List.of(plain.split(" ")))) {
            int index = indexOfNumber(number);
            if (index >= 0) {
                has[index] = true;
            }
        }
        foundWords.put(plain, has);
        return has;
    }

    /** Whether a state can be answered within some milliseconds: its words were looked for and its places measured, or they are few. */
    public boolean isPrepared(AtlasState state) {
        return isFound(state.question().what().text()) && spots.isPrepared(state);
    }

    /** Does beforehand what takes seconds with a million incidents, so that an answer finds it done. Safe on any thread. */
    public void prepare(AtlasState state) {
        having(state.question().what().text());
        spots.prepare(state);
    }

    private boolean isFound(String text) {
        String plain = Names.plain(text);
        return plain.isEmpty() || size() <= FEW || foundWords.get(plain) != null;
    }

    /** Tells a detail of every incident by its index, in no order. */
    void each(Detail detail, Detailed hearer) {
        source.each(detail, (number, text) -> {
            int index = indexOfNumber(number);
            if (index >= 0) {
                hearer.hear(index, text);
            }
        });
    }

    /** Takes a detail of the incident of an index. */
    interface Detailed {
        void hear(int index, String text);
    }

    private int indexOfNumber(long number) {
        if (number < 0) {
            return -1;
        }
        long[] sorted = byNumber;
        if (sorted == null) {
            sorted = new long[numbers.length];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = numbers[i] << INDEX_BITS | i;
            }
            Arrays.sort(sorted);
            byNumber = sorted;
        }
        int at = Arrays.binarySearch(sorted, number << INDEX_BITS);
        at = at < 0 ? -at - 1 : at;
        return at < sorted.length && sorted[at] >> INDEX_BITS == number ? (int) (sorted[at] & (1 << INDEX_BITS) - 1) : -1;
    }

    public Kind kind(int index) {
        return KINDS[kinds[index]];
    }

    /** The spot it stands on. */
    public int spot(int index) {
        return spotOf[index];
    }

    /** How many incidents stand on each spot, at any time. */
    public int[] allAtSpot() {
        int[] all = new int[spots.size()];
        for (int spot : spotOf) {
            all[spot]++;
        }
        return all;
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

    /** From when to when there are rows; where no one has told, from the first to the last day of any incident. */
    public Coverage coverage() {
        return coverage;
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
