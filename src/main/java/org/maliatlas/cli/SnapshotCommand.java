package org.maliatlas.cli;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Way;
import org.maliatlas.snapshot.PageFormat;
import org.maliatlas.snapshot.PngFile;
import org.maliatlas.snapshot.SnapshotPainter;
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

    @Option(names = "--page", paramLabel = "screen|a4|a3|slide|square", descriptionKey = "page")
    private String page = "screen";

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private Integer dpi;

    @Option(names = "--title", paramLabel = "T", descriptionKey = "title")
    private String title;

    @Option(names = "--out", paramLabel = "FILE.png", required = true, descriptionKey = "out")
    private Path out;

    SnapshotCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        options.check();
        drawing.drawing(options.isSaved() ? Drawing.DEFAULT.withWay(Way.AREAS) : Drawing.DEFAULT);
        PageFormat format = page();
        int density = dpi == null ? format.defaultDpi() : dpi;
        if (density < PageFormat.MIN_DPI || density > PageFormat.MAX_DPI) {
            throw new UsageProblem("usage.dpi", dpi, PageFormat.MIN_DPI, PageFormat.MAX_DPI);
        }
        if (out.getFileName() == null || !out.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new UsageProblem("usage.png", out);
        }
        PngFile.requireWritable(out);
        CompletableFuture<MapLayers> layers = OpenAtlas.layers(OpenAtlas.home(), options.database());
        CompletableFuture<BaseMap> base = layers.thenApply(read -> new BaseMap(read, new MapProjection(), new Lettering()));
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), options.database(), layers)) {
            output.note(atlas.notices());
            BaseMap map = base.join().clearOf(atlas.dataset()).withVillages(atlas.gazetteer().places());
            SnapshotPainter painter = new SnapshotPainter(map, atlas.dataset());
            AtlasState asked = options.state(atlas, output.language());
            AtlasState drawn = asked.withDrawing(drawing.drawing(asked.drawing())).withLayers(drawing.layers(asked.layers(), map, output));
            AtlasState state = options.isSaved() ? drawn : painter.fitted(drawn, format);
            BufferedImage picture = painter.paint(state, format, density, Optional.ofNullable(title).filter(t -> !t.isBlank()), LocalDate.now());
            PngFile.write(picture, density, out);
            output.notes().println(output.words().say("snapshot.written", out, picture.getWidth(), picture.getHeight()));
        }
        return AtlasCommand.DONE;
    }

    private PageFormat page() {
        return Arrays.stream(PageFormat.values()).filter(format -> format.code().equals(page.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new UsageProblem("usage.page", page,
                        Arrays.stream(PageFormat.values()).map(PageFormat::code).collect(Collectors.joining(", "))));
    }
}
