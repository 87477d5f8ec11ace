package org.maliatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatasetRow;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Source;

/** Writes incidents of one batch, with their claims and sources. */
final class IncidentInserts implements AutoCloseable {
    /** Written together: each call of the database costs as much as some rows. */
    private static final int AT_ONCE = 500;

    private final long batch;
    private final PreparedStatement incidents;
    private final PreparedStatement claims;
    private final PreparedStatement plainClaims;
    private final PreparedStatement texts;
    private final PreparedStatement sources;
    private final PreparedStatement sourceId;
    private final PreparedStatement shapes;
    private final NamedRows named;
    private final FactBlocks blocks;
    private final Map<Source, Long> knownSources = new HashMap<>();
    private final Map<List<String>, Long> knownShapes = new HashMap<>();
    private long nextId;
    private int waiting;
    private Source lastSource;
    private long lastSourceId;
    private List<String> lastNames;
    private long lastShape;

    IncidentInserts(Connection connection, long batch) throws SQLException {
        this.batch = batch;
        this.nextId = 1 + largestId(connection);
        this.incidents = connection.prepareStatement("""
                insert into incident (id, batch, key, digest, date_start, date_end, date_precision, place, place_precision, lon, lat,
                  uncertainty_km, units, coord_origin, kind, attributed_to, attribution, target, deaths_low, deaths_best,
                  deaths_high, deaths_note, note, named)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        this.claims = connection.prepareStatement("""
                insert into claim (id, incident, source, date_start, date_end, date_precision, place, deaths_low, deaths_best,
                  deaths_high, attributed_to, note, row_id, row_sides, row_shape, row_values)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        this.plainClaims = connection.prepareStatement(
                "insert into claim (id, incident, source, note, row_id, row_sides, row_shape, row_values) values (?, ?, ?, ?, ?, ?, ?, ?)");
        this.named = new NamedRows(connection);
        this.blocks = new FactBlocks(connection, batch);
        this.texts = connection.prepareStatement("insert into incident_text (id, plain) values (?, ?)");
        this.sources = connection.prepareStatement(
                "insert into source (batch, key, publisher, title, date, url) values (?, ?, ?, ?, ?, ?) on conflict do nothing");
        this.sourceId = connection.prepareStatement("select id from source where batch = ? and key = ?");
        this.shapes = connection.prepareStatement("insert into row_shape (batch, names) values (?, ?) returning id");
    }

    private static long largestId(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select coalesce(max(id), 0) from incident"); ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Writes an incident, at the latest with the next {@link #flush}. @return its number in the database */
    long insert(PreparedIncident prepared) throws SQLException {
        Incident incident = prepared.incident();
        long id = nextId++;
        incidents.setLong(1, id);
        incidents.setLong(2, batch);
        incidents.setString(3, incident.id());
        incidents.setLong(4, prepared.digest());
        Columns.setDate(incidents, 5, incident.date());
        incidents.setString(8, incident.location().place());
        incidents.setString(9, incident.location().precision().code());
        Columns.setExtent(incidents, 10, incident.location().extent());
        incidents.setString(14, incident.location().origin());
        incidents.setString(15, incident.kind().code());
        incidents.setString(16, incident.attributedTo());
        incidents.setString(17, incident.attribution().code());
        incidents.setString(18, incident.target());
        Columns.setToll(incidents, 19, incident.toll());
        incidents.setString(22, incident.toll().note());
        incidents.setString(23, incident.note());
        int names = named.number(prepared.named());
        incidents.setInt(24, names);
        incidents.addBatch();
        for (int i = 0; i < incident.claims().size(); i++) {
            insert(id, i, incident.claims().get(i), prepared.rowValues().get(i));
        }
        texts.setLong(1, id);
        texts.setString(2, prepared.plainWords());
        texts.addBatch();
        blocks.add(id, prepared, names);
        if (++waiting == AT_ONCE) {
            write();
        }
        return id;
    }

    /** Writes what waits, after the last incident. */
    void flush() throws SQLException {
        write();
        blocks.flush();
    }

    private void write() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            incidents.executeBatch();
            claims.executeBatch();
            plainClaims.executeBatch();
            texts.executeBatch();
        }
    }

    private void insert(long incident, int number, Claim claim, String rowValues) throws SQLException {
        if (claim.row() != null && claim.date() == null && claim.place() == null && claim.toll() == null && claim.attributedTo() == null) {
            insertPlain(incident, number, claim, rowValues);
            return;
        }
        claims.setLong(1, incident * Schema.MOST_CLAIMS + number);
        claims.setLong(2, incident);
        claims.setLong(3, source(claim.source()));
        Columns.setDate(claims, 4, claim.date());
        claims.setString(7, claim.place());
        Columns.setToll(claims, 8, claim.toll());
        claims.setString(11, claim.attributedTo());
        claims.setString(12, claim.note());
        DatasetRow row = claim.row();
        if (row == null) {
            claims.setNull(13, Types.VARCHAR);
            claims.setNull(14, Types.VARCHAR);
            claims.setNull(15, Types.INTEGER);
            claims.setNull(16, Types.VARCHAR);
        } else {
            setRow(claims, 13, row, rowValues);
        }
        claims.addBatch();
    }

    /** A row that says what its incident says, as most rows of a file do: half the columns, and so half the time. */
    private void insertPlain(long incident, int number, Claim claim, String rowValues) throws SQLException {
        plainClaims.setLong(1, incident * Schema.MOST_CLAIMS + number);
        plainClaims.setLong(2, incident);
        plainClaims.setLong(3, source(claim.source()));
        plainClaims.setString(4, claim.note());
        setRow(plainClaims, 5, claim.row(), rowValues);
        plainClaims.addBatch();
    }

    private void setRow(PreparedStatement insert, int first, DatasetRow row, String values) throws SQLException {
        insert.setString(first, row.id());
        insert.setString(first + 1, Columns.joined(row.sides()));
        insert.setLong(first + 2, shape(row.names()));
        insert.setString(first + 3, values);
    }

    /** The number of a source, written once for the batch. */
    long source(Source source) throws SQLException {
        if (source == lastSource) {
            return lastSourceId;
        }
        Long known = knownSources.get(source);
        if (known == null) {
            known = insertSource(source);
            knownSources.put(source, known);
        }
        lastSource = source;
        lastSourceId = known;
        return known;
    }

    private long insertSource(Source source) throws SQLException {
        sources.setLong(1, batch);
        sources.setString(2, source.id());
        sources.setString(3, source.publisher());
        sources.setString(4, source.title());
        sources.setString(5, source.date());
        sources.setString(6, source.url());
        sources.executeUpdate();
        sourceId.setLong(1, batch);
        sourceId.setString(2, source.id());
        try (ResultSet row = sourceId.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The number of a list of columns: the rows of one table have the same. */
    private long shape(List<String> names) throws SQLException {
        if (names == lastNames) {
            return lastShape;
        }
        Long known = knownShapes.get(names);
        if (known == null) {
            shapes.setLong(1, batch);
            shapes.setString(2, Columns.joined(names));
            try (ResultSet row = shapes.executeQuery()) {
                row.next();
                known = row.getLong(1);
            }
            knownShapes.put(names, known);
        }
        lastNames = names;
        lastShape = known;
        return known;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(incidents, claims, plainClaims, texts, sources, sourceId, shapes)) {
            statement.close();
        }
        named.close();
        blocks.close();
    }
}
