package org.maliatlas.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Detail;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentDigest;
import org.maliatlas.incident.JoinedIncident;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Named;
import org.maliatlas.incident.Toll;
import org.maliatlas.words.UserProblem;

/**
 * The incidents in force, read as they are needed, as they stood when the reader was opened: a batch that is imported or
 * removed meanwhile is not seen. Incidents that a user joined are one here. For use by several threads.
 */
public final class IncidentReader implements AutoCloseable {
    /** Incidents kept at hand: a screen full of a table, and what the mouse passes over. */
    private static final int AT_HAND = 4000;

    private final Path file;
    private final Connection connection;
    private final IncidentQueries queries;
    private final Map<Long, List<Long>> joinedTo = new LinkedHashMap<>();
    private final Map<Long, Incident> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Incident> eldest) {
            return size() > AT_HAND;
        }
    };

    private IncidentReader(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.queries = new IncidentQueries(connection);
        for (Map.Entry<String, String> link : new IncidentLinks(connection).all().entrySet()) {
            long joined = queries.idOf(link.getKey());
            long main = queries.idOf(link.getValue());
            if (joined >= 0 && main >= 0) {
                joinedTo.computeIfAbsent(main, id -> new ArrayList<>()).add(joined);
            }
        }
        joinedTo.values().forEach(list -> list.sort(null));
    }

    /** Opens a reader on a database that {@link AtlasDatabase#open} has made or brought up to date. */
    public static IncidentReader open(Path file) {
        Connection connection = null;
        try {
            connection = Sqlite.connect(file);
            // The write-ahead log keeps what this transaction sees as it is; without one it would keep writers out.
            if (Sqlite.isWriteAheadLogged(connection)) {
                Sqlite.execute(connection, "begin");
            }
            return new IncidentReader(file, connection);
        } catch (SQLException e) {
            Sqlite.close(connection);
            throw Sqlite.problem(e, file);
        }
    }

    /** What is told of each incident in force. */
    public interface Visitor {
        /** Whom incidents name that are visited with a number; told before any is visited. */
        default void named(int number, Named named) {
        }

        /**
         * @param id its number, for {@link IncidentReader#incident}
         * @param batch the batch it came with
         * @param startDay earliest day, from 1970-01-01
         * @param endDay latest day
         * @param datePrecision how exactly its date is known
         * @param exact whether its place is exact
         * @param digest of its facts, see {@code IncidentDigest}
         * @param named the number of whom it names, as told before
         */
        void visit(long id, String key, long batch, int startDay, int endDay, DatePrecision datePrecision, Kind kind, boolean exact, Extent extent,
                Toll toll, long digest, int named);
    }

    /** Goes through all incidents in force, in no order; of those joined only the one that the others are joined to. */
    public synchronized void each(Visitor visitor) {
        try {
            Map<Long, Integer> ofJoined = new HashMap<>();
            // Bits, since each of a million incidents is looked up.
            BitSet joined = new BitSet();
            BitSet main = new BitSet();
            joinedTo.values().forEach(list -> list.forEach(id -> joined.set(Math.toIntExact(id))));
            IncidentDigest digests = new IncidentDigest();
            int last = queries.eachNamed(visitor::named);
            for (long id : joinedTo.keySet()) {
                main.set(Math.toIntExact(id));
                visitor.named(++last, Named.of(incident(id)));
                ofJoined.put(id, last);
            }
            IncidentQueries.Visitor single = (id, key, batch, startDay, endDay, datePrecision, kind, exact, extent, toll, digest, named) -> {
                if (main.get((int) id) && !joined.get((int) id)) {
                    Incident whole = incident(id);
                    visitor.visit(id, key, batch, (int) whole.date().start().toEpochDay(), (int) whole.date().end().toEpochDay(), whole.date().precision(),
                            whole.kind(), whole.location().isExact(), whole.location().extent(), whole.toll(), digests.of(whole), ofJoined.get(id));
                } else if (!joined.get((int) id)) {
                    visitor.visit(id, key, batch, startDay, endDay, datePrecision, kind, exact, extent, toll, digest, named);
                }
            };
            if (!FactBlocks.each(connection, single)) {
                queries.each(single);
            }
        } catch (SQLException e) {
            throw Sqlite.problem(e, file);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            throw new UserProblem(AtlasDatabase.class, "database.damaged", e, file);
        }
    }

    /** An incident by its number. @throws UserProblem if it cannot be read */
    public synchronized Incident incident(long id) {
        Incident known = atHand.get(id);
        if (known == null) {
            known = fetch(id);
            atHand.put(id, known);
        }
        return known;
    }

    private Incident fetch(long id) {
        return read(() -> {
            Incident own = queries.incident(id);
            if (own == null) {
                throw new UserProblem(AtlasDatabase.class, "database.gone", null, file);
            }
            List<Incident> others = new ArrayList<>();
            for (long joined : joinedTo.getOrDefault(id, List.of())) {
                others.add(queries.incident(joined));
            }
            return others.isEmpty() ? own : JoinedIncident.of(own, others);
        });
    }

    /** The incidents that were joined to one, as they are by themselves. */
    public synchronized List<Incident> joinedTo(long id) {
        return read(() -> {
            List<Incident> others = new ArrayList<>();
            for (long joined : joinedTo.getOrDefault(id, List.of())) {
                others.add(queries.incident(joined));
            }
            return others;
        });
    }

    /**
     * Tells a detail of every incident, whatever its batch, in no order; of one that others are joined to what they say together.
     * Other threads are not kept waiting meanwhile.
     */
    public void each(Detail detail, Detail.Hearer hearer) {
        Map<Long, String> joined = new LinkedHashMap<>();
        synchronized (this) {
            joinedTo.keySet().forEach(main -> joined.put(main, detail.of(incident(main))));
        }
        read(() -> {
            DetailQueries.each(file, detail, (number, text) -> hearer.hear(number, joined.getOrDefault(number, text)));
            return null;
        });
    }

    /** The batch that an incident came with, or was last changed by. */
    public synchronized long batchOf(long id) {
        return read(() -> queries.batchOf(id));
    }

    /** The batches of the incidents that were joined to one. */
    public synchronized List<Long> batchesJoinedTo(long id) {
        if (joinedTo.isEmpty()) {
            return List.of();
        }
        return read(() -> {
            List<Long> batches = new ArrayList<>();
            for (long joined : joinedTo.getOrDefault(id, List.of())) {
                batches.add(queries.batchOf(joined));
            }
            return batches;
        });
    }

    /** The number of the incident in force that has a key, or -1. */
    public synchronized long idOf(String key) {
        return read(() -> queries.idOf(key));
    }

    /** The numbers of the incidents whose words have all of these, in plain letters; of those joined the one that the others are joined to. */
    public synchronized List<Long> having(List<String> plainWords) {
        return read(() -> {
            List<Long> found = queries.having(plainWords);
            joinedTo.forEach((main, others) -> {
                String words = org.maliatlas.geography.Names.plain(incident(main).words());
                if (plainWords.stream().allMatch(words::contains)) {
                    found.add(main);
                }
            });
            return found;
        });
    }

    /** The earlier versions of an incident, newest first. */
    public synchronized List<FormerVersion> history(String key) {
        return read(() -> queries.history(key));
    }

    /** Pairs of keys, in order, that a user said to be different incidents. */
    public synchronized List<List<String>> keptApart() {
        return read(() -> new IncidentLinks(connection).apart());
    }

    /** All batches, oldest first. */
    public synchronized List<Batch> batches() {
        return read(() -> new Batches(connection).all());
    }

    /** How many claims the database holds, those of former versions too. */
    public synchronized int claimCount() {
        return read(() -> queries.count("claim"));
    }

    /** How many sources the database holds. */
    public synchronized int sourceCount() {
        return read(() -> queries.count("source"));
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw Sqlite.problem(e, file);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            throw new UserProblem(AtlasDatabase.class, "database.damaged", e, file);
        }
    }

    @Override
    public synchronized void close() {
        Sqlite.close(connection);
    }
}
