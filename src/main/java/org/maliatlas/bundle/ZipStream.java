package org.maliatlas.bundle;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import org.maliatlas.snapshot.JavaDeflate;

/**
 * Writes a zip (APPNOTE 6.3, without its 64-bit parts) as a stream, deflated by Java itself: the same entries give the same bytes on every
 * machine. Each entry's sizes and checksum follow it.
 */
final class ZipStream {
    private static final int LOCAL = 0x04034b50;
    private static final int AFTER = 0x08074b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    /** Sizes and checksum follow the data, and names are UTF-8. */
    private static final short FLAGS = 0x0808;
    private static final short DEFLATED = 8;
    private static final long MOST = 0xffff_ffffL;
    private static final int FIRST_YEAR = 1980;

    private final Counted out;
    private final short date;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    /** @param day that all entries say they are of; no earlier than 1980, from which a zip knows days */
    ZipStream(OutputStream out, LocalDate day) {
        this.out = new Counted(out);
        this.date = (short) (day.getYear() - FIRST_YEAR << 9 | day.getMonthValue() << 5 | day.getDayOfMonth());
    }

    /** Begins an entry, which is what is written until it is closed. @param compressed whether it is worth it */
    OutputStream entry(String name, boolean compressed) throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        long at = out.written;
        put(out, ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN).putInt(LOCAL).putShort(VERSION).putShort(FLAGS).putShort(DEFLATED)
                .putShort((short) 0).putShort(date).putInt(0).putInt(0).putInt(0).putShort((short) letters.length).putShort((short) 0));
        out.write(letters);
        return new Entry(letters, at, compressed);
    }

    /** Ends the file. The stream below stays open. */
    void finish() throws IOException {
        long at = out.written;
        out.write(directory.toByteArray());
        put(out, ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(END).putInt(0).putShort((short) entries).putShort((short) entries)
                .putInt(directory.size()).putInt(fitting(at)).putShort((short) 0));
        out.flush();
    }

    private static void put(OutputStream to, ByteBuffer bytes) throws IOException {
        to.write(bytes.array());
    }

    private static int fitting(long bytes) throws IOException {
        if (bytes > MOST) {
            throw new IOException("a zip of this kind holds 4 GB at most");
        }
        return (int) bytes;
    }

    /** Counts what goes through. */
    private static final class Counted extends FilterOutputStream {
        private long written;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            written += length;
        }
    }

    private final class Entry extends OutputStream {
        private final byte[] name;
        private final long at;
        private final long begin;
        private final OutputStream deflated;
        private final CRC32 checksum = new CRC32();
        private long size;
        private boolean closed;

        Entry(byte[] name, long at, boolean compressed) throws IOException {
            this.name = name;
            this.at = at;
            this.begin = out.written;
            this.deflated = JavaDeflate.raw(out, compressed);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            checksum.update(bytes, from, length);
            size += length;
            deflated.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            deflated.close();
            int packed = fitting(out.written - begin);
            put(out, ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putInt(AFTER).putInt((int) checksum.getValue()).putInt(packed).putInt(fitting(size)));
            put(directory, ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN).putInt(CENTRAL).putShort(VERSION).putShort(VERSION).putShort(FLAGS).putShort(DEFLATED)
                    .putShort((short) 0).putShort(date).putInt((int) checksum.getValue()).putInt(packed).putInt((int) size).putShort((short) name.length)
                    .putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(fitting(at)));
            directory.write(name);
            entries++;
        }
    }
}
