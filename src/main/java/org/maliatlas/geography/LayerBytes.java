package org.maliatlas.geography;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** Map layers as bytes and back, for {@link LayerCache}. Coordinates are taken over whole, as doubles. */
final class LayerBytes {
    private static final byte POLYGON = 1;
    private static final byte MULTI_POLYGON = 2;
    private static final byte LINE = 3;
    private static final byte MULTI_LINE = 4;

    private final GeometryFactory factory = new GeometryFactory();

    /** Writes layers that were read without problems. @throws IOException if they hold a geometry of another kind, or from the stream */
    void write(MapLayers layers, DataOutputStream out) throws IOException {
        for (Era era : Era.values()) {
            writeAll(layers.regions().get(era), out, this::write);
        }
        writeAll(layers.cercles(), out, this::write);
        write(layers.country(), out);
        writeAll(layers.countries(), out, this::write);
        writeAll(layers.neighbours(), out, this::write);
        writeAll(layers.rivers(), out, this::write);
        writeAll(layers.lakes(), out, this::write);
        writeAll(layers.towns(), out, this::write);
        writeAll(layers.foreignTowns(), out, this::write);
    }

    /** Reads what {@link #write} wrote. @throws RuntimeException if it is something else */
    MapLayers read(ByteBuffer in) {
        Map<Era, List<Boundary>> regions = new EnumMap<>(Era.class);
        for (Era era : Era.values()) {
            regions.put(era, readAll(in, this::boundary));
        }
        return new MapLayers(regions, readAll(in, this::boundary), geometry(in), readAll(in, this::boundary), readAll(in, this::boundary),
                readAll(in, this::watercourse), readAll(in, this::watercourse), readAll(in, this::place), readAll(in, this::place), List.of());
    }

    private interface Writing<T> {
        void write(T item, DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {
        T read(ByteBuffer in);
    }

    private static <T> void writeAll(List<T> items, DataOutputStream out, Writing<T> writing) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writing.write(item, out);
        }
    }

    private static <T> List<T> readAll(ByteBuffer in, Reading<T> reading) {
        int size = in.getInt();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(reading.read(in));
        }
        return List.copyOf(items);
    }

    private void write(Boundary boundary, DataOutputStream out) throws IOException {
        write(boundary.name(), out);
        write(boundary.nameEn(), out);
        write(boundary.geometry(), out);
    }

    private Boundary boundary(ByteBuffer in) {
        return new Boundary(text(in), text(in), geometry(in));
    }

    private void write(Watercourse course, DataOutputStream out) throws IOException {
        write(course.name(), out);
        write(course.nameEn(), out);
        out.writeInt(course.rank());
        write(course.geometry(), out);
    }

    private Watercourse watercourse(ByteBuffer in) {
        return new Watercourse(text(in), text(in), in.getInt(), geometry(in));
    }

    private void write(Place place, DataOutputStream out) throws IOException {
        write(place.name(), out);
        write(place.nameEn(), out);
        out.writeDouble(place.lon());
        out.writeDouble(place.lat());
        out.writeInt(place.rank());
        write(place.origin(), out);
        write(place.note(), out);
    }

    private Place place(ByteBuffer in) {
        return new Place(text(in), text(in), in.getDouble(), in.getDouble(), in.getInt(), text(in), text(in));
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void write(Geometry geometry, DataOutputStream out) throws IOException {
        if (geometry instanceof Polygon polygon) {
            out.writeByte(POLYGON);
            out.writeInt(polygon.isEmpty() ? 0 : 1 + polygon.getNumInteriorRing());
            if (!polygon.isEmpty()) {
                write(polygon.getExteriorRing().getCoordinateSequence(), out);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    write(polygon.getInteriorRingN(i).getCoordinateSequence(), out);
                }
            }
        } else if (geometry instanceof LineString line) {
            out.writeByte(LINE);
            write(line.getCoordinateSequence(), out);
        } else if (geometry instanceof MultiPolygon || geometry instanceof MultiLineString) {
            out.writeByte(geometry instanceof MultiPolygon ? MULTI_POLYGON : MULTI_LINE);
            out.writeInt(geometry.getNumGeometries());
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                write(geometry.getGeometryN(i), out);
            }
        } else {
            throw new IOException("no layer has a " + geometry.getGeometryType());
        }
    }

    private Geometry geometry(ByteBuffer in) {
        byte kind = in.get();
        if (kind == LINE) {
            return factory.createLineString(points(in));
        }
        int parts = in.getInt();
        switch (kind) {
            case POLYGON:
                LinearRing[] rings = new LinearRing[parts];
                for (int i = 0; i < parts; i++) {
                    rings[i] = factory.createLinearRing(points(in));
                }
                return parts == 0 ? factory.createPolygon() : factory.createPolygon(rings[0], java.util.Arrays.copyOfRange(rings, 1, parts));
            case MULTI_POLYGON:
                Polygon[] polygons = new Polygon[parts];
                for (int i = 0; i < parts; i++) {
                    polygons[i] = (Polygon) geometry(in);
                }
                return factory.createMultiPolygon(polygons);
            case MULTI_LINE:
                LineString[] lines = new LineString[parts];
                for (int i = 0; i < parts; i++) {
                    lines[i] = (LineString) geometry(in);
                }
                return factory.createMultiLineString(lines);
            default:
                throw new IllegalArgumentException("no geometry: " + kind);
        }
    }

    private static void write(CoordinateSequence points, DataOutputStream out) throws IOException {
        out.writeInt(points.size());
        ByteBuffer bytes = ByteBuffer.allocate(2 * Double.BYTES * points.size());
        for (int i = 0; i < points.size(); i++) {
            bytes.putDouble(points.getX(i)).putDouble(points.getY(i));
        }
        out.write(bytes.array());
    }

    private static CoordinateSequence points(ByteBuffer in) {
        double[] ordinates = new double[2 * in.getInt()];
        DoubleBuffer doubles = in.asDoubleBuffer();
        doubles.get(ordinates);
        in.position(in.position() + Double.BYTES * ordinates.length);
        return new PackedCoordinateSequence.Double(ordinates, 2, 0);
    }
}
