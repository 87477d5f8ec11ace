package org.maliatlas.charts;

import java.awt.Color;
import java.util.Arrays;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Style;

/**
 * The colours of a chart: those of the map in the same style.
 *
 * @param bar bars and marks that stand for no kind
 * @param kinds by {@code Kind.ordinal()}
 * @param ramp of amounts, least first
 */
record ChartColours(Color paper, Color ink, Color quiet, Color rule, Color bar, Color[] kinds, Color[] ramp) {
    static ChartColours of(Style style) {
        MapColours map = MapColours.of(style);
        return new ChartColours(map.page().paper(), map.page().ink(), map.page().quiet(), map.page().rule(), map.emphasis(),
                Arrays.stream(Kind.values()).map(map::kind).toArray(Color[]::new), map.ramp());
    }

    /** A colour more like the paper. @param share how much of it is left, 0 to 1 */
    Color pale(Color colour, double share) {
        return new Color(mix(colour.getRed(), paper.getRed(), share), mix(colour.getGreen(), paper.getGreen(), share), mix(colour.getBlue(), paper.getBlue(), share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a * share + b * (1 - share));
    }
}
