package org.maliatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Source;
import org.maliatlas.words.UserProblem;

/**
 * The user's database. It is made from the shipped data when it is new, and its shipped part is made anew when the shipped
 * data have changed, in one transaction: a second copy doing the same waits, and one that is killed leaves what was there.
 */
public final class AtlasDatabase implements AutoCloseable {
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
            connection = Sqlite.connect(file);
            bringUp(connection, file, data);
            return new AtlasDatabase(connection, file);
        } catch (IOException e) {
            throw new UserProblem(AtlasDatabase.class, "database.unwritable", e, file);
        } catch (SQLException e) {
            Sqlite.close(connection);
            throw Sqlite.problem(e, file);
        } catch (UserProblem e) {
            Sqlite.close(connection);
            throw e;
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

    private static void bringUp(Connection connection, Path file, ShippedData data) throws SQLException {
        int version = Sqlite.pragma(connection, "user_version");
        boolean ours = Sqlite.pragma(connection, "application_id") == Schema.APPLICATION_ID;
        if (!ours && Sqlite.hasTables(connection)) {
            throw new UserProblem(AtlasDatabase.class, "database.foreign", null, file);
        }
        if (version > Schema.VERSION) {
            throw new UserProblem(AtlasDatabase.class, "database.newer", null, file, version, Schema.VERSION);
        }
        String shipped = data.version();
        if (version == Schema.VERSION && shipped.equals(new ShippedLoad(connection).loadedVersion())) {
            return;
        }
        Sqlite.execute(connection, "begin immediate");
        try {
            int now = Sqlite.pragma(connection, "user_version");
            if (now < Schema.VERSION) {
                Schema.bringUp(connection, now);
            }
            ShippedLoad load = new ShippedLoad(connection);
            if (!shipped.equals(load.loadedVersion())) {
                load.replace(data);
            }
            Sqlite.execute(connection, "commit");
        } catch (SQLException | RuntimeException e) {
            Sqlite.rollback(connection);
            throw e;
        }
        Sqlite.tryWriteAheadLog(connection);
    }

    /** All named places, the most important first. */
    public List<Place> places() {
        return with(queries -> queries.places());
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
            Sqlite.rollback(connection);
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

    /** The questions that the user keeps. */
    public SavedQuestions savedQuestions() {
        return new SavedQuestions(this);
    }

    interface Reading<T> {
        T read() throws SQLException;
    }

    private interface Asking<T> {
        T ask(IncidentQueries queries) throws SQLException;
    }

    interface Writing {
        void write() throws SQLException;
    }

    <T> T read(Reading<T> reading) {
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

    void write(Writing writing) {
        try {
            Sqlite.execute(connection, "begin immediate");
            try {
                writing.write();
                Sqlite.execute(connection, "commit");
            } catch (SQLException | RuntimeException e) {
                Sqlite.rollback(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /**
     * Moves what was written from SQLite's log into the file itself, as far as no reader still needs it as it was. Nothing depends
     * on it but room on the disk and the time the next start takes, so an import leaves it to a thread that nobody waits for.
     */
    public void settle() {
        read(() -> Sqlite.pragma(connection, "wal_checkpoint(passive)"));
    }

    Connection connection() {
        return connection;
    }

    UserProblem problem(SQLException e) {
        return Sqlite.problem(e, file);
    }

    /** The database file. */
    public Path file() {
        return file;
    }

    @Override
    public void close() {
        Sqlite.close(connection);
    }
}
