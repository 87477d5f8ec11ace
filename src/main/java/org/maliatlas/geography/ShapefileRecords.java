package org.maliatlas.geography;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maliatlas.words.UserProblem;

/**
 * Walks through a shapefile from record to record before anyone believes it (ESRI Shapefile Technical Description, 1998): lengths and
 * numbers that do not fit would lead a reader out of the file, into a loop or out of memory.
 *
 * @param records how many there are
 * @param points of all of them
 */
record ShapefileRecords(int records, long points) {
    private static final int HEADER_BYTES = 100;
    private static final int RECORD_HEADER_BYTES = 8;
    private static final int BUFFER_BYTES = 1 << 16;
    /** Bytes of a shape up to its first part or point. */
    private static final int LARGEST_HEAD = 44;

    /** @throws UserProblem naming the record where it does not fit, or an index that belongs to another file */
    static ShapefileRecords of(Path shp) {
        Path shx = ShapefileReader.sibling(shp, ".shx");
        try (DataInputStream in = open(shp); DataInputStream index = shx == null ? null : open(shx)) {
            long end = Math.min(Files.size(shp), 2L * header(shp, in));
            if (index != null) {
                skipHeader(index, shp, shx);
            }
            byte[] head = new byte[LARGEST_HEAD];
            int records = 0;
            long points = 0;
            for (long at = HEADER_BYTES; at < end;) {
                if (at + RECORD_HEADER_BYTES > end) {
                    throw problem("layer.lengths", shp, records + 1);
                }
                in.readInt();
                long content = 2L * in.readInt();
                if (content < 4 || at + RECORD_HEADER_BYTES + content > end) {
                    throw problem("layer.lengths", shp, records + 1);
                }
                if (index != null) {
                    requireSame(index, at, content, shp, shx);
                }
                int known = (int) Math.min(LARGEST_HEAD, content);
                in.readFully(head, 0, known);
                in.skipNBytes(content - known);
                records++;
                points += points(ByteBuffer.wrap(head, 0, known).order(ByteOrder.LITTLE_ENDIAN), content, shp, records);
                at += RECORD_HEADER_BYTES + content;
            }
            return new ShapefileRecords(records, points);
        } catch (EOFException e) {
            throw new UserProblem(ShapefileReader.class, "shapefile.foreign", e, shp.getFileName());
        } catch (IOException e) {
            throw new UserProblem(LayerFile.class, "layer.missing", e, shp);
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
    }

    /** @return the length that the header says, in words of two bytes */
    private static int header(Path shp, DataInputStream in) throws IOException {
        if (in.readInt() != ShapefileReader.FILE_CODE) {
            throw new UserProblem(ShapefileReader.class, "shapefile.foreign", null, shp.getFileName());
        }
        in.skipNBytes(20);
        int length = in.readInt();
        in.skipNBytes(HEADER_BYTES - 28);
        return length;
    }

    private static void skipHeader(DataInputStream index, Path shp, Path shx) throws IOException {
        try {
            index.skipNBytes(HEADER_BYTES);
        } catch (EOFException e) {
            throw problem("layer.otherShx", shp, shx.getFileName());
        }
    }

    private static void requireSame(DataInputStream index, long at, long content, Path shp, Path shx) throws IOException {
        try {
            if (2L * index.readInt() == at && 2L * index.readInt() == content) {
                return;
            }
        } catch (EOFException e) {
            // As good as another place.
        }
        throw problem("layer.otherShx", shp, shx.getFileName());
    }

    /** @param head the beginning of a record's content */
    private static long points(ByteBuffer head, long content, Path shp, int record) {
        int type = head.getInt(0);
        long parts = 0;
        long points;
        long fixed;
        switch (type) {
            case 0 -> {
                return 0;
            }
            case 1, 11, 21 -> {
                points = 1;
                fixed = 4;
            }
            case 8, 18, 28 -> {
                fixed = 40;
                points = content < fixed ? -1 : head.getInt(36);
            }
            case 3, 13, 23, 5, 15, 25 -> {
                fixed = 44;
                parts = content < fixed ? -1 : head.getInt(36);
                points = content < fixed ? -1 : head.getInt(40);
            }
            default -> throw problem("layer.otherSort", shp, record, type);
        }
        if (parts < 0 || points < 0 || fixed + 4 * parts + 16 * points > content) {
            throw problem("layer.numbers", shp, record);
        }
        return points;
    }

    private static UserProblem problem(String key, Path shp, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = shp.getFileName();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new UserProblem(LayerFile.class, key, null, arguments);
    }
}
