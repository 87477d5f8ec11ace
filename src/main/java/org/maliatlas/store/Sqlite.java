package org.maliatlas.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.maliatlas.words.UserProblem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** How this program uses SQLite: its settings, transactions, and what its errors mean to a user. */
final class Sqlite {
    /** How long another program is waited for; {@code -Datlas.patience} says otherwise. */
    private static final int BUSY_TIMEOUT_MS = 10_000;
    /** Large pages make a large import a third faster. */
    private static final int PAGE_BYTES = 16_384;
    /** 64 MB. */
    private static final int CACHE_PAGES = 4096;

    private Sqlite() {
    }

    /** Foreign keys are not enforced: checking them would read a million claims for each source that is deleted. Tests check them. */
    static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Integer.getInteger("atlas.patience", BUSY_TIMEOUT_MS));
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setGetGeneratedKeys(false);
        // The driver lets one thread at a time into a connection; SQLite need not lock it once more for every value of every row.
        config.resetOpenMode(SQLiteOpenMode.FULLMUTEX);
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.setPageSize(PAGE_BYTES);
        config.setCacheSize(CACHE_PAGES);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    static void close(Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("a connection that failed cannot be closed either", e);
            }
        }
    }

    /** Lets readers and a writer go on side by side. SQLite does not wait for this as it waits for a transaction: while another copy reads, it is left for later. */
    static void tryWriteAheadLog(Connection connection) throws SQLException {
        try {
            execute(connection, "pragma journal_mode = wal");
        } catch (SQLiteException e) {
            if (SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff) != SQLiteErrorCode.SQLITE_BUSY) {
                throw e;
            }
        }
    }

    static boolean isWriteAheadLogged(Connection connection) throws SQLException {
        tryWriteAheadLog(connection);
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("pragma journal_mode")) {
            return row.next() && row.getString(1).equalsIgnoreCase("wal");
        }
    }

    static void rollback(Connection connection) {
        try {
            execute(connection, "rollback");
        } catch (SQLException e) {
            // SQLite has rolled back by itself after some errors: then there is nothing left to undo.
            return;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("pragma " + name)) {
            row.next();
            return row.getInt(1);
        }
    }

    static boolean hasTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select count(*) from sqlite_master")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    static UserProblem problem(SQLException e, Path file) {
        SQLiteErrorCode code = e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        String key = switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "database.locked";
            case SQLITE_NOTADB -> "database.foreign";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "database.unwritable";
            case SQLITE_FULL, SQLITE_IOERR -> "database.full";
            default -> "database.damaged";
        };
        return new UserProblem(AtlasDatabase.class, key, e, file);
    }
}
