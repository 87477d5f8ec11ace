package org.maliatlas.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * A river or a lake.
 *
 * @param name name in French
 * @param nameEn name in English
 * @param rank Natural Earth's rank: 3 the greatest, 9 the least
 * @param geometry line or polygon in longitude, latitude, WGS 84
 */
public record Watercourse(String name, String nameEn, int rank, Geometry geometry) {
}
