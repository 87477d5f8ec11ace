package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.maliatlas.geography.Era;

/** Paints land, borders and water, from the ground up; shades of the answer lie between the surfaces and the lines. */
final class LandPainter {
    /** Metres per point up to which the larger-scale neighbours are worth drawing. */
    private static final double NEIGHBOURS_10M_FROM = 1200;
    private static final double CERCLES_FROM = 1100;
    /** Natural Earth's land can stop short of Mali's outline by so much: land is laid under it. */
    private static final double LAND_GAP_M = 17_000;

    private final Terrain terrain;
    private final Viewport viewport;
    private final Graphics2D g;
    private final AffineTransform toPx;
    private final double pt;
    private final MapColours colours;

    LandPainter(Terrain terrain, Viewport viewport, Graphics2D g, MapColours colours) {
        this.terrain = terrain;
        this.viewport = viewport;
        this.g = g;
        this.colours = colours;
        this.toPx = viewport.groundToPx();
        this.pt = viewport.pixelsPerPoint();
    }

    /** Sea and land. */
    void paintSurfaces() {
        g.setColor(colours.ground().foreign());
        g.fillRect(0, 0, viewport.widthPx(), viewport.heightPx());
        fill(terrain.sea, colours.ground().sea());
        Shape country = toPx.createTransformedShape(terrain.country);
        if (isNear()) {
            terrain.neighbours().forEach(area -> fill(area.path(), colours.ground().foreign()));
        }
        g.setColor(colours.ground().foreign());
        g.setStroke(new BasicStroke((float) (2 * LAND_GAP_M / viewport.metresPerPx()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        Shape edge = viewport.metresPerPx() * pt > Terrain.COARSE_M ? toPx.createTransformedShape(terrain.coarseCountry) : country;
        if (terrain.hasCountry) {
            g.draw(edge);
        }
        paintEdgeShade(edge);
        g.setColor(colours.ground().land());
        g.fill(country);
    }

    private boolean isNear() {
        return viewport.metresPerPx() * pt < NEIGHBOURS_10M_FROM && !terrain.neighbours().isEmpty();
    }

    /** Water and borders. @param cercles whether the borders of cercles are wanted at any scale */
    void paintLines(Era era, Optional<Era> alsoEra, boolean cercles) {
        if (cercles || viewport.metresPerPx() * pt < CERCLES_FROM) {
            line(terrain.cercleBorders(), colours.lines().cercle(), 0.7, 3, 2);
        }
        paintWater();
        line(isNear() ? terrain.neighbourBorders() : terrain.countryBorders, colours.lines().foreign(), 0.9, 7, 3);
        Path2D regions = terrain.regionBorders(era);
        line(regions, new Color(colours.lines().region().getRed(), colours.lines().region().getGreen(), colours.lines().region().getBlue(), 46), 3.2);
        line(regions, colours.lines().region(), 0.9, 5, 2.5);
        alsoEra.ifPresent(also -> paintDotted(toPx.createTransformedShape(terrain.regionBorders(also)), g, colours, pt));
        g.setColor(colours.lines().country());
        g.setStroke(new BasicStroke((float) (1.3 * colours.lines().breadth() * pt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(toPx.createTransformedShape(terrain.country));
    }

    /** The line of a second set of boundaries. */
    static void paintDotted(Shape line, Graphics2D g, MapColours colours, double pt) {
        g.setColor(colours.lines().asked());
        g.setStroke(new BasicStroke((float) (2 * colours.lines().breadth() * pt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10,
                new float[] {0, (float) (4.5 * pt)}, 0));
        g.draw(line);
    }

    /** A soft band around the country lifts it from its neighbours, as atlases have long done. */
    private void paintEdgeShade(Shape country) {
        Color c = colours.ground().edge();
        for (double width : new double[] {13, 9, 5}) {
            g.setColor(new Color(c.getRed(), c.getGreen(), c.getBlue(), 95));
            g.setStroke(new BasicStroke((float) (width * pt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(country);
        }
    }

    private void paintWater() {
        double closer = Math.max(1, Math.min(2.2, Math.sqrt(2000 / (viewport.metresPerPx() * pt))));
        for (Terrain.Water river : terrain.rivers) {
            double widthPt = switch (river.rank()) {
                case 1, 2, 3 -> 1.7;
                case 4 -> 1.3;
                case 5, 6 -> 0.9;
                case 7 -> 0.7;
                default -> 0.5;
            };
            line(river.path(), colours.lines().water(), widthPt * closer);
        }
        for (Terrain.Water lake : terrain.lakes) {
            fill(lake.path(), colours.ground().water());
            line(lake.path(), colours.lines().water(), 0.6);
        }
    }

    private void fill(Path2D path, Color colour) {
        g.setColor(colour);
        g.fill(toPx.createTransformedShape(path));
    }

    private void line(Path2D path, Color colour, double widthPt, double... dashPt) {
        float[] dash = dashPt.length == 0 ? null : new float[dashPt.length];
        for (int i = 0; i < dashPt.length; i++) {
            dash[i] = (float) (dashPt[i] * pt);
        }
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) (widthPt * colours.lines().breadth() * pt), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
        g.draw(toPx.createTransformedShape(path));
    }
}
