package org.maliatlas.cartography;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.query.View;

/**
 * Where a view falls on a picture of a given size. Immutable. Picture coordinates are pixels, origin top left, y down;
 * ground coordinates are the projection's metres, y up.
 */
public final class Viewport {
    private static final double METRES_PER_KM = 1000;
    /** Metres from the projection's origin within which its inverse is asked. */
    private static final double REACH_M = 5_000_000;

    private final MapProjection projection;
    private final View view;
    private final int widthPx;
    private final int heightPx;
    private final double pixelsPerPoint;
    private final double metresPerPx;
    private final double centreEast;
    private final double centreNorth;

    /**
     * @param pixelsPerPoint pixels for one point of symbol and letter size: 1 on an ordinary screen, 2 on a dense one,
     *     dpi / 96 on paper
     */
    public Viewport(MapProjection projection, View view, int widthPx, int heightPx, double pixelsPerPoint) {
        if (widthPx < 1 || heightPx < 1 || !(pixelsPerPoint > 0)) {
            throw new IllegalArgumentException("no picture: " + widthPx + " × " + heightPx + " at " + pixelsPerPoint);
        }
        this.projection = projection;
        this.view = view;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.pixelsPerPoint = pixelsPerPoint;
        this.metresPerPx = view.spanKm() * METRES_PER_KM / Math.min(widthPx, heightPx);
        double[] point = {view.centreLon(), view.centreLat()};
        projection.forward(point, point, 1);
        this.centreEast = point[0];
        this.centreNorth = point[1];
    }

    /** The smallest view that shows a rectangle of ground metres whole, with a margin of {@code margin} of its size on each side. */
    public static View fit(MapProjection projection, Rectangle2D ground, double margin, int widthPx, int heightPx) {
        double metresPerPx = Math.max(ground.getWidth() / widthPx, ground.getHeight() / heightPx) * (1 + 2 * margin);
        double[] centre = {ground.getCenterX(), ground.getCenterY()};
        projection.inverse(centre, centre, 1);
        return viewOf(centre[0], centre[1], metresPerPx * Math.min(widthPx, heightPx) / METRES_PER_KM, null);
    }

    private static View viewOf(double lon, double lat, double spanKm, View like) {
        double span = Math.max(View.MIN_SPAN_KM, Math.min(View.MAX_SPAN_KM, spanKm));
        return new View(lon, lat, span, like == null ? java.util.Optional.empty() : like.heldEra());
    }

    /** Whether it is the same view on a picture of the same size. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Viewport that && projection == that.projection && view.equals(that.view) && widthPx == that.widthPx
                && heightPx == that.heightPx && pixelsPerPoint == that.pixelsPerPoint;
    }

    @Override
    public int hashCode() {
        return Objects.hash(view, widthPx, heightPx, pixelsPerPoint);
    }

    public MapProjection projection() {
        return projection;
    }

    public View view() {
        return view;
    }

    public int widthPx() {
        return widthPx;
    }

    public int heightPx() {
        return heightPx;
    }

    public double pixelsPerPoint() {
        return pixelsPerPoint;
    }

    /** Metres on the ground across one pixel; true for areas everywhere, for lengths near the standard parallels. */
    public double metresPerPx() {
        return metresPerPx;
    }

    /** From ground metres to pixels. */
    public AffineTransform groundToPx() {
        return new AffineTransform(1 / metresPerPx, 0, 0, -1 / metresPerPx,
                widthPx / 2.0 - centreEast / metresPerPx, heightPx / 2.0 + centreNorth / metresPerPx);
    }

    /** The pixel x of an easting in metres. */
    public double xPx(double east) {
        return widthPx / 2.0 + (east - centreEast) / metresPerPx;
    }

    /** The pixel y of a northing in metres. */
    public double yPx(double north) {
        return heightPx / 2.0 - (north - centreNorth) / metresPerPx;
    }

    /** The pixel of a longitude and latitude. */
    public Point2D.Double toPx(double lon, double lat) {
        double[] point = {lon, lat};
        projection.forward(point, point, 1);
        return new Point2D.Double(xPx(point[0]), yPx(point[1]));
    }

    /** Longitude (x) and latitude (y) of a pixel; of the nearest point within reach where the projection ends. */
    public Point2D.Double toLonLat(double xPx, double yPx) {
        double[] point = {within(centreEast + (xPx - widthPx / 2.0) * metresPerPx), within(centreNorth - (yPx - heightPx / 2.0) * metresPerPx)};
        projection.inverse(point, point, 1);
        return new Point2D.Double(point[0], point[1]);
    }

    private static double within(double metres) {
        return Math.max(-REACH_M, Math.min(REACH_M, metres));
    }

    /** The view after the picture was dragged by so many pixels. Kept within reach of Mali. */
    public View panned(double dxPx, double dyPx) {
        return centredOn(widthPx / 2.0 - dxPx, heightPx / 2.0 - dyPx, view.spanKm());
    }

    /** The view after zooming about a pixel, which stays where it is. @param factor above 1 to come closer */
    public View zoomed(double factor, double xPx, double yPx) {
        double span = Math.max(View.MIN_SPAN_KM, Math.min(View.MAX_SPAN_KM, view.spanKm() / factor));
        double k = span / view.spanKm();
        return centredOn(xPx + (widthPx / 2.0 - xPx) * k, yPx + (heightPx / 2.0 - yPx) * k, span);
    }

    private View centredOn(double xPx, double yPx, double spanKm) {
        Point2D.Double centre = toLonLat(xPx, yPx);
        double lon = Math.max(-30, Math.min(25, centre.x));
        double lat = Math.max(-5, Math.min(38, centre.y));
        return viewOf(lon, lat, spanKm, view);
    }

    /** The transform that lays a picture painted for this viewport over one of {@code newer}, both in pixels. */
    public AffineTransform onto(Viewport newer) {
        double k = metresPerPx / newer.metresPerPx;
        double x = newer.xPx(centreEast) - widthPx / 2.0 * k;
        double y = newer.yPx(centreNorth) - heightPx / 2.0 * k;
        return new AffineTransform(k, 0, 0, k, x, y);
    }
}
