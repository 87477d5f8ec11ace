package org.maliatlas.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The comment of a GIF that holds a passport (GIF89a specification, 24). A comment is plain ASCII, so other letters are escaped as JSON has it. */
public final class GifComment {
    private static final int EXTENSION = 0x21;
    private static final int COMMENT = 0xfe;
    private static final int IMAGE = 0x2c;
    private static final int TABLE = 0x80;

    private final byte[] bytes;
    private int at;

    private GifComment(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What is written of a passport. */
    public static String of(Passport passport) {
        StringBuilder text = new StringBuilder(PngFile.KEYWORD).append('\n');
        for (char letter : passport.json().toCharArray()) {
            if (letter < 0x7f) {
                text.append(letter);
            } else {
                text.append("\\u").append(String.format("%04x", (int) letter));
            }
        }
        return text.toString();
    }

    /** The passport's JSON in a file, if there is one. @throws IOException if the file is cut off or no GIF */
    static Optional<String> find(byte[] gif, int mostBytes) throws IOException {
        try {
            return new GifComment(gif).find(mostBytes);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IOException("the file is cut off", e);
        }
    }

    /** Goes from block to block: header, screen, colours; then extensions and pictures, whose data are skipped. */
    private Optional<String> find(int mostBytes) throws IOException {
        at = 10;
        int flags = next();
        // Background and aspect stand between the screen's flags and its colours.
        at += 2;
        skipTable(flags);
        while (true) {
            int block = next();
            if (block == EXTENSION) {
                String text = next() == COMMENT ? blocks(mostBytes) : skipped();
                if (text.startsWith(PngFile.KEYWORD + "\n")) {
                    return Optional.of(text.substring(PngFile.KEYWORD.length() + 1));
                }
            } else if (block == IMAGE) {
                at += 8;
                skipTable(next());
                at++;
                skipped();
            } else {
                return Optional.empty();
            }
        }
    }

    private int next() {
        return bytes[at++] & 255;
    }

    /** Passes over the table of colours that some flags speak of. */
    private void skipTable(int flags) {
        at += (flags & TABLE) != 0 ? 3 << (flags & 7) + 1 : 0;
    }

    private String skipped() {
        for (int length = next(); length > 0; length = next()) {
            at += length;
        }
        return "";
    }

    private String blocks(int mostBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int length = next(); length > 0; length = next()) {
            if (out.size() + length > mostBytes || at + length > bytes.length) {
                throw new IOException("a comment is too long");
            }
            out.write(bytes, at, length);
            at += length;
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
