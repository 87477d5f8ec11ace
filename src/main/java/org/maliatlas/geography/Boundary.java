package org.maliatlas.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * A named area: a region, a cercle, a country.
 *
 * @param name name in French (Mali's official spelling)
 * @param nameEn name in English
 * @param geometry polygon in longitude, latitude, WGS 84
 */
public record Boundary(String name, String nameEn, Geometry geometry) {
}
