package org.maliatlas.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.intake.IntakeChoice;
import org.maliatlas.intake.IntakePlan;
import org.maliatlas.intake.IntakeReport;
import org.maliatlas.intake.IntakeRun;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.ImportWriter;
import org.maliatlas.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas bench import}: what it costs to import a made-up file into a new database, and to open that. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class BenchImportCommand implements Callable<Integer> {
    private static final int MOST_ROWS = 5_000_000;
    private static final List<String> FORMATS = List.of("table", "acled", "ucdp");

    private final Output output;

    @Option(names = "--rows", paramLabel = "N", descriptionKey = "rows")
    private int rows = 1_000_000;

    @Option(names = "--format", paramLabel = "table|acled|ucdp", descriptionKey = "benchFormat")
    private String format = "table";

    BenchImportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new UsageProblem("usage.rows", rows, MOST_ROWS);
        }
        if (!FORMATS.contains(format)) {
            throw new UsageProblem("usage.importFormat", format, String.join(", ", FORMATS));
        }
        Path folder = Files.createTempDirectory("atlas-bench");
        try {
            measure(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
        return AtlasCommand.DONE;
    }

    private void measure(Path folder) throws IOException {
        Words words = output.words();
        MapLayers layers = MapLayers.read(OpenAtlas.home().resolve("shapefiles"));
        Path database = folder.resolve("bench.sqlite");
        Path file = folder.resolve("made-up.csv");
        try (AtlasDatabase atlas = OpenAtlas.database(Optional.of(database))) {
            SyntheticFile.write(file, format, rows, atlas.places());
            output.data().println(words.say("bench.file", rows, format, Files.size(file) >> 20));
            output.data().flush();
            resetPeaks();
            long begun = System.nanoTime();
            IntakePlan plan = IntakePlan.of(file, IntakeChoice.NONE.withDataset("made up", "1"), layers, atlas.places());
            try (ImportWriter writer = atlas.begin(plan.batch(), plan.source())) {
                IntakeReport report = new IntakeRun(plan, writer, entry -> { }, false).run(new ProgressLine(output));
                writer.commit(report.counts());
                double seconds = (System.nanoTime() - begun) / 1e9;
                long peakMb = peakMb();
                long settling = System.nanoTime();
                atlas.settle();
                double settled = (System.nanoTime() - settling) / 1e9;
                output.data().println(words.say("bench.import", report.counts().taken(), seconds, report.read() / seconds, peakMb, Files.size(database) >> 20));
                output.data().println(words.say("bench.settle", settled));
            }
        }
        long begun = System.nanoTime();
        try (OpenAtlas atlas = OpenAtlas.of(layers, database, new org.maliatlas.store.ShippedData(OpenAtlas.home().resolve("data")))) {
            output.data().println(words.say("bench.open", atlas.dataset().size(), (System.nanoTime() - begun) / 1e9));
        }
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void resetPeaks() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most heap in use at any time, garbage included: with {@code -Xmx600m} it shows whether that is enough. */
    private static long peakMb() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
