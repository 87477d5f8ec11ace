package org.maliatlas.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first part of a file, from which is told whether it is text, and in which encoding. */
final class TextSample {
    /** How much of a file is looked at. */
    static final int BYTES = 1 << 22;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final double SHARE_OF_NULS = 0.2;

    private final byte[] bytes;

    TextSample(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The encoding, or empty where this is no text. */
    Optional<Charset> encoding() {
        if (begins(0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begins(0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] nuls = new int[2];
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                nuls[i & 1]++;
            } else if (bytes[i] >= 0 && bytes[i] < 32 && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\f') {
                controls++;
            }
        }
        double half = bytes.length / 2.0;
        if (nuls[1] > SHARE_OF_NULS * half && nuls[0] < nuls[1] / 20.0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (nuls[0] > SHARE_OF_NULS * half && nuls[1] < nuls[0] / 20.0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (nuls[0] + nuls[1] > 0 || controls > bytes.length / 100) {
            return Optional.empty();
        }
        return Optional.of(utf8OrWindows());
    }

    /** Bytes to skip: the mark that some programs put before the text. */
    int markBytes() {
        return begins(0xef, 0xbb, 0xbf) ? 3 : begins(0xff, 0xfe) || begins(0xfe, 0xff) ? 2 : 0;
    }

    /** UTF-16 in the order that the file's mark says, whatever order was chosen. */
    Charset inOrderOfMark(Charset chosen) {
        boolean utf16 = chosen.name().startsWith("UTF-16");
        return utf16 && begins(0xff, 0xfe) ? StandardCharsets.UTF_16LE : utf16 && begins(0xfe, 0xff) ? StandardCharsets.UTF_16BE : chosen;
    }

    private boolean begins(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-8 where most of what is not ASCII is good UTF-8; a few bytes that are not make it a mixed file. */
    private Charset utf8OrWindows() {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes[i] & 0xff);
            boolean whole = length > 1;
            int k = 1;
            for (; k < length && i + k < bytes.length && whole; k++) {
                whole = (bytes[i + k] & 0xc0) == 0x80;
            }
            if (whole && k < length) {
                bad += bytes.length < BYTES ? 1 : 0;
                break;
            }
            if (whole) {
                good++;
                i += length;
            } else {
                bad++;
                i++;
            }
        }
        return bad > good ? WINDOWS_1252 : StandardCharsets.UTF_8;
    }

    private static int sequence(int first) {
        return first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 1;
    }
}
