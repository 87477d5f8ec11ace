package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
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

    /** Regions of an era and cercles as one area; those that are not there are passed over. */
    Geometry union(Era era, Iterable<String> regions, Iterable<String> cercles) {
        List<Geometry> parts = new ArrayList<>();
        regions.forEach(name -> layers.region(era, name).map(Boundary::geometry).ifPresent(parts::add));
        cercles.forEach(name -> layers.cercle(name).map(Boundary::geometry).ifPresent(parts::add));
        return OverlayNGRobust.union(parts, new GeometryFactory());
    }
}
