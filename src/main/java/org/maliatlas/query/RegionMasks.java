package org.maliatlas.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.maliatlas.geography.AreaIndex;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Extent;

/**
 * Which regions of an era, or cercles, each spot can lie in, as bits: bit k for the k-th of them, bit {@value #OUTSIDE_BIT} for
 * outside of all of them. A spot certainly lies in a set of them when it has no bit beside theirs. Worked out once for each
 * division, when first asked for.
 */
final class RegionMasks {
    static final int OUTSIDE_BIT = 63;
    private static final long OUTSIDE = 1L << OUTSIDE_BIT;
    /** Shared edges overlap by rounding only: less than this share of the smaller area is none. */
    private static final double LEAST_OVERLAP = 1e-6;

    private final MapLayers layers;
    private final AreaGeometry areas;
    private final Map<Era, long[]> masks = new ConcurrentHashMap<>();
    private volatile long[] cercles;

    RegionMasks(MapLayers layers, AreaGeometry areas) {
        this.layers = layers;
        this.areas = areas;
    }

    List<String> cercleNames() {
        return layers.cercles().stream().map(Boundary::name).toList();
    }

    List<String> names(Era era) {
        return layers.regions().get(era).stream().map(Boundary::name).toList();
    }

    long bits(Era era, Iterable<String> wanted) {
        return bits(layers.regions().get(era), wanted);
    }

    long cercleBits(Iterable<String> wanted) {
        return bits(layers.cercles(), wanted);
    }

    private static long bits(List<Boundary> regions, Iterable<String> wanted) {
        long bits = 0;
        for (String name : wanted) {
            for (int k = 0; k < regions.size(); k++) {
                if (Names.same(regions.get(k).name(), name) || Names.same(regions.get(k).nameEn(), name)) {
                    bits |= 1L << k;
                }
            }
        }
        return bits;
    }

    /** Whether the regions of an era are worked out. */
    boolean knows(Era era) {
        return masks.containsKey(era);
    }

    /** Whether the cercles are worked out. */
    boolean knowsCercles() {
        return cercles != null;
    }

    synchronized long[] of(Era era, Spots spots) {
        long[] known = masks.get(era);
        if (known == null) {
            known = workOut(layers.regions().get(era), spots);
            masks.put(era, known);
        }
        return known;
    }

    synchronized long[] ofCercles(Spots spots) {
        if (cercles == null) {
            cercles = workOut(layers.cercles(), spots);
        }
        return cercles;
    }

    private long[] workOut(List<Boundary> regions, Spots spots) {
        long[] result = new long[spots.size()];
        if (regions.isEmpty()) {
            java.util.Arrays.fill(result, OUTSIDE);
            return result;
        }
        List<AreaIndex> indices = new ArrayList<>();
        regions.forEach(region -> indices.add(new AreaIndex(region.geometry())));
        AreaIndex country = new AreaIndex(layers.country());
        Map<Extent.Unit, Long> worked = new HashMap<>();
        for (int spot = 0; spot < result.length; spot++) {
            result[spot] = spots.extent(spot) instanceof Extent.Disc disc ? discMask(disc, indices, country)
                    : areaMask((Extent.Area) spots.extent(spot), regions, worked);
        }
        return result;
    }

    private static long discMask(Extent.Disc disc, List<AreaIndex> regions, AreaIndex country) {
        long mask = 0;
        for (int k = 0; k < regions.size(); k++) {
            if (regions.get(k).discWithin(disc.lon(), disc.lat(), disc.radiusKm())) {
                return 1L << k;
            }
            if (regions.get(k).discTouches(disc.lon(), disc.lat(), disc.radiusKm())) {
                mask |= 1L << k;
            }
        }
        return country.discWithin(disc.lon(), disc.lat(), disc.radiusKm()) ? mask : mask | OUTSIDE;
    }

    private long areaMask(Extent.Area area, List<Boundary> regions, Map<Extent.Unit, Long> worked) {
        long mask = 0;
        for (Extent.Unit unit : area.units()) {
            mask |= worked.computeIfAbsent(unit, u -> unitMask(u, regions));
        }
        return mask;
    }

    private long unitMask(Extent.Unit unit, List<Boundary> regions) {
        Optional<Geometry> ground = areas.of(unit);
        if (ground.isEmpty()) {
            return (1L << regions.size()) - 1 | OUTSIDE;
        }
        long mask = 0;
        for (int k = 0; k < regions.size(); k++) {
            Geometry region = regions.get(k).geometry();
            if (region == ground.get()) {
                return 1L << k;
            }
            if (region.getEnvelopeInternal().intersects(ground.get().getEnvelopeInternal())) {
                double overlap = OverlayNGRobust.overlay(region, ground.get(), OverlayNG.INTERSECTION).getArea();
                if (overlap > LEAST_OVERLAP * Math.min(region.getArea(), ground.get().getArea())) {
                    mask |= 1L << k;
                }
            }
        }
        return mask == 0 ? OUTSIDE : mask;
    }
}
