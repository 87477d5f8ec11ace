package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class MapProjectionTest {
    private static final MapProjection ALBERS = new MapProjection();
    private static final String WKT = "PROJCS[\"Mali Albers\",GEOGCS[\"WGS 84\",DATUM[\"World Geodetic System 1984\","
            + "SPHEROID[\"WGS 84\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"degree\",0.017453292519943295],"
            + "AXIS[\"Longitude\",EAST],AXIS[\"Latitude\",NORTH]],PROJECTION[\"Albers_Conic_Equal_Area\"],"
            + "PARAMETER[\"central_meridian\",-4.0],PARAMETER[\"latitude_of_origin\",17.0],"
            + "PARAMETER[\"standard_parallel_1\",13.0],PARAMETER[\"standard_parallel_2\",22.0],"
            + "PARAMETER[\"false_easting\",0.0],PARAMETER[\"false_northing\",0.0],UNIT[\"metre\",1.0],"
            + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]]";
    private static final MathTransform GEOTOOLS = geoTools();

    private static MathTransform geoTools() {
        try {
            return CRS.findMathTransform(ShapefileReader.wgs84(), CRS.parseWKT(WKT), true);
        } catch (FactoryException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From well beyond the countries drawn to the edge of what a view can be moved to. */
    @Property(tries = 1000)
    void itIsGeoToolsToAMillimetre(@ForAll @DoubleRange(min = -80, max = 70) double lon, @ForAll @DoubleRange(min = -60, max = 80) double lat)
            throws TransformException {
        double[] ours = {lon, lat};
        double[] theirs = new double[2];
        ALBERS.forward(ours, ours, 1);
        GEOTOOLS.transform(new double[] {lon, lat}, 0, theirs, 0, 1);
        assertThat(Math.hypot(ours[0] - theirs[0], ours[1] - theirs[1])).isLessThan(1e-3);
    }

    @Property(tries = 1000)
    void itsInverseIsGeoToolsToAMillimetre(@ForAll @DoubleRange(min = -5e6, max = 5e6) double east,
                                           @ForAll @DoubleRange(min = -5e6, max = 5e6) double north) throws TransformException {
        double[] ours = {east, north};
        double[] theirs = new double[2];
        ALBERS.inverse(ours, ours, 1);
        GEOTOOLS.inverse().transform(new double[] {east, north}, 0, theirs, 0, 1);
        assertThat(Geodesic.distanceKm(ours[0], ours[1], theirs[0], theirs[1])).isLessThan(1e-6);
    }

    @Test
    void beyondThePoleIsThePole() {
        double[] point = {0, 3e7};
        ALBERS.inverse(point, point, 1);
        assertThat(Math.abs(point[1])).isEqualTo(90);
    }

    @Property(tries = 300)
    void thereAndBackIsWithinAMillimetre(@ForAll @DoubleRange(min = -17, max = 10) double lon, @ForAll @DoubleRange(min = 4, max = 30) double lat) {
        double[] point = {lon, lat};
        ALBERS.forward(point, point, 1);
        ALBERS.inverse(point, point, 1);
        assertThat(Geodesic.distanceKm(lon, lat, point[0], point[1])).isLessThan(1e-6);
    }

    @Test
    void areasAreTrueNorthAndSouth() {
        GeometryFactory factory = new GeometryFactory();
        for (double lat : new double[] {10.5, 17, 24}) {
            Geometry box = Densifier.densify(factory.toGeometry(new Envelope(-4.5, -3.5, lat - 0.5, lat + 0.5)), 0.01);
            double km2 = ALBERS.project(box).getArea() / 1e6;
            assertThat(km2).isCloseTo(boxKm2(1, lat - 0.5, lat + 0.5), within(1.0));
        }
    }

    /** Area of a box of longitudes and latitudes on the ellipsoid (Snyder 1987, Map Projections, eq. 3-12). */
    private static double boxKm2(double lonDegrees, double south, double north) {
        double a = 6378.137;
        double e = Math.sqrt(0.00669437999014);
        return a * a * Math.toRadians(lonDegrees) * (q(e, north) - q(e, south)) / 2;
    }

    private static double q(double e, double lat) {
        double s = Math.sin(Math.toRadians(lat));
        return (1 - e * e) * (s / (1 - e * e * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
    }

    @Test
    void northIsUpOnTheCentralMeridian() {
        double[] points = {-4, 12, -4, 22};
        ALBERS.forward(points, points, 2);
        assertThat(points[0]).isCloseTo(points[2], within(1e-6));
        assertThat(points[3]).isGreaterThan(points[1]);
    }
}
