package org.maliatlas.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/** The box of an MP4 that holds a passport as XMP: the one that XMP's specification (part 3, MPEG-4) says. */
public final class XmpBox {
    private static final UUID XMP = UUID.fromString("be7acfcb-97a9-42e8-9c71-999491e3afac");
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int ID = 16;

    private XmpBox() {
    }

    /** The bytes of the box, which may stand at the end of any MP4. */
    public static byte[] of(Passport passport) {
        byte[] packet = PassportXmp.write(passport).getBytes(StandardCharsets.UTF_8);
        ByteBuffer box = ByteBuffer.allocate(HEAD + ID + packet.length);
        box.putInt(box.capacity()).put("uuid".getBytes(StandardCharsets.US_ASCII));
        box.putLong(XMP.getMostSignificantBits()).putLong(XMP.getLeastSignificantBits()).put(packet);
        return box.array();
    }

    /** Whether a file begins as an MP4 does. */
    static boolean isMp4(byte[] bytes) {
        return bytes.length >= HEAD && Arrays.equals(bytes, 4, HEAD, "ftyp".getBytes(StandardCharsets.US_ASCII), 0, 4);
    }

    /** The passport's JSON in a file, if there is one: from box to box on the outermost level. @throws IOException if the file is cut off */
    static Optional<String> find(byte[] bytes, int mostBytes) throws IOException, XMLStreamException {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int at = 0;
        while (at + HEAD <= bytes.length) {
            long length = file.getInt(at) & 0xffffffffL;
            int head = HEAD;
            if (length == 1 && at + LONG_HEAD <= bytes.length) {
                length = file.getLong(at + HEAD);
                head = LONG_HEAD;
            } else if (length == 0) {
                length = bytes.length - at;
            }
            if (length < head || length > bytes.length - at) {
                throw new IOException("a box is longer than the file");
            }
            boolean ours = file.getInt(at + 4) == 0x75756964 && length >= head + ID && new UUID(file.getLong(at + head), file.getLong(at + head + 8)).equals(XMP);
            if (ours) {
                int begin = at + head + ID;
                int end = at + (int) length;
                if (end - begin > mostBytes) {
                    throw new IOException("a packet is too long");
                }
                return PassportXmp.find(new ByteArrayInputStream(bytes, begin, end - begin));
            }
            at += (int) length;
        }
        return Optional.empty();
    }
}
