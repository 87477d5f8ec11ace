package org.maliatlas.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes of a database what a program before this one would have made of it. */
public final class OldDatabase {
    private OldDatabase() {
    }

    /** @param version 2 to 4 */
    public static void make(Path file, int version) throws SQLException {
        run(file, "drop trigger facts_changed", "drop table fact_block");
        if (version < 4) {
            run(file, "alter table incident drop column named", "drop table named");
        }
        if (version < 3) {
            run(file, "drop table saved_question");
        }
        run(file, "pragma user_version = " + version);
    }

    public static void run(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            for (String one : List.of(statements)) {
                statement.execute(one);
            }
        }
    }
}
