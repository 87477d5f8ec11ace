package org.maliatlas.make;

import static org.maliatlas.make.ShapefileWriter.values;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.maliatlas.geography.Era;
import org.maliatlas.make.GeoJsonFacts.Fact;
import org.maliatlas.make.ShapefileWriter.Row;

/**
 * Makes {@code shapefiles/}. Every unit is a union of whole communes, so that the eras agree along the edges they share
 * and each era tiles the country. Arguments: the reference folder (default {@code ../shared/reference}) and the folder to
 * write to (default {@code shapefiles}).
 */
public final class MakeShapefiles {
    private static final Map<String, Class<?>> UNIT = columns("NAME", String.class, "NAME_EN", String.class, "CODE", String.class);
    private static final Map<String, Class<?>> COUNTRY = columns("NAME", String.class, "NAME_EN", String.class, "ISO3", String.class);
    private static final Map<String, Class<?>> WATER = columns("NAME", String.class, "NAME_EN", String.class, "RANK", Integer.class);
    private static final Map<String, Class<?>> TOWN =
            columns("NAME", String.class, "NAME_EN", String.class, "RANK", Integer.class, "ORIGIN", String.class);

    private final Path geo;
    private final ShapefileWriter writer;
    private final GeoJsonFacts geoJson = new GeoJsonFacts();
    private final GeometryFactory factory = new GeometryFactory();

    private MakeShapefiles(Path reference, Path target) {
        this.geo = reference.resolve("geo");
        this.writer = new ShapefileWriter(target);
    }

    public static void main(String[] args) throws Exception {
        make(Path.of(args.length > 0 ? args[0] : "../shared/reference"), Path.of(args.length > 1 ? args[1] : "shapefiles"));
    }

    /** Makes all layers. */
    public static void make(Path reference, Path target) throws Exception {
        Files.createDirectories(target);
        MakeShapefiles maker = new MakeShapefiles(reference, target);
        maker.units();
        maker.countries();
        maker.water();
        maker.towns();
    }

    private static Map<String, Class<?>> columns(Object... pairs) {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.put((String) pairs[i], (Class<?>) pairs[i + 1]);
        }
        return columns;
    }

    private void units() throws Exception {
        List<Fact> communes = geoJson.read(geo.resolve("communes.geojson"));
        for (Era era : Era.values()) {
            writer.write("regions_" + era.year(), MultiPolygon.class, UNIT, dissolve(communes, "region_" + era.year(), null));
        }
        writer.write("cercles", MultiPolygon.class, UNIT, dissolve(communes, "cercle", "cercle_pcode"));
        Geometry outline = CoverageUnion.union(communes.stream().map(Fact::geometry).toArray(Geometry[]::new));
        writer.write("mali", MultiPolygon.class, UNIT, List.of(new Row(multi(outline), values("NAME", "Mali", "NAME_EN", "Mali", "CODE", "ML"))));
    }

    private List<Row> dissolve(List<Fact> communes, String nameKey, String codeKey) {
        Map<String, List<Geometry>> parts = new TreeMap<>();
        Map<String, String> codes = new HashMap<>();
        for (Fact commune : communes) {
            parts.computeIfAbsent(commune.text(nameKey), n -> new ArrayList<>()).add(commune.geometry());
            codes.put(commune.text(nameKey), codeKey == null ? "" : commune.text(codeKey));
        }
        List<Row> rows = new ArrayList<>();
        parts.forEach((name, geometries) -> rows.add(new Row(multi(CoverageUnion.union(geometries.toArray(new Geometry[0]))),
                values("NAME", name, "NAME_EN", TownRank.english(name), "CODE", codes.get(name)))));
        return rows;
    }

    /** Mali itself is left out: its outline is that of its communes. */
    private void countries() throws Exception {
        List<Fact> small = geoJson.read(geo.resolve("countries_50m.geojson")).stream().filter(f -> !f.text("iso3").equals("MLI")).toList();
        Map<String, String> english = new HashMap<>();
        small.forEach(f -> english.put(f.text("iso3"), f.text("name_en")));
        writer.write("countries", MultiPolygon.class, COUNTRY, countryRows(small, english));
        List<Fact> large = geoJson.read(geo.resolve("neighbours_10m.geojson")).stream().filter(f -> !f.text("iso3").equals("MLI")).toList();
        writer.write("neighbours", MultiPolygon.class, COUNTRY, countryRows(large, english));
    }

    private List<Row> countryRows(List<Fact> facts, Map<String, String> english) {
        return facts.stream().sorted(Comparator.comparing(f -> f.text("iso3"))).map(f -> new Row(multi(f.geometry()),
                values("NAME", f.text("name_fr"), "NAME_EN", english.getOrDefault(f.text("iso3"), f.text("name_fr")), "ISO3", f.text("iso3")))).toList();
    }

    private void water() throws Exception {
        writer.write("rivers", MultiLineString.class, WATER, waterRows(geoJson.read(geo.resolve("rivers.geojson"))));
        writer.write("lakes", MultiPolygon.class, WATER, waterRows(geoJson.read(geo.resolve("lakes.geojson"))));
    }

    private List<Row> waterRows(List<Fact> facts) {
        return facts.stream().sorted(Comparator.comparingInt((Fact f) -> f.properties().path("rank").asInt(3)).thenComparing(f -> f.text("name_en")))
                .map(f -> new Row(multi(f.geometry()), values("NAME", f.text("name_fr"), "NAME_EN", f.text("name_en"),
                        "RANK", f.properties().path("rank").asInt(3)))).toList();
    }

    private void towns() throws Exception {
        List<Row> towns = new ArrayList<>();
        for (NamedCsvRecord row : csv("gazetteer.csv")) {
            String name = row.getField("name");
            if (!name.contains("(") && !name.contains("airport")) {
                towns.add(new Row(point(row), values("NAME", name, "NAME_EN", TownRank.english(name), "RANK", TownRank.of(name), "ORIGIN", row.getField("source"))));
            }
        }
        writer.write("towns", Point.class, TOWN, byRank(towns));
        List<Row> foreign = new ArrayList<>();
        for (NamedCsvRecord row : csv("foreign_towns.csv")) {
            String name = row.getField("name");
            int rank = row.getField("class").equals("Admin-0 capital") ? 1 : Integer.parseInt(row.getField("rank"));
            foreign.add(new Row(point(row), values("NAME", name, "NAME_EN", name, "RANK", rank, "ORIGIN", "Natural Earth")));
        }
        writer.write("foreign_towns", Point.class, TOWN, byRank(foreign));
    }

    private static List<Row> byRank(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparingInt(row -> (int) row.values().get("RANK"))).toList();
    }

    private List<NamedCsvRecord> csv(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(geo.resolve(name))) {
            return reader.stream().toList();
        }
    }

    private Point point(NamedCsvRecord row) {
        return factory.createPoint(new Coordinate(Double.parseDouble(row.getField("lon")), Double.parseDouble(row.getField("lat"))));
    }

    private Geometry multi(Geometry geometry) {
        return switch (geometry.getGeometryType()) {
            case "Polygon" -> factory.createMultiPolygon(new org.locationtech.jts.geom.Polygon[] {(org.locationtech.jts.geom.Polygon) geometry});
            case "LineString" -> factory.createMultiLineString(new org.locationtech.jts.geom.LineString[] {(org.locationtech.jts.geom.LineString) geometry});
            default -> geometry;
        };
    }
}
