package org.maliatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.BitSet;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Source;
import org.maliatlas.words.UserProblem;

/**
 * One import, in one transaction: nothing of it is there until {@link #commit}, and nothing ever where that is not reached.
 * A rehearsal says what would become of each incident and writes nothing. Used by one thread.
 */
public final class ImportWriter implements AutoCloseable {
    private final AtlasDatabase database;
    private final Connection connection;
    private final Batch batch;
    private final Source dataset;
    private final boolean rehearsal;
    private final KeyNumbers present;
    private final BitSet seen = new BitSet();
    private final PreparedStatement find;
    private final PreparedStatement supersede;
    private final IncidentInserts inserts;
    private final long id;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean done;

    /** What was there of an incident. */
    private record Former(long id, long digest, boolean sameDataset) {
    }

    ImportWriter(AtlasDatabase database, Connection connection, Batch batch, Source dataset, boolean rehearsal) throws SQLException {
        this.database = database;
        this.connection = connection;
        this.batch = batch;
        this.dataset = dataset;
        this.rehearsal = rehearsal;
        Sqlite.execute(connection, "pragma wal_autocheckpoint = 0");
        Sqlite.execute(connection, rehearsal ? "begin" : "begin immediate");
        this.present = presentKeys(connection);
        this.find = connection.prepareStatement("select i.id, i.digest, b.dataset from incident i join import_batch b on b.id = i.batch "
                + "where i.key = ? and i.until_batch is null");
        this.supersede = connection.prepareStatement("update incident set until_batch = ? where id = ?");
        this.id = rehearsal ? 0 : new Batches(connection).insert(batch);
        this.inserts = rehearsal ? null : new IncidentInserts(connection, id);
        if (!rehearsal) {
            inserts.source(dataset);
        }
    }

    private static KeyNumbers presentKeys(Connection connection) throws SQLException {
        KeyNumbers keys = new KeyNumbers();
        try (PreparedStatement query = connection.prepareStatement("select key from incident where until_batch is null"); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                keys.add(row.getString(1), 0);
            }
        }
        return keys;
    }

    /** Puts an incident in, unless it is there just so. Its id must not have been put in before by this import. */
    public Fate put(PreparedIncident prepared) {
        Incident incident = prepared.incident();
        try {
            Former former = present.contains(incident.id()) ? former(incident.id()) : null;
            if (former != null && !former.sameDataset) {
                return Fate.OF_ANOTHER_DATASET;
            }
            cover(incident);
            if (former != null) {
                seen.set((int) former.id);
                if (former.digest == prepared.digest()) {
                    return Fate.UNCHANGED;
                }
                supersede(former.id);
            }
            if (!rehearsal) {
                inserts.insert(prepared);
            }
            return former == null ? Fate.ADDED : Fate.CHANGED;
        } catch (SQLException e) {
            throw database.problem(e);
        }
    }

    private Former former(String key) throws SQLException {
        find.setString(1, key);
        try (ResultSet row = find.executeQuery()) {
            return row.next() ? new Former(row.getLong(1), row.getLong(2), row.getString(3).equals(batch.dataset())) : null;
        }
    }

    private void supersede(long incident) throws SQLException {
        if (!rehearsal) {
            supersede.setLong(1, id);
            supersede.setLong(2, incident);
            supersede.executeUpdate();
        }
    }

    private void cover(Incident incident) {
        if (firstDay == null || incident.date().start().isBefore(firstDay)) {
            firstDay = incident.date().start();
        }
        if (lastDay == null || incident.date().end().isAfter(lastDay)) {
            lastDay = incident.date().end();
        }
    }

    /** What is told of incidents that this version of the dataset lacks. */
    public interface Lacking {
        void lacks(String id, String place, LocalDate firstDay);
    }

    /**
     * Finds the incidents of earlier versions that this one lacks, within the period of its own incidents.
     *
     * @param withdraw whether they are withdrawn; else they stay in force
     * @return how many there are
     */
    public long withdrawLacking(boolean withdraw, Lacking listener) {
        if (firstDay == null) {
            return 0;
        }
        long count = 0;
        try (PreparedStatement query = connection.prepareStatement("""
                select i.id, i.key, i.place, i.date_start from incident i join import_batch b on b.id = i.batch
                where b.dataset = ? and i.batch <> ? and i.until_batch is null and i.date_start >= ? and i.date_end <= ? order by i.id""")) {
            query.setString(1, batch.dataset());
            query.setLong(2, id);
            Columns.setDay(query, 3, firstDay);
            Columns.setDay(query, 4, lastDay);
            BitSet lacking = new BitSet();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (!seen.get((int) row.getLong(1))) {
                        lacking.set((int) row.getLong(1));
                        listener.lacks(row.getString(2), row.getString(3), Columns.day(row, 4));
                        count++;
                    }
                }
            }
            for (int one = lacking.nextSetBit(0); withdraw && one >= 0; one = lacking.nextSetBit(one + 1)) {
                supersede(one);
            }
            return count;
        } catch (SQLException e) {
            throw database.problem(e);
        }
    }

    /**
     * Makes the import good. It stands in SQLite's log then; {@link AtlasDatabase#settle} or the closing of the last connection moves it
     * into the file.
     *
     * @param counts what became of the rows
     * @return the batch as it stands in the database now
     * @throws UserProblem if it cannot be written; then nothing of it is there
     */
    public Batch commit(Batch.Counts counts) {
        if (rehearsal) {
            throw new IllegalStateException("a rehearsal writes nothing");
        }
        Batch whole = new Batch(id, batch.dataset(), batch.version(), false, batch.format(), batch.terms(), batch.fileName(), batch.addedAt(),
                firstDay, lastDay, counts);
        try {
            inserts.flush();
            citeNewest();
            new Batches(connection).complete(id, whole);
            Sqlite.execute(connection, "commit");
            done = true;
            return whole;
        } catch (SQLException e) {
            throw database.problem(e);
        }
    }

    /** What is unchanged is said by the newest version of the dataset too, and cites it. */
    private void citeNewest() throws SQLException {
        if (seen.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement("""
                update claim set source = ? where source in
                  (select s.id from source s join import_batch b on b.id = s.batch where b.dataset = ? and s.key = ? and s.batch <> ?)
                and incident in (select i.id from incident i where i.until_batch is null)""")) {
            update.setLong(1, inserts.source(dataset));
            update.setString(2, batch.dataset());
            update.setString(3, dataset.id());
            update.setLong(4, id);
            update.executeUpdate();
        }
    }

    /** Whether it has been made good. */
    public boolean isDone() {
        return done;
    }

    @Override
    public void close() {
        try {
            if (inserts != null) {
                inserts.close();
            }
            find.close();
            supersede.close();
        } catch (SQLException e) {
            throw database.problem(e);
        } finally {
            if (!done) {
                Sqlite.rollback(connection);
            }
        }
    }
}
