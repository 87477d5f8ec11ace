package org.maliatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Incident;
import org.maliatlas.words.UserProblem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The user's database. It is made from the shipped data when it is new, and its shipped part is made anew when the shipped
 * data have changed, in one transaction: a second copy doing the same waits, and one that is killed leaves what was there.
 */
public final class AtlasDatabase implements AutoCloseable {
    private static final int BUSY_TIMEOUT_MS = 10_000;
    private static final byte[] SQLITE_MAGIC = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Connection connection;
    private final Path file;

    private AtlasDatabase(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /**
     * Opens a database, making it where there is none.
     *
     * @throws UserProblem naming the file and a way on: {@code database.foreign}, {@code database.newer},
     *     {@code database.damaged}, {@code database.locked}, {@code database.unwritable}, {@code database.full}
     */
    public static AtlasDatabase open(Path file, ShippedData data) {
        requireDatabaseOrNothing(file);
        Connection connection = null;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            connection = connect(file);
            bringUp(connection, file, data);
            return new AtlasDatabase(connection, file);
        } catch (IOException e) {
            throw new UserProblem(AtlasDatabase.class, "database.unwritable", e, file);
        } catch (SQLException e) {
            close(connection);
            throw problem(e, file);
        } catch (UserProblem e) {
            close(connection);
            throw e;
        }
    }

    private static void close(Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("a connection that failed cannot be closed either", e);
            }
        }
    }

    private static void requireDatabaseOrNothing(Path file) {
        if (Files.isDirectory(file)) {
            throw new UserProblem(AtlasDatabase.class, "database.isFolder", null, file);
        }
        if (!Files.exists(file)) {
            return;
        }
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(SQLITE_MAGIC.length);
            if (head.length > 0 && !java.util.Arrays.equals(head, SQLITE_MAGIC)) {
                throw new UserProblem(AtlasDatabase.class, "database.foreign", null, file);
            }
        } catch (IOException e) {
            throw new UserProblem(AtlasDatabase.class, "database.unreadable", e, file);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static void bringUp(Connection connection, Path file, ShippedData data) throws SQLException {
        int version = pragma(connection, "user_version");
        boolean ours = pragma(connection, "application_id") == Schema.APPLICATION_ID;
        if (!ours && hasTables(connection)) {
            throw new UserProblem(AtlasDatabase.class, "database.foreign", null, file);
        }
        if (version > Schema.VERSION) {
            throw new UserProblem(AtlasDatabase.class, "database.newer", null, file, version, Schema.VERSION);
        }
        String shipped = data.version();
        if (version == Schema.VERSION && shipped.equals(new ShippedLoad(connection).loadedVersion())) {
            return;
        }
        execute(connection, "begin immediate");
        try {
            int now = pragma(connection, "user_version");
            if (now < Schema.VERSION) {
                Schema.bringUp(connection, now);
            }
            ShippedLoad load = new ShippedLoad(connection);
            if (!shipped.equals(load.loadedVersion())) {
                load.replace(data);
            }
            execute(connection, "commit");
        } catch (SQLException | RuntimeException e) {
            rollback(connection);
            throw e;
        }
        tryWriteAheadLog(connection);
    }

    /** Lets readers and a writer go on side by side. SQLite does not wait for this as it waits for a transaction: while another copy reads, it is left for later. */
    private static void tryWriteAheadLog(Connection connection) throws SQLException {
        try {
            execute(connection, "pragma journal_mode = wal");
        } catch (SQLiteException e) {
            if (SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff) != SQLiteErrorCode.SQLITE_BUSY) {
                throw e;
            }
        }
    }

    private static void rollback(Connection connection) {
        try {
            execute(connection, "rollback");
        } catch (SQLException e) {
            // SQLite has rolled back by itself after some errors: then there is nothing left to undo.
            return;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("pragma " + name)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select count(*) from sqlite_master")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    private static UserProblem problem(SQLException e, Path file) {
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

    /** All incidents with their claims, by date. @throws UserProblem {@code database.damaged} and the like */
    public List<Incident> incidents() {
        return read(() -> new IncidentQueries(connection).incidents());
    }

    /** All named places, the most important first. */
    public List<Place> places() {
        return read(() -> new IncidentQueries(connection).places());
    }

    /** How many claims the database holds. */
    public int claimCount() {
        return read(() -> new IncidentQueries(connection).count("claim"));
    }

    /** How many sources the database holds. */
    public int sourceCount() {
        return read(() -> new IncidentQueries(connection).count("source"));
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw problem(e, file);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UserProblem(AtlasDatabase.class, "database.damaged", e, file);
        }
    }

    /** The database file. */
    public Path file() {
        return file;
    }

    @Override
    public void close() {
        close(connection);
    }
}
