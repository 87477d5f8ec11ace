package org.maliatlas.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a PNG of 8-bit red, green and blue (PNG specification, third edition), row by row. The same pixels give the same bytes on every
 * machine ({@link JavaDeflate}).
 */
final class PngStream {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double INCHES_PER_METRE = 39.37007874;
    private static final int CHUNK = 1 << 16;
    private static final byte BITS = 8;
    private static final byte TRUECOLOUR = 2;
    private static final byte PER_METRE = 1;

    private final OutputStream out;
    private final int widthPx;
    private final Chunks chunks = new Chunks();
    private final OutputStream pixels;
    private final byte[] row;

    /** Begins a file. */
    PngStream(OutputStream out, int widthPx, int heightPx) throws IOException {
        this.out = out;
        this.widthPx = widthPx;
        // A page is mostly of one colour: rows as they are deflate better than differences between pixels or rows, so the filter stays "none".
        this.row = new byte[1 + 3 * widthPx];
        this.pixels = JavaDeflate.zlib(chunks);
        out.write(SIGNATURE);
        chunk("IHDR", ByteBuffer.allocate(13).putInt(widthPx).putInt(heightPx).put(BITS).put(TRUECOLOUR).array(), 13);
    }

    /** Says how large the picture is on paper; before any row. */
    void density(int dpi) throws IOException {
        int perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        chunk("pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put(PER_METRE).array(), 9);
    }

    /** Writes a compressed text in UTF-8; before any row. @param keyword Latin letters, at most 79 */
    void text(String keyword, String text) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // 0; compressed; by deflate; no language and no translated keyword, each ended by 0.
        data.write(new byte[] {0, 1, 0, 0, 0});
        try (OutputStream compressed = JavaDeflate.zlib(data)) {
            compressed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        chunk("iTXt", data.toByteArray(), data.size());
    }

    /** Writes further rows. @param rgb of each pixel the lower 24 bits count */
    void rows(int[] rgb, int rows) throws IOException {
        for (int y = 0, i = 0; y < rows; y++) {
            for (int x = 0, at = 1; x < widthPx; x++, i++) {
                int pixel = rgb[i];
                row[at++] = (byte) (pixel >> 16);
                row[at++] = (byte) (pixel >> 8);
                row[at++] = (byte) pixel;
            }
            pixels.write(row, 0, row.length);
        }
    }

    /** Ends the file, after the last row. The stream below stays open. */
    void finish() throws IOException {
        pixels.close();
        chunks.close();
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    /** Length, type, data, checksum of type and data (5.3). */
    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data, 0, length);
        out.write(ByteBuffer.allocate(8).putInt(length).put(name).array());
        out.write(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    /** Gathers what is deflated into chunks of one size, however it comes. */
    private final class Chunks extends OutputStream {
        private final byte[] data = new byte[CHUNK];
        private int length;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            for (int done = 0; done < count; ) {
                int part = Math.min(count - done, CHUNK - length);
                System.arraycopy(bytes, from + done, data, length, part);
                length += part;
                done += part;
                if (length == CHUNK) {
                    flushChunk();
                }
            }
        }

        private void flushChunk() throws IOException {
            if (length > 0) {
                chunk("IDAT", data, length);
                length = 0;
            }
        }

        @Override
        public void close() throws IOException {
            flushChunk();
        }
    }
}
