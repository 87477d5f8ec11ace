package org.maliatlas.make;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.shapefile.ShapefileDataStore;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Geometry;

/** Writes one shapefile of ours, the same bytes each time: UTF-8, WGS 84, and a dBASE date that does not move. */
final class ShapefileWriter {
    private static final String PRJ = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    /** Year since 1900, month, day in a .dbf header: 20 December 2021, the day the boundaries are of. */
    private static final byte[] DBF_DATE = {121, 12, 20};

    private final Path folder;

    ShapefileWriter(Path folder) {
        this.folder = folder;
    }

    /** A record: its shape and the values of its columns, text or whole numbers. */
    record Row(Geometry geometry, Map<String, Object> values) {
    }

    /** @param columns column names in their order, with {@code String} or {@code Integer} as type; at most ten letters each */
    void write(String name, Class<? extends Geometry> shape, Map<String, Class<?>> columns, List<Row> rows) throws Exception {
        for (String ending : List.of(".shp", ".shx", ".dbf", ".prj", ".cpg", ".qix", ".fix")) {
            Files.deleteIfExists(folder.resolve(name + ending));
        }
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(name);
        type.setCRS(CRS.parseWKT(PRJ));
        type.add("the_geom", shape);
        columns.forEach((column, valueType) -> {
            type.length(valueType == Integer.class ? 6 : widest(column, rows));
            type.add(column, valueType);
        });
        SimpleFeatureType schema = type.buildFeatureType();
        ShapefileDataStore store = new ShapefileDataStore(folder.resolve(name + ".shp").toUri().toURL());
        store.setCharset(StandardCharsets.UTF_8);
        store.setIndexed(false);
        store.setIndexCreationEnabled(false);
        store.setFidIndexed(false);
        store.createSchema(schema);
        try (FeatureWriter<SimpleFeatureType, SimpleFeature> writer = store.getFeatureWriterAppend(name, Transaction.AUTO_COMMIT)) {
            for (Row row : rows) {
                SimpleFeature feature = writer.next();
                feature.setDefaultGeometry(row.geometry());
                for (String column : columns.keySet()) {
                    feature.setAttribute(column, row.values().get(column));
                }
                writer.write();
            }
        }
        store.dispose();
        Files.deleteIfExists(folder.resolve(name + ".fix"));
        Files.writeString(folder.resolve(name + ".prj"), PRJ);
        Files.writeString(folder.resolve(name + ".cpg"), "UTF-8");
        stillDate(folder.resolve(name + ".dbf"));
    }

    private static int widest(String column, List<Row> rows) {
        return Math.max(1, rows.stream().mapToInt(row -> bytes(row.values().get(column))).max().orElse(1));
    }

    private static int bytes(Object text) {
        return text == null ? 0 : text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static void stillDate(Path dbf) throws IOException {
        try (FileChannel channel = FileChannel.open(dbf, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(DBF_DATE), 1);
        }
    }

    /** Values by column, in pairs. */
    static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
