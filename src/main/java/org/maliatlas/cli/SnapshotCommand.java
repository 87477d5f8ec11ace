package org.maliatlas.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Way;
import org.maliatlas.snapshot.Guard;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.snapshot.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas snapshot}: the map as a picture file, without a display. */
@Command(name = "snapshot", mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private QuestionOptions options;

    @Mixin
    private DrawingOptions drawing;

    @Mixin
    private PageOptions page;

    @Mixin
    private ComparisonOptions with;

    @Option(names = "--compare", paramLabel = "side-by-side|difference", descriptionKey = "compare")
    private String compare;

    @Option(names = "--chart", paramLabel = "month|kind|actor|place|distance", descriptionKey = "pageChart")
    private String chart;

    @Option(names = "--distance-from", paramLabel = "PLACE", descriptionKey = "distanceFrom")
    private String distanceFrom;

    @Option(names = "--out", paramLabel = "FILE.png|.svg|.pdf", required = true, descriptionKey = "out")
    private Path out;

    @Option(names = "--fade", descriptionKey = "fade")
    private boolean fade;

    SnapshotCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        options.check();
        boolean compared = compare != null || with.isGiven();
        Comparison.Shown shown = compare == null ? Comparison.Shown.SIDE_BY_SIDE : ComparisonOptions.shown(compare);
        if (compared) {
            with.check(shown);
        }
        drawing.drawing(options.isSaved() ? Drawing.DEFAULT.withWay(Way.AREAS) : Drawing.DEFAULT);
        Page sheet = page.page();
        PictureFile kind = PictureFile.of(out).orElseThrow(() -> new UsageProblem("usage.ending", out, PictureFile.endings()));
        Optional<Chart.Subject> charted = Optional.ofNullable(chart).map(ChartCommand::subject);
        ChartCommand.checkFrom(charted.orElse(null), distanceFrom);
        WholeFile.requireWritable(out);
        CompletableFuture<MapLayers> layers = OpenAtlas.layers(OpenAtlas.home(), options.database());
        CompletableFuture<BaseMap> base = layers.thenApply(read -> new BaseMap(read, new MapProjection(), new Lettering()));
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), options.database(), layers)) {
            output.note(atlas.notices());
            BaseMap map = base.join().clearOf(atlas.dataset()).withVillages(atlas.gazetteer().places());
            SnapshotPainter painter = new SnapshotPainter(map, atlas.dataset());
            AtlasState plain = options.state(atlas, output.language());
            AtlasState asked = compared ? with.compared(plain, atlas, shown) : plain;
            AtlasState drawn = asked.withDrawing(drawing.drawing(asked.drawing())).withLayers(drawing.layers(asked.layers(), map, output));
            if (fade) {
                drawn = drawn.withTiming(drawn.timing().withFade(true));
            }
            if (charted.isPresent()) {
                drawn = drawn.withChart(Optional.of(ChartCommand.chart(charted.get(), distanceFrom, drawn)));
            }
            Optional<Era> also = drawn.drawing().alsoEra();
            if (also.isPresent() && also.get() == drawn.era()) {
                throw new UsageProblem("usage.alsoEraSame", Integer.toString(also.get().year()));
            }
            AtlasState state = options.isSaved() ? drawn : painter.fitted(drawn, sheet);
            LocalDate today = MakingDay.today();
            new Guard(atlas.layers(), atlas.coverage()).check(painter, state, sheet, today)
                    .forEach(warning -> output.notes().println(output.words().say("snapshot.mind", warning.in(output.language()))));
            kind.write(painter, state, sheet, today, out);
            output.notes().println(kind == PictureFile.PNG ? output.words().say("snapshot.written", out, sheet.widthPx(), sheet.heightPx())
                    : output.words().say("snapshot.drawn", out));
        }
        return AtlasCommand.DONE;
    }
}
