package org.maliatlas.geography;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFactorySpi;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryType;
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
    static final int FILE_CODE = 9994;
    private static final int SNIFFED_BYTES = 4 << 20;
    private static final int DBF_HEADER_BYTES = 32;
    private static final int LONGEST_NAME = 100;
    /** 1252, ANSI 1252, CP1252, windows-1252. */
    private static final Pattern CODE_PAGE = Pattern.compile("(?:(?:ansi|cp|windows|win)[ -]?)?(\\d{3,5})", Pattern.CASE_INSENSITIVE);
    private static final String WGS84 = "GEOGCS[\"WGS 84\",DATUM[\"World Geodetic System 1984\","
            + "SPHEROID[\"WGS 84\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"degree\",0.017453292519943295],"
            + "AXIS[\"Longitude\",EAST],AXIS[\"Latitude\",NORTH]]";

    /** GeoTools writes what it stumbles over to standard error, at length; we say it in our words. Held, since loggers are forgotten. */
    private static final Logger GEOTOOLS = Logger.getLogger("org.geotools");

    static {
        GEOTOOLS.setLevel(Level.OFF);
    }

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
        List<Shape> shapes = new ArrayList<>();
        read(shp, shapes::add);
        return shapes;
    }

    /** The same, one by one: who takes them can end the reading with a {@link UserProblem} or {@link CancellationException}. */
    static void read(Path shp, Consumer<Shape> taker) {
        requireWhole(shp);
        DataStore store = null;
        try {
            FileDataStoreFactorySpi factory = FileDataStoreFinder.getDataStoreFactory("shp");
            store = factory.createDataStore(settings(shp));
            take((FileDataStore) store, toWgs84(PrjFile.read(shp)), taker);
        } catch (UserProblem | CancellationException e) {
            throw e;
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

    /** What the names are written in: what the .cpg says, where it says something known, else what they look like. */
    static Charset charset(Path shp) throws IOException {
        Optional<Charset> named = namedCharset(shp);
        return named.isPresent() ? named.get() : likely(sibling(shp, ".dbf"));
    }

    /** What the .cpg says. */
    static Optional<Charset> namedCharset(Path shp) throws IOException {
        Path cpg = sibling(shp, ".cpg");
        if (cpg == null) {
            return Optional.empty();
        }
        String name;
        try (InputStream in = Files.newInputStream(cpg)) {
            name = new String(in.readNBytes(LONGEST_NAME), StandardCharsets.ISO_8859_1).strip();
        }
        Matcher page = CODE_PAGE.matcher(name);
        if (page.matches()) {
            name = page.group(1).equals("65001") ? "UTF-8" : "windows-" + page.group(1);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Without a .cpg: UTF-8 where the rows are that throughout, else what Windows wrote in Western Europe, which holds Latin-1. */
    private static Charset likely(Path dbf) throws IOException {
        if (dbf == null) {
            return StandardCharsets.UTF_8;
        }
        try (InputStream in = Files.newInputStream(dbf)) {
            byte[] beginning = in.readNBytes(SNIFFED_BYTES);
            // The header before the rows is no text: the length of a broad column would not be UTF-8.
            int rows = beginning.length < DBF_HEADER_BYTES ? beginning.length : Math.min(beginning.length, beginning[8] & 0xff | (beginning[9] & 0xff) << 8);
            CharBuffer text = CharBuffer.allocate(beginning.length + 1);
            // A row cut in the middle of a letter must not make the whole of it Windows-1252.
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(beginning, rows, beginning.length - rows), text, false);
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

    private static void take(FileDataStore store, MathTransform toWgs84, Consumer<Shape> taker) throws IOException, TransformException {
        List<AttributeDescriptor> columns = store.getSchema().getAttributeDescriptors();
        String[] names = columns.stream().map(column -> column.getType() instanceof GeometryType ? null : column.getLocalName().toUpperCase(Locale.ROOT)).toArray(String[]::new);
        try (SimpleFeatureIterator features = store.getFeatureSource().getFeatures().features()) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                Geometry geometry = (Geometry) feature.getDefaultGeometry();
                if (geometry != null && !geometry.isEmpty()) {
                    taker.accept(new Shape(toWgs84 == null ? geometry : JTS.transform(geometry, toWgs84), attributes(feature, names)));
                }
            }
        }
    }

    private static MathTransform toWgs84(Optional<CoordinateReferenceSystem> crs) throws FactoryException {
        if (crs.isEmpty()) {
            return null;
        }
        MathTransform transform = CRS.findMathTransform(crs.get(), wgs84(), true);
        return transform.isIdentity() ? null : transform;
    }

    /** WGS 84 with longitude before latitude; from its text, since GeoTools' EPSG database need not be asked. */
    static CoordinateReferenceSystem wgs84() throws FactoryException {
        return CRS.parseWKT(WGS84);
    }

    private static Map<String, String> attributes(SimpleFeature feature, String[] names) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            Object value = names[i] == null ? null : feature.getAttribute(i);
            String text = value == null ? "" : value.toString().strip();
            if (!text.isEmpty()) {
                attributes.put(names[i], text);
            }
        }
        return Map.copyOf(attributes);
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }
}
