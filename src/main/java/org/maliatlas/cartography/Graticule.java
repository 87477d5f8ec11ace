package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.words.Words;

/** Lines of longitude and latitude, lettered where they leave the picture. */
final class Graticule {
    private static final double[] STEPS_DEGREES = {0.1, 0.25, 0.5, 1, 2, 5, 10};
    private static final double LINES_ACROSS = 7;
    /** The scale bar and what stands above it have the lower left corner. */
    private static final double SCALE_BAR_PT = 50;

    private final Viewport viewport;
    private final Graphics2D g;
    private final Lettering lettering;
    private final Words words;
    private final MapColours colours;

    Graticule(Viewport viewport, Graphics2D g, Lettering lettering, Words words, MapColours colours) {
        this.viewport = viewport;
        this.g = g;
        this.lettering = lettering;
        this.words = words;
        this.colours = colours;
    }

    private double stepDegrees() {
        double degrees = viewport.view().spanKm() / 111.0 / LINES_ACROSS;
        for (double step : STEPS_DEGREES) {
            if (step >= degrees) {
                return step;
            }
        }
        return STEPS_DEGREES[STEPS_DEGREES.length - 1];
    }

    void paint(LabelBoard board) {
        double step = stepDegrees();
        Rectangle2D.Double box = lonLatBox();
        double pt = viewport.pixelsPerPoint();
        for (double lon = Math.ceil(box.x / step) * step; lon <= box.getMaxX(); lon += step) {
            line(lon, box.y, lon, box.getMaxY());
            Point2D.Double top = meridianAt(lon, 0, box);
            letter(words.say("graticule." + (lon < -1e-9 ? "west" : lon > 1e-9 ? "east" : "zero"), degrees(Math.abs(lon))), top.x, 11 * pt, true, board);
        }
        for (double lat = Math.ceil(box.y / step) * step; lat <= box.getMaxY(); lat += step) {
            line(box.x, lat, box.getMaxX(), lat);
            Point2D.Double left = parallelAt(lat, box);
            letter(words.say("graticule." + (lat < -1e-9 ? "south" : lat > 1e-9 ? "north" : "zero"), degrees(Math.abs(lat))), 4 * pt, left.y - 2.5 * pt, false, board);
        }
    }

    private static String degrees(double value) {
        long minutes = Math.round(value * 60);
        return minutes % 60 == 0 ? minutes / 60 + "°" : minutes / 60 + "°" + String.format("%02d", minutes % 60) + "′";
    }

    private void line(double lon1, double lat1, double lon2, double lat2) {
        int parts = 48;
        double[] points = new double[2 * (parts + 1)];
        for (int i = 0; i <= parts; i++) {
            points[2 * i] = lon1 + (lon2 - lon1) * i / parts;
            points[2 * i + 1] = lat1 + (lat2 - lat1) * i / parts;
        }
        viewport.projection().forward(points, points, parts + 1);
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i <= parts; i++) {
            double x = viewport.xPx(points[2 * i]);
            double y = viewport.yPx(points[2 * i + 1]);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        g.setColor(colours.lines().graticule());
        g.setStroke(new BasicStroke((float) (0.7 * viewport.pixelsPerPoint())));
        g.draw(path);
    }

    private void letter(String text, double x, double baseline, boolean centred, LabelBoard board) {
        double pt = viewport.pixelsPerPoint();
        Label label = new Label(text, lettering.font(Cut.REGULAR, 8.5 * pt), colours.letters().graticule(), colours.letters().foreignHalo(), 1.6 * pt);
        double left = centred ? x - label.widthPx() / 2 : x;
        if (left >= 2 * pt && left + label.widthPx() <= viewport.widthPx() - 2 * pt
                && baseline > 20 * pt - (centred ? 20 * pt : 0) && baseline < viewport.heightPx() - (centred ? 4 : SCALE_BAR_PT) * pt) {
            label.paintAt(g, left, baseline);
            board.reserve(label.boxAt(left, baseline));
        }
    }

    /** The longitude-latitude box around the picture: its edges walked. */
    private Rectangle2D.Double lonLatBox() {
        Rectangle2D.Double box = null;
        int parts = 8;
        for (int i = 0; i <= parts; i++) {
            double x = viewport.widthPx() * (double) i / parts;
            double y = viewport.heightPx() * (double) i / parts;
            for (Point2D.Double p : new Point2D.Double[] {viewport.toLonLat(x, 0), viewport.toLonLat(x, viewport.heightPx()),
                viewport.toLonLat(0, y), viewport.toLonLat(viewport.widthPx(), y)}) {
                if (box == null) {
                    box = new Rectangle2D.Double(p.x, p.y, 0, 0);
                } else {
                    box.add(p);
                }
            }
        }
        return box;
    }

    /** Where a meridian crosses the row {@code yPx}. */
    private Point2D.Double meridianAt(double lon, double yPx, Rectangle2D.Double box) {
        double south = box.y;
        double north = box.getMaxY();
        for (int i = 0; i < 30; i++) {
            double lat = (south + north) / 2;
            if (viewport.toPx(lon, lat).y > yPx) {
                south = lat;
            } else {
                north = lat;
            }
        }
        return viewport.toPx(lon, south);
    }

    /** Where a parallel crosses the left edge. */
    private Point2D.Double parallelAt(double lat, Rectangle2D.Double box) {
        double west = box.x;
        double east = box.getMaxX();
        for (int i = 0; i < 30; i++) {
            double lon = (west + east) / 2;
            if (viewport.toPx(lon, lat).x < 0) {
                west = lon;
            } else {
                east = lon;
            }
        }
        return viewport.toPx(west, lat);
    }
}
