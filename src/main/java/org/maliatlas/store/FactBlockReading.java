package org.maliatlas.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Toll;

/** Reads the bytes of a {@link FactBlock}. */
final class FactBlockReading {
    private final byte[] bytes;
    private final ByteBuffer in;
    private final int size;
    private final String[] words;
    private final Kind[] kinds;
    private final DatePrecision[] precisions;
    private final Extent[] areas;
    private final int begin;

    /** @throws IllegalArgumentException if these are not the bytes of a block of so many incidents */
    FactBlockReading(byte[] bytes, int incidents) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
        try {
            this.size = count(FactBlock.ROOM);
            this.words = new String[count(FactBlock.MOST_WORDS)];
            for (int i = 0; i < words.length; i++) {
                int length = count(in.remaining());
                words[i] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
                in.position(in.position() + length);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a block of incidents is cut off", e);
        }
        this.begin = in.position();
        int keys = begin + FactBlock.BYTES_EACH * size;
        if (size != incidents || bytes.length < keys || bytes.length != keys + (size == 0 ? 0 : in.getInt(keys - Integer.BYTES))) {
            throw new IllegalArgumentException("a block of incidents is not of the length it says");
        }
        this.kinds = new Kind[words.length];
        this.precisions = new DatePrecision[words.length];
        this.areas = new Extent[words.length];
    }

    private int count(int most) {
        int count = in.getInt();
        if (count < 0 || count > most) {
            throw new IllegalArgumentException("a block of incidents is damaged");
        }
        return count;
    }

    /**
     * Tells of each incident.
     *
     * @param first number of the first
     * @param left numbers of those that are not told of
     */
    void each(long first, long batch, BitSet left, IncidentQueries.Visitor visitor) {
        int startDays = begin + 4 * size;
        int spans = startDays + 4 * size;
        int kindWords = spans + 4 * size;
        int precisionWords = kindWords + 2 * size;
        int exact = precisionWords + 2 * size;
        int unitWords = exact + size;
        int discs = unitWords + 2 * size;
        int deaths = discs + 24 * size;
        int digests = deaths + 12 * size;
        int named = digests + 8 * size;
        int keyEnds = named + 4 * size;
        int keys = begin + FactBlock.BYTES_EACH * size;
        for (int i = 0; i < size; i++) {
            long id = first + in.getInt(begin + 4 * i);
            if (left.get((int) id)) {
                continue;
            }
            int start = in.getInt(startDays + 4 * i);
            int keyAt = i == 0 ? 0 : in.getInt(keyEnds + 4 * i - 4);
            String key = new String(bytes, keys + keyAt, in.getInt(keyEnds + 4 * i) - keyAt, StandardCharsets.UTF_8);
            int unit = in.getShort(unitWords + 2 * i);
            Extent extent = unit >= 0 ? area(unit)
                    : new Extent.Disc(in.getDouble(discs + 24 * i), in.getDouble(discs + 24 * i + 8), in.getDouble(discs + 24 * i + 16));
            Toll toll = new Toll(figure(deaths + 12 * i), figure(deaths + 12 * i + 4), figure(deaths + 12 * i + 8), "");
            visitor.visit(id, key, batch, start, start + in.getInt(spans + 4 * i), precision(in.getShort(precisionWords + 2 * i)),
                    kind(in.getShort(kindWords + 2 * i)), bytes[exact + i] == 1, extent, toll, in.getLong(digests + 8 * i), in.getInt(named + 4 * i));
        }
    }

    private Integer figure(int at) {
        int figure = in.getInt(at);
        return figure < 0 ? null : figure;
    }

    private Kind kind(int word) {
        if (kinds[word] == null) {
            kinds[word] = Kind.ofCode(words[word]);
        }
        return kinds[word];
    }

    private DatePrecision precision(int word) {
        if (precisions[word] == null) {
            precisions[word] = DatePrecision.ofCode(words[word]);
        }
        return precisions[word];
    }

    private Extent area(int word) {
        if (areas[word] == null) {
            areas[word] = Columns.area(words[word]);
        }
        return areas[word];
    }
}
