package org.maliatlas.query;

import java.util.Objects;

/**
 * How the answer is drawn.
 *
 * @param way the way to draw incidents
 * @param style the look of the map
 * @param possible whether incidents that answer only possibly are drawn, and counted in shades and numbers on the map
 * @param cercles for {@link Way#AREAS}: cercles (of 2016) instead of the regions of the era shown
 * @param perArea for {@link Way#AREAS}: incidents per 1,000 km² instead of counts
 */
public record Drawing(Way way, Style style, boolean possible, boolean cercles, boolean perArea) {
    public static final Drawing DEFAULT = new Drawing(Way.KINDS, Style.LIGHT, true, false, false);

    public Drawing {
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(style, "style");
    }

    public Drawing withWay(Way newWay) {
        return new Drawing(newWay, style, possible, cercles, perArea);
    }

    public Drawing withStyle(Style newStyle) {
        return new Drawing(way, newStyle, possible, cercles, perArea);
    }

    public Drawing withPossible(boolean nowPossible) {
        return new Drawing(way, style, nowPossible, cercles, perArea);
    }

    public Drawing withCercles(boolean nowCercles) {
        return new Drawing(way, style, possible, nowCercles, perArea);
    }

    public Drawing withPerArea(boolean nowPerArea) {
        return new Drawing(way, style, possible, cercles, nowPerArea);
    }
}
