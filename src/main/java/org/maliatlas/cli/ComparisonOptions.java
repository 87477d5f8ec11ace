package org.maliatlas.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.maliatlas.geography.Boundary;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Comparison;
import picocli.CommandLine.Option;

/** The options that say what an answer is held against. */
final class ComparisonOptions {
    private static final List<String> PRESETS = List.of("year-earlier", "before");

    @Option(names = "--with", paramLabel = "year-earlier|before", descriptionKey = "with")
    private String preset;

    @Option(names = "--with-from", paramLabel = "DATE", descriptionKey = "withFrom")
    private String from;

    @Option(names = "--with-to", paramLabel = "DATE", descriptionKey = "withTo")
    private String to;

    @Option(names = "--with-near", paramLabel = "PLACE[:KM]", descriptionKey = "withNear")
    private String near;

    @Option(names = "--with-in", paramLabel = "REGION", descriptionKey = "withIn")
    private String in;

    @Option(names = "--own-boundaries", descriptionKey = "ownBoundaries")
    private boolean ownBoundaries;

    /** Whether any of them was given. */
    boolean isGiven() {
        return Stream.of(preset, from, to, near, in).anyMatch(Objects::nonNull);
    }

    /** What can be said to be wrong before anything is opened. @throws UsageProblem naming the option and what would be right */
    void check() {
        long ways = Stream.of(preset, from == null ? to : from, near, in).filter(Objects::nonNull).count();
        if (ways == 0) {
            throw new UsageProblem("usage.compare.none");
        }
        if (ways > 1) {
            throw new UsageProblem("usage.compare.several");
        }
        if (preset != null && !PRESETS.contains(preset.toLowerCase(Locale.ROOT))) {
            throw new UsageProblem("usage.compare.with", preset, String.join(", ", PRESETS));
        }
        if (from != null || to != null) {
            if (from == null || to == null) {
                throw new UsageProblem("usage.compare.dates");
            }
            dates();
        }
        if (near != null) {
            QuestionOptions.radiusKm(near);
        }
    }

    /** The same, for a picture. @throws UsageProblem too where the change is to be drawn between places */
    void check(Comparison.Shown shown) {
        check();
        if (shown == Comparison.Shown.DIFFERENCE && (near != null || in != null)) {
            throw new UsageProblem("usage.compare.places");
        }
    }

    private Comparison.Fixed dates() {
        LocalDate first = QuestionOptions.date("--with-from", from, true);
        LocalDate last = QuestionOptions.date("--with-to", to, false);
        if (last.isBefore(first)) {
            throw new UsageProblem("usage.compare.order", from, to);
        }
        return new Comparison.Fixed(first, last);
    }

    /** The state with what it is compared with. */
    AtlasState compared(AtlasState state, OpenAtlas atlas, Comparison.Shown shown) {
        return state.withComparison(Optional.of(new Comparison(other(state, atlas), shown, ownBoundaries)));
    }

    private Comparison.Other other(AtlasState state, OpenAtlas atlas) {
        if (near != null) {
            return new Comparison.Near(QuestionOptions.ring(atlas, state.question().rings(), near));
        }
        if (in != null) {
            Boundary region = QuestionOptions.region(atlas, state.era(), in);
            return new Comparison.In(region.name());
        }
        if (preset != null) {
            return preset.equalsIgnoreCase("before") ? new Comparison.Before() : new Comparison.YearEarlier();
        }
        return dates();
    }

    /** How the two are to be drawn. @throws UsageProblem naming the words there are */
    static Comparison.Shown shown(String word) {
        return Arrays.stream(Comparison.Shown.values()).filter(shown -> shown.code().equals(word.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new UsageProblem("usage.compare.shown", word));
    }
}
