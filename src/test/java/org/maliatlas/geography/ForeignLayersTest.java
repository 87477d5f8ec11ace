package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

/** Layers as other programs write them, and as no program should: put down byte by byte. */
class ForeignLayersTest {
    private static final String DEGREES = "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],"
            + "UNIT[\"degree\",0.0174532925199433],AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST]]";
    private static final String UTM_29N = "PROJCS[\"WGS 84 / UTM zone 29N\"," + DEGREES + ",PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0],"
            + "PARAMETER[\"central_meridian\",-9],PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],"
            + "AXIS[\"Northing\",NORTH],AXIS[\"Easting\",EAST]]";
    private static final String WEB_MERCATOR = "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Mercator_Auxiliary_Sphere\"],"
            + "PARAMETER[\"False_Easting\",0.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",0.0],PARAMETER[\"Standard_Parallel_1\",0.0],"
            + "PARAMETER[\"Auxiliary_Sphere_Type\",0.0],UNIT[\"Meter\",1.0]]";
    private static final int FIELD_LENGTH = 254;

    @TempDir
    private Path folder;

    /** Writes points with one column, as broad as there is one. */
    private Path points(String prj, Charset letters, String name, double... xy) throws IOException {
        int records = xy.length / 2;
        ByteBuffer shp = ByteBuffer.allocate(100 + 28 * records);
        ByteBuffer shx = ByteBuffer.allocate(100 + 8 * records);
        for (ByteBuffer file : List.of(shp, shx)) {
            file.putInt(0, 9994).putInt(24, file.capacity() / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 1).order(ByteOrder.BIG_ENDIAN).position(100);
        }
        ByteBuffer dbf = ByteBuffer.allocate(65 + (1 + FIELD_LENGTH) * records).order(ByteOrder.LITTLE_ENDIAN);
        dbf.put(0, (byte) 3).putInt(4, records).putShort(8, (short) 65).putShort(10, (short) (1 + FIELD_LENGTH));
        dbf.position(32).put("NAME".getBytes(StandardCharsets.US_ASCII)).put(43, (byte) 'C').put(48, (byte) FIELD_LENGTH).put(64, (byte) '\r').position(65);
        for (int i = 0; i < records; i++) {
            shx.putInt((100 + 28 * i) / 2).putInt(10);
            shp.order(ByteOrder.BIG_ENDIAN).putInt(i + 1).putInt(10).order(ByteOrder.LITTLE_ENDIAN).putInt(1).putDouble(xy[2 * i]).putDouble(xy[2 * i + 1]);
            dbf.put(Arrays.copyOf((" " + name).getBytes(letters), 1 + FIELD_LENGTH));
        }
        write("shx", shx.array());
        write("dbf", dbf.array());
        if (prj != null) {
            write("prj", prj.getBytes(StandardCharsets.UTF_8));
        }
        return write("shp", shp.array());
    }

    private Path write(String ending, byte[] bytes) throws IOException {
        return Files.write(folder.resolve("own." + ending), bytes);
    }

    private static List<String> remarks(VectorLayer layer) {
        return layer.remarks().stream().map(UserProblem::key).toList();
    }

    private static void refused(Path file, String key) {
        assertThatThrownBy(() -> LayerFile.read(file)).isInstanceOfSatisfying(UserProblem.class, problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.in(Language.FR)).contains(file.getFileName().toString()).doesNotContain("{");
        });
    }

    private static void liesAt(Path file, double lon, double lat) {
        VectorLayer layer = LayerFile.read(file);
        Coordinate point = layer.shapes().get(0).geometry().getCoordinate();
        assertThat(point.x).isCloseTo(lon, within(0.001));
        assertThat(point.y).isCloseTo(lat, within(0.001));
        assertThat(remarks(layer)).isEmpty();
    }

    @Test
    void eastingStandsFirstWhateverOrderOfAxesThePrjNames() throws Exception {
        liesAt(points(DEGREES, StandardCharsets.UTF_8, "x", -8, 12), -8, 12);
        liesAt(points(UTM_29N, StandardCharsets.UTF_8, "x", 608000, 1397500), -8.0055, 12.6397);
    }

    @Test
    void webMercatorIsRead() throws Exception {
        liesAt(points(WEB_MERCATOR, StandardCharsets.UTF_8, "x", -890555.9, 1418000), -8, 12.6345);
    }

    @Test
    void aPrjThatDoesNotFitTheCoordinatesIsRefused() throws Exception {
        refused(points(DEGREES, StandardCharsets.UTF_8, "x", 608000, 1397500), "layer.wrongPrj");
        refused(points("no projection", StandardCharsets.UTF_8, "x", 608000, 1397500), "layer.badPrj");
        refused(points(" ", StandardCharsets.UTF_8, "x", 608000, 1397500), "layer.badPrj");
        assertThat(remarks(LayerFile.read(points("no projection", StandardCharsets.UTF_8, "x", -8, 12)))).containsExactly("layer.badPrjAsDegrees");
    }

    @Test
    void lettersAreToldByTheRowsAloneAndLatin1IsSaid() throws Exception {
        assertThat(LayerFile.read(points(DEGREES, StandardCharsets.UTF_8, "Ségou", -8, 12)).shapes().get(0).text("NAME")).isEqualTo("Ségou");
        Path file = points(DEGREES, StandardCharsets.ISO_8859_1, "Ségou", -8, 12);
        assertThat(LayerFile.read(file).shapes().get(0).text("NAME")).isEqualTo("Ségou");
        assertThat(remarks(LayerFile.read(file))).containsExactly("layer.windows1252");
        write("cpg", "ANSI 1252".getBytes(StandardCharsets.US_ASCII));
        assertThat(remarks(LayerFile.read(file))).isEmpty();
        file = points(DEGREES, StandardCharsets.UTF_8, "Ségou", -8, 12);
        write("cpg", "nonsense".getBytes(StandardCharsets.US_ASCII));
        assertThat(LayerFile.read(file).shapes().get(0).text("NAME")).isEqualTo("Ségou");
    }

    @Test
    void numbersThatWouldFillTheMemoryAreRefused() throws Exception {
        Path file = points(DEGREES, StandardCharsets.UTF_8, "x", -8, 12);
        Files.delete(folder.resolve("own.shx"));
        ByteBuffer polygon = ByteBuffer.allocate(100 + 8 + 44).putInt(0, 9994).putInt(24, 76).putInt(100, 1).putInt(104, 22).order(ByteOrder.LITTLE_ENDIAN);
        polygon.putInt(28, 1000).putInt(32, 5).putInt(108, 5).putInt(144, 1).putInt(148, 2_000_000_000);
        write("shp", polygon.array());
        refused(file, "layer.numbers");
        write("shp", polygon.putInt(108, 31).array());
        refused(file, "layer.otherSort");
    }

    @Test
    void anIndexOfAnotherFileIsRefused() throws Exception {
        Path file = points(DEGREES, StandardCharsets.UTF_8, "x", -8, 12, -7, 13);
        byte[] shx = Files.readAllBytes(folder.resolve("own.shx"));
        write("shx", Arrays.copyOf(shx, shx.length - 8));
        refused(file, "layer.otherShx");
        write("shx", new byte[0]);
        refused(file, "layer.otherShx");
    }

    @Test
    void whatHasNoCoordinatesIsLeftOutAndSaid() throws Exception {
        VectorLayer layer = LayerFile.read(points(DEGREES, StandardCharsets.UTF_8, "x", -8, 12, Double.NaN, 13));
        assertThat(layer.shapes()).hasSize(1);
        assertThat(remarks(layer)).containsExactly("layer.leftOut");
    }

    private Path geoJson(String text, Charset letters) throws IOException {
        return write("geojson", text.getBytes(letters));
    }

    private static String town(String name) {
        return "{\"geometry\": {\"coordinates\": [-8, 12], \"type\": \"Point\"}, \"properties\": {\"name\": \"" + name + "\", \"of\": {\"no\": 1}}, \"type\": \"Feature\"}";
    }

    @Test
    void geoJsonInAnyLettersAndFeatureByFeatureIsRead() throws Exception {
        for (Charset letters : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            VectorLayer layer = LayerFile.read(geoJson(town("Ségou") + "\n" + town("Nioro"), letters));
            assertThat(layer.shapes()).extracting(shape -> shape.text("name")).containsExactly("Ségou", "Nioro");
            assertThat(remarks(layer)).isEqualTo(letters == StandardCharsets.ISO_8859_1 ? List.of("layer.windows1252") : List.of());
        }
    }

    @Test
    void oneShapeThatIsNoneLeavesTheOthers() throws Exception {
        String flat = "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [1, 1]]]}}";
        VectorLayer layer = LayerFile.read(geoJson("{\"features\": [" + flat + "," + town("Kidal") + "], \"type\": \"FeatureCollection\"}", StandardCharsets.UTF_8));
        assertThat(layer.shapes()).hasSize(1);
        assertThat(remarks(layer)).containsExactly("layer.leftOut");
    }

    @Test
    void moreThanIsDrawnIsRefusedInTime() throws Exception {
        String line = IntStream.rangeClosed(0, ShapeCollector.MOST_POINTS).mapToObj(i -> "[1,2]").collect(Collectors.joining(",", "{\"type\":\"LineString\",\"coordinates\":[", "]}"));
        refused(geoJson(line, StandardCharsets.UTF_8), "layer.manyPoints");
    }

    @Test
    void readingEndsWhenNobodyWaitsForIt() throws Exception {
        Path file = geoJson(town("Kidal"), StandardCharsets.UTF_8);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> LayerFile.read(file)).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void damagedBytesAreReadOrRefusedInWords() throws Exception {
        Path file = points(UTM_29N, StandardCharsets.UTF_8, "Ségou", 608000, 1397500, 608100, 1397600, 608200, 1397700);
        Path json = geoJson("{\"type\": \"FeatureCollection\", \"features\": [" + town("Ségou") + "," + town("Kidal") + "]}", StandardCharsets.UTF_8);
        List<Path> parts = List.of(file, folder.resolve("own.dbf"), folder.resolve("own.shx"), folder.resolve("own.prj"), json);
        Random random = new Random(4);
        for (int round = 0; round < 1500; round++) {
            Path part = parts.get(round % parts.size());
            byte[] sound = Files.readAllBytes(part);
            byte[] damaged = random.nextInt(5) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextBoolean() ? 0 : 0xff);
            }
            Files.write(part, damaged);
            try {
                VectorLayer layer = LayerFile.read(part == json ? json : file);
                assertThat(layer.shapes()).allSatisfy(shape -> assertThat(new org.locationtech.jts.geom.Envelope(-180, 180, -90, 90)
                        .contains(shape.geometry().getEnvelopeInternal())).isTrue());
            } catch (UserProblem e) {
                assertThat(e.in(Language.EN)).contains("own.");
            }
            Files.write(part, sound);
        }
    }
}
