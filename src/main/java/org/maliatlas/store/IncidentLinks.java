package org.maliatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which incidents a user has said to be one, and which to be different. Kept by their keys, so that it outlives the next version of a dataset. */
final class IncidentLinks {
    private final Connection connection;

    IncidentLinks(Connection connection) {
        this.connection = connection;
    }

    /** The key that each joined incident is joined to. */
    Map<String, String> all() throws SQLException {
        Map<String, String> links = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select joined, main from link"); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                links.put(row.getString(1), row.getString(2));
            }
        }
        return links;
    }

    /** Makes one incident a claim of another. What is joined to it already goes along; an incident that is joined itself stands for what it is joined to. */
    void join(String joined, String main) throws SQLException {
        String target = all().getOrDefault(main, main);
        if (target.equals(joined)) {
            return;
        }
        run("update link set main = ? where main = ?", target, joined);
        run("insert into link (joined, main, linked_at) values (?, ?, ?) on conflict (joined) do update set main = excluded.main",
                joined, target, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Lets an incident stand for itself again. */
    void part(String joined) throws SQLException {
        run("delete from link where joined = ?", joined);
    }

    /** Pairs said to be different incidents. */
    List<List<String>> apart() throws SQLException {
        List<List<String>> pairs = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select one, other from kept_apart"); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                pairs.add(List.of(row.getString(1), row.getString(2)));
            }
        }
        return pairs;
    }

    /** Says that two incidents are different. */
    void keepApart(String one, String other) throws SQLException {
        boolean inOrder = one.compareTo(other) < 0;
        run("insert into kept_apart (one, other) values (?, ?) on conflict do nothing", inOrder ? one : other, inOrder ? other : one);
    }

    private void run(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
