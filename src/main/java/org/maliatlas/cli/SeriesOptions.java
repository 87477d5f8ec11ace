package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
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

    boolean isGiven() {
        return each != null;
    }

    /** Whether its pictures show different grounds, and each is framed for itself. */
    boolean isOfPlaces() {
        return isGiven() && step().isEmpty();
    }

    /** What can be said to be wrong before anything is opened. @param patterns names of files, which may be null */
    void check(Path... patterns) {
        if (isGiven() && step().isEmpty() && !Set.of(PLACE, REGION).contains(word())) {
            throw new UsageProblem("usage.each", each);
        }
        for (Path pattern : patterns) {
            if (pattern != null) {
                new NamePattern(pattern).check(isGiven() ? Optional.of(placeholder()) : Optional.empty());
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
        List<NamePattern.Named> members = step().isPresent() ? steps(state, step().get()) : word().equals(PLACE) ? places(state) : regions(state, layers);
        return NamePattern.distinct(members);
    }

    private List<NamePattern.Named> steps(AtlasState state, TimeStep step) {
        if (state.timing().mode() == Timing.Mode.STEP) {
            throw new UsageProblem("usage.eachMode", word());
        }
        var from = state.question().from();
        var to = state.question().to();
        List<NamePattern.Named> members = new ArrayList<>();
        for (var day = step.start(from); !day.isAfter(to); day = step.plus(day, 1)) {
            if (members.size() == MOST) {
                throw new UsageProblem("usage.eachMany", word(), MOST);
            }
            var first = day.isBefore(from) || state.timing().mode() == Timing.Mode.CUMULATIVE ? from : day;
            var last = step.end(day).isAfter(to) ? to : step.end(day);
            members.add(new NamePattern.Named(state.withQuestion(state.question().withDates(first, last)), NamePattern.date(step, day)));
        }
        return members;
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
