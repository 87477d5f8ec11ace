package org.maliatlas.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes of a file are, a table or a problem with a sentence comes out, and nothing else. */
class AnyBytesTest {
    private static final String CSV = "id;lieu;détail\n1;\"Ménaka\";\"a;b\"\"c\"\r\n2;Gao;\"x\ny\"\n\n3;Mopti;l’œuvre\n";
    private static final String JSON = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":1,\"geometry\":{\"type\":\"Point\","
            + "\"coordinates\":[-2.4,15.92]},\"properties\":{\"lieu\":\"Ménaka\",\"n\":3,\"x\":[1]}},{\"type\":\"Feature\",\"geometry\":null,\"properties\":null}]}";
    private static final byte[] WORKBOOK = XlsxTableTest.workbook(sheet -> {
        for (int i = 0; i < 5; i++) {
            sheet.value(i, 0, "Ménaka");
            sheet.value(i, 1, 12.5 + i);
            sheet.value(i, 2, java.time.LocalDate.of(2023, 1, 1 + i));
            sheet.style(i, 2).format("dd/mm/yyyy").set();
        }
    });
    private static final List<byte[]> WHOLE = List.of(CSV.getBytes(UTF_8), CSV.getBytes(TableReading.WINDOWS_1252), ("\ufeff" + CSV).getBytes(UTF_16LE),
            JSON.getBytes(UTF_8), WORKBOOK, TableReading.zip("a.csv", CSV), TableReading.zip("x/a.geojson", JSON, "b.bin", "x"), TableReading.zip("a.xlsx", WORKBOOK));

    private static void read(byte[] bytes) {
        TableReading reading = TableReading.of(bytes);
        assertThat(reading.problem() != null || reading.recognition() != null).isTrue();
    }

    @Property(tries = 1000)
    void anyBytes(@ForAll byte[] bytes) {
        read(bytes);
    }

    @Property(tries = 1000)
    void anyTextOfTheCharactersThatMatter(@ForAll("texts") String text) {
        read(text.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("\"", ",", ";", "\n", "\r", "é", "a", "1", " ", "{", "}", "[", "]", ":", "\"features\"", "\"properties\"", "\ufeff", "{\"features\":[{")
                .list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property(tries = 1000)
    void damagedFiles(@ForAll("damaged") byte[] bytes) {
        read(bytes);
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Arbitraries.of(WHOLE).flatMap(whole -> Arbitraries.longs().map(seed -> damaged(whole, new Random(seed))));
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int n = 1 + random.nextInt(3); n > 0 && bytes.length > 0; n--) {
            int at = random.nextInt(bytes.length);
            byte[] head = java.util.Arrays.copyOf(bytes, at);
            byte[] tail = java.util.Arrays.copyOfRange(bytes, at, bytes.length);
            byte any = random.nextInt(3) == 0 ? (byte) "\"\n\0,{}[]<>&".charAt(random.nextInt(11)) : (byte) random.nextInt();
            switch (random.nextInt(5)) {
                case 0 -> tail[0] = any;
                case 1 -> tail[0] ^= (byte) (1 << random.nextInt(8));
                case 2 -> head = TableReading.joined(head, new byte[] {any});
                case 3 -> tail = java.util.Arrays.copyOfRange(tail, random.nextInt(1 + Math.min(20, tail.length)), tail.length);
                default -> tail = random.nextInt(3) == 0 ? new byte[0] : tail;
            }
            bytes = TableReading.joined(head, tail);
        }
        return bytes;
    }

    /** A zip checks its bytes, so damage to what is in a workbook only gets through where it was done before packing. */
    @Property(tries = 500)
    void workbooksWithDamagedParts(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<Object> parts = new java.util.ArrayList<>();
        int damagedPart = random.nextInt(PARTS.size() / 2) * 2;
        for (int i = 0; i < PARTS.size(); i += 2) {
            parts.add(PARTS.get(i));
            byte[] part = (byte[]) PARTS.get(i + 1);
            parts.add(i == damagedPart ? damaged(part, random) : part);
        }
        read(TableReading.zip(parts.toArray()));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static final List<Object> PARTS = parts();

    private static List<Object> parts() {
        List<Object> parts = new java.util.ArrayList<>();
        try {
            java.nio.file.Path file = java.nio.file.Files.write(java.nio.file.Files.createTempFile("table", ".xlsx"), WORKBOOK);
            try (var zip = new java.util.zip.ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    parts.add(entry.getName());
                    parts.add(zip.getInputStream(entry).readAllBytes());
                }
            }
            java.nio.file.Files.delete(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }
}
