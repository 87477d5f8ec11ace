package org.maliatlas.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.maliatlas.words.UserProblem;

/**
 * Reads the passport out of a snapshot of anyone's. The file is told by its bytes, not its name. Nothing of it is run, followed or
 * resolved, and no more of it is unpacked than {@value #MOST_BYTES} bytes.
 */
public final class SnapshotReader {
    private static final long LARGEST_FILE = 512L << 20;
    private static final int MOST_BYTES = 16 << 20;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] GIF = {'G', 'I', 'F', '8', '9', 'a'};

    private SnapshotReader() {
    }

    /** Whether a file is a bundle of this program's, of whatever version, and not another zip. */
    public static boolean isBundle(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            if (!startsWith(in.readNBytes(ZIP.length), ZIP)) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(Passport.FILE) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** @throws UserProblem naming the file, where it is no snapshot of this program's, is damaged, or of a newer one */
    public static Passport read(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file);
        Optional<String> json;
        try {
            json = startsWith(bytes, ZIP) ? bundle(file) : startsWith(bytes, PNG) ? png(bytes) : startsWith(bytes, PDF) ? pdf(bytes)
                    : startsWith(bytes, GIF) ? GifComment.find(bytes, MOST_BYTES) : XmpBox.isMp4(bytes) ? XmpBox.find(bytes, MOST_BYTES) : svg(bytes);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new UserProblem(PassportJson.class, names(bytes) ? "passport.damaged" : "passport.foreign", e, name);
        }
        return PassportJson.read(json.orElseThrow(() -> new UserProblem(PassportJson.class, "passport.foreign", null, name)), name);
    }

    /** Whether a file says anywhere that it has a passport: then it is one of ours, else a stranger. */
    private static boolean names(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(PngFile.KEYWORD) || text.contains(SvgFile.METADATA) || text.contains("maliConflictAtlas");
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UserProblem(PassportJson.class, "passport.noFile", null, file);
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new UserProblem(PassportJson.class, "passport.foreign", null, file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserProblem(PassportJson.class, "passport.noFile", e, file);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /** Goes from chunk to chunk: length, type, data, checksum (PNG specification, 5.3). */
    private static Optional<String> png(byte[] bytes) throws IOException {
        ByteBuffer chunks = ByteBuffer.wrap(bytes, PNG.length, bytes.length - PNG.length);
        while (chunks.remaining() >= 12) {
            int length = chunks.getInt();
            byte[] type = new byte[4];
            chunks.get(type);
            if (length < 0 || length > chunks.remaining() - 4) {
                throw new IOException("a chunk is longer than the file");
            }
            int start = chunks.position();
            if (new String(type, StandardCharsets.US_ASCII).equals("iTXt")) {
                Optional<String> text = text(Arrays.copyOfRange(bytes, start, start + length));
                if (text.isPresent()) {
                    return text;
                }
            }
            chunks.position(start + length + 4);
        }
        return Optional.empty();
    }

    /** Keyword, 0, compression flag and method, language tag, 0, translated keyword, 0, text (PNG specification, 11.3.3.4). */
    private static Optional<String> text(byte[] chunk) throws IOException {
        byte[] keyword = PngFile.KEYWORD.getBytes(StandardCharsets.ISO_8859_1);
        if (!startsWith(chunk, keyword) || chunk.length < keyword.length + 5 || chunk[keyword.length] != 0) {
            return Optional.empty();
        }
        boolean compressed = chunk[keyword.length + 1] == 1;
        int at = after(chunk, after(chunk, keyword.length + 3));
        InputStream in = new ByteArrayInputStream(chunk, at, chunk.length - at);
        return Optional.of(limited(compressed ? new InflaterInputStream(in) : in));
    }

    private static int after(byte[] chunk, int from) throws IOException {
        for (int i = from; i < chunk.length; i++) {
            if (chunk[i] == 0) {
                return i + 1;
            }
        }
        throw new IOException("a text chunk has no end");
    }

    private static String limited(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        for (int n = in.read(part); n >= 0; n = in.read(part)) {
            out.write(part, 0, n);
            if (out.size() > MOST_BYTES) {
                throw new IOException("a text is too long");
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Optional<String> svg(byte[] bytes) throws XMLStreamException {
        int first = 0;
        while (first < bytes.length && (bytes[first] <= ' ' || startsWith(Arrays.copyOfRange(bytes, first, Math.min(bytes.length, first + 3)), new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}))) {
            first += bytes[first] == (byte) 0xef ? 3 : 1;
        }
        if (first >= bytes.length || bytes[first] != '<') {
            return Optional.empty();
        }
        return XmlText.find(new ByteArrayInputStream(bytes), (name, space, id) -> name.equals("metadata") && SvgFile.METADATA.equals(id));
    }

    /** Of a bundle only the one entry is read, and none is unpacked to the disk. */
    private static Optional<String> bundle(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(Passport.FILE);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(limited(in));
            }
        }
    }

    private static Optional<String> pdf(byte[] bytes) throws IOException, XMLStreamException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            if (metadata == null) {
                return Optional.empty();
            }
            try (InputStream in = metadata.exportXMPMetadata()) {
                return PassportXmp.find(new ByteArrayInputStream(limited(in).getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
