package org.maliatlas.geography;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.maliatlas.words.UserProblem;

/**
 * Everything the base map is drawn from, as read from {@code shapefiles/}. What could not be read is in
 * {@link #problems()} and its list is empty, so that the rest of the map is still there.
 *
 * @param regions the regions of each era; all three keys are present
 * @param cercles cercles of the 2016 division
 * @param country Mali's outline (union of its communes); empty geometry if unread
 * @param countries other countries at small scale
 * @param neighbours Mali's neighbours at large scale
 * @param rivers rivers, greatest first
 * @param lakes lakes
 * @param towns towns of Mali, most important first
 * @param foreignTowns towns outside Mali, most important first; {@link Place#rank()} 1 for capitals
 * @param problems what could not be read
 */
public record MapLayers(Map<Era, List<Boundary>> regions, List<Boundary> cercles, Geometry country, List<Boundary> countries,
                        List<Boundary> neighbours, List<Watercourse> rivers, List<Watercourse> lakes, List<Place> towns,
                        List<Place> foreignTowns, List<UserProblem> problems) {

    /** Reads all layers of a folder. Never throws for a broken file: it becomes a {@link UserProblem}. */
    public static MapLayers read(Path folder) {
        return new LayerFolder(folder).read();
    }

    /**
     * The same, sooner: as they were kept at an earlier reading, unless a file of the folder has changed since.
     *
     * @param kept the file they are kept in; made, replaced when it is old or damaged, and done without where it cannot be written
     */
    public static MapLayers read(Path folder, Path kept) {
        return new LayerCache(kept).layers(folder);
    }

    /** The region of this name in an era, whatever its case and accents; English names are known too. */
    public Optional<Boundary> region(Era era, String name) {
        return find(regions.getOrDefault(era, List.of()), name);
    }

    /** The cercle of this name. */
    public Optional<Boundary> cercle(String name) {
        return find(cercles, name);
    }

    private static Optional<Boundary> find(List<Boundary> boundaries, String name) {
        return boundaries.stream().filter(b -> Names.same(b.name(), name) || Names.same(b.nameEn(), name)).findFirst();
    }
}
