package org.maliatlas.query;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.incident.Extent;

/** The ground that administrative units cover. */
final class AreaGeometry {
    private final MapLayers layers;

    AreaGeometry(MapLayers layers) {
        this.layers = layers;
    }

    /** The geometry of one unit, or empty when its boundary could not be read: then it can be anywhere. */
    Optional<Geometry> of(Extent.Unit unit) {
        Optional<Boundary> boundary = unit.level() == Extent.Level.CERCLE ? layers.cercle(unit.name())
                : layers.region(Era.ofYear(unit.era()), unit.name());
        return boundary.map(Boundary::geometry);
    }
}
