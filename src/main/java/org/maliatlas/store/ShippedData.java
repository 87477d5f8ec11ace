package org.maliatlas.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.DatedEvent;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Location;
import org.maliatlas.incident.NameEntry;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Toll;
import org.maliatlas.words.UserProblem;

/** Reads the CSV files of {@code data/}. */
public final class ShippedData {
    private final Path folder;

    public ShippedData(Path folder) {
        this.folder = folder;
    }

    /** The data's version: it changes whenever the data do. @throws UserProblem if the folder has none */
    public String version() {
        Path file = folder.resolve("VERSION");
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UserProblem(ShippedData.class, "data.missing", e, file);
        }
    }

    /** All incidents with their claims. @throws UserProblem naming the file and the row, if one cannot be understood */
    public List<Incident> incidents() {
        Map<String, Source> sources = new HashMap<>();
        rows("sources.csv", row -> new Source(row.getField("id"), row.getField("publisher"), row.getField("title"),
                row.getField("date"), row.getField("url"))).forEach(source -> sources.put(source.id(), source));
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        rows("claims.csv", row -> {
            claims.computeIfAbsent(row.getField("incident"), id -> new ArrayList<>()).add(claim(row, sources));
            return row;
        });
        return rows("incidents.csv", row -> incident(row, claims));
    }

    /** All named places, the most important first. */
    public List<Place> places() {
        return rows("places.csv", row -> new Place(row.getField("name"), row.getField("name_en"), decimal(row.getField("lon")),
                decimal(row.getField("lat")), Integer.parseInt(row.getField("rank")), row.getField("origin"), note(row)));
    }

    /** Whom incidents can be sought by: groups and forces, with the names they go by. */
    public List<NameEntry> actors() {
        return rows("actors.csv", ShippedData::nameEntry);
    }

    /** The sorts of targets that incidents can be sought by. */
    public List<NameEntry> targets() {
        return rows("targets.csv", ShippedData::nameEntry);
    }

    private static NameEntry nameEntry(NamedCsvRecord row) {
        String since = row.getField("since");
        String aliases = row.getField("aliases");
        return new NameEntry(row.getField("id"), NameEntry.Sort.ofCode(row.getField("sort")), row.getField("part_of"),
                since.isEmpty() ? null : LocalDate.parse(since), row.getField("name"), aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|")),
                row.getField("note"));
    }

    /** The dated context beside the incidents, the earliest first. */
    public List<DatedEvent> events() {
        return rows("events.csv", row -> new DatedEvent(LocalDate.parse(row.getField("date")), row.getField("name_en"), row.getField("name_fr"),
                new Source("", row.getField("publisher"), row.getField("title"), row.getField("source_date"), row.getField("url"))));
    }

    private static String note(NamedCsvRecord row) {
        String cercle = row.getField("cercle");
        String note = row.getField("note");
        return note.isEmpty() ? cercle : cercle.isEmpty() ? note : cercle + "; " + note;
    }

    private <T> List<T> rows(String name, Function<NamedCsvRecord, T> reading) {
        Path file = folder.resolve(name);
        List<T> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : reader) {
                try {
                    rows.add(reading.apply(row));
                } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
                    throw new UserProblem(ShippedData.class, "data.row", e, file, row.getStartingLineNumber(), e.getMessage());
                }
            }
            return rows;
        } catch (CsvParseException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new UserProblem(ShippedData.class, "data.table", e, file, reason.getMessage());
        } catch (IOException | UncheckedIOException e) {
            throw new UserProblem(ShippedData.class, "data.missing", e, file);
        }
    }

    private static Claim claim(NamedCsvRecord row, Map<String, Source> sources) {
        Source source = sources.get(row.getField("source"));
        if (source == null) {
            throw new IllegalArgumentException("no source \"" + row.getField("source") + "\" in sources.csv");
        }
        Toll toll = toll(row, "");
        return new Claim(source, row.getField("date_start").isEmpty() ? null : date(row), orNull(row.getField("place")),
                toll.isReported() ? toll : null, orNull(row.getField("attributed_to")), row.getField("note"));
    }

    private static Incident incident(NamedCsvRecord row, Map<String, List<Claim>> claims) {
        String id = row.getField("id");
        Extent extent = row.getField("units").isEmpty()
                ? new Extent.Disc(decimal(row.getField("lon")), decimal(row.getField("lat")), decimal(row.getField("uncertainty_km")))
                : new Extent.Area(Arrays.stream(row.getField("units").split("\\|")).map(Extent.Unit::ofCode).toList());
        return new Incident(id, date(row),
                new Location(row.getField("place"), PlacePrecision.ofCode(row.getField("place_precision")), extent, row.getField("coord_origin")),
                Kind.ofCode(row.getField("kind")), row.getField("attributed_to"), Attribution.ofCode(row.getField("attribution")),
                row.getField("target"), toll(row, row.getField("deaths_note")), row.getField("note"), claims.getOrDefault(id, List.of()));
    }

    private static DateSpan date(NamedCsvRecord row) {
        return new DateSpan(LocalDate.parse(row.getField("date_start")), LocalDate.parse(row.getField("date_end")),
                DatePrecision.ofCode(row.getField("date_precision")));
    }

    private static Toll toll(NamedCsvRecord row, String note) {
        return new Toll(figure(row.getField("deaths_low")), figure(row.getField("deaths_best")), figure(row.getField("deaths_high")), note);
    }

    private static Integer figure(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static double decimal(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
