package org.maliatlas.snapshot;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Deflates (RFC 1951) by Java itself: the same bytes give the same bytes on every machine. Java's own deflater is a zlib of the Java or of
 * the system, and each has one that makes other bytes of them. To close what is given ends the deflated part and leaves the stream below open.
 */
public final class JavaDeflate {
    private static final int LEVEL = 6;
    private static final int BUFFER = 1 << 16;

    private JavaDeflate() {
    }

    /** As PNG and PDF have it: with the head and the checksum of zlib (RFC 1950). */
    public static OutputStream zlib(OutputStream to) throws IOException {
        return new DeflaterOutputStream(to, new Deflater(LEVEL), BUFFER, false);
    }

    /** As a zip has it: with nothing about it. @param compressed whether it is worth it; else it is put in as it is */
    public static OutputStream raw(OutputStream to, boolean compressed) throws IOException {
        return compressed ? new DeflaterOutputStream(to, new Deflater(LEVEL, true), BUFFER, false) : new Stored(to);
    }

    /** Blocks that are not compressed (3.2.4), all but the last as long as one can be, however the bytes come. */
    private static final class Stored extends OutputStream {
        private static final int MOST = 0xffff;

        private final OutputStream to;
        private final byte[] block = new byte[MOST];
        private int length;

        Stored(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            for (int done = 0; done < count; ) {
                if (length == MOST) {
                    writeBlock(false);
                }
                int part = Math.min(count - done, MOST - length);
                System.arraycopy(bytes, from + done, block, length, part);
                length += part;
                done += part;
            }
        }

        private void writeBlock(boolean last) throws IOException {
            int not = ~length;
            to.write(new byte[] {(byte) (last ? 1 : 0), (byte) length, (byte) (length >> 8), (byte) not, (byte) (not >> 8)});
            to.write(block, 0, length);
            length = 0;
        }

        @Override
        public void close() throws IOException {
            writeBlock(true);
        }
    }
}
