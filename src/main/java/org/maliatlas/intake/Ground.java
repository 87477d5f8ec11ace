package org.maliatlas.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.maliatlas.geography.AreaIndex;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.Names;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Extent;

/**
 * What rows are checked against: Mali's outline, its regions and cercles by name, and the gazetteer. What was looked up is
 * remembered, since a million rows stand on some thousands of places. Used by one thread.
 */
final class Ground {
    private static final double KM_OF_A_DEGREE = 111.7;
    private static final double NEAR_KM = 20;
    private static final GeometryFactory POINTS = new GeometryFactory();
    private static final int MOST_REMEMBERED = 100_000;
    private static final Set<String> MALI = Set.of("mali", "ml", "mli", "republic of mali", "republique du mali");
    private static final List<String> UNIT_WORDS = List.of("region", "province", "district", "cercle", "circle", "prefecture", "department", "of", "de", "du", "d");

    private final MapLayers layers;
    private final boolean allCountries;
    private final AreaIndex country;
    private final IndexedFacetDistance border;
    private final Map<String, List<Place>> gazetteer = new HashMap<>();
    private final Map<List<Double>, Double> outside = new HashMap<>();
    private final Map<String, Optional<Extent.Unit>> units = new HashMap<>();

    /**
     * @param places the gazetteer's
     * @param allCountries whether rows of other countries are taken
     */
    Ground(MapLayers layers, List<Place> places, boolean allCountries) {
        this.layers = layers;
        this.allCountries = allCountries;
        Geometry outline = layers.country();
        this.country = outline.isEmpty() ? null : new AreaIndex(outline);
        this.border = outline.isEmpty() ? null : new IndexedFacetDistance(outline);
        for (Place place : places) {
            gazetteer.computeIfAbsent(Names.plain(place.name()), name -> new ArrayList<>()).add(place);
            if (!Names.same(place.name(), place.nameEn())) {
                gazetteer.computeIfAbsent(Names.plain(place.nameEn()), name -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Leaves a row out that names another country. */
    void requireCountry(String name) {
        if (!allCountries && !name.isEmpty() && !isMali(name)) {
            throw Refusal.leftOut("otherCountry", name);
        }
    }

    static boolean isMali(String name) {
        return MALI.contains(Names.plain(name));
    }

    /** Kilometres from a point to Mali; 0 inside, and where the outline could not be read. */
    double kmOutside(double lon, double lat) {
        if (country == null) {
            return 0;
        }
        List<Double> point = List.of(lon, lat);
        Double known = outside.get(point);
        if (known == null) {
            known = country.contains(lon, lat) ? 0.0 : kmToBorder(lon, lat);
            if (outside.size() >= MOST_REMEMBERED) {
                outside.clear();
            }
            outside.put(point, known);
        }
        return known;
    }

    /** The border's nearest point in the plane of degrees, and the geodesic to it: quick, and true to some percent. */
    private double kmToBorder(double lon, double lat) {
        Coordinate nearest = border.nearestPoints(POINTS.createPoint(new Coordinate(lon, lat)))[0];
        return Geodesic.distanceKm(lon, lat, nearest.x, nearest.y);
    }

    /** All of Mali, as the regions of an era. */
    List<Extent.Unit> country(Era era) {
        List<Boundary> regions = layers.regions().getOrDefault(era, List.of());
        if (regions.isEmpty()) {
            throw Refusal.of("noRegions");
        }
        return regions.stream().map(region -> new Extent.Unit(Extent.Level.REGION, era.year(), region.name())).toList();
    }

    /** The region of a name, in an era or, where that has none, in another; all of Mali, with a warning, where no era has it. */
    List<Extent.Unit> regionOrCountry(String name, String column, Era era, Cells row) {
        Optional<Extent.Unit> region = region(name, era);
        if (region.isEmpty()) {
            row.warn("unknownRegion", column, name);
            return country(era);
        }
        return List.of(region.get());
    }

    /** The region of a name, in an era or, where that has none, in another. */
    Optional<Extent.Unit> region(String name, Era era) {
        return units.computeIfAbsent("region:" + era + ":" + name, key -> {
            List<Era> eras = new ArrayList<>(List.of(era));
            eras.addAll(List.of(Era.values()));
            for (Era one : eras) {
                for (String form : forms(name)) {
                    Optional<Boundary> found = layers.region(one, form);
                    if (found.isPresent()) {
                        return Optional.of(new Extent.Unit(Extent.Level.REGION, one.year(), found.get().name()));
                    }
                }
            }
            return Optional.empty();
        });
    }

    /** The cercle of a name. */
    Optional<Extent.Unit> cercle(String name) {
        return units.computeIfAbsent("cercle:" + name, key -> {
            for (String form : forms(name)) {
                Optional<Boundary> found = layers.cercle(form);
                if (found.isPresent()) {
                    return Optional.of(new Extent.Unit(Extent.Level.CERCLE, Era.E2016.year(), found.get().name()));
                }
            }
            return Optional.empty();
        });
    }

    /** A name as it is, and without the words that say what sort of unit it is: Gao region, région de Gao. */
    private static List<String> forms(String name) {
        List<String> words = new ArrayList<>(List.of(Names.plain(name).split(" ")));
        words.removeAll(UNIT_WORDS);
        return name.isBlank() ? List.of() : List.of(name, String.join(" ", words));
    }

    /** The places of a name, whatever its case and accents. */
    List<Place> placesNamed(String name) {
        return gazetteer.getOrDefault(Names.plain(name), List.of());
    }

    /** Kilometres from a point to the nearest place of a name; NaN where the gazetteer has none. */
    double kmFrom(String name, double lon, double lat) {
        List<Place> named = placesNamed(name);
        // Only far places are told of: where a plane shows that one is near, no geodesic is needed.
        for (Place place : named) {
            double x = place.lon() - lon;
            double y = place.lat() - lat;
            double quick = KM_OF_A_DEGREE * Math.sqrt(x * x + y * y);
            if (quick < NEAR_KM) {
                return quick;
            }
        }
        double least = Double.NaN;
        for (Place place : named) {
            double km = Geodesic.distanceKm(place.lon(), place.lat(), lon, lat);
            least = Double.isNaN(least) ? km : Math.min(least, km);
        }
        return least;
    }
}
