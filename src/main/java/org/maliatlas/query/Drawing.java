package org.maliatlas.query;

import java.util.Objects;
import java.util.Optional;
import org.maliatlas.geography.Era;

/**
 * How the answer is drawn.
 *
 * @param way the way to draw incidents
 * @param style the look of the map
 * @param possible whether incidents that answer only possibly are drawn, and counted in shades and numbers on the map
 * @param cercles for {@link Way#AREAS}: cercles (of 2016) instead of the regions of the era shown
 * @param perArea for {@link Way#AREAS}: incidents per 1,000 km² instead of counts
 * @param alsoEra an era whose boundaries are drawn, too, dotted
 */
public record Drawing(Way way, Style style, boolean possible, boolean cercles, boolean perArea, Optional<Era> alsoEra) {
    public static final Drawing DEFAULT = new Drawing(Way.KINDS, Style.LIGHT, true, false, false, Optional.empty());

    public Drawing {
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(alsoEra, "alsoEra");
    }

    public Drawing withWay(Way newWay) {
        return new Drawing(newWay, style, possible, cercles, perArea, alsoEra);
    }

    public Drawing withStyle(Style newStyle) {
        return new Drawing(way, newStyle, possible, cercles, perArea, alsoEra);
    }

    public Drawing withPossible(boolean nowPossible) {
        return new Drawing(way, style, nowPossible, cercles, perArea, alsoEra);
    }

    public Drawing withCercles(boolean nowCercles) {
        return new Drawing(way, style, possible, nowCercles, perArea, alsoEra);
    }

    public Drawing withPerArea(boolean nowPerArea) {
        return new Drawing(way, style, possible, cercles, nowPerArea, alsoEra);
    }

    public Drawing withAlsoEra(Optional<Era> newAlsoEra) {
        return new Drawing(way, style, possible, cercles, perArea, newAlsoEra);
    }
}
