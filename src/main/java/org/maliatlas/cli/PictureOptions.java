package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maliatlas.bundle.SaveAs;
import org.maliatlas.geography.Era;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Way;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.snapshot.WholeFile;
import org.maliatlas.words.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which picture is to be made. */
final class PictureOptions {
    private static final List<PictureFile> IN_BUNDLES = List.of(PictureFile.PNG, PictureFile.SVG, PictureFile.PDF);

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

    @Option(names = "--out", paramLabel = "FILE.png|.svg|.pdf|.zip", required = true, descriptionKey = "out")
    private Path out;

    @Option(names = "--picture", paramLabel = "png|svg|pdf", split = ",", descriptionKey = "picture")
    private List<String> pictures = new ArrayList<>();

    @Option(names = "--fade", descriptionKey = "fade")
    private boolean fade;

    PictureOptions(Output output) {
        this.output = output;
    }

    Optional<Path> database() {
        return options.database();
    }

    /** What can be said to be wrong before anything is opened. */
    void check() {
        options.check();
        if (isCompared()) {
            with.check(shown());
        }
        drawing.drawing(options.isSaved() ? Drawing.DEFAULT.withWay(Way.AREAS) : Drawing.DEFAULT);
        page.page();
        kind();
        ChartCommand.checkFrom(charted().orElse(null), distanceFrom);
        WholeFile.requireWritable(out);
    }

    /** The picture they ask for. @throws UsageProblem naming the option and what would be right */
    PictureJob job(OpenMap open, Language language) {
        return new PictureJob(state(open, language), !options.isSaved(), page.page(), kind(), out);
    }

    private AtlasState state(OpenMap open, Language language) {
        AtlasState plain = options.state(open.atlas(), language);
        AtlasState asked = isCompared() ? with.compared(plain, open.atlas(), shown()) : plain;
        AtlasState drawn = asked.withDrawing(drawing.drawing(asked.drawing())).withLayers(drawing.layers(asked.layers(), open.map(), output));
        if (fade) {
            drawn = drawn.withTiming(drawn.timing().withFade(true));
        }
        if (charted().isPresent()) {
            drawn = drawn.withChart(Optional.of(ChartCommand.chart(charted().get(), distanceFrom, drawn)));
        }
        Optional<Era> also = drawn.drawing().alsoEra();
        if (also.isPresent() && also.get() == drawn.era()) {
            throw new UsageProblem("usage.alsoEraSame", Integer.toString(also.get().year()));
        }
        return drawn;
    }

    private boolean isCompared() {
        return compare != null || with.isGiven();
    }

    private Comparison.Shown shown() {
        return compare == null ? Comparison.Shown.SIDE_BY_SIDE : ComparisonOptions.shown(compare);
    }

    private Optional<Chart.Subject> charted() {
        return Optional.ofNullable(chart).map(ChartCommand::subject);
    }

    private SaveAs kind() {
        SaveAs kind = SaveAs.of(out).orElseThrow(() -> new UsageProblem("usage.ending", out, SaveAs.endings()));
        if (!kind.bundled() && !pictures.isEmpty()) {
            throw new UsageProblem("usage.pictureAlone");
        }
        return pictures.isEmpty() ? kind : SaveAs.bundle(pictures.stream().map(PictureOptions::picture).toList());
    }

    private static PictureFile picture(String word) {
        return IN_BUNDLES.stream().filter(kind -> kind.ending().equals("." + word.strip().toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new UsageProblem("usage.picture", word));
    }
}
