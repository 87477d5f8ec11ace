package org.maliatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The incidents' facts a second time, in blocks, for opening. A block is of one batch and is written with its incidents; whether an incident
 * is in force is not among its facts. The tables stay what counts: a trigger drops the block of an incident that is changed, and blocks that
 * do not hold as many incidents as the tables are not used.
 */
final class FactBlocks implements AutoCloseable {
    private final PreparedStatement insert;
    private final FactBlock block = new FactBlock();
    private final long batch;

    /** For writing the blocks of a batch. */
    FactBlocks(Connection connection, long batch) throws SQLException {
        this.batch = batch;
        this.insert = connection.prepareStatement("insert into fact_block (first, last, batch, size, facts) values (?, ?, ?, ?, ?)");
    }

    void add(long id, PreparedIncident prepared, int named) throws SQLException {
        block.add(id, prepared.incident(), prepared.digest(), named);
        if (block.isFull()) {
            flush();
        }
    }

    /** Writes what waits. */
    void flush() throws SQLException {
        if (!block.isEmpty()) {
            insert.setLong(1, block.first());
            insert.setLong(2, block.last());
            insert.setLong(3, batch);
            insert.setInt(4, block.size());
            insert.setBytes(5, block.take());
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }

    /** Makes the blocks of incidents that stand in the tables, the former versions too. @param which a condition on them */
    static void fill(Connection connection, String which) throws SQLException {
        Map<Long, FactBlocks> ofBatches = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select id, batch, key, date_start, date_end, date_precision, kind, place_precision = 'exact', lon, lat, uncertainty_km, units,
                  deaths_low, deaths_best, deaths_high, digest, named from incident where\s""" + which + " order by id");
             ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long batch = row.getLong(2);
                FactBlocks blocks = ofBatches.get(batch);
                if (blocks == null) {
                    blocks = new FactBlocks(connection, batch);
                    ofBatches.put(batch, blocks);
                }
                blocks.block.add(row.getLong(1), row.getString(3), row.getInt(4), row.getInt(5), row.getString(6), row.getString(7), row.getInt(8) == 1,
                        Columns.extent(row, 9), Columns.toll(row, 13, ""), row.getLong(16), row.getInt(17));
                if (blocks.block.isFull()) {
                    blocks.flush();
                }
            }
            for (FactBlocks blocks : ofBatches.values()) {
                blocks.flush();
            }
        } finally {
            for (FactBlocks blocks : ofBatches.values()) {
                blocks.close();
            }
        }
    }

    /** Makes the blocks of a batch anew, after incidents of it were deleted and the others given to another batch. */
    static void again(Connection connection, long batch) throws SQLException {
        List<String> stretches = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select first, last from fact_block where batch = " + batch); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                stretches.add("id between " + row.getLong(1) + " and " + row.getLong(2));
            }
        }
        Sqlite.execute(connection, "delete from fact_block where batch = " + batch);
        for (String stretch : stretches) {
            fill(connection, stretch);
        }
    }

    /** Goes through all incidents in force, in no order, unless blocks are missing. @return whether it did */
    static boolean each(Connection connection, IncidentQueries.Visitor visitor) throws SQLException {
        BitSet former = new BitSet();
        try (PreparedStatement query = connection.prepareStatement("select id from incident where until_batch is not null"); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                former.set(Math.toIntExact(row.getLong(1)));
            }
        }
        try (PreparedStatement query = connection.prepareStatement(
                "select (select count(*) from incident where until_batch is null), (select coalesce(sum(size), 0) from fact_block)"); ResultSet row = query.executeQuery()) {
            row.next();
            if (row.getLong(1) + former.cardinality() != row.getLong(2)) {
                return false;
            }
        }
        try (PreparedStatement query = connection.prepareStatement("select first, batch, size, facts from fact_block"); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                new FactBlockReading(row.getBytes(4), row.getInt(3)).each(row.getLong(1), row.getLong(2), former, visitor);
            }
        }
        return true;
    }
}
