package org.maliatlas.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.words.Words;

/** A scale bar, true along the parallel through the picture's centre: its length is measured on the ellipsoid. */
public final class ScaleBar {
    private static final double[] LENGTHS_KM = {0.5, 1, 2, 5, 10, 20, 50, 100, 200, 300, 500};

    private final Lettering lettering;
    private final MapColours colours;

    public ScaleBar(Lettering lettering, MapColours colours) {
        this.lettering = lettering;
        this.colours = colours;
    }

    /** Kilometres on the ground across {@code px} pixels at the picture's centre. */
    public static double kilometresAcross(Viewport viewport, double px) {
        double y = viewport.heightPx() / 2.0;
        Point2D.Double a = viewport.toLonLat(viewport.widthPx() / 2.0 - px / 2, y);
        Point2D.Double b = viewport.toLonLat(viewport.widthPx() / 2.0 + px / 2, y);
        return Geodesic.distanceKm(a.x, a.y, b.x, b.y);
    }

    /**
     * Paints the bar with its lower left corner at a point.
     *
     * @param longestPx the bar is the longest round length that is no longer than this
     * @return the box it covers
     */
    public Rectangle2D paint(Graphics2D g, Viewport viewport, double xPx, double bottomPx, double longestPx, Words words) {
        double pt = viewport.pixelsPerPoint();
        double probePx = 100;
        double kmPerPx = kilometresAcross(viewport, probePx) / probePx;
        double km = LENGTHS_KM[0];
        for (double length : LENGTHS_KM) {
            if (length / kmPerPx <= longestPx) {
                km = length;
            }
        }
        double px = km / kmPerPx;
        double barPx = 4 * pt;
        double y = bottomPx - barPx;
        Label end = new Label(words.say("scaleBar.km", km), lettering.font(Cut.REGULAR, 9.5 * pt), colours.letters().town(), colours.letters().halo(), 2 * pt);
        Label zero = new Label("0", lettering.font(Cut.REGULAR, 9.5 * pt), colours.letters().town(), colours.letters().halo(), 2 * pt);
        g.setColor(colours.letters().halo());
        g.fill(new Rectangle2D.Double(xPx - 2 * pt, y - 2 * pt, px + 4 * pt, barPx + 4 * pt));
        g.setColor(colours.letters().town());
        g.fill(new Rectangle2D.Double(xPx, y, px, barPx));
        g.setColor(colours.ground().land());
        g.fill(new Rectangle2D.Double(xPx + px / 2, y + pt, px / 2 - pt, barPx - 2 * pt));
        zero.paintAt(g, xPx, y - 4 * pt);
        end.paintAt(g, xPx + px - words.say("scaleBar.km", km).indexOf(' ') * 3 * pt, y - 4 * pt);
        return new Rectangle2D.Double(xPx, y - 14 * pt, px + end.widthPx(), barPx + 14 * pt);
    }
}
