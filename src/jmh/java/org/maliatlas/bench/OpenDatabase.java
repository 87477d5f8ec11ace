package org.maliatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Terms;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Dataset;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.Batch;
import org.maliatlas.store.ImportWriter;
import org.maliatlas.store.PreparedIncident;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What does it cost to open a database of so many incidents, up to the dataset in memory? {@code -p incidents=1000000} asks for a million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OpenDatabase {
    @Param({"10000", "100000"})
    public int incidents;

    private final Ground ground = new Ground();
    private Path folder;
    private Path file;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("atlas-jmh");
        file = folder.resolve("bench.sqlite");
        Dataset dataset = ground.dataset(incidents);
        Source source = new Source("made-up", "Made up", "Made up", "2026", "");
        Batch batch = new Batch(0, "Made up", "1", false, "table", Terms.OWN, "made-up.csv", "2026-01-01T00:00:00Z", dataset.firstDay(),
                dataset.lastDay(), Batch.Counts.NONE);
        PreparedIncident.Preparer preparer = new PreparedIncident.Preparer(source);
        try (AtlasDatabase database = AtlasDatabase.open(file, ground.shipped); ImportWriter writer = database.begin(batch, source)) {
            for (int i = 0; i < dataset.size(); i++) {
                writer.put(preparer.prepare(dataset.incident(i)));
            }
            writer.commit(new Batch.Counts(incidents, incidents, 0, 0, 0, 0, 0, 0));
        }
    }

    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }

    @Benchmark
    public int open() {
        try (OpenAtlas atlas = OpenAtlas.of(ground.layers, file, ground.shipped)) {
            return atlas.dataset().size();
        }
    }
}
