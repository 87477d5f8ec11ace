package org.maliatlas.make;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Makes {@code places.csv}: the gazetteer first, then the villages, each with the cercle that tells it from its homonyms. */
final class MakePlaces {
    private static final List<String> COLUMNS = List.of("name", "name_en", "lon", "lat", "rank", "cercle", "origin", "note");

    private record Commune(String cercle, PreparedGeometry geometry) {
    }

    private final Path reference;
    private final Path target;
    private final STRtree communes = new STRtree();
    private final GeometryFactory factory = new GeometryFactory();

    MakePlaces(Path reference, Path target) {
        this.reference = reference;
        this.target = target;
    }

    void make() throws IOException {
        for (GeoJsonFacts.Fact commune : new GeoJsonFacts().read(reference.resolve("geo/communes.geojson"))) {
            communes.insert(commune.geometry().getEnvelopeInternal(),
                    new Commune(commune.text("cercle"), PreparedGeometryFactory.prepare(commune.geometry())));
        }
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Map<String, String> row : Table.read(reference.resolve("geo/gazetteer.csv"))) {
            rows.add(place(row, TownRank.of(row.get("name")), row.get("source"), row.get("note")));
            known.add(row.get("source").replaceFirst("^GeoNames (\\d+).*", "$1"));
        }
        rows.sort(Comparator.comparing(row -> row.get("rank")));
        List<Map<String, String>> villages = new ArrayList<>();
        for (Map<String, String> row : Table.read(reference.resolve("geo/villages.csv"))) {
            if (!known.contains(row.get("geonames_id"))) {
                villages.add(place(row, 4, "GeoNames " + row.get("geonames_id"), ""));
            }
        }
        villages.sort(Comparator.comparing((Map<String, String> row) -> row.get("name")).thenComparing(row -> row.get("origin")));
        rows.addAll(villages);
        Table.write(target.resolve("places.csv"), COLUMNS, rows);
    }

    private Map<String, String> place(Map<String, String> from, int rank, String origin, String note) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", from.get("name"));
        row.put("name_en", TownRank.english(from.get("name")));
        row.put("lon", from.get("lon"));
        row.put("lat", from.get("lat"));
        row.put("rank", Integer.toString(rank));
        row.put("cercle", cercle(Double.parseDouble(from.get("lon")), Double.parseDouble(from.get("lat"))));
        row.put("origin", origin);
        row.put("note", note);
        return row;
    }

    private String cercle(double lon, double lat) {
        Point point = factory.createPoint(new Coordinate(lon, lat));
        for (Object found : communes.query(point.getEnvelopeInternal())) {
            Commune commune = (Commune) found;
            if (commune.geometry.covers(point)) {
                return commune.cercle;
            }
        }
        return "";
    }
}
