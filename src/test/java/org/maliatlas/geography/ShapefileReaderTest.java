package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.shapefile.ShapefileDataStore;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.maliatlas.ShippedMap;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

class ShapefileReaderTest {
    private static final String UTM_29N = "PROJCS[\"WGS_1984_UTM_Zone_29N\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
            + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",-9.0],PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("towns.shp");
    }

    private void write(Charset charset, double x, double y, String... names) throws Exception {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("towns");
        type.add("the_geom", Point.class);
        type.length(40);
        type.add("NAME", String.class);
        SimpleFeatureType schema = type.buildFeatureType();
        ShapefileDataStore store = new ShapefileDataStore(file.toUri().toURL());
        store.setCharset(charset);
        store.setIndexed(false);
        store.setIndexCreationEnabled(false);
        store.setFidIndexed(false);
        store.createSchema(schema);
        try (FeatureWriter<SimpleFeatureType, SimpleFeature> writer = store.getFeatureWriterAppend("towns", Transaction.AUTO_COMMIT)) {
            for (String name : names) {
                SimpleFeature feature = writer.next();
                feature.setDefaultGeometry(name == null ? null : new GeometryFactory().createPoint(new Coordinate(x, y)));
                feature.setAttribute("NAME", name);
                writer.write();
            }
        }
        store.dispose();
        Files.deleteIfExists(folder.resolve("towns.fix"));
        Files.deleteIfExists(folder.resolve("towns.cpg"));
    }

    private List<String> namesRead() {
        return ShapefileReader.read(file).stream().map(shape -> shape.text("NAME")).toList();
    }

    @Test
    void namesInLatin1WithoutACharsetFile() throws Exception {
        write(StandardCharsets.ISO_8859_1, -8, 12, "Ségou", "Ménaka");
        assertThat(namesRead()).containsExactly("Ségou", "Ménaka");
    }

    @Test
    void namesInUtf8WithACharsetFile() throws Exception {
        write(StandardCharsets.UTF_8, -8, 12, "Ségou", "Taoudénit");
        Files.writeString(folder.resolve("towns.cpg"), "UTF-8\n");
        assertThat(namesRead()).containsExactly("Ségou", "Taoudénit");
    }

    @Test
    void aCharsetGivenAsACodePage() throws Exception {
        write(Charset.forName("windows-1252"), -8, 12, "Dioïla – Œuvre");
        Files.writeString(folder.resolve("towns.cpg"), "1252");
        assertThat(namesRead()).containsExactly("Dioïla – Œuvre");
    }

    @Test
    void recordsWithoutAShapeAreLeftOut() throws Exception {
        write(StandardCharsets.ISO_8859_1, -8, 12, "Kati", null, "Siby");
        assertThat(namesRead()).containsExactly("Kati", "Siby");
    }

    @Test
    void withoutItsTableTheShapesAreStillThere() throws Exception {
        write(StandardCharsets.ISO_8859_1, -8, 12, "Kati");
        Files.delete(folder.resolve("towns.dbf"));
        assertThat(ShapefileReader.read(file)).hasSize(1).allMatch(shape -> shape.text("NAME").isEmpty());
    }

    @Test
    void withoutAProjectionFileItIsLongitudeAndLatitude() throws Exception {
        write(StandardCharsets.ISO_8859_1, -8, 12, "Kati");
        Files.deleteIfExists(folder.resolve("towns.prj"));
        assertThat(ShapefileReader.read(file).get(0).geometry().getCoordinate()).isEqualTo(new Coordinate(-8, 12));
    }

    @Test
    void anotherProjectionIsBroughtToLongitudeAndLatitude() throws Exception {
        double[] east = new double[2];
        CRS.findMathTransform(ShapefileReader.wgs84(), CRS.parseWKT(UTM_29N), true).transform(new double[] {-8.002, 12.652}, 0, east, 0, 1);
        write(StandardCharsets.ISO_8859_1, east[0], east[1], "Bamako");
        Files.writeString(folder.resolve("towns.prj"), UTM_29N);
        Coordinate point = ShapefileReader.read(file).get(0).geometry().getCoordinate();
        assertThat(east[0]).isGreaterThan(100_000);
        assertThat(point.x).isCloseTo(-8.002, within(1e-6));
        assertThat(point.y).isCloseTo(12.652, within(1e-6));
    }

    @Test
    void aFileCutInHalfIsRefusedByName() throws Exception {
        write(StandardCharsets.ISO_8859_1, -8, 12, "Kati", "Siby", "Kita", "Nara");
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() / 2 + 20);
        }
        refused("shapefile.cut");
    }

    @Test
    void anEmptyOrForeignOrMissingFileIsRefusedByName() throws Exception {
        refused("shapefile.missing");
        Files.createFile(file);
        refused("shapefile.foreign");
        Files.writeString(file, "this is no shapefile ".repeat(20));
        refused("shapefile.foreign");
    }

    private void refused(String key) {
        assertThatThrownBy(() -> ShapefileReader.read(file)).isInstanceOfSatisfying(UserProblem.class, problem -> {
            assertThat(problem.key()).isEqualTo(key);
            for (Language language : Language.values()) {
                assertThat(problem.in(language)).contains("towns.shp").doesNotContain("\n");
            }
        });
    }

    @Test
    void readingWritesNothingBesideTheFile() throws Exception {
        write(StandardCharsets.ISO_8859_1, -8, 12, "Kati", "Siby");
        Set<String> before = listing();
        namesRead();
        assertThat(listing()).isEqualTo(before);
    }

    private Set<String> listing() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void oneBrokenLayerLeavesTheRestOfTheMap() throws Exception {
        try (Stream<Path> files = Files.list(ShippedMap.HOME.resolve("shapefiles"))) {
            for (Path shipped : files.toList()) {
                Files.copy(shipped, folder.resolve(shipped.getFileName().toString()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(folder.resolve("rivers.shp"), "broken");
        for (String nameless : List.of("towns", "regions_2016", "foreign_towns", "countries", "lakes")) {
            Files.delete(folder.resolve(nameless + ".dbf"));
        }
        MapLayers layers = MapLayers.read(folder);
        assertThat(layers.problems()).hasSize(6);
        assertThat(layers.problems()).anyMatch(p -> p.getMessage().contains("rivers.shp") && p.getMessage().contains("the rest of the map is shown"))
                .anyMatch(p -> p.getMessage().contains("towns.shp is shown without its names: towns.dbf"));
        assertThat(layers.rivers()).isEmpty();
        assertThat(layers.regions().get(Era.E2023)).hasSize(20);
    }
}
