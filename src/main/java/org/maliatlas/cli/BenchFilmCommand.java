package org.maliatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.film.FilmFile;
import org.maliatlas.film.FilmProgress;
import org.maliatlas.geography.Gazetteer;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.geography.Place;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Standing;
import org.maliatlas.query.SyntheticDataset;
import org.maliatlas.query.TimeSeries;
import org.maliatlas.query.TimeStep;
import org.maliatlas.snapshot.Film;
import org.maliatlas.snapshot.FilmPages;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PageFormat;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.store.ShippedData;
import org.maliatlas.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas bench film}: what it costs to make a film of made-up incidents, a month a picture. */
@Command(name = "film", mixinStandardHelpOptions = true)
final class BenchFilmCommand implements Callable<Integer> {
    private static final int MOST_INCIDENTS = 1_000_000;
    private static final int MOST_FRAMES = 160;

    private final Output output;

    @Option(names = "--incidents", paramLabel = "N", descriptionKey = "filmIncidents")
    private int incidents = 1000;

    @Option(names = "--frames", paramLabel = "N", descriptionKey = "filmFrames")
    private int frames = 60;

    @Option(names = "--format", paramLabel = "gif|mp4", descriptionKey = "filmFormat")
    private String format = "gif";

    BenchFilmCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (incidents < 1 || incidents > MOST_INCIDENTS) {
            throw new UsageProblem("usage.incidents", incidents, MOST_INCIDENTS);
        }
        if (frames < 1 || frames > MOST_FRAMES) {
            throw new UsageProblem("usage.frames", frames, MOST_FRAMES);
        }
        FilmFile kind = FilmFile.of(Path.of("film." + format)).orElseThrow(() -> new UsageProblem("usage.filmFormat", format));
        MapLayers layers = MapLayers.read(OpenAtlas.home().resolve("shapefiles"));
        output.note(layers.problems());
        List<Place> places = new ShippedData(OpenAtlas.home().resolve("data")).places();
        Dataset dataset = SyntheticDataset.of(incidents, 42, layers, places);
        SnapshotPainter painter = new SnapshotPainter(new BaseMap(layers, new MapProjection(), new Lettering()).clearOf(dataset), dataset);
        Page page = Page.of(PageFormat.SLIDE).withDpi(96);
        AtlasState all = Standing.initial(dataset, new Gazetteer(places), Language.EN);
        LocalDate last = TimeStep.MONTH.end(dataset.lastDay());
        LocalDate first = TimeStep.MONTH.plus(last.plusDays(1), -frames);
        AtlasState state = painter.fitted(all.withQuestion(all.question().withDates(first, last)), page);
        Path file = Files.createTempFile("atlas-bench", kind.ending());
        try {
            long begun = System.nanoTime();
            kind.write(FilmPages.of(painter, state, page, new Film(TimeSeries.of(TimeStep.MONTH), Film.READABLE_MS, true), LocalDate.EPOCH), FilmProgress.NONE, file);
            double seconds = (System.nanoTime() - begun) / 1e9;
            output.data().println(output.words().say("bench.film", frames, page.widthPx(), page.heightPx(), incidents, seconds, Files.size(file) >> 10));
        } finally {
            Files.delete(file);
        }
        return AtlasCommand.DONE;
    }
}
