package org.maliatlas.cartography;

import java.util.List;
import java.util.Optional;
import org.maliatlas.geography.Era;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Way;
import org.maliatlas.query.Where;

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
 * @param layers the user's, the topmost first
 * @param fades whether marks pale with age
 * @param where what of place is asked besides rings
 * @param difference of a map of a change, which has classes of its own
 */
public record Legend(Way way, boolean handedOver, Shades shades, double unit, Drawing drawing, Era era, boolean crossesEras, List<LayerKey> layers, boolean fades,
                     Where where, Optional<DifferenceKey> difference) {
    /** The legend of a picture that shows no change. */
    Legend(Way way, boolean handedOver, Shades shades, double unit, Drawing drawing, Era era, boolean crossesEras, List<LayerKey> layers, boolean fades,
           Where where) {
        this(way, handedOver, shades, unit, drawing, era, crossesEras, layers, fades, where, Optional.empty());
    }

    /** The same legend for what a state asks beside the drawing. */
    Legend of(AtlasState state) {
        Where asked = state.question().where();
        return state.crossesEras() == crossesEras && asked.equals(where) ? this
                : new Legend(way, handedOver, shades, unit, drawing, era, state.crossesEras(), layers, fades, asked, difference);
    }
}
