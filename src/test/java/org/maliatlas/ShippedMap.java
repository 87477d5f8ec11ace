package org.maliatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.geography.Gazetteer;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.incident.Incident;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Standing;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.ShippedData;
import org.maliatlas.words.Language;

/** The shipped map, read once for all tests that paint it, and a few incidents to put on it. */
public final class ShippedMap {
    public static final Path HOME = Path.of(System.getProperty("atlas.home", ".")).toAbsolutePath().normalize();
    public static final MapLayers LAYERS = MapLayers.read(HOME.resolve("shapefiles"));
    public static final Gazetteer GAZETTEER = new Gazetteer(LAYERS.towns());
    public static final BaseMap MAP = new BaseMap(LAYERS, new MapProjection(), new Lettering());

    public static final ShippedData SHIPPED = new ShippedData(HOME.resolve("data"));

    private static final class Template {
        static final byte[] BYTES = build();

        private static byte[] build() {
            try {
                Path file = Files.createTempDirectory("atlas-test").resolve("template.sqlite");
                AtlasDatabase.open(file, SHIPPED).close();
                byte[] bytes = Files.readAllBytes(file);
                Files.delete(file);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ShippedMap() {
    }

    /** A database of the shipped data in a folder: a copy of one that is built once for all tests. */
    public static Path database(Path folder) {
        try {
            return Files.write(folder.resolve("atlas.sqlite"), Template.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static AtlasState initial(Dataset dataset, Language language) {
        return Standing.initial(dataset, GAZETTEER, language);
    }

    public static Dataset dataset(Incident... incidents) {
        return Dataset.of(List.of(incidents), LAYERS);
    }
}
