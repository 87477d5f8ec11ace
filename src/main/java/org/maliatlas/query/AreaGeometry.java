package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.incident.Extent;

/** The ground that an area of administrative units covers. */
final class AreaGeometry {
    private final MapLayers layers;

    AreaGeometry(MapLayers layers) {
        this.layers = layers;
    }

    /** The area's geometry, or empty when the boundaries of one of its units could not be read: then it can be anywhere. */
    Optional<Geometry> of(Extent.Area area) {
        List<Geometry> parts = new ArrayList<>();
        for (Extent.Unit unit : area.units()) {
            Optional<Boundary> boundary = unit.level() == Extent.Level.CERCLE ? layers.cercle(unit.name())
                    : layers.region(Era.ofYear(unit.era()), unit.name());
            if (boundary.isEmpty()) {
                return Optional.empty();
            }
            parts.add(boundary.get().geometry());
        }
        return Optional.of(OverlayNGRobust.union(parts));
    }
}
