package org.maliatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Source;
import org.maliatlas.words.UserProblem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The user's database. It is made from the shipped data when it is new, and its shipped part is made anew when the shipped
 * data have changed, in one transaction: a second copy doing the same waits, and one that is killed leaves what was there.
 */
public final class AtlasDatabase implements AutoCloseable {
    /** How long another program is waited for; {@code -Datlas.patience} says otherwise. */
    private static final int BUSY_TIMEOUT_MS = 10_000;
    /** Large pages make a large import a third faster. */
    private static final int PAGE_BYTES = 16_384;
    /** 64 MB. */
    private static final int CACHE_PAGES = 4096;
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

    static void close(Connection connection) {
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

    /** Foreign keys are not enforced: checking them would read a million claims for each source that is deleted. Tests check them. */
    static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Integer.getInteger("atlas.patience", BUSY_TIMEOUT_MS));
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setGetGeneratedKeys(false);
        config.setPageSize(PAGE_BYTES);
        config.setCacheSize(CACHE_PAGES);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
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

    /** All named places, the most important first. */
    public List<Place> places() {
        return with(queries -> queries.places());
    }

    /** How many claims the database holds, those of former versions too. */
    public int claimCount() {
        return with(queries -> queries.count("claim"));
    }

    /** How many sources the database holds. */
    public int sourceCount() {
        return with(queries -> queries.count("source"));
    }

    /** All batches, oldest first. */
    public List<Batch> batches() {
        return read(() -> new Batches(connection).all());
    }

    /**
     * Takes a batch out, as if it had never been imported.
     *
     * @throws UserProblem if it cannot be written; then all is as before
     */
    public void remove(Batch batch) {
        if (batch.shipped()) {
            throw new IllegalArgumentException("the shipped data are not an import");
        }
        write(() -> new Batches(connection).remove(batch));
    }

    /**
     * Begins an import.
     *
     * @param batch the dataset, its version and its terms; what became of the rows is told at the end
     * @param dataset the source that the dataset's own claims cite; its id is the same in all versions
     */
    public ImportWriter begin(Batch batch, Source dataset) {
        return writer(batch, dataset, false);
    }

    /** Begins the rehearsal of an import, which says what would become of each incident. */
    public ImportWriter rehearse(Batch batch, Source dataset) {
        return writer(batch, dataset, true);
    }

    private ImportWriter writer(Batch batch, Source dataset, boolean rehearsal) {
        try {
            return new ImportWriter(this, connection, batch, dataset, rehearsal);
        } catch (SQLException e) {
            rollback(connection);
            throw problem(e);
        }
    }

    /** The key that each incident which a user joined to another is joined to. */
    public Map<String, String> links() {
        return read(() -> new IncidentLinks(connection).all());
    }

    /** Makes one incident a claim of another, by their keys. */
    public void join(String joined, String main) {
        write(() -> new IncidentLinks(connection).join(joined, main));
    }

    /** Lets a joined incident stand for itself again. */
    public void part(String joined) {
        write(() -> new IncidentLinks(connection).part(joined));
    }

    /** Pairs of keys, in order, that a user said to be different incidents. */
    public List<List<String>> keptApart() {
        return read(() -> new IncidentLinks(connection).apart());
    }

    /** Says that two incidents are different, so that they are not proposed as one again. */
    public void keepApart(String one, String other) {
        write(() -> new IncidentLinks(connection).keepApart(one, other));
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private interface Asking<T> {
        T ask(IncidentQueries queries) throws SQLException;
    }

    private interface Writing {
        void write() throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw problem(e);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            throw new UserProblem(AtlasDatabase.class, "database.damaged", e, file);
        }
    }

    private <T> T with(Asking<T> asking) {
        return read(() -> {
            try (IncidentQueries queries = new IncidentQueries(connection)) {
                return asking.ask(queries);
            }
        });
    }

    private void write(Writing writing) {
        try {
            execute(connection, "begin immediate");
            try {
                writing.write();
                execute(connection, "commit");
            } catch (SQLException | RuntimeException e) {
                rollback(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    UserProblem problem(SQLException e) {
        return problem(e, file);
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
