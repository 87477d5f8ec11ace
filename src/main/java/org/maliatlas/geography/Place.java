package org.maliatlas.geography;

/**
 * A named point.
 *
 * @param name its name, in Mali's official spelling
 * @param nameEn its English name where that differs (Timbuktu), else the same
 * @param lon longitude, degrees, WGS 84
 * @param lat latitude, degrees, WGS 84
 * @param rank 1 the capital, 2 a region's seat, 3 a town, 4 a village or other locality
 * @param origin where the coordinates are from
 * @param note what tells it from its homonyms; may be empty
 */
public record Place(String name, String nameEn, double lon, double lat, int rank, String origin, String note) {
}
