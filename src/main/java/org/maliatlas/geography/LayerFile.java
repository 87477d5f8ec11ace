package org.maliatlas.geography;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygonal;
import org.maliatlas.words.UserProblem;

/** Reads a layer of the user's own: a shapefile or GeoJSON. Writes nothing. */
public final class LayerFile {
    private static final long LARGEST_BYTES = 300L << 20;
    /** Rings of larger layers are not looked at one by one; they are drawn just so. */
    private static final int CHECKED_POINTS = 300_000;
    private static final int FINGERPRINT_DIGITS = 12;
    private static final Envelope ABOUT_MALI = new Envelope(-25, 15, 5, 32);

    private LayerFile() {
    }

    /** Whether a file's name is that of a layer. */
    public static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".shp") || name.endsWith(".geojson") || name.endsWith(".json");
    }

    /**
     * Reads a layer.
     *
     * @throws UserProblem naming the file and what to do, where it is missing, cut off, damaged, too large, or has no shapes
     * @throws java.util.concurrent.CancellationException soon after the reading thread was interrupted
     */
    public static VectorLayer read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserProblem(LayerFile.class, "layer.missing", null, file);
        }
        requireFit(file);
        boolean shapefile = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".shp");
        Path dbf = shapefile ? ShapefileReader.sibling(file, ".dbf") : null;
        if (dbf != null) {
            requireFit(dbf);
        }
        List<UserProblem> remarks = new ArrayList<>();
        ShapeCollector collector = shapefile ? new UserShapefile(file, remarks).read() : GeoJsonShapes.read(file, remarks);
        List<ShapefileReader.Shape> shapes = collector.shapes();
        if (shapes.isEmpty()) {
            throw new UserProblem(LayerFile.class, "layer.empty", null, file.getFileName());
        }
        remark(file, collector, remarks);
        TreeSet<String> fields = new TreeSet<>();
        shapes.forEach(shape -> fields.addAll(shape.attributes().keySet()));
        return new VectorLayer(nameOf(file), List.copyOf(fields), shapes, fingerprint(file), List.copyOf(remarks));
    }

    /**
     * Reads a layer again.
     *
     * @param fingerprint what its file had
     * @throws UserProblem also where the file is gone or another
     */
    public static VectorLayer readUnchanged(Path file, String fingerprint) {
        if (!Files.isRegularFile(file)) {
            throw new UserProblem(LayerFile.class, "layer.gone", null, nameOf(file), file);
        }
        requireFit(file);
        if (!fingerprint(file).equals(fingerprint)) {
            throw new UserProblem(LayerFile.class, "layer.changed", null, file);
        }
        return read(file);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }

    private static void requireFit(Path file) {
        try {
            long bytes = Files.size(file);
            if (bytes > LARGEST_BYTES) {
                throw new UserProblem(LayerFile.class, "layer.large", null, file.getFileName(), bytes >> 20, LARGEST_BYTES >> 20);
            }
        } catch (IOException e) {
            throw new UserProblem(LayerFile.class, "layer.missing", e, file);
        }
    }

    private static void remark(Path file, ShapeCollector read, List<UserProblem> remarks) {
        if (read.leftOut() > 0) {
            remarks.add(new UserProblem(LayerFile.class, "layer.leftOut", null, file.getFileName(), read.leftOut()));
        }
        if (!read.box().intersects(ABOUT_MALI)) {
            remarks.add(new UserProblem(LayerFile.class, "layer.elsewhere", null, file.getFileName()));
        }
        if (read.points() <= CHECKED_POINTS) {
            long crossed = read.shapes().stream().filter(shape -> shape.geometry() instanceof Polygonal && !shape.geometry().isValid()).count();
            if (crossed > 0) {
                remarks.add(new UserProblem(LayerFile.class, "layer.crossed", null, file.getFileName(), crossed));
            }
        }
    }

    /** A digest of the file, and of its attributes and its reference system where they lie beside it. */
    static String fingerprint(Path file) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (String ending : new String[] {null, ".dbf", ".prj", ".cpg"}) {
                Path part = ending == null ? file : ShapefileReader.sibling(file, ending);
                if (part != null) {
                    try (InputStream in = Files.newInputStream(part)) {
                        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                            sha.update(buffer, 0, n);
                        }
                    }
                }
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, FINGERPRINT_DIGITS);
        } catch (IOException e) {
            throw new UserProblem(LayerFile.class, "layer.missing", e, file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
