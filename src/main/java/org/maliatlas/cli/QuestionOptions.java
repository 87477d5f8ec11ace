package org.maliatlas.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Names;
import org.maliatlas.geography.Place;
import org.maliatlas.geography.TypedPoint;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Question;
import org.maliatlas.query.Ring;
import org.maliatlas.query.Standing;
import org.maliatlas.query.Timing;
import org.maliatlas.query.TypedDate;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that make a question, and the state they ask for. */
final class QuestionOptions {
    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to")
    private String to;

    @Mixin
    private TimingOptions moving;

    @Option(names = "--near", paramLabel = "PLACE[:KM]", descriptionKey = "near")
    private List<String> near = new ArrayList<>();

    @Option(names = "--in", paramLabel = "REGION", descriptionKey = "in")
    private List<String> in = new ArrayList<>();

    @Mixin
    private WhereOptions where = new WhereOptions();

    @Option(names = "--era", paramLabel = "auto|1991|2016|2023", descriptionKey = "era")
    private String era = "auto";

    @Mixin
    private WhatOptions what;

    @Mixin
    private SavedOption saved;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Spec(Spec.Target.SELF)
    private CommandSpec ours;

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "db")
    private Path database;

    Optional<Path> database() {
        return Optional.ofNullable(database);
    }

    /** Whether a question that was kept is asked. */
    boolean isSaved() {
        return saved.isGiven();
    }

    /** What can be said to be wrong before anything is opened. */
    void check() {
        saved.check(command, ours);
        LocalDate first = from == null ? null : date("--from", from, true);
        LocalDate last = to == null ? null : date("--to", to, false);
        if (first != null && last != null && last.isBefore(first)) {
            throw new UsageProblem("usage.order", from, to);
        }
        moving.check(first, last);
        what.check();
        era();
        near.forEach(QuestionOptions::radiusKm);
        where.check();
    }

    /** The state that the options ask for. @throws UsageProblem naming the option and what would be right */
    AtlasState state(OpenAtlas atlas, Language language) {
        Optional<AtlasState> kept = saved.isGiven() ? Optional.of(saved.state(atlas)) : Optional.empty();
        LocalDate first = from == null ? kept.map(state -> state.question().from()).orElse(atlas.dataset().firstDay()) : date("--from", from, true);
        LocalDate last = to == null ? kept.map(state -> state.question().to()).orElse(atlas.dataset().lastDay()) : date("--to", to, false);
        if (last.isBefore(first)) {
            // Only one end was given, and it lies beyond the data: then nothing is shown, rather than refused.
            last = to == null ? first : last;
            first = from == null ? last : first;
        }
        if (kept.isPresent()) {
            return kept.get().withQuestion(kept.get().question().withDates(first, last));
        }
        AtlasState initial = Standing.initial(atlas.dataset(), atlas.gazetteer(), language);
        Optional<Era> held = era();
        Timing timing = moving.timing();
        if (timing.mode() == Timing.Mode.STEP) {
            LocalDate day = from == null && to != null ? last : first;
            first = timing.step().start(day);
            last = timing.step().end(day);
        }
        Era shown = held.orElse(Era.at(last));
        Question question = new Question(first, last, rings(atlas), where.where(atlas, regions(atlas, shown)), what.what(atlas.dataset(), language));
        return initial.withQuestion(question).withTiming(timing).withView(initial.view().withHeldEra(held));
    }

    private List<Ring> rings(OpenAtlas atlas) {
        List<Ring> rings = new ArrayList<>(Standing.rings(atlas.gazetteer()));
        for (String wish : near) {
            Ring ring = ring(atlas, rings, wish);
            int known = indexOf(rings, ring.place());
            if (known >= 0) {
                rings.set(known, ring);
            } else {
                rings.add(ring);
            }
        }
        return rings;
    }

    /** The place that is wished for, with its radius: one of those known, or any of the gazetteer. @throws UsageProblem if there is none */
    static Ring ring(OpenAtlas atlas, List<Ring> known, String wish) {
        String name = name(wish);
        double radiusKm = radiusKm(wish);
        int standing = indexOf(known, name);
        if (standing >= 0) {
            return known.get(standing).withRadiusKm(radiusKm).withAsked(true);
        }
        Place place = atlas.gazetteer().find(name).or(() -> point(name)).orElseThrow(() -> unknownPlace(atlas, name));
        int same = indexOf(known, place.name());
        return same >= 0 ? known.get(same).withRadiusKm(radiusKm).withAsked(true) : new Ring(place.name(), place.lon(), place.lat(), radiusKm, true);
    }

    /** A place that is written as a point. */
    private static Optional<Place> point(String name) {
        return TypedPoint.read(name).map(at -> new Place(at.inWords(), at.inWords(), at.lon(), at.lat(), 4, "", ""));
    }

    private static int indexOf(List<Ring> rings, String name) {
        for (int i = 0; i < rings.size(); i++) {
            if (Names.same(rings.get(i).place(), name)) {
                return i;
            }
        }
        return -1;
    }

    private static UsageProblem unknownPlace(OpenAtlas atlas, String name) {
        List<String> similar = atlas.gazetteer().similar(name, 4);
        return similar.isEmpty() ? new UsageProblem("usage.place", name)
                : new UsageProblem("usage.placeSimilar", name, String.join(", ", similar));
    }

    private Set<String> regions(OpenAtlas atlas, Era shown) {
        Set<String> names = new TreeSet<>();
        if (!in.isEmpty() && atlas.layers().regions().get(shown).isEmpty()) {
            throw new UserProblem(QuestionOptions.class, "regions.unread", null, Integer.toString(shown.year()));
        }
        for (String wish : in) {
            names.add(region(atlas, shown, wish).name());
        }
        return names;
    }

    /** The region that is wished for. @throws UsageProblem naming those there are */
    static Boundary region(OpenAtlas atlas, Era shown, String wish) {
        return atlas.layers().region(shown, wish).orElseThrow(() -> new UsageProblem("usage.region", wish,
                Integer.toString(shown.year()), atlas.layers().regions().get(shown).stream().map(Boundary::name).collect(Collectors.joining(", "))));
    }

    private static String name(String wish) {
        int colon = wish.lastIndexOf(':');
        return colon < 0 ? wish : wish.substring(0, colon);
    }

    static double radiusKm(String wish) {
        int colon = wish.lastIndexOf(':');
        if (colon < 0) {
            return Ring.DEFAULT_RADIUS_KM;
        }
        String number = wish.substring(colon + 1).strip();
        try {
            double km = Double.parseDouble(number.replaceFirst("(?i)\\s*km$", "").replace(',', '.'));
            if (km >= Ring.MIN_RADIUS_KM && km <= Ring.MAX_RADIUS_KM) {
                return km;
            }
        } catch (NumberFormatException e) {
            throw new UsageProblem("usage.radius", wish, Ring.MIN_RADIUS_KM, Ring.MAX_RADIUS_KM);
        }
        throw new UsageProblem("usage.radius", wish, Ring.MIN_RADIUS_KM, Ring.MAX_RADIUS_KM);
    }

    private Optional<Era> era() {
        return switch (era.toLowerCase(Locale.ROOT)) {
            case "auto" -> Optional.empty();
            case "1991" -> Optional.of(Era.E1991);
            case "2016" -> Optional.of(Era.E2016);
            case "2023" -> Optional.of(Era.E2023);
            default -> throw new UsageProblem("usage.era", era);
        };
    }

    /** A day, or the first or last day of a month or a year. */
    static LocalDate date(String option, String value, boolean first) {
        return TypedDate.read(value, first).orElseThrow(() -> new UsageProblem("usage.date", option, value));
    }
}
