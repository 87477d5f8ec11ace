package org.maliatlas.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Geometry;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.incident.Extent;

/** The distinct extents of a dataset, as columns: a million incidents stand on some ten thousand spots. */
public final class Spots {
    /** So many are measured from a long river within some hundredths of a second. */
    private static final int FEW = 500;

    private final Extent[] extents;
    private final boolean[] exact;
    private final RegionMasks masks;
    private final AreaGeometry areas;
    /** Shared by all answers over the dataset; only places that are asked about have an entry. */
    private final Map<Point, double[]> distances = new ConcurrentHashMap<>();

    private final Map<Course, double[]> alongs = new ConcurrentHashMap<>();
    private final Courses courses;

    private record Point(double lon, double lat) {
    }

    private Spots(Extent[] extents, boolean[] exact, MapLayers layers) {
        this.extents = extents;
        this.exact = exact;
        this.areas = new AreaGeometry(layers);
        this.masks = new RegionMasks(layers, areas);
        this.courses = new Courses(layers);
    }

    /** Collects spots. An exact place and an inexact one are two spots even where their discs are the same. */
    static final class Builder {
        private record Key(Extent extent, boolean exact) {
        }

        private final Map<Key, Integer> indices = new HashMap<>();
        private final List<Key> keys = new ArrayList<>();

        int add(Extent extent, boolean exact) {
            Key key = new Key(extent, exact);
            Integer known = indices.get(key);
            if (known != null) {
                return known;
            }
            indices.put(key, keys.size());
            keys.add(key);
            return keys.size() - 1;
        }

        Spots build(MapLayers layers) {
            boolean[] exact = new boolean[keys.size()];
            for (int i = 0; i < exact.length; i++) {
                exact[i] = keys.get(i).exact;
            }
            return new Spots(keys.stream().map(Key::extent).toArray(Extent[]::new), exact, layers);
        }
    }

    public int size() {
        return extents.length;
    }

    /** Whether the spot is an area of units rather than a disc. */
    public boolean isArea(int spot) {
        return extents[spot] instanceof Extent.Area;
    }

    /** Longitude of a disc's centre, degrees; NaN for an area. */
    public double lon(int spot) {
        return extents[spot] instanceof Extent.Disc disc ? disc.lon() : Double.NaN;
    }

    /** Latitude of a disc's centre, degrees; NaN for an area. */
    public double lat(int spot) {
        return extents[spot] instanceof Extent.Disc disc ? disc.lat() : Double.NaN;
    }

    /** Radius of uncertainty of a disc, km; NaN for an area. */
    public double radiusKm(int spot) {
        return extents[spot] instanceof Extent.Disc disc ? disc.radiusKm() : Double.NaN;
    }

    /** Whether the place of the spot's incidents is exact ({@code PlacePrecision.EXACT}). */
    public boolean isExact(int spot) {
        return exact[spot];
    }

    /** The extent itself. */
    public Extent extent(int spot) {
        return extents[spot];
    }

    /** The ground that something happened in at a spot known only to an area, as far as its boundaries could be read; empty for a disc. */
    public Optional<Geometry> ground(int spot) {
        List<Geometry> units = extents[spot] instanceof Extent.Area area ? area.units().stream().flatMap(unit -> areas.of(unit).stream()).toList() : List.of();
        return units.isEmpty() ? Optional.empty() : Optional.of(units.get(0).getFactory().buildGeometry(units));
    }

    /** Names of the regions of an era that a spot lies or can lie in. */
    public List<String> regions(int spot, Era era) {
        long mask = masks.of(era, this)[spot];
        List<String> names = new ArrayList<>();
        for (int k = 0; k < masks.names(era).size(); k++) {
            if ((mask & 1L << k) != 0) {
                names.add(masks.names(era).get(k));
            }
        }
        return names;
    }

    /** Works out ahead what the counts near the places of a state and in the regions of its era are made from. Safe on any thread. */
    public void prepare(AtlasState state) {
        state.question().rings().forEach(ring -> distancesKm(ring.lon(), ring.lat()));
        state.question().where().alongs().forEach(along -> alongKm(along.course()));
        regionMasks(state.era());
        if (!state.question().where().cercles().isEmpty()) {
            cercleMasks();
        }
    }

    /** Whether what is asked of place besides the rings is measured, or there is so little to measure that nobody notices. Does not wait. */
    public boolean isPrepared(AtlasState state) {
        Where where = state.question().where();
        return size() <= FEW || where.alongs().stream().map(Along::course).allMatch(course -> alongs.containsKey(course) || !courses.knows(course))
                && (where.regions().isEmpty() || masks.knows(state.era())) && (where.cercles().isEmpty() || masks.knowsCercles());
    }

    /** Per spot, a bit for each region of the era that it can lie in, in the order of the map's layers; bit 63 for none of them. Not to be changed. */
    public long[] regionMasks(Era era) {
        return masks.of(era, this);
    }

    /** Per spot, a bit for each cercle that it can lie in; see {@link #regionMasks}. */
    public long[] cercleMasks() {
        return masks.ofCercles(this);
    }

    /** Names of all regions of an era, in the order of their bits. */
    public List<String> regionNames(Era era) {
        return masks.names(era);
    }

    /** Names of all cercles, in the order of their bits. */
    public List<String> cercleNames() {
        return masks.cercleNames();
    }

    /** The bits of regions by their names, in any writing. */
    long regionBits(Era era, Iterable<String> names) {
        return masks.bits(era, names);
    }

    /** The bits of cercles by their names, in any writing. */
    long cercleBits(Iterable<String> names) {
        return masks.cercleBits(names);
    }

    /** The lines that nearness can be asked to. */
    public Courses courses() {
        return courses;
    }

    /** The ground of regions of an era and of cercles, as one area. */
    Geometry ground(Era era, Iterable<String> regions, Iterable<String> cercles) {
        return areas.union(era, regions, cercles);
    }

    /** The ground of administrative units. */
    AreaGeometry areas() {
        return areas;
    }

    /**
     * Least distance in km of what happened at each spot from a line, and a distance it is surely within: pairs; infinite where it is
     * more than {@link Along#MAX_KM}. Null where the line is of a layer that has not been read. Not to be changed.
     */
    double[] alongKm(Course course) {
        return courses.shapes(course).map(shapes -> alongs.computeIfAbsent(course, c -> AlongDistances.of(this, areas, shapes))).orElse(null);
    }

    /** Least and greatest distance in km of what happened at each spot from a point: pairs. Not to be changed. */
    double[] distancesKm(double lon, double lat) {
        return distances.computeIfAbsent(new Point(lon, lat), p -> NearDistances.of(this, areas, p.lon, p.lat));
    }
}
