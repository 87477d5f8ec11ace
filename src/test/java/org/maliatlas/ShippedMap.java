package org.maliatlas;

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
import org.maliatlas.words.Language;

/** The shipped map, read once for all tests that paint it, and a few incidents to put on it. */
public final class ShippedMap {
    public static final Path HOME = Path.of(System.getProperty("atlas.home", ".")).toAbsolutePath().normalize();
    public static final MapLayers LAYERS = MapLayers.read(HOME.resolve("shapefiles"));
    public static final Gazetteer GAZETTEER = new Gazetteer(LAYERS.towns());
    public static final BaseMap MAP = new BaseMap(LAYERS, new MapProjection(), new Lettering());

    private ShippedMap() {
    }

    public static AtlasState initial(Dataset dataset, Language language) {
        return Standing.initial(dataset, GAZETTEER, language);
    }

    public static Dataset dataset(Incident... incidents) {
        return Dataset.of(List.of(incidents), LAYERS);
    }
}
