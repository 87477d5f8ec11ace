package org.maliatlas.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Sets when a film was made to a day, in place of the moment at which it was written: the same film then has the same bytes (ISO/IEC 14496-12, 8.2.2). */
final class MovieTimes {
    private static final LocalDate BEGIN = LocalDate.of(1904, 1, 1);
    private static final long SECONDS_PER_DAY = 86_400;
    private static final Set<String> WITH_TIMES = Set.of("mvhd", "tkhd", "mdhd");
    private static final Set<String> HOLDING = Set.of("moov", "trak", "mdia");
    private static final int HEAD = 8;

    private final ByteBuffer boxes;
    private final int seconds;

    private MovieTimes(ByteBuffer boxes, LocalDate made) {
        this.boxes = boxes;
        this.seconds = (int) (ChronoUnit.DAYS.between(BEGIN, made) * SECONDS_PER_DAY);
    }

    /** @param from where the film's header begins; it goes to the end of the file */
    static void set(SeekableByteChannel file, long from, LocalDate made) throws IOException {
        ByteBuffer header = ByteBuffer.allocate((int) (file.size() - from));
        file.position(from);
        while (header.hasRemaining() && file.read(header) >= 0) {
            continue;
        }
        header.flip();
        new MovieTimes(header, made).walk(0, header.limit());
        file.position(from);
        header.rewind();
        while (header.hasRemaining()) {
            file.write(header);
        }
    }

    private void walk(int from, int to) {
        int at = from;
        while (at + HEAD <= to) {
            int length = boxes.getInt(at);
            byte[] name = new byte[4];
            boxes.get(at + 4, name);
            String type = new String(name, StandardCharsets.US_ASCII);
            if (WITH_TIMES.contains(type)) {
                // Version and flags, then created and modified.
                boxes.putInt(at + HEAD + 4, seconds);
                boxes.putInt(at + HEAD + 8, seconds);
            } else if (HOLDING.contains(type)) {
                walk(at + HEAD, at + length);
            }
            at += length;
        }
    }
}
