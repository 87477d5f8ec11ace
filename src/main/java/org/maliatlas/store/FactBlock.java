package org.maliatlas.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Toll;

/**
 * The facts of some thousand incidents as they are asked about, column after column in one run of bytes, which is read many times faster than
 * as many rows. All numbers stand with their highest byte first:
 *
 * <pre>
 * int size, int words; the words, each an int for its length and UTF-8
 * per incident: int number less the first number, int first day, int days that its date spans beyond that, short word of the kind,
 *   short word of the date's precision, byte 1 if the place is exact, short word of the units (-1: a disc), doubles longitude, latitude, km,
 *   ints deaths low, best and high (-1: not known), long digest, int number of whom it names, int where its key ends
 * the keys, in UTF-8
 * </pre>
 */
final class FactBlock {
    static final int ROOM = 4000;
    /** A kind, a date's precision and an area for each at most. */
    static final int MOST_WORDS = 3 * ROOM;
    static final int BYTES_EACH = 4 * 3 + 2 + 2 + 1 + 2 + 8 * 3 + 4 * 3 + 8 + 4 + 4;

    private final int[] offsets = new int[ROOM];
    private final int[] starts = new int[ROOM];
    private final int[] spans = new int[ROOM];
    private final short[] kinds = new short[ROOM];
    private final short[] precisions = new short[ROOM];
    private final byte[] exact = new byte[ROOM];
    private final short[] units = new short[ROOM];
    private final double[] discs = new double[3 * ROOM];
    private final int[] deaths = new int[3 * ROOM];
    private final long[] digests = new long[ROOM];
    private final int[] named = new int[ROOM];
    private final byte[][] keys = new byte[ROOM][];
    private final Map<String, Short> wordNumbers = new HashMap<>();
    private final List<byte[]> words = new ArrayList<>();
    private long first;
    private long last;
    private int size;
    private int keyBytes;
    private int wordBytes;

    boolean isEmpty() {
        return size == 0;
    }

    boolean isFull() {
        return size == ROOM;
    }

    int size() {
        return size;
    }

    /** Number of the first incident. */
    long first() {
        return first;
    }

    /** Number of the last incident. */
    long last() {
        return last;
    }

    /** Adds an incident whose number is larger than that of the one before. */
    void add(long id, Incident incident, long digest, int names) {
        add(id, incident.id(), (int) incident.date().start().toEpochDay(), (int) incident.date().end().toEpochDay(), incident.date().precision().code(),
                incident.kind().code(), incident.location().isExact(), incident.location().extent(), incident.toll(), digest, names);
    }

    void add(long id, String key, int startDay, int endDay, String datePrecision, String kind, boolean isExact, Extent extent, Toll toll, long digest, int names) {
        if (size == 0) {
            first = id;
        }
        last = id;
        offsets[size] = Math.toIntExact(id - first);
        starts[size] = startDay;
        spans[size] = endDay - startDay;
        kinds[size] = word(kind);
        precisions[size] = word(datePrecision);
        exact[size] = (byte) (isExact ? 1 : 0);
        if (extent instanceof Extent.Disc disc) {
            units[size] = -1;
            discs[3 * size] = disc.lon();
            discs[3 * size + 1] = disc.lat();
            discs[3 * size + 2] = disc.radiusKm();
        } else {
            units[size] = word(Columns.units((Extent.Area) extent));
        }
        deaths[3 * size] = figure(toll.low());
        deaths[3 * size + 1] = figure(toll.best());
        deaths[3 * size + 2] = figure(toll.high());
        digests[size] = digest;
        named[size] = names;
        keys[size] = key.getBytes(StandardCharsets.UTF_8);
        keyBytes += keys[size].length;
        size++;
    }

    private static int figure(Integer figure) {
        return figure == null ? -1 : figure;
    }

    private short word(String word) {
        Short known = wordNumbers.get(word);
        if (known == null) {
            known = (short) words.size();
            wordNumbers.put(word, known);
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            words.add(bytes);
            wordBytes += Integer.BYTES + bytes.length;
        }
        return known;
    }

    /** The block as bytes; it is empty then. */
    byte[] take() {
        ByteBuffer out = ByteBuffer.allocate(2 * Integer.BYTES + wordBytes + size * BYTES_EACH + keyBytes);
        out.putInt(size).putInt(words.size());
        for (byte[] word : words) {
            out.putInt(word.length).put(word);
        }
        ints(out, offsets, size);
        ints(out, starts, size);
        ints(out, spans, size);
        shorts(out, kinds);
        shorts(out, precisions);
        out.put(exact, 0, size);
        shorts(out, units);
        out.asDoubleBuffer().put(discs, 0, 3 * size);
        out.position(out.position() + 3 * size * Double.BYTES);
        ints(out, deaths, 3 * size);
        out.asLongBuffer().put(digests, 0, size);
        out.position(out.position() + size * Long.BYTES);
        ints(out, named, size);
        int end = 0;
        for (int i = 0; i < size; i++) {
            end += keys[i].length;
            out.putInt(end);
        }
        for (int i = 0; i < size; i++) {
            out.put(keys[i]);
        }
        size = 0;
        keyBytes = 0;
        wordBytes = 0;
        words.clear();
        wordNumbers.clear();
        return out.array();
    }

    private static void ints(ByteBuffer out, int[] values, int count) {
        out.asIntBuffer().put(values, 0, count);
        out.position(out.position() + count * Integer.BYTES);
    }

    private void shorts(ByteBuffer out, short[] values) {
        out.asShortBuffer().put(values, 0, size);
        out.position(out.position() + size * Short.BYTES);
    }
}
