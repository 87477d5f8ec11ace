package org.maliatlas.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The atlas' own zips: every reader reads them, and the bytes are the same everywhere. */
class ZipStreamTest {
    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] noise = new byte[200_000];
        new Random(4).nextBytes(noise);
        parts.put("map.png", noise);
        parts.put("incidents.csv", "2023-01-02,Ménaka,3\n".repeat(5000).getBytes(StandardCharsets.UTF_8));
        parts.put("légende.txt", "é".getBytes(StandardCharsets.UTF_8));
        parts.put("empty", new byte[0]);
        return parts;
    }

    private static byte[] zip(int bytesAtOnce) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipStream zip = new ZipStream(out, LocalDate.of(2026, 11, 20));
        for (Map.Entry<String, byte[]> part : parts().entrySet()) {
            try (OutputStream entry = zip.entry(part.getKey(), !part.getKey().endsWith(".png"))) {
                byte[] bytes = part.getValue();
                for (int from = 0; from < bytes.length; from += bytesAtOnce) {
                    entry.write(bytes, from, Math.min(bytesAtOnce, bytes.length - from));
                }
            }
        }
        zip.finish();
        return out.toByteArray();
    }

    @Test
    void whatIsPutInIsFoundByItsNameAndInItsOrder(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), zip(1 << 20));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = new ArrayList<>();
            for (ZipEntry entry : zip.stream().toList()) {
                names.add(entry.getName());
                assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(parts().get(entry.getName()));
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 11, 20, 0, 0));
            }
            assertThat(names).isEqualTo(List.copyOf(parts().keySet()));
            assertThat(zip.getEntry("incidents.csv").getCompressedSize()).isLessThan(2000);
            assertThat(zip.getEntry("map.png").getCompressedSize()).as("noise").isBetween(200_000L, 200_400L);
        }
    }

    @Test
    void itCanBeReadAsAStream() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip(1 << 20)))) {
            for (Map.Entry<String, byte[]> part : parts().entrySet()) {
                assertThat(zip.getNextEntry().getName()).isEqualTo(part.getKey());
                assertThat(zip.readAllBytes()).isEqualTo(part.getValue());
            }
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    /** If this fails on some machine or Java, the promise of the same bytes everywhere is broken; if it fails after a change here, it is only to be set anew. */
    @Test
    void theBytesAreTheSameOnEveryMachine() throws IOException, NoSuchAlgorithmException {
        byte[] file = zip(1 << 20);
        assertThat(Arrays.equals(file, zip(777))).as("however it comes").isTrue();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file))).isEqualTo("55f9a086a8ac91a7ebb673a51ea78f3bea506cb7b1521629c39e20853384bdbe");
    }
}
