package org.maliatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.incident.Terms;

/** The batches of a database: listed, begun, completed and taken out again. */
final class Batches {
    private final Connection connection;

    Batches(Connection connection) {
        this.connection = connection;
    }

    /** All batches, oldest first. */
    List<Batch> all() throws SQLException {
        List<Batch> batches = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select id, dataset, version, shipped, format, terms, file_name, added_at, first_day, last_day, rows_read, added, changed,
                  unchanged, withdrawn, warned, refused, left_out from import_batch order by id""");
             ResultSet row = query.executeQuery()) {
            while (row.next()) {
                batches.add(new Batch(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4) == 1, row.getString(5),
                        Terms.ofCode(row.getString(6)), row.getString(7), row.getString(8), Columns.day(row, 9), Columns.day(row, 10),
                        new Batch.Counts(row.getLong(11), row.getLong(12), row.getLong(13), row.getLong(14), row.getLong(15),
                                row.getLong(16), row.getLong(17), row.getLong(18))));
            }
        }
        return batches;
    }

    /** Begins a batch; its number and the time are found here. @return its number */
    long insert(Batch batch) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into import_batch (dataset, version, shipped, format, terms, file_name, added_at, first_day, last_day, rows_read, added,
                  changed, unchanged, withdrawn, warned, refused, left_out) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")) {
            insert.setString(1, batch.dataset());
            insert.setString(2, batch.version());
            insert.setInt(3, batch.shipped() ? 1 : 0);
            insert.setString(4, batch.format());
            insert.setString(5, batch.terms().code());
            insert.setString(6, batch.fileName());
            insert.setString(7, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            Columns.setDay(insert, 8, batch.firstDay());
            Columns.setDay(insert, 9, batch.lastDay());
            Batch.Counts counts = batch.counts();
            long[] figures = {counts.read(), counts.added(), counts.changed(), counts.unchanged(), counts.withdrawn(), counts.warned(),
                counts.refused(), counts.leftOut()};
            for (int i = 0; i < figures.length; i++) {
                insert.setLong(10 + i, figures[i]);
            }
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Writes what is known of a batch only at its end: its period and what became of its rows. */
    void complete(long id, Batch batch) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update import_batch set first_day = ?, last_day = ?, rows_read = ?, added = ?, changed = ?, unchanged = ?, withdrawn = ?,
                  warned = ?, refused = ?, left_out = ? where id = ?""")) {
            Columns.setDay(update, 1, batch.firstDay());
            Columns.setDay(update, 2, batch.lastDay());
            Batch.Counts counts = batch.counts();
            long[] figures = {counts.read(), counts.added(), counts.changed(), counts.unchanged(), counts.withdrawn(), counts.warned(),
                counts.refused(), counts.leftOut(), id};
            for (int i = 0; i < figures.length; i++) {
                update.setLong(3 + i, figures[i]);
            }
            update.executeUpdate();
        }
    }

    /**
     * Takes a batch out again, as if it had never been imported: what it changed or withdrew is in force again. Where a later
     * batch of the dataset has an incident of it too, the incident is that batch's from now on.
     */
    void remove(Batch batch) throws SQLException {
        List<Batch> versions = all().stream().filter(other -> other.dataset().equals(batch.dataset())).toList();
        Long before = versions.stream().map(Batch::id).filter(id -> id < batch.id()).reduce((a, b) -> b).orElse(null);
        Long after = versions.stream().map(Batch::id).filter(id -> id > batch.id()).findFirst().orElse(null);
        if (after == null) {
            deleteIncidents("batch = " + batch.id());
            run("update incident set until_batch = null where until_batch = " + batch.id());
        } else {
            deleteIncidents("batch = " + batch.id() + " and until_batch = " + after);
            run("update incident set batch = " + after + " where batch = " + batch.id());
            run("update incident set until_batch = " + after + " where until_batch = " + batch.id());
            FactBlocks.again(connection, batch.id());
        }
        moveSources(batch.id(), before == null ? after : before);
        delete(batch.id());
    }

    /** Incidents that other batches keep, and that cite this batch's version of the dataset or have its columns, are given to another. */
    private void moveSources(long from, Long to) throws SQLException {
        if (to == null) {
            return;
        }
        run("update claim set source = (select n.id from source o join source n on n.key = o.key and n.batch = " + to
                + " where o.id = claim.source) where source in (select o.id from source o join source n on n.key = o.key and n.batch = " + to
                + " where o.batch = " + from + ")");
        run("update or ignore source set batch = " + to + " where batch = " + from + " and id in (select source from claim)");
        run("update row_shape set batch = " + to + " where batch = " + from + " and id in (select row_shape from claim)");
    }

    /** Deletes a batch and all that is only its own. */
    void delete(long id) throws SQLException {
        deleteIncidents("batch = " + id);
        run("delete from place where batch = " + id);
        run("delete from source where batch = " + id);
        run("delete from row_shape where batch = " + id);
        run("delete from named where id not in (select named from incident)");
        run("delete from fact_block where batch = " + id);
        run("delete from import_batch where id = " + id);
    }

    private void deleteIncidents(String which) throws SQLException {
        run("delete from claim where incident in (select id from incident where " + which + ")");
        run("delete from incident_text where id in (select id from incident where " + which + ")");
        run("delete from incident where " + which);
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
