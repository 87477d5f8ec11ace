package org.maliatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Named;

/** Whom incidents name, written once for all of a batch that name the same, under a number that the incidents keep. 0 names nothing. */
final class NamedRows implements AutoCloseable {
    /** A file in which every row names another is written as it is, rather than kept in memory. */
    private static final int MOST_KNOWN = 20_000;

    private final PreparedStatement insert;
    private final Map<Named, Integer> known = new HashMap<>();
    private Named last;
    private int lastNumber;

    NamedRows(Connection connection) throws SQLException {
        insert = connection.prepareStatement(
                "insert into named (attributed_to, disputed, otherwise, sides, target, publishers) values (?, ?, ?, ?, ?, ?) returning id");
    }

    /** The number of what an incident names. */
    int number(Named named) throws SQLException {
        if (named == last) {
            return lastNumber;
        }
        Integer number = known.get(named);
        if (number == null) {
            number = insert(named);
            if (known.size() < MOST_KNOWN) {
                known.put(named, number);
            }
        }
        last = named;
        lastNumber = number;
        return number;
    }

    private int insert(Named named) throws SQLException {
        insert.setString(1, named.attributedTo());
        insert.setInt(2, named.disputed() ? 1 : 0);
        insert.setString(3, Columns.joined(named.otherwise()));
        insert.setString(4, Columns.joined(named.sides()));
        insert.setString(5, named.target());
        insert.setString(6, Columns.joined(named.publishers()));
        try (ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }

    /** Works out whom the incidents name that were written by an older program. */
    static void fill(Connection connection) throws SQLException {
        IncidentQueries incidents = new IncidentQueries(connection);
        long largest = incidents.largestId();
        try (incidents; NamedRows rows = new NamedRows(connection);
             PreparedStatement update = connection.prepareStatement("update incident set named = ? where id = ?")) {
            for (long id = 1; id <= largest; id++) {
                Incident incident = incidents.incident(id);
                if (incident != null) {
                    update.setInt(1, rows.number(Named.of(incident)));
                    update.setLong(2, id);
                    update.executeUpdate();
                }
            }
        }
    }

    /** Goes through all that incidents name. */
    static final class Reading implements AutoCloseable {
        private final PreparedStatement query;
        private final ResultSet row;

        Reading(Connection connection) throws SQLException {
            query = connection.prepareStatement("select id, attributed_to, disputed, otherwise, sides, target, publishers from named");
            row = query.executeQuery();
        }

        boolean next() throws SQLException {
            return row.next();
        }

        int number() throws SQLException {
            return row.getInt(1);
        }

        Named named() throws SQLException {
            return new Named(row.getString(2), row.getInt(3) == 1, Columns.parts(row.getString(4)), Columns.parts(row.getString(5)),
                    row.getString(6), Columns.parts(row.getString(7)));
        }

        @Override
        public void close() throws SQLException {
            query.close();
        }
    }
}
