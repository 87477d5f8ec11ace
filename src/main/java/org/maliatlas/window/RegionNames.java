package org.maliatlas.window;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.words.Language;

/** The name of the region that a point lies in. */
final class RegionNames {
    private final MapLayers layers;
    private final Map<Boundary, IndexedPointInAreaLocator> locators = new HashMap<>();

    RegionNames(MapLayers layers) {
        this.layers = layers;
    }

    /** The region's name, or nothing outside of all. */
    String at(double lon, double lat, Era era, Language language) {
        Coordinate point = new Coordinate(lon, lat);
        for (Boundary region : layers.regions().get(era)) {
            if (region.geometry().getEnvelopeInternal().contains(point)
                    && locators.computeIfAbsent(region, r -> new IndexedPointInAreaLocator(r.geometry())).locate(point) != Location.EXTERIOR) {
                return language == Language.EN ? region.nameEn() : region.name();
            }
        }
        return "";
    }
}
