package org.maliatlas.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.maliatlas.geography.Gazetteer;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.DatedEvent;
import org.maliatlas.query.Coverage;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.DatasetBuilder;
import org.maliatlas.query.NameTree;
import org.maliatlas.store.AppFolder;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.IncidentReader;
import org.maliatlas.store.ShippedData;
import org.maliatlas.words.UserProblem;

/**
 * The atlas, opened: what is asked of is in memory, and the incidents' words are read from the database as they are needed.
 *
 * @param layers the map's layers
 * @param gazetteer the named places
 * @param dataset the incidents
 * @param database the database file
 * @param reader reads incidents from the database, their history too
 * @param coverage from when to when each dataset has rows
 * @param events dated context, the earliest first
 * @param notices what the user should know: layers that could not be read, a damaged database that was kept aside
 */
public record OpenAtlas(MapLayers layers, Gazetteer gazetteer, Dataset dataset, Path database, IncidentReader reader,
                        Coverage coverage, List<DatedEvent> events, List<UserProblem> notices) implements AutoCloseable {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** How much a database holds. */
    public record Contents(int incidents, int claims, int sources) {
    }

    private record Loaded(List<Place> places, IncidentReader reader, DatasetBuilder incidents) {
        OpenAtlas with(MapLayers layers, Gazetteer gazetteer, Path file, ShippedData shipped, List<UserProblem> before) {
            Coverage coverage = StoredCoverage.of(reader.batches());
            Dataset dataset = incidents.build(layers, new StoredIncidents(reader), Optional.of(coverage));
            List<UserProblem> notices = new ArrayList<>(before);
            return new OpenAtlas(layers, gazetteer, dataset, file, reader, coverage, events(shipped, notices), List.copyOf(notices));
        }
    }

    /**
     * Opens the atlas.
     *
     * @param home the program's folder, with {@code data/} and {@code shapefiles/}
     * @param database the database, or empty for the user's own: that one, when damaged, is kept aside and made anew
     * @param reading the layers, which are waited for last
     * @throws UserProblem if the database cannot be opened
     */
    public static OpenAtlas open(Path home, Optional<Path> database, CompletableFuture<MapLayers> reading) {
        ShippedData shipped = new ShippedData(home.resolve("data"));
        requireFolder(database);
        Path file = database.orElseGet(() -> AppFolder.ofSystem().database());
        List<UserProblem> notices = new ArrayList<>();
        Loaded loaded;
        try {
            loaded = load(file, shipped);
        } catch (UserProblem problem) {
            if (database.isPresent() || !(problem.key().equals("database.damaged") || problem.key().equals("database.foreign"))) {
                throw problem;
            }
            notices.add(new UserProblem(AtlasDatabase.class, "database.keptAside", problem, keepAside(file, problem)));
            loaded = load(file, shipped);
        }
        MapLayers layers = join(reading);
        notices.addAll(layers.problems());
        return loaded.with(layers, new Gazetteer(loaded.places), file, shipped, notices);
    }

    /** What cannot be read of the context is no reason not to open: it becomes a notice. */
    private static List<DatedEvent> events(ShippedData shipped, List<UserProblem> notices) {
        try {
            return shipped.events();
        } catch (UserProblem problem) {
            notices.add(problem);
            return List.of();
        }
    }

    /** The same, with nothing else to do meanwhile. */
    public static OpenAtlas open(Path home, Optional<Path> database) {
        return open(home, database, layers(home, database));
    }

    /**
     * Begins to read the map's layers, which are kept in the user's own folder; who names another database has nothing written there.
     *
     * @param home the program's folder, with {@code shapefiles/}
     */
    public static CompletableFuture<MapLayers> layers(Path home, Optional<Path> database) {
        Path shapefiles = home.resolve("shapefiles");
        return CompletableFuture.supplyAsync(() -> database.isPresent() ? MapLayers.read(shapefiles) : MapLayers.read(shapefiles, AppFolder.ofSystem().layers()));
    }

    /** The same atlas with what its database holds now; the one before can be closed when it is no longer shown. */
    public OpenAtlas again() {
        ShippedData shipped = new ShippedData(home().resolve("data"));
        return load(database, shipped).with(layers, gazetteer, database, shipped, List.of());
    }

    /** An atlas over layers that are read already. @throws UserProblem if the database cannot be opened */
    public static OpenAtlas of(MapLayers layers, Path database, ShippedData shipped) {
        Loaded loaded = load(database, shipped);
        return loaded.with(layers, new Gazetteer(loaded.places), database, shipped, List.of());
    }

    /** Counts what the database holds, which takes a moment with a million incidents. */
    public Contents contents() {
        return new Contents(dataset.size(), reader.claimCount(), reader.sourceCount());
    }

    @Override
    public void close() {
        reader.close();
    }

    /** Opens the database alone, to write to it. @param database as for {@link #open}, but a damaged one is never kept aside */
    public static AtlasDatabase database(Optional<Path> database) {
        requireFolder(database);
        return AtlasDatabase.open(database.orElseGet(() -> AppFolder.ofSystem().database()), new ShippedData(home().resolve("data")));
    }

    private static void requireFolder(Optional<Path> database) {
        database.map(chosen -> chosen.toAbsolutePath().getParent()).filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new UserProblem(AtlasDatabase.class, "database.noFolder", null, database.get(), folder);
        });
    }

    /** The program's folder, as the launcher says it; else the working folder. */
    public static Path home() {
        return Path.of(System.getProperty("atlas.home", ".")).toAbsolutePath().normalize();
    }

    private static MapLayers join(CompletableFuture<MapLayers> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Loaded load(Path file, ShippedData shipped) {
        try (AtlasDatabase database = AtlasDatabase.open(file, shipped)) {
            List<Place> places = database.places();
            IncidentReader reader = IncidentReader.open(file);
            try {
                return new Loaded(places, reader, StoredIncidents.collect(reader, new NameTree(shipped.actors()), new NameTree(shipped.targets())));
            } catch (RuntimeException e) {
                reader.close();
                throw e;
            }
        }
    }

    private static Path keepAside(Path file, UserProblem problem) {
        String stem = file.getFileName().toString().replaceFirst("\\.sqlite$", "");
        Path aside = file.resolveSibling(stem + "-damaged-" + LocalDateTime.now().format(STAMP) + ".sqlite");
        try {
            Files.move(file, aside);
            for (String ending : List.of("-wal", "-shm")) {
                Path companion = file.resolveSibling(file.getFileName() + ending);
                if (Files.exists(companion)) {
                    Files.move(companion, aside.resolveSibling(aside.getFileName() + ending));
                }
            }
            return aside;
        } catch (IOException e) {
            problem.addSuppressed(e);
            throw problem;
        }
    }
}
