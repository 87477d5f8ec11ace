package org.maliatlas.cartography;

import org.maliatlas.geography.Era;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Way;

/**
 * What a picture is read by.
 *
 * @param way the way it was drawn in
 * @param handedOver whether marks would have hidden each other and were shaded instead
 * @param shades classes and their colours
 * @param unit of the way: km² of a hexagon, km that the density is spread over, points of the radius for one death; else 0
 * @param drawing what was wanted
 * @param era whose regions are shaded
 * @param crossesEras whether boundaries changed within the dates shown
 */
public record Legend(Way way, boolean handedOver, Shades shades, double unit, Drawing drawing, Era era, boolean crossesEras) {
    Legend withCrossesEras(boolean crosses) {
        return crosses == crossesEras ? this : new Legend(way, handedOver, shades, unit, drawing, era, crosses);
    }
}
