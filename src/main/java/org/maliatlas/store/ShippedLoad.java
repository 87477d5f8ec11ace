package org.maliatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Toll;

/** Puts the shipped data into a database as its one shipped batch, in place of an older one; other batches are not touched. */
final class ShippedLoad {
    static final String BATCH_NAME = "shipped";

    private final Connection connection;

    ShippedLoad(Connection connection) {
        this.connection = connection;
    }

    /** The version of the shipped batch in the database, or null if there is none. */
    String loadedVersion() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select version from import_batch where shipped = 1");
             ResultSet row = query.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    void replace(ShippedData data) throws SQLException {
        List<Incident> incidents = data.incidents();
        List<Place> places = data.places();
        try (PreparedStatement claims = connection.prepareStatement("delete from claim where incident in "
                + "(select i.id from incident i join import_batch b on b.id = i.batch where b.shipped = 1)");
             PreparedStatement old = connection.prepareStatement("delete from import_batch where shipped = 1")) {
            claims.executeUpdate();
            old.executeUpdate();
        }
        long batch = insertBatch(data.version());
        insertIncidents(batch, incidents, insertSources(batch, incidents));
        insertPlaces(batch, places);
    }

    private long insertBatch(String version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into import_batch (name, version, shipped, added_at) values (?, ?, 1, ?) returning id")) {
            insert.setString(1, BATCH_NAME);
            insert.setString(2, version);
            insert.setString(3, Instant.now().toString());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Map<String, Long> insertSources(long batch, List<Incident> incidents) throws SQLException {
        Map<String, Source> sources = new HashMap<>();
        incidents.forEach(incident -> incident.claims().forEach(claim -> sources.put(claim.source().id(), claim.source())));
        Map<String, Long> ids = new HashMap<>();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into source (batch, key, publisher, title, date, url) values (?, ?, ?, ?, ?, ?) returning id")) {
            for (Source source : sources.values()) {
                insert.setLong(1, batch);
                insert.setString(2, source.id());
                insert.setString(3, source.publisher());
                insert.setString(4, source.title());
                insert.setString(5, source.date());
                insert.setString(6, source.url());
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    ids.put(source.id(), row.getLong(1));
                }
            }
        }
        return ids;
    }

    private void insertIncidents(long batch, List<Incident> incidents, Map<String, Long> sourceIds) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into incident (batch, key, date_start, date_end, date_precision, place, place_precision, lon, lat,
                  uncertainty_km, units, coord_origin, kind, attributed_to, attribution, target, deaths_low, deaths_best,
                  deaths_high, deaths_note, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""");
             PreparedStatement claims = connection.prepareStatement("""
                insert into claim (incident, source, date_start, date_end, date_precision, place, deaths_low, deaths_best,
                  deaths_high, attributed_to, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Incident incident : incidents) {
                set(insert, batch, incident);
                long id;
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    id = row.getLong(1);
                }
                for (Claim claim : incident.claims()) {
                    set(claims, id, sourceIds.get(claim.source().id()), claim);
                    claims.addBatch();
                }
            }
            claims.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, long batch, Incident incident) throws SQLException {
        insert.setLong(1, batch);
        insert.setString(2, incident.id());
        setDate(insert, 3, incident.date());
        insert.setString(6, incident.location().place());
        insert.setString(7, incident.location().precision().code());
        if (incident.location().extent() instanceof Extent.Disc disc) {
            insert.setDouble(8, disc.lon());
            insert.setDouble(9, disc.lat());
            insert.setDouble(10, disc.radiusKm());
            insert.setNull(11, Types.VARCHAR);
        } else {
            for (int column = 8; column <= 10; column++) {
                insert.setNull(column, Types.REAL);
            }
            insert.setString(11, ((Extent.Area) incident.location().extent()).units().stream().map(Extent.Unit::code).collect(Collectors.joining("|")));
        }
        insert.setString(12, incident.location().origin());
        insert.setString(13, incident.kind().code());
        insert.setString(14, incident.attributedTo());
        insert.setString(15, incident.attribution().code());
        insert.setString(16, incident.target());
        setToll(insert, 17, incident.toll());
        insert.setString(20, incident.toll().note());
        insert.setString(21, incident.note());
    }

    private static void set(PreparedStatement insert, long incident, long source, Claim claim) throws SQLException {
        insert.setLong(1, incident);
        insert.setLong(2, source);
        setDate(insert, 3, claim.date());
        insert.setString(6, claim.place());
        setToll(insert, 7, claim.toll() == null ? Toll.NOT_REPORTED : claim.toll());
        insert.setString(10, claim.attributedTo());
        insert.setString(11, claim.note());
    }

    private static void setDate(PreparedStatement insert, int first, DateSpan date) throws SQLException {
        insert.setString(first, date == null ? null : date.start().toString());
        insert.setString(first + 1, date == null ? null : date.end().toString());
        insert.setString(first + 2, date == null ? null : date.precision().code());
    }

    private static void setToll(PreparedStatement insert, int first, Toll toll) throws SQLException {
        insert.setObject(first, toll.low());
        insert.setObject(first + 1, toll.best());
        insert.setObject(first + 2, toll.high());
    }

    private void insertPlaces(long batch, List<Place> places) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into place (batch, name, name_en, lon, lat, rank, origin, note) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Place place : places) {
                insert.setLong(1, batch);
                insert.setString(2, place.name());
                insert.setString(3, place.nameEn());
                insert.setDouble(4, place.lon());
                insert.setDouble(5, place.lat());
                insert.setInt(6, place.rank());
                insert.setString(7, place.origin());
                insert.setString(8, place.note());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
