package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Ring;
import org.maliatlas.query.TimeSeries;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.Timing;
import picocli.CommandLine.Option;

/** {@code --each}: a picture for each step of time, or for each place or region. */
final class SeriesOptions {
    /** No series is longer. */
    static final int MOST = 2000;
    private static final String PLACE = "place";
    private static final String REGION = "region";

    @Option(names = "--each", paramLabel = "day|week|month|quarter|year|place|region", descriptionKey = "each")
    private String each;

    @Option(names = "--span", paramLabel = "N", descriptionKey = "span")
    private Integer span;

    boolean isGiven() {
        return each != null;
    }

    /** Whether its pictures show different grounds, and each is framed for itself. */
    boolean isOfPlaces() {
        return isGiven() && step().isEmpty();
    }

    /**
     * What can be said to be wrong before anything is opened.
     *
     * @param film the file of a film, where the series becomes one
     * @param patterns names of files, which may be null
     */
    void check(Optional<Path> film, Path... patterns) {
        if (isGiven() && step().isEmpty() && !Set.of(PLACE, REGION).contains(word())) {
            throw new UsageProblem("usage.each", each);
        }
        if (film.isPresent() && (!isGiven() || isOfPlaces())) {
            throw new UsageProblem("usage.filmEach", film.get());
        }
        if (span != null && (!isGiven() || isOfPlaces())) {
            throw new UsageProblem("usage.span");
        }
        if (span != null && (span < 1 || span > TimeSeries.MOST_SPAN)) {
            throw new UsageProblem("usage.spanRange", span, TimeSeries.MOST_SPAN);
        }
        for (Path pattern : patterns) {
            if (pattern != null) {
                new NamePattern(pattern).check(isGiven() && film.isEmpty() ? Optional.of(placeholder()) : Optional.empty());
            }
        }
    }

    /**
     * The states of the series, each with what stands for it in a file's name. Steps of time are those that the dates touch, the first and
     * the last within them; where the dates are cumulative, each goes from the first day to the step's end.
     *
     * @throws UsageProblem if there are more than {@value #MOST}
     */
    List<NamePattern.Named> members(AtlasState state, MapLayers layers) {
        List<NamePattern.Named> members = step().isPresent() ? steps(state, series().get()) : word().equals(PLACE) ? places(state) : regions(state, layers);
        return NamePattern.distinct(members);
    }

    /** Refuses dates that are one step long already, and a span of dates that grow. */
    void checkMode(AtlasState state) {
        if (state.timing().mode() == Timing.Mode.STEP) {
            throw new UsageProblem("usage.eachMode", word());
        }
        if (state.timing().mode() == Timing.Mode.CUMULATIVE && span != null) {
            throw new UsageProblem("usage.spanCumulative");
        }
    }

    private List<NamePattern.Named> steps(AtlasState state, TimeSeries series) {
        checkMode(state);
        if (series.count(state) > MOST) {
            throw new UsageProblem("usage.eachMany", word(), MOST);
        }
        return series.of(state).stream().map(moment -> new NamePattern.Named(moment.state(), NamePattern.date(series.step(), moment.start()))).toList();
    }

    private static List<NamePattern.Named> places(AtlasState state) {
        List<Ring> rings = state.question().rings();
        boolean any = rings.stream().anyMatch(Ring::asked);
        return rings.stream().filter(ring -> ring.asked() || !any)
                .map(one -> new NamePattern.Named(state.withQuestion(state.question().withRings(rings.stream().map(ring -> ring.withAsked(ring.equals(one))).toList())),
                        NamePattern.slug(one.place()))).toList();
    }

    private static List<NamePattern.Named> regions(AtlasState state, MapLayers layers) {
        Set<String> asked = state.question().where().regions();
        Collection<String> all = asked.isEmpty() ? layers.regions().get(state.era()).stream().map(Boundary::name).sorted().toList() : asked;
        return all.stream().map(name -> new NamePattern.Named(state.withQuestion(state.question().withIn(Set.of(name))), NamePattern.slug(name))).toList();
    }

    /** The dates of a series in time. */
    Optional<TimeSeries> series() {
        return step().map(step -> new TimeSeries(step, span == null ? 1 : span));
    }

    private Optional<TimeStep> step() {
        return Stream.ofNullable(each).flatMap(given -> Arrays.stream(TimeStep.values())).filter(step -> step.code().equals(word())).findFirst();
    }

    private String placeholder() {
        return step().isPresent() ? NamePattern.DATE : word();
    }

    private String word() {
        return each.toLowerCase(Locale.ROOT);
    }
}
