package org.maliatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Location;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Toll;

/** Reads incidents and places out of a database, table by table. */
final class IncidentQueries {
    private final Connection connection;

    IncidentQueries(Connection connection) {
        this.connection = connection;
    }

    List<Incident> incidents() throws SQLException {
        Map<Long, List<Claim>> claims = claims(sources());
        List<Incident> incidents = new ArrayList<>();
        try (Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("select * from incident order by date_start, key")) {
            while (row.next()) {
                incidents.add(incident(row, claims.getOrDefault(row.getLong("id"), List.of())));
            }
        }
        return incidents;
    }

    List<Place> places() throws SQLException {
        List<Place> places = new ArrayList<>();
        try (Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("select name, name_en, lon, lat, rank, origin, note from place order by rank, id")) {
            while (row.next()) {
                places.add(new Place(row.getString(1), row.getString(2), row.getDouble(3), row.getDouble(4), row.getInt(5), row.getString(6), row.getString(7)));
            }
        }
        return places;
    }

    int count(String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }

    private Map<Long, Source> sources() throws SQLException {
        Map<Long, Source> sources = new HashMap<>();
        try (Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("select id, key, publisher, title, date, url from source")) {
            while (row.next()) {
                sources.put(row.getLong(1), new Source(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)));
            }
        }
        return sources;
    }

    private Map<Long, List<Claim>> claims(Map<Long, Source> sources) throws SQLException {
        Map<Long, List<Claim>> claims = new HashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select * from claim order by id")) {
            while (row.next()) {
                Toll toll = toll(row, "");
                claims.computeIfAbsent(row.getLong("incident"), id -> new ArrayList<>()).add(new Claim(sources.get(row.getLong("source")),
                        row.getString("date_start") == null ? null : date(row), row.getString("place"), toll.isReported() ? toll : null,
                        row.getString("attributed_to"), row.getString("note")));
            }
        }
        return claims;
    }

    private static Incident incident(ResultSet row, List<Claim> claims) throws SQLException {
        String units = row.getString("units");
        Extent extent = units == null ? new Extent.Disc(row.getDouble("lon"), row.getDouble("lat"), row.getDouble("uncertainty_km"))
                : new Extent.Area(Arrays.stream(units.split("\\|")).map(Extent.Unit::ofCode).toList());
        return new Incident(row.getString("key"), date(row),
                new Location(row.getString("place"), PlacePrecision.ofCode(row.getString("place_precision")), extent, row.getString("coord_origin")),
                Kind.ofCode(row.getString("kind")), row.getString("attributed_to"), Attribution.ofCode(row.getString("attribution")),
                row.getString("target"), toll(row, row.getString("deaths_note")), row.getString("note"), claims);
    }

    private static DateSpan date(ResultSet row) throws SQLException {
        return new DateSpan(LocalDate.parse(row.getString("date_start")), LocalDate.parse(row.getString("date_end")),
                DatePrecision.ofCode(row.getString("date_precision")));
    }

    private static Toll toll(ResultSet row, String note) throws SQLException {
        return new Toll(figure(row, "deaths_low"), figure(row, "deaths_best"), figure(row, "deaths_high"), note);
    }

    private static Integer figure(ResultSet row, String column) throws SQLException {
        int figure = row.getInt(column);
        return row.wasNull() ? null : figure;
    }
}
