package org.maliatlas.query;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Named;
import org.maliatlas.incident.Toll;

/** Collects incidents in any order and lays them out as a {@link Dataset}: by earliest day, then latest, then id. */
public final class DatasetBuilder {
    private static final int FIRST_ROOM = 1024;
    private static final int FINGERPRINT_DIGITS = 12;
    private static final int DIGESTED_AT_ONCE = 1 << 13;

    private int size;
    private int[] startDay = new int[FIRST_ROOM];
    private int[] endDay = new int[FIRST_ROOM];
    private byte[] kinds = new byte[FIRST_ROOM];
    private byte[] datePrecisions = new byte[FIRST_ROOM];
    private int[] spotOf = new int[FIRST_ROOM];
    private short[] originOf = new short[FIRST_ROOM];
    private long[] numbers = new long[FIRST_ROOM];
    private long[] digests = new long[FIRST_ROOM];
    private int[] fewestDeaths = new int[FIRST_ROOM];
    private int[] mostDeaths = new int[FIRST_ROOM];
    private String[] ids = new String[FIRST_ROOM];
    private int[] mentionsOf = new int[FIRST_ROOM];
    private final MentionsBuilder mentions;
    private final Spots.Builder spots = new Spots.Builder();
    private final List<DatasetVersion> origins = new ArrayList<>();
    private DatasetVersion lastOrigin;
    private int lastOriginIndex;

    /**
     * A builder that finds in what incidents name whom it knows.
     *
     * @param actors the actors that are known
     * @param targets the sorts of targets
     */
    public DatasetBuilder(NameTree actors, NameTree targets) {
        this.mentions = new MentionsBuilder(actors, targets);
    }

    /** Says whom incidents name that are added with a number; 0 is for those that name no one. */
    public void named(int number, Named named) {
        mentions.named(number, named);
    }

    /**
     * Adds an incident.
     *
     * @param number by which it is fetched
     * @param start earliest day, from 1970-01-01
     * @param end latest day
     * @param datePrecision how exactly the date is known
     * @param exact whether its place is exact
     * @param toll reported deaths
     * @param digest of its facts
     * @param named the number of whom it names, see {@link #named}
     * @param origin what it came with
     */
    public void add(long number, String id, int start, int end, DatePrecision datePrecision, Kind kind, boolean exact, Extent extent, Toll toll,
            long digest, int named, DatasetVersion origin) {
        if (size == ids.length) {
            grow(size * 2);
        }
        startDay[size] = start;
        endDay[size] = end;
        kinds[size] = (byte) kind.ordinal();
        datePrecisions[size] = (byte) datePrecision.ordinal();
        spotOf[size] = spots.add(extent, exact);
        originOf[size] = (short) origin(origin);
        numbers[size] = number;
        fewestDeaths[size] = toll.fewest();
        mostDeaths[size] = toll.most();
        mentionsOf[size] = mentions.of(named, start);
        digests[size] = digest;
        ids[size++] = id;
    }

    private int origin(DatasetVersion version) {
        if (version == lastOrigin) {
            return lastOriginIndex;
        }
        int known = origins.indexOf(version);
        if (known < 0) {
            known = origins.size();
            origins.add(version);
        }
        lastOrigin = version;
        lastOriginIndex = known;
        return known;
    }

    private void grow(int room) {
        startDay = Arrays.copyOf(startDay, room);
        endDay = Arrays.copyOf(endDay, room);
        kinds = Arrays.copyOf(kinds, room);
        datePrecisions = Arrays.copyOf(datePrecisions, room);
        spotOf = Arrays.copyOf(spotOf, room);
        originOf = Arrays.copyOf(originOf, room);
        numbers = Arrays.copyOf(numbers, room);
        fewestDeaths = Arrays.copyOf(fewestDeaths, room);
        mostDeaths = Arrays.copyOf(mostDeaths, room);
        mentionsOf = Arrays.copyOf(mentionsOf, room);
        digests = Arrays.copyOf(digests, room);
        ids = Arrays.copyOf(ids, room);
    }

    /**
     * The dataset. Nothing can be done with the builder afterwards.
     *
     * @param layers the boundaries that regions are judged by
     * @param source fetches the incidents themselves
     * @param coverage from when to when there are rows, if it is known
     */
    public Dataset build(MapLayers layers, IncidentSource source, Optional<Coverage> coverage) {
        int[] order = order();
        CompletableFuture<String> fingerprint = CompletableFuture.supplyAsync(() -> fingerprint(order));
        // Each column is let go of when it has been laid out, so that no more than one is held twice.
        int[] starts = laidOut(startDay, order);
        startDay = null;
        int[] ends = laidOut(endDay, order);
        endDay = null;
        int[] spot = laidOut(spotOf, order);
        spotOf = null;
        int[] fewest = laidOut(fewestDeaths, order);
        fewestDeaths = null;
        int[] most = laidOut(mostDeaths, order);
        mostDeaths = null;
        int[] mentioned = laidOut(mentionsOf, order);
        mentionsOf = null;
        byte[] kind = laidOut(kinds, order);
        kinds = null;
        byte[] precision = laidOut(datePrecisions, order);
        datePrecisions = null;
        long[] number = new long[size];
        short[] origin = new short[size];
        for (int i = 0; i < size; i++) {
            number[i] = numbers[order[i]];
            origin[i] = originOf[order[i]];
        }
        numbers = null;
        originOf = null;
        Dataset.Facts facts = new Dataset.Facts(starts, ends, kind, precision, spot, origin, number, fewest, most, mentioned);
        return new Dataset(facts, mentions.build(), List.copyOf(origins), spots.build(layers), source, fingerprint.join(), coverage);
    }

    private static int[] laidOut(int[] column, int[] order) {
        int[] values = new int[order.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = column[order[i]];
        }
        return values;
    }

    private static byte[] laidOut(byte[] column, int[] order) {
        byte[] values = new byte[order.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = column[order[i]];
        }
        return values;
    }

    private String fingerprint(int[] order) {
        MessageDigest sha = sha();
        byte[] some = new byte[DIGESTED_AT_ONCE];
        ByteBuffer buffer = ByteBuffer.wrap(some);
        for (int at : order) {
            byte[] id = ids[at].getBytes(StandardCharsets.UTF_8);
            if (buffer.remaining() < id.length + Long.BYTES) {
                sha.update(some, 0, buffer.position());
                buffer.clear();
            }
            if (buffer.remaining() < id.length + Long.BYTES) {
                sha.update(id);
            } else {
                buffer.put(id);
            }
            buffer.putLong(digests[at]);
        }
        sha.update(some, 0, buffer.position());
        return HexFormat.of().formatHex(sha.digest()).substring(0, FINGERPRINT_DIGITS);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Sorts by first day as numbers; the few incidents of one day by the rest. */
    private int[] order() {
        long[] byStart = new long[size];
        for (int i = 0; i < size; i++) {
            byStart[i] = (long) startDay[i] << 32 | i;
        }
        Arrays.parallelSort(byStart);
        int[] firstOfDay = IntStream.range(0, size).filter(i -> i == 0 || byStart[i] >> 32 != byStart[i - 1] >> 32).toArray();
        int[] order = new int[size];
        IntStream.range(0, firstOfDay.length).parallel().forEach(day ->
                orderDay(byStart, firstOfDay[day], day + 1 < firstOfDay.length ? firstOfDay[day + 1] : size, order));
        return order;
    }

    private void orderDay(long[] byStart, int from, int to, int[] order) {
        Integer[] day = new Integer[to - from];
        for (int i = from; i < to; i++) {
            day[i - from] = (int) byStart[i];
        }
        Arrays.sort(day, Comparator.<Integer>comparingInt(i -> endDay[i]).thenComparing(i -> ids[i]));
        for (int i = from; i < to; i++) {
            order[i] = day[i - from];
        }
    }
}
