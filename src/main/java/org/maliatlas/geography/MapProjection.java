package org.maliatlas.geography;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The map's projection: Albers equal-area conic on WGS 84, standard parallels 13° and 22° N, origin 17° N 4° W, so that
 * areas are true and shapes good over Mali. Through GeoTools' referencing. Safe for use by several threads.
 */
public final class MapProjection {
    private static final String WGS84 = "GEOGCS[\"WGS 84\",DATUM[\"World Geodetic System 1984\","
            + "SPHEROID[\"WGS 84\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"degree\",0.017453292519943295],"
            + "AXIS[\"Longitude\",EAST],AXIS[\"Latitude\",NORTH]]";
    private static final String ALBERS = "PROJCS[\"Mali Albers\"," + WGS84 + ",PROJECTION[\"Albers_Conic_Equal_Area\"],"
            + "PARAMETER[\"central_meridian\",-4.0],PARAMETER[\"latitude_of_origin\",17.0],"
            + "PARAMETER[\"standard_parallel_1\",13.0],PARAMETER[\"standard_parallel_2\",22.0],"
            + "PARAMETER[\"false_easting\",0.0],PARAMETER[\"false_northing\",0.0],UNIT[\"metre\",1.0],"
            + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]]";

    private final MathTransform forward;
    private final MathTransform inverse;

    public MapProjection() {
        try {
            forward = CRS.findMathTransform(wgs84(), CRS.parseWKT(ALBERS), true);
            inverse = forward.inverse();
        } catch (FactoryException | TransformException e) {
            throw new IllegalStateException("GeoTools cannot make the map's projection", e);
        }
    }

    /** WGS 84 with longitude before latitude. */
    static CoordinateReferenceSystem wgs84() throws FactoryException {
        return CRS.parseWKT(WGS84);
    }

    /** Projects points: longitude, latitude pairs in degrees to easting, northing pairs in metres; both may be one array. */
    public void forward(double[] lonLat, double[] eastNorth, int points) {
        transform(forward, lonLat, eastNorth, points);
    }

    /** The inverse of {@link #forward}. */
    public void inverse(double[] eastNorth, double[] lonLat, int points) {
        transform(inverse, eastNorth, lonLat, points);
    }

    private static void transform(MathTransform transform, double[] from, double[] to, int points) {
        try {
            transform.transform(from, 0, to, 0, points);
        } catch (TransformException e) {
            throw new IllegalArgumentException("a point that the projection does not reach", e);
        }
    }

    /** A projected copy of a geometry in longitude, latitude. */
    public Geometry project(Geometry lonLat) {
        Geometry copy = lonLat.copy();
        copy.apply(new Projecting());
        copy.geometryChanged();
        return copy;
    }

    private final class Projecting implements CoordinateSequenceFilter {
        private final double[] point = new double[2];

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            point[0] = sequence.getX(i);
            point[1] = sequence.getY(i);
            forward(point, point, 1);
            sequence.setOrdinate(i, 0, point[0]);
            sequence.setOrdinate(i, 1, point[1]);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
