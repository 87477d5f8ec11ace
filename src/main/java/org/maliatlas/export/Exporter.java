package org.maliatlas.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PrimitiveIterator;
import org.maliatlas.incident.Extent;
import org.maliatlas.store.GeoPackageFile;
import org.maliatlas.words.UserProblem;

/** Writes a selection of incidents in one of the formats. */
public final class Exporter {
    /** What can be written. */
    public enum Format {
        CSV, GEOJSON, KML, GPKG;

        /** The word used on the command line, and the ending of files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Exporter() {
    }

    /** Writes text to a stream, which is not closed; a GeoPackage is no text. */
    public static void write(Selection selection, Format format, Writer out) throws IOException {
        switch (format) {
            case CSV -> new CsvList(selection).write(out);
            case GEOJSON -> new GeoJsonList(selection).write(out);
            case KML -> new KmlList(selection).write(out);
            case GPKG -> throw new IllegalArgumentException("a GeoPackage is a file, not a text");
        }
    }

    /**
     * Writes a file, the whole of it or none: what was there before stays until it is written.
     *
     * @throws UserProblem if it cannot be written
     */
    public static void write(Selection selection, Format format, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path half = null;
        try {
            half = Files.createTempFile(folder, ".atlas", ".part");
            if (format == Format.GPKG) {
                Files.delete(half);
                geoPackage(selection, half);
            } else {
                try (Writer out = Files.newBufferedWriter(half)) {
                    write(selection, format, out);
                }
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UserProblem(Exporter.class, "export.unwritable", e, file);
        } finally {
            remove(half);
        }
    }

    private static void remove(Path half) {
        try {
            if (half != null) {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            half.toFile().deleteOnExit();
        }
    }

    private static void geoPackage(Selection selection, Path file) {
        try (GeoPackageFile out = GeoPackageFile.create(file, "incidents", selection.note(), IncidentRow.COLUMNS)) {
            for (PrimitiveIterator.OfInt it = selection.indices().iterator(); it.hasNext();) {
                int index = it.nextInt();
                Map<String, Object> row = IncidentRow.of(selection, index);
                List<Object> values = new ArrayList<>(row.values());
                if (selection.answer().dataset().incident(index).location().extent() instanceof Extent.Disc disc) {
                    out.add(disc.lon(), disc.lat(), values);
                } else {
                    out.add(Double.NaN, Double.NaN, values);
                }
            }
        }
    }
}
