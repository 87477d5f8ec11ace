package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maliatlas.geography.Era;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.View;
import org.maliatlas.query.Way;
import org.maliatlas.snapshot.Film;
import org.maliatlas.snapshot.FilmPages;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.words.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which picture is to be made. */
final class PictureOptions {
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

    @Mixin
    private SeriesOptions series;

    @Mixin
    private FilmOptions film;

    @Mixin
    private OutOptions files;

    @Option(names = "--fade", descriptionKey = "fade")
    private boolean fade;

    PictureOptions(Output output) {
        this.output = output;
    }

    /** Whether it asks for one file after the other. */
    boolean isSeries() {
        return series.isGiven() && files.film().isEmpty();
    }

    Optional<Path> database() {
        return options.database();
    }

    /** What they ask for, in a language. */
    PictureOrder in(Language language) {
        return new PictureOrder() {
            @Override
            public void check() {
                PictureOptions.this.check();
            }

            @Override
            public List<PictureJob> jobs(OpenMap open) {
                return PictureOptions.this.jobs(open, language);
            }
        };
    }

    private void check() {
        options.check();
        if (isCompared()) {
            with.check(shown());
        }
        drawing.drawing(options.isSaved() ? Drawing.DEFAULT.withWay(Way.AREAS) : Drawing.DEFAULT);
        Page sheet = page.page(files.film());
        files.film().ifPresent(kind -> FilmPages.check(sheet));
        ChartCommand.checkFrom(charted().orElse(null), distanceFrom);
        files.check(sheet.list());
        film.check(files.film().isPresent());
        series.check(files.film().map(kind -> files.out()), files.out(), files.csv().orElse(null));
    }

    private List<PictureJob> jobs(OpenMap open, Language language) {
        AtlasState state = state(open, language).withLanguage(language);
        Page sheet = page.page(files.film());
        boolean fit = !options.isSaved();
        if (!isSeries()) {
            if (files.film().isPresent()) {
                series.checkMode(state);
            }
            Optional<Film> moving = files.film().flatMap(kind -> series.series()).map(film::film);
            return List.of(new PictureJob(state, fit, sheet, files.kind(sheet.list()), moving, files.out(), files.csv()));
        }
        List<NamePattern.Named> members = series.members(state, open.atlas().layers());
        View view = state.view();
        if (!series.isOfPlaces()) {
            // The pictures of a series in time show one ground, in one place of the page; those of places each have their own.
            SnapshotPainter painter = open.painter();
            AtlasState whole = fit ? painter.fitted(state, sheet) : state;
            sheet = painter.steady(whole, members.stream().map(member -> member.state().withView(whole.view())).toList(), sheet);
            view = fit ? painter.fitted(state, sheet).view() : view;
        }
        List<PictureJob> jobs = new ArrayList<>();
        for (NamePattern.Named member : members) {
            int number = jobs.size() + 1;
            jobs.add(new PictureJob(member.state().withView(view), series.isOfPlaces(), sheet, files.kind(sheet.list()), Optional.empty(), new NamePattern(files.out()).of(member, number, members.size()),
                    files.csv().map(csv -> new NamePattern(csv).of(member, number, members.size()))));
        }
        return jobs;
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
}
