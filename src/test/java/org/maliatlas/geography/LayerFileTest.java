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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKTReader;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

/** The user's own layers, sound and broken. */
class LayerFileTest {
    private static final String UTM_29N = "PROJCS[\"WGS_1984_UTM_Zone_29N\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
            + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",-9.0],PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    @TempDir
    private Path folder;

    private Path shapefile(Class<? extends Geometry> type, Charset charset, String prj, String... wktAndNames) throws Exception {
        Path file = folder.resolve("own.shp");
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("own");
        builder.add("the_geom", type);
        builder.length(40);
        builder.add("NAME", String.class);
        SimpleFeatureType schema = builder.buildFeatureType();
        ShapefileDataStore store = new ShapefileDataStore(file.toUri().toURL());
        store.setCharset(charset);
        store.setIndexed(false);
        store.setIndexCreationEnabled(false);
        store.setFidIndexed(false);
        store.createSchema(schema);
        if (prj != null) {
            store.forceSchemaCRS(CRS.parseWKT(prj));
        }
        try (FeatureWriter<SimpleFeatureType, SimpleFeature> writer = store.getFeatureWriterAppend("own", Transaction.AUTO_COMMIT)) {
            for (int i = 0; i < wktAndNames.length; i += 2) {
                SimpleFeature feature = writer.next();
                feature.setDefaultGeometry(new WKTReader().read(wktAndNames[i]));
                feature.setAttribute("NAME", wktAndNames[i + 1]);
                writer.write();
            }
        }
        store.dispose();
        for (String ending : new String[] {"fix", "cpg", "qix"}) {
            Files.deleteIfExists(folder.resolve("own." + ending));
        }
        if (prj == null) {
            Files.deleteIfExists(folder.resolve("own.prj"));
        }
        return file;
    }

    private Path points() throws Exception {
        return shapefile(Point.class, StandardCharsets.UTF_8, null, "POINT (-8 12.6)", "Ségou", "POINT (-3 16.7)", "Tombouctou", "POINT (1.4 18.4)", "Kidal");
    }

    private static List<String> remarks(VectorLayer layer) {
        return layer.remarks().stream().map(UserProblem::key).toList();
    }

    private static void refused(Path file, String inWords) {
        assertThatThrownBy(() -> LayerFile.read(file)).isInstanceOfSatisfying(UserProblem.class, problem -> {
            assertThat(problem.in(Language.EN)).contains(file.getFileName().toString()).contains(inWords);
            assertThat(problem.in(Language.FR)).contains(file.getFileName().toString()).doesNotContain("{");
        });
    }

    @Test
    void aShapefileIsReadWithItsNamesAndNothingIsWrittenBesideIt() throws Exception {
        Path file = points();
        List<String> before = listed();
        VectorLayer layer = LayerFile.read(file);
        assertThat(layer.shapes()).extracting(shape -> shape.text("NAME")).containsExactly("Ségou", "Tombouctou", "Kidal");
        assertThat(layer.fields()).containsExactly("NAME");
        assertThat(remarks(layer)).containsExactly("layer.takenAsDegrees");
        assertThat(listed()).isEqualTo(before);
        assertThat(LayerFile.read(file).fingerprint()).isEqualTo(layer.fingerprint()).hasSize(12);
    }

    private List<String> listed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).collect(Collectors.toCollection(TreeSet::new)).stream().toList();
        }
    }

    @Test
    void namesInLatin1AreReadRight() throws Exception {
        Path file = shapefile(Point.class, Charset.forName("windows-1252"), null, "POINT (-8 12.6)", "Ségou – l’été");
        assertThat(LayerFile.read(file).shapes().get(0).text("NAME")).isEqualTo("Ségou – l’été");
    }

    @Test
    void anotherReferenceSystemIsTurnedIntoDegrees() throws Exception {
        Path file = shapefile(Point.class, StandardCharsets.UTF_8, UTM_29N, "POINT (608000 1397500)", "near Bamako");
        Geometry point = LayerFile.read(file).shapes().get(0).geometry();
        assertThat(point.getCoordinate().x).isCloseTo(-8.0, within(0.02));
        assertThat(point.getCoordinate().y).isCloseTo(12.64, within(0.02));
    }

    @Test
    void metresWithoutAPrjAreRefused() throws Exception {
        refused(shapefile(Point.class, StandardCharsets.UTF_8, null, "POINT (608000 1397500)", "x"), ".prj");
    }

    @Test
    void aFileThatWasCutIsRefused() throws Exception {
        Path file = points();
        try (RandomAccessFile shp = new RandomAccessFile(file.toFile(), "rw")) {
            shp.setLength(shp.length() - 10);
        }
        refused(file, "whole copy");
    }

    @Test
    void aRecordThatLeadsOutOfTheFileIsRefused() throws Exception {
        Path file = points();
        try (RandomAccessFile shp = new RandomAccessFile(file.toFile(), "rw")) {
            shp.seek(104);
            shp.writeInt(100_000_000);
        }
        refused(file, "record 1");
        try (RandomAccessFile shp = new RandomAccessFile(file.toFile(), "rw")) {
            shp.seek(104);
            shp.writeInt(0);
        }
        refused(file, "record 1");
    }

    @Test
    void withoutAnShxItIsReadAllTheSame() throws Exception {
        Path file = points();
        Files.delete(folder.resolve("own.shx"));
        VectorLayer layer = LayerFile.read(file);
        assertThat(layer.shapes()).extracting(shape -> shape.text("NAME")).containsExactly("Ségou", "Tombouctou", "Kidal");
        assertThat(remarks(layer)).contains("layer.noShx");
    }

    @Test
    void aDbfWithFewerRowsIsRefusedAndNoneIsSaid() throws Exception {
        Path file = points();
        Path dbf = folder.resolve("own.dbf");
        byte[] bytes = Files.readAllBytes(dbf);
        byte[] fewer = bytes.clone();
        fewer[4] = 2;
        Files.write(dbf, fewer);
        refused(file, "2 rows for 3 shapes");
        Files.write(dbf, java.util.Arrays.copyOf(bytes, bytes.length - 45));
        refused(file, "rows for 3 shapes");
        Files.delete(dbf);
        assertThat(remarks(LayerFile.read(file))).contains("layer.noDbf");
    }

    @Test
    void ringsThatCrossThemselvesAreReadAndSaid() throws Exception {
        Path file = shapefile(MultiPolygon.class, StandardCharsets.UTF_8, null, "MULTIPOLYGON (((-8 12, -7 13, -7 12, -8 13, -8 12)))", "bow");
        VectorLayer layer = LayerFile.read(file);
        assertThat(layer.shapes()).hasSize(1);
        assertThat(remarks(layer)).contains("layer.crossed");
    }

    @Test
    void whatLiesElsewhereIsSaid() throws Exception {
        assertThat(remarks(LayerFile.read(shapefile(Point.class, StandardCharsets.UTF_8, null, "POINT (100 60)", "x")))).contains("layer.elsewhere");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws Exception {
        Path file = folder.resolve("own.shp");
        try (RandomAccessFile shp = new RandomAccessFile(file.toFile(), "rw")) {
            shp.setLength(500L << 20);
        }
        refused(file, "500 MB");
    }

    @Test
    void aReadOnlyFolderIsReadLikeAnyOther() throws Exception {
        Path file = points();
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assertThat(LayerFile.read(file).shapes()).hasSize(3);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    private Path geoJson(String text) throws IOException {
        return Files.writeString(folder.resolve("own.geojson"), text);
    }

    @Test
    void geoJsonOfAllSortsIsRead() throws Exception {
        Path file = geoJson("""
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "properties": {"name": "road", "km": 12}, "geometry": {"type": "LineString", "coordinates": [[-8, 12], [-7, 13]]}},
                 {"type": "Feature", "properties": null, "geometry": {"type": "Polygon", "coordinates": [[[-8, 12], [-7, 12], [-7, 13], [-8, 12]]]}},
                 {"type": "Feature", "properties": {"name": "nowhere"}, "geometry": null},
                 {"type": "Feature", "properties": {}, "geometry": {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [-8, 12, 300]}]}}]}""");
        VectorLayer layer = LayerFile.read(file);
        assertThat(layer.shapes()).hasSize(3);
        assertThat(layer.shapes().get(0).text("km")).isEqualTo("12");
        assertThat(layer.fields()).containsExactly("km", "name");
        assertThat(LayerFile.read(geoJson("{\"type\": \"Point\", \"coordinates\": [-8, 12]}")).shapes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"type\": \"FeatureCollection\", \"features\": [ | line 1",
        "[1, 2] | no GeoJSON",
        "{\"type\": \"FeatureCollection\", \"features\": []} | no shapes",
        "{\"type\": \"Point\", \"coordinates\": [608000, 1397500]} | no GeoJSON geometry",
        "{\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [1, 1]]]} | no shapes",
        "{\"type\": \"Polygon\", \"coordinates\": [0, 0]} | no GeoJSON geometry",
        "{\"type\": \"LineString\", \"coordinates\": [[0, 0], [1, \"x\"]]} | no GeoJSON geometry",
        "{\"type\": \"Topology\", \"objects\": {}} | no GeoJSON geometry",
        "{\"type\": \"Point\", \"crs\": {\"properties\": {\"name\": \"EPSG:14326\"}}, \"coordinates\": [1, 2]} | EPSG:14326",
        "{\"type\": \"Point\", \"crs\": {\"properties\": {\"name\": \"EPSG:32629\"}}, \"coordinates\": [1, 2]} | EPSG:32629"})
    void whatIsNoGeoJsonIsRefusedInWords(String text, String inWords) throws Exception {
        refused(geoJson(text), inWords);
    }
}
