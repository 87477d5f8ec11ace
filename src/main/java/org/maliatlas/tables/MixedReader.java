package org.maliatlas.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 that may have lines of another encoding in it, as when exports of two programs were put together. A byte that
 * is not UTF-8 becomes half a surrogate pair, which no good UTF-8 gives, and which {@link #mend} turns into what Windows-1252
 * means by it; so the row that it stands in can be told from the others.
 */
final class MixedReader extends Reader {
    private static final int BUFFER = 1 << 16;
    /** Low surrogates; a byte that is not UTF-8 is 0x80 or more, so its mark is 0xdc80 to 0xdcff. */
    private static final int MARK = 0xdc00;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private boolean ended;
    /** The second half of a pair for which there was no room; 0 where there is none. */
    private char held;

    MixedReader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (held != 0) {
            into[from] = held;
            held = 0;
            return 1;
        }
        if (length == 1) {
            return readOne(into, from);
        }
        CharBuffer out = CharBuffer.wrap(into, from, length).slice();
        while (out.position() == 0) {
            if (!ended && bytes.remaining() < BUFFER / 2) {
                fill();
            }
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                for (int i = 0; i < result.length() && out.hasRemaining(); i++) {
                    out.put((char) (MARK + (bytes.get() & 0xff)));
                }
                decoder.reset();
            } else if (result.isUnderflow() && !ended && out.position() == 0) {
                fill();
            } else if (result.isUnderflow() && ended && bytes.hasRemaining() && out.hasRemaining()) {
                out.put((char) (MARK + (bytes.get() & 0xff)));
            }
        }
        return out.position();
    }

    /** A character outside the basic plane needs room for two. */
    private int readOne(char[] into, int from) throws IOException {
        char[] two = new char[2];
        int read = read(two, 0, 2);
        if (read > 0) {
            into[from] = two[0];
            held = read == 2 ? two[1] : 0;
        }
        return Math.min(read, 1);
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    /** Whether a text has bytes of another encoding in it. */
    static boolean isMixed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(CharSequence text, int i) {
        char c = text.charAt(i);
        return c >= MARK + 0x80 && c <= MARK + 0xff && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** The text with the bytes of another encoding read as Windows-1252. */
    static String mend(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            mended.append(isMark(text, i) ? new String(new byte[] {(byte) c}, WINDOWS_1252).charAt(0) : c);
        }
        return mended.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
