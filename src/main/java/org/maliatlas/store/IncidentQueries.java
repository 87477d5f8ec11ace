package org.maliatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatasetRow;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Location;
import org.maliatlas.incident.Named;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Toll;

/** Reads incidents and places out of a database. Used by one thread at a time. */
final class IncidentQueries implements AutoCloseable {
    private static final String INCIDENT = """
            select i.id, i.key, i.date_start, i.date_end, i.date_precision, i.place, i.place_precision, i.lon, i.lat, i.uncertainty_km,
              i.units, i.coord_origin, i.kind, i.attributed_to, i.attribution, i.target, i.deaths_low, i.deaths_best, i.deaths_high,
              i.deaths_note, i.note from incident i where\s""";

    private final Connection connection;
    private final PreparedStatement byId;
    private final PreparedStatement idOfKey;
    private final PreparedStatement claims;

    IncidentQueries(Connection connection) throws SQLException {
        this.connection = connection;
        this.byId = connection.prepareStatement(INCIDENT + "i.id = ?");
        this.idOfKey = connection.prepareStatement("select id from incident where key = ? and until_batch is null");
        this.claims = connection.prepareStatement("""
                select c.date_start, c.date_end, c.date_precision, c.place, c.deaths_low, c.deaths_best, c.deaths_high, c.attributed_to,
                  c.note, s.key, s.publisher, s.title, s.date, s.url, c.row_id, c.row_sides, h.names, c.row_values
                from claim c join source s on s.id = c.source left join row_shape h on h.id = c.row_shape where c.id >= ? and c.id < ? order by c.id""");
    }

    /** The incident of a number, or null. */
    Incident incident(long id) throws SQLException {
        byId.setLong(1, id);
        try (ResultSet row = byId.executeQuery()) {
            return row.next() ? incident(row) : null;
        }
    }

    /** The number of the incident in force that has a key, or -1. */
    long idOf(String key) throws SQLException {
        idOfKey.setString(1, key);
        try (ResultSet row = idOfKey.executeQuery()) {
            return row.next() ? row.getLong(1) : -1;
        }
    }

    /** The batch that an incident came with. */
    long batchOf(long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select batch from incident where id = ?")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What is told of each incident in force. */
    interface Visitor {
        void visit(long id, String key, long batch, int startDay, int endDay, DatePrecision datePrecision, Kind kind, boolean exact, Extent extent, Toll toll, long digest, int named);
    }

    /** Tells whom incidents name, under the numbers that {@link #each} gives; numbers need not all be in use. @return the largest number */
    int eachNamed(BiConsumer<Integer, Named> listener) throws SQLException {
        int largest = 0;
        try (NamedRows.Reading rows = new NamedRows.Reading(connection)) {
            while (rows.next()) {
                largest = Math.max(largest, rows.number());
                listener.accept(rows.number(), rows.named());
            }
        }
        return largest;
    }

    /** Goes through all incidents in force, in no order. */
    void each(Visitor visitor) throws SQLException {
        StringBuilder kinds = new StringBuilder("case kind");
        for (Kind kind : Kind.values()) {
            kinds.append(" when '").append(kind.code()).append("' then ").append(kind.ordinal());
        }
        kinds.append(" end");
        StringBuilder precisions = new StringBuilder("case date_precision");
        for (DatePrecision precision : DatePrecision.values()) {
            precisions.append(" when '").append(precision.code()).append("' then ").append(precision.ordinal());
        }
        precisions.append(" end");
        Kind[] all = Kind.values();
        DatePrecision[] allPrecisions = DatePrecision.values();
        try (PreparedStatement query = connection.prepareStatement("select id, key, batch, date_start, date_end, " + kinds
                + ", " + precisions + ", place_precision = 'exact', digest, lon, lat, uncertainty_km, units, deaths_low, deaths_best, deaths_high, named from incident where until_batch is null");
             ResultSet row = query.executeQuery()) {
            while (row.next()) {
                visitor.visit(row.getLong(1), row.getString(2), row.getLong(3), row.getInt(4), row.getInt(5),
                        allPrecisions[row.getInt(7)], all[row.getInt(6)], row.getInt(8) == 1, Columns.extent(row, 10), Columns.toll(row, 14, ""), row.getLong(9), row.getInt(17));
            }
        }
    }

    /** The numbers of the incidents whose words have all of these plain ones. */
    List<Long> having(List<String> plainWords) throws SQLException {
        StringBuilder sql = new StringBuilder("select id from incident_text where 1");
        plainWords.forEach(word -> sql.append(" and instr(plain, ?) > 0"));
        try (PreparedStatement query = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < plainWords.size(); i++) {
                query.setString(i + 1, plainWords.get(i));
            }
            List<Long> ids = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        }
    }

    /** The earlier versions of an incident, newest first. */
    List<FormerVersion> history(String key) throws SQLException {
        List<FormerVersion> versions = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select i.id, i.batch, i.until_batch, exists (select 1 from incident n where n.key = i.key and n.batch = i.until_batch)
                from incident i where i.key = ? and i.until_batch is not null order by i.until_batch desc""")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    versions.add(new FormerVersion(incident(row.getLong(1)), row.getLong(2), row.getLong(3), row.getInt(4) == 0));
                }
            }
        }
        return versions;
    }

    List<Place> places() throws SQLException {
        List<Place> places = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select name, name_en, lon, lat, rank, origin, note from place order by rank, id");
             ResultSet row = query.executeQuery()) {
            while (row.next()) {
                places.add(new Place(row.getString(1), row.getString(2), row.getDouble(3), row.getDouble(4), row.getInt(5), row.getString(6), row.getString(7)));
            }
        }
        return places;
    }

    /** The largest number of an incident, or 0. */
    long largestId() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select coalesce(max(id), 0) from incident"); ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    int count(String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select count(*) from " + table); ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private Incident incident(ResultSet row) throws SQLException {
        return new Incident(row.getString(2), Columns.date(row, 3),
                new Location(row.getString(6), PlacePrecision.ofCode(row.getString(7)), Columns.extent(row, 8), row.getString(12)),
                Kind.ofCode(row.getString(13)), row.getString(14), Attribution.ofCode(row.getString(15)), row.getString(16),
                Columns.toll(row, 17, row.getString(20)), row.getString(21), claims(row.getLong(1)));
    }

    private List<Claim> claims(long incident) throws SQLException {
        List<Claim> found = new ArrayList<>();
        claims.setLong(1, incident * Schema.MOST_CLAIMS);
        claims.setLong(2, (incident + 1) * Schema.MOST_CLAIMS);
        try (ResultSet row = claims.executeQuery()) {
            while (row.next()) {
                Toll toll = Columns.toll(row, 5, "");
                found.add(new Claim(new Source(row.getString(10), row.getString(11), row.getString(12), row.getString(13), row.getString(14)),
                        Columns.date(row, 1), row.getString(4), toll.isReported() ? toll : null, row.getString(8), row.getString(9), datasetRow(row)));
            }
        }
        return found;
    }

    private static DatasetRow datasetRow(ResultSet row) throws SQLException {
        String id = row.getString(15);
        return id == null ? null : new DatasetRow(id, Columns.parts(row.getString(16)), Columns.parts(row.getString(17)), Columns.parts(row.getString(18)));
    }

    @Override
    public void close() throws SQLException {
        byId.close();
        idOfKey.close();
        claims.close();
    }
}
