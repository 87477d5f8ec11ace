package org.maliatlas.make;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes {@code data/}: incidents, claims, sources and places in our own schema, from the reference and from the tables in
 * {@code src/make/tables}. Arguments: the reference folder (default {@code ../shared/reference}), the folder to write to
 * (default {@code data}) and the folder of the tables.
 */
public final class MakeData {
    private static final List<String> INCIDENT = List.of("id", "date_start", "date_end", "date_precision", "place", "place_precision",
            "lat", "lon", "uncertainty_km", "units", "coord_origin", "kind", "attributed_to", "attribution", "target",
            "deaths_low", "deaths_best", "deaths_high", "deaths_note", "note");
    private static final List<String> CLAIM = List.of("incident", "source", "date_start", "date_end", "date_precision", "place",
            "deaths_low", "deaths_best", "deaths_high", "attributed_to", "note");
    private static final List<String> SOURCE = List.of("id", "publisher", "title", "date", "url");
    private static final List<String> EVENT = List.of("date", "name_en", "name_fr", "publisher", "title", "source_date", "url");

    private static final List<String> NAME = List.of("id", "sort", "part_of", "since", "name", "aliases", "note");

    private final Path reference;
    private final Path target;
    private final Path tables;
    private final SourceList sources = new SourceList();
    private final Map<String, Map<String, String>> incidents = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> claims = new LinkedHashMap<>();

    private MakeData(Path reference, Path target, Path tables) {
        this.reference = reference;
        this.target = target;
        this.tables = tables;
    }

    public static void main(String[] args) throws Exception {
        make(Path.of(args.length > 0 ? args[0] : "../shared/reference"), Path.of(args.length > 1 ? args[1] : "data"),
                Path.of(args.length > 2 ? args[2] : "src/make/tables"));
    }

    /** Makes all files. */
    public static void make(Path reference, Path target, Path tables) throws Exception {
        Files.createDirectories(target);
        MakeData maker = new MakeData(reference, target, tables);
        maker.readSeedSources();
        maker.takeOverIncidents();
        maker.addNewIncidents();
        maker.placeByUnits();
        maker.addSeedClaims();
        maker.check();
        maker.write();
        maker.takeOverEvents();
        maker.takeOverNames();
        new MakePlaces(reference, target).make();
        maker.writeVersion();
    }

    private void readSeedSources() throws IOException {
        for (Map<String, String> row : Table.read(tables.resolve("seed_sources.csv"))) {
            sources.addNamed(row.get("id"), row.get("publisher"), row.get("title"), row.get("date"), row.get("url"));
        }
    }

    private void takeOverIncidents() throws IOException {
        List<Map<String, String>> corrections = Table.read(tables.resolve("corrections.csv"));
        for (Map<String, String> row : Table.read(reference.resolve("incidents.csv"))) {
            String originalId = row.get("id");
            corrections.stream().filter(c -> names(c.get("incident"), originalId)).forEach(c -> row.put(c.get("column"), c.get("value")));
            row.put("coord_origin", row.get("coord_source"));
            row.put("attributed_to", group(row.get("attributed_to")));
            row.put("units", "");
            incidents.put(row.get("id"), row);
            for (String n : List.of("1", "2")) {
                String publisher = row.get("source" + n + "_publisher");
                if (!publisher.isEmpty()) {
                    claim(row.get("id"), sources.keyOf(publisher, row.get("source" + n + "_title"), row.get("source" + n + "_date"), row.get("source" + n + "_url")));
                }
            }
        }
    }

    /** A correction names an id, or with a * at its end the beginning of one: so that an id with a person's name need not be repeated. */
    private static boolean names(String pattern, String id) {
        return pattern.endsWith("*") ? id.startsWith(pattern.substring(0, pattern.length() - 1)) : pattern.equals(id);
    }

    /** Nobody named is nobody named: "unidentified" is no group. */
    private static String group(String attributedTo) {
        return attributedTo.equals("unidentified") ? "" : attributedTo.replaceFirst("^unidentified; ", "");
    }

    private void addNewIncidents() throws IOException {
        for (Map<String, String> row : Table.read(tables.resolve("new_incidents.csv"))) {
            incidents.put(row.get("id"), row);
        }
    }

    private void placeByUnits() throws IOException {
        for (Map<String, String> row : Table.read(tables.resolve("units.csv"))) {
            Map<String, String> incident = need(row.get("incident"));
            incident.put("units", row.get("units"));
            incident.put("uncertainty_km", "");
            incident.put("coord_origin", row.get("why"));
        }
    }

    private void addSeedClaims() throws IOException {
        for (Map<String, String> row : Table.read(tables.resolve("seeds.csv"))) {
            need(row.get("incident"));
            Map<String, String> claim = claim(row.get("incident"), row.get("source"));
            for (String column : CLAIM.subList(2, CLAIM.size())) {
                claim.put(column, row.get(column));
            }
        }
    }

    private Map<String, String> claim(String incident, String source) {
        return claims.computeIfAbsent(incident + "\n" + source, key -> {
            Map<String, String> claim = new LinkedHashMap<>();
            claim.put("incident", incident);
            claim.put("source", source);
            return claim;
        });
    }

    private Map<String, String> need(String id) {
        Map<String, String> incident = incidents.get(id);
        if (incident == null) {
            throw new IllegalStateException("a table names an incident that is not there: " + id);
        }
        return incident;
    }

    private void check() {
        for (Map<String, String> row : incidents.values()) {
            String id = row.get("id");
            if (row.getOrDefault("lat", "").isEmpty() == row.getOrDefault("units", "").isEmpty()) {
                throw new IllegalStateException(id + " needs a point or units, and not both");
            }
            if (row.get("date_start").compareTo(row.get("date_end")) > 0) {
                throw new IllegalStateException(id + " ends before it begins");
            }
            if (claims.keySet().stream().noneMatch(key -> key.startsWith(id + "\n"))) {
                throw new IllegalStateException(id + " has no source");
            }
        }
    }

    private void write() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>(incidents.values());
        rows.sort(Comparator.comparing((Map<String, String> row) -> row.get("date_start")).thenComparing(row -> row.get("id")));
        Table.write(target.resolve("incidents.csv"), INCIDENT, rows);
        Table.write(target.resolve("claims.csv"), CLAIM, List.copyOf(claims.values()));
        Table.write(target.resolve("sources.csv"), SOURCE, sources.rows());
    }

    /** The dated context beside the incidents: each with a day, both names and a source. */
    private void takeOverEvents() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>(Table.read(tables.resolve("events.csv")));
        for (Map<String, String> row : rows) {
            LocalDate.parse(row.get("date"));
            if (row.get("name_en").isBlank() || row.get("name_fr").isBlank() || row.get("publisher").isBlank()) {
                throw new IllegalStateException("an event needs both names and a source: " + row);
            }
        }
        rows.sort(Comparator.comparing(row -> row.get("date")));
        Table.write(target.resolve("events.csv"), EVENT, rows);
    }

    /** Whom and what incidents are sought by: each entry part of one that is listed. */
    private void takeOverNames() throws IOException {
        for (String name : List.of("actors.csv", "targets.csv")) {
            List<Map<String, String>> rows = Table.read(tables.resolve(name));
            List<String> ids = rows.stream().map(row -> row.get("id")).toList();
            for (Map<String, String> row : rows) {
                if (!row.get("part_of").isEmpty() && !ids.contains(row.get("part_of")) || ids.indexOf(row.get("id")) != ids.lastIndexOf(row.get("id"))) {
                    throw new IllegalStateException(name + ": part of what is not listed, or listed twice: " + row);
                }
            }
            Table.write(target.resolve(name), NAME, rows);
        }
    }

    /** The version changes whenever a file that the database is made from does. */
    private void writeVersion() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String name : List.of("incidents.csv", "claims.csv", "sources.csv", "places.csv")) {
            digest.update(Files.readAllBytes(target.resolve(name)));
        }
        Files.writeString(target.resolve("VERSION"), HexFormat.of().formatHex(digest.digest()).substring(0, 12) + "\n", StandardCharsets.UTF_8);
    }
}
