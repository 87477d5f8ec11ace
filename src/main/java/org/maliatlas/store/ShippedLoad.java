package org.maliatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Terms;

/** Puts the shipped data into a database as its one shipped batch, in place of an older one; other batches are not touched. */
final class ShippedLoad {
    static final String DATASET = DatasetVersion.SHIPPED;

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
        Batches batches = new Batches(connection);
        for (Batch batch : batches.all()) {
            if (batch.shipped()) {
                batches.delete(batch.id());
            }
        }
        LocalDate first = incidents.stream().map(incident -> incident.date().start()).min(LocalDate::compareTo).orElse(null);
        LocalDate last = incidents.stream().map(incident -> incident.date().end()).max(LocalDate::compareTo).orElse(null);
        int count = incidents.size();
        long batch = batches.insert(new Batch(0, DATASET, data.version(), true, DATASET, Terms.SHIPPED, "", "", first, last,
                new Batch.Counts(count, count, 0, 0, 0, 0, 0, 0)));
        PreparedIncident.Preparer preparer = new PreparedIncident.Preparer(null);
        try (IncidentInserts inserts = new IncidentInserts(connection, batch)) {
            for (Incident incident : incidents) {
                inserts.insert(preparer.prepare(incident));
            }
            inserts.flush();
        }
        insertPlaces(batch, places);
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
