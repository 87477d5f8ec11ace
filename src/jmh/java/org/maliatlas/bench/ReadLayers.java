package org.maliatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.opening.OpenAtlas;
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
import org.openjdk.jmh.annotations.Warmup;

/** What does it cost to read the map's layers: from the shapefiles through GeoTools, and as they are kept from an earlier start? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadLayers {
    @Param({"shapefiles", "kept"})
    public String from;

    private final Path shapefiles = OpenAtlas.home().resolve("shapefiles");
    private Path kept;

    @Setup
    public void keep() throws IOException {
        kept = Files.createTempFile("atlas-jmh", ".bin");
        MapLayers.read(shapefiles, kept);
        kept.toFile().deleteOnExit();
    }

    @Benchmark
    public MapLayers read() {
        return from.equals("kept") ? MapLayers.read(shapefiles, kept) : MapLayers.read(shapefiles);
    }
}
