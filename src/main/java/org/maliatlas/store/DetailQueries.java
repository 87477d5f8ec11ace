package org.maliatlas.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.maliatlas.incident.Detail;

/** Reads one detail of all incidents in one query. */
final class DetailQueries {
    private DetailQueries() {
    }

    /**
     * Reads a detail of every incident that the database has, former versions too: their numbers are nobody's any more. It does so over a
     * connection of its own, since a million rows take a second, in which the words of a single incident are wanted as well.
     */
    static void each(Path file, Detail detail, Detail.Hearer hearer) throws SQLException {
        String sql = switch (detail) {
            case PLACE -> "select id, place from incident";
            case ATTRIBUTED_TO -> "select id, attributed_to from incident";
            case TARGET -> "select id, target from incident";
            case PLACE_PRECISION -> "select id, place_precision from incident";
            // An incident's first claim has this number: see Schema.MOST_CLAIMS.
            case PUBLISHER -> "select i.id, s.publisher from incident i join claim c on c.id = i.id * " + Schema.MOST_CLAIMS + " join source s on s.id = c.source";
        };
        Connection connection = Sqlite.connect(file);
        try (PreparedStatement query = connection.prepareStatement(sql); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                hearer.hear(row.getLong(1), row.getString(2));
            }
        } finally {
            Sqlite.close(connection);
        }
    }
}
