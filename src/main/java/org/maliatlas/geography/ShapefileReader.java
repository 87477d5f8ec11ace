package org.maliatlas.geography;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFactorySpi;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.feature.Property;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Geometry;
import org.maliatlas.words.UserProblem;

/**
 * Reads a shapefile through GeoTools' {@link FileDataStoreFinder}, into longitude and latitude on WGS 84. Honours the
 * character set of the {@code .cpg} (where there is none, UTF-8 if the names are that, else Windows-1252) and the {@code .prj} (WGS 84
 * where there is none). Writes nothing beside the file.
 */
public final class ShapefileReader {
    private static final int HEADER_BYTES = 100;
    private static final int FILE_CODE = 9994;
    private static final int SNIFFED_BYTES = 4 << 20;
    private static final int DBF_HEADER_BYTES = 32;
    private static final String WGS84 = "GEOGCS[\"WGS 84\",DATUM[\"World Geodetic System 1984\","
            + "SPHEROID[\"WGS 84\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"degree\",0.017453292519943295],"
            + "AXIS[\"Longitude\",EAST],AXIS[\"Latitude\",NORTH]]";

    private ShapefileReader() {
    }

    /**
     * A shape with its attributes.
     *
     * @param geometry in longitude, latitude, WGS 84
     * @param attributes by column name in upper case; absent values are left out
     */
    public record Shape(Geometry geometry, Map<String, String> attributes) {
        /** A column's value, or the empty string. */
        public String text(String column) {
            return attributes.getOrDefault(column, "");
        }

        /** A column's whole number, or a default where it has none. */
        public int number(String column, int otherwise) {
            try {
                return (int) Math.round(Double.parseDouble(text(column)));
            } catch (NumberFormatException e) {
                return otherwise;
            }
        }
    }

    /**
     * All shapes of a file, in its order; records without a shape are left out.
     *
     * @throws UserProblem naming the file, if it is missing, cut off, or no shapefile
     */
    public static List<Shape> read(Path shp) {
        requireWhole(shp);
        DataStore store = null;
        try {
            FileDataStoreFactorySpi factory = FileDataStoreFinder.getDataStoreFactory("shp");
            store = factory.createDataStore(settings(shp));
            return shapes(((FileDataStore) store));
        } catch (IOException | RuntimeException | FactoryException | TransformException e) {
            throw new UserProblem(ShapefileReader.class, "shapefile.damaged", e, shp.getFileName(), reason(e));
        } finally {
            if (store != null) {
                store.dispose();
            }
        }
    }

    private static Map<String, Serializable> settings(Path shp) throws IOException {
        Map<String, Serializable> settings = new HashMap<>();
        settings.put("url", shp.toUri().toURL());
        settings.put("charset", charset(shp).name());
        settings.put("create spatial index", false);
        settings.put("enable spatial index", false);
        settings.put("memory mapped buffer", false);
        return settings;
    }

    /** The header says how long the file is: a file that was cut off is found before its rest is taken for all. */
    private static void requireWhole(Path shp) {
        if (!Files.isRegularFile(shp)) {
            throw new UserProblem(ShapefileReader.class, "shapefile.missing", null, shp.getFileName(), shp.toAbsolutePath().getParent());
        }
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        long size;
        try (SeekableByteChannel channel = Files.newByteChannel(shp)) {
            size = channel.size();
            while (header.hasRemaining() && channel.read(header) >= 0) {
                continue;
            }
        } catch (IOException e) {
            throw new UserProblem(ShapefileReader.class, "shapefile.unreadable", e, shp.getFileName(), reason(e));
        }
        if (header.hasRemaining() || header.getInt(0) != FILE_CODE) {
            throw new UserProblem(ShapefileReader.class, "shapefile.foreign", null, shp.getFileName());
        }
        long expected = 2L * header.getInt(24);
        if (size < expected) {
            throw new UserProblem(ShapefileReader.class, "shapefile.cut", null, shp.getFileName(), expected, size);
        }
    }

    private static Charset charset(Path shp) throws IOException {
        Path cpg = sibling(shp, ".cpg");
        if (cpg == null) {
            return likely(sibling(shp, ".dbf"));
        }
        String name = Files.readString(cpg, StandardCharsets.ISO_8859_1).strip();
        if (name.matches("\\d{3,5}")) {
            name = name.equals("65001") ? "UTF-8" : "windows-" + name;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    /** Without a .cpg: UTF-8 where the names are that throughout, else what Windows wrote in Western Europe, which holds Latin-1. */
    private static Charset likely(Path dbf) throws IOException {
        if (dbf == null) {
            return StandardCharsets.UTF_8;
        }
        try (java.io.InputStream in = Files.newInputStream(dbf)) {
            // A row cut in the middle of a letter must not make the whole of it Windows-1252.
            byte[] beginning = in.readNBytes(SNIFFED_BYTES);
            CharBuffer text = CharBuffer.allocate(beginning.length + 1);
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(beginning, Math.min(beginning.length, DBF_HEADER_BYTES),
                    Math.max(0, beginning.length - DBF_HEADER_BYTES)), text, false);
            return result.isError() ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        }
    }

    /** The file beside a shapefile with another ending in either case, or null. */
    static Path sibling(Path shp, String ending) {
        String stem = shp.getFileName().toString().replaceFirst("(?i)\\.(shp|geojson|json)$", "");
        for (String name : List.of(stem + ending, stem + ending.toUpperCase(Locale.ROOT))) {
            if (Files.isRegularFile(shp.resolveSibling(name))) {
                return shp.resolveSibling(name);
            }
        }
        return null;
    }

    private static List<Shape> shapes(FileDataStore store) throws IOException, FactoryException, TransformException {
        MathTransform toWgs84 = toWgs84(store.getSchema().getCoordinateReferenceSystem());
        List<Shape> shapes = new ArrayList<>();
        try (SimpleFeatureIterator features = store.getFeatureSource().getFeatures().features()) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                Geometry geometry = (Geometry) feature.getDefaultGeometry();
                if (geometry != null && !geometry.isEmpty()) {
                    shapes.add(new Shape(toWgs84 == null ? geometry : JTS.transform(geometry, toWgs84), attributes(feature)));
                }
            }
        }
        return shapes;
    }

    private static MathTransform toWgs84(CoordinateReferenceSystem crs) throws FactoryException {
        if (crs == null) {
            return null;
        }
        MathTransform transform = CRS.findMathTransform(crs, wgs84(), true);
        return transform.isIdentity() ? null : transform;
    }

    /** WGS 84 with longitude before latitude; from its text, since GeoTools' EPSG database need not be asked. */
    static CoordinateReferenceSystem wgs84() throws FactoryException {
        return CRS.parseWKT(WGS84);
    }

    private static Map<String, String> attributes(SimpleFeature feature) {
        Map<String, String> attributes = new HashMap<>();
        for (Property property : feature.getProperties()) {
            Object value = property.getValue();
            if (value != null && !(value instanceof Geometry)) {
                attributes.put(property.getName().getLocalPart().toUpperCase(Locale.ROOT), value.toString().strip());
            }
        }
        return attributes;
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }
}
