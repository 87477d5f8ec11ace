package org.maliatlas.query;

import static org.maliatlas.IncidentFixture.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.maliatlas.IncidentFixture;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.Watercourse;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.NameEntry;
import org.maliatlas.words.Language;

/** A small country of boxes, random incidents in it and random questions to it; one seed gives one of each. */
final class RandomQuestions {
    static final MapLayers BOXES = boxes();
    /** Beta joined Alpha in 2016; Gamma is known to no tree. */
    static final NameTree ACTORS = new NameTree(List.of(
            new NameEntry("groups", NameEntry.Sort.HEADING, "", null, "", List.of(), ""),
            new NameEntry("alpha", NameEntry.Sort.GROUP, "groups", null, "", List.of("alpha", "the first"), ""),
            new NameEntry("beta", NameEntry.Sort.GROUP, "alpha", LocalDate.of(2016, 1, 1), "", List.of("beta"), ""),
            new NameEntry("nobody", NameEntry.Sort.NONE, "", null, "", List.of(), "")));
    static final NameTree TARGETS = new NameTree(List.of(
            new NameEntry("army", NameEntry.Sort.GROUP, "", null, "", List.of("army", "soldier*"), ""),
            new NameEntry("village", NameEntry.Sort.GROUP, "", null, "", List.of("village"), ""),
            new NameEntry("other", NameEntry.Sort.NONE, "", null, "", List.of(), "")));

    private final Random random;

    RandomQuestions(long seed) {
        this.random = new Random(seed);
    }

    /** West and East; then West, North-East and South-East; then four. Names are unique in an era; "West" lasts. */
    private static MapLayers boxes() {
        Map<Era, List<Boundary>> regions = new EnumMap<>(Era.class);
        regions.put(Era.E1991, List.of(box("West", -8, 12, -5, 16), box("East", -5, 12, -2, 16)));
        regions.put(Era.E2016, List.of(box("West", -8, 12, -5, 16), box("North", -5, 14, -2, 16), box("South", -5, 12, -2, 14)));
        regions.put(Era.E2023, List.of(box("West", -8, 14, -5, 16), box("Bamako", -8, 12, -5, 14), box("North", -5, 14, -2, 16), box("South", -5, 12, -2, 14)));
        List<Boundary> cercles = List.of(box("Left", -8, 12, -6.5, 16), box("Middle", -6.5, 12, -5, 16), box("Right", -5, 12, -2, 15), box("Corner", -5, 15, -2, 16));
        List<Watercourse> rivers = List.of(river("Long", -8.2, 12.9, -6, 13.2, -5.1, 15.3, -1.9, 15.6), river("Short", -7.9, 12.1, -7.5, 12.2, -7.2, 12.6));
        return new MapLayers(regions, cercles, box("", -8, 12, -2, 16).geometry(), List.of(), List.of(), rivers, List.of(), List.of(), List.of(), List.of());
    }

    private static Boundary box(String name, double west, double south, double east, double north) {
        Geometry geometry = Densifier.densify(new GeometryFactory().toGeometry(new Envelope(west, east, south, north)), 0.05);
        return new Boundary(name, name, geometry);
    }

    private static Watercourse river(String name, double... lonLat) {
        Coordinate[] points = new Coordinate[lonLat.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
        }
        return new Watercourse(name, name + " River", 3, new GeometryFactory().createLineString(points));
    }

    Dataset dataset(int count) {
        return Dataset.of(incidents(count), BOXES, ACTORS, TARGETS);
    }

    private void names(IncidentFixture fixture) {
        Attribution how = Attribution.values()[random.nextInt(4)];
        fixture.attributed(List.of("", "Alpha", "Beta", "Alpha and Beta", "Gamma", "The First").get(random.nextInt(6)), how);
        fixture.target(List.of("", "army post", "a village of soldiers", "market").get(random.nextInt(4)));
        for (int i = random.nextInt(3); i >= 0; i--) {
            String publisher = "Paper " + random.nextInt(4);
            if (random.nextInt(4) == 0) {
                fixture.claim(publisher, "Gamma");
            } else {
                fixture.source(publisher, "Title");
            }
        }
    }

    private Set<String> some(String... names) {
        Set<String> some = new TreeSet<>();
        for (String name : names) {
            if (random.nextInt(6) == 0) {
                some.add(name);
            }
        }
        return some;
    }

    List<Incident> incidents(int count) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            IncidentFixture fixture = incident("i" + i).kind(Kind.values()[random.nextInt(Kind.values().length)])
                    .note(random.nextBoolean() ? "Apple tree" : "pear tree");
            LocalDate start = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000));
            if (random.nextInt(3) == 0) {
                fixture.between(start.toString(), start.plusDays(random.nextInt(400)).toString(), DatePrecision.YEAR);
            } else {
                fixture.on(start.toString());
            }
            toll(fixture);
            names(fixture);
            if (random.nextInt(6) == 0) {
                Era era = Era.values()[random.nextInt(3)];
                fixture.somewhereIn(random.nextBoolean() ? new String[] {region(era)} : new String[] {region(era), region(era)});
            } else {
                fixture.at("p", -8.3 + 6.6 * random.nextDouble(), 11.8 + 4.4 * random.nextDouble(), random.nextInt(4) == 0 ? 0 : 40 * random.nextDouble());
            }
            incidents.add(fixture.build());
        }
        return incidents;
    }

    private String region(Era era) {
        List<Boundary> regions = BOXES.regions().get(era);
        return "region:" + era.year() + ":" + regions.get(random.nextInt(regions.size())).name();
    }

    /** The state with one part taken from another: what one hand does at a time. */
    AtlasState changed(AtlasState state) {
        Question q = state.question();
        Question other = state().question();
        List<Ring> rings = new ArrayList<>(q.rings());
        int at = random.nextInt(rings.size());
        return switch (random.nextInt(16)) {
            case 0, 1 -> state.withQuestion(q.withDates(other.from(), other.to()));
            case 2 -> state.withQuestion(q.withIn(other.where().regions()));
            case 3 -> state.withQuestion(q.withKinds(other.what().kinds()));
            case 4 -> state.withQuestion(q.withText(other.what().text()));
            case 15 -> state.withQuestion(q.withWhat(q.what().withActors(other.what().actors())));
            case 14 -> state.withQuestion(q.withWhat(q.what().withTargets(other.what().targets())));
            case 13 -> state.withQuestion(q.withWhat(q.what().withPublishers(other.what().publishers())));
            case 8 -> state.withQuestion(q.withWhat(q.what().withDeaths(other.what().deaths())));
            case 9 -> state.withQuestion(q.withWhat(q.what().withExactPlaces(!q.what().exactPlaces())));
            case 10 -> state.withQuestion(q.withWhat(q.what().withCoarsestDate(other.what().coarsestDate())));
            case 11 -> state.withQuestion(q.withWhere(other.where().withAllRings(!q.where().allRings())));
            case 12 -> state.withQuestion(q.withWhere(q.where().withAlongs(other.where().alongs()).withOutlines(other.where().outlines())));
            case 5 -> state.withView(state.view().withHeldEra(Optional.of(Era.values()[random.nextInt(3)])));
            case 6 -> {
                rings.set(at, rings.get(at).withAsked(!rings.get(at).asked()));
                yield state.withQuestion(q.withRings(rings));
            }
            default -> {
                if (random.nextInt(3) > 0) {
                    rings.set(at, rings.get(at).withRadiusKm(5 + 245 * random.nextDouble()));
                } else if (rings.size() > 4) {
                    rings.remove(4);
                } else {
                    rings.add(new Ring("Added", -8 + 6 * random.nextDouble(), 12 + 4 * random.nextDouble(), 80, random.nextBoolean()));
                }
                yield state.withQuestion(q.withRings(rings));
            }
        };
    }

    private DeathRange deaths() {
        int least = random.nextInt(12);
        return switch (random.nextInt(6)) {
            case 0 -> DeathRange.UNREPORTED;
            case 1 -> DeathRange.of(least, DeathRange.NO_END).withUnreported(random.nextBoolean());
            case 2 -> DeathRange.of(least, least + random.nextInt(10)).withUnreported(random.nextBoolean());
            default -> DeathRange.ANY;
        };
    }

    private void toll(IncidentFixture fixture) {
        int low = random.nextInt(12);
        int best = low + random.nextInt(4);
        int high = best + random.nextInt(4);
        switch (random.nextInt(5)) {
            case 0 -> fixture.toll(low, best, high);
            case 1 -> fixture.toll(null, best, null);
            case 2 -> fixture.toll(low + 1, null, null);
            case 3 -> fixture.toll(null, null, high);
            default -> fixture.toll(null, null, null);
        }
    }

    AtlasState state() {
        LocalDate from = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000));
        List<Ring> rings = new ArrayList<>();
        for (String name : Standing.names()) {
            rings.add(new Ring(name, -8 + 6 * random.nextDouble(), 12 + 4 * random.nextDouble(), 5 + 245 * random.nextDouble(), random.nextInt(3) == 0));
        }
        Set<String> in = new TreeSet<>();
        for (String name : List.of("West", "East", "North", "South", "Bamako")) {
            if (random.nextInt(6) == 0) {
                in.add(name);
            }
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (random.nextInt(4) == 0) {
                kinds.add(kind);
            }
        }
        Question question = new Question(from, from.plusDays(random.nextInt(2500)), rings, where(in),
                new What(kinds, some("groups", "alpha", "beta", "nobody", "Gamma"), some("army", "village", "other"), deaths(), some("Paper 0", "Paper 1"), Set.of(),
                        random.nextInt(12) == 0, random.nextInt(4) > 0 ? DatePrecision.YEAR : DatePrecision.values()[random.nextInt(4)],
                        random.nextInt(4) == 0 ? "apple" : ""));
        Optional<Era> held = random.nextBoolean() ? Optional.empty() : Optional.of(Era.values()[random.nextInt(3)]);
        Timing timing = timing();
        if (timing.mode() == Timing.Mode.STEP && random.nextInt(4) > 0) {
            question = question.withDates(timing.step().start(from), timing.step().end(from));
        }
        return new AtlasState(question, timing, new View(-5, 14, 500, held), drawing(), layers(), Language.EN, Optional.empty(), comparison(),
                Optional.of(new Chart(Chart.Subject.values()[random.nextInt(Chart.Subject.values().length)], random.nextBoolean() ? Chart.USUAL_FROM : "Kidal"))
                        .filter(chart -> random.nextBoolean()));
    }

    private Timing timing() {
        return new Timing(Timing.Mode.values()[random.nextInt(3)], TimeStep.values()[random.nextInt(5)], random.nextBoolean(),
                new Bars(Bars.Stack.values()[random.nextInt(3)], random.nextBoolean()));
    }

    private Optional<Comparison> comparison() {
        LocalDate from = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000));
        Comparison.Other other = switch (random.nextInt(10)) {
            case 0 -> new Comparison.Fixed(from, from.plusDays(random.nextInt(2500)));
            case 1 -> new Comparison.YearEarlier();
            case 2 -> new Comparison.Before();
            case 3 -> new Comparison.Near(new Ring(random.nextBoolean() ? "Kidal" : "Added", -8 + 6 * random.nextDouble(), 12 + 4 * random.nextDouble(), 80, true));
            case 4 -> new Comparison.In(random.nextBoolean() ? "West" : "North");
            default -> null;
        };
        return Optional.ofNullable(other).map(with -> new Comparison(with, Comparison.Shown.values()[random.nextInt(2)], random.nextBoolean()));
    }

    private Where where(Set<String> regions) {
        Set<String> cercles = new TreeSet<>();
        for (Boundary cercle : BOXES.cercles()) {
            if (random.nextInt(8) == 0) {
                cercles.add(cercle.name());
            }
        }
        List<Outline> outlines = new ArrayList<>();
        while (random.nextInt(6) == 0) {
            List<Corner> corners = new ArrayList<>();
            for (int i = 3 + random.nextInt(3); i > 0; i--) {
                corners.add(new Corner(-8 + 6 * random.nextDouble(), 12 + 4 * random.nextDouble()));
            }
            outlines.add(Outline.of(random.nextBoolean() ? "" : "The plain", corners));
        }
        List<Along> alongs = new ArrayList<>();
        while (random.nextInt(6) == 0) {
            alongs.add(new Along(Course.river(random.nextBoolean() ? "Long" : "Short"), Math.max(0, Math.min(250, 270 * random.nextDouble() - 20))));
        }
        return new Where(random.nextInt(4) == 0, regions, cercles, outlines, alongs);
    }

    private List<UserLayer> layers() {
        List<UserLayer> layers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            layers.add(new UserLayer("/roads " + i + ".shp", "abc" + i, "Roads " + i, random.nextInt(0x1000000), 0.5 + random.nextInt(4),
                    random.nextBoolean() ? Optional.empty() : Optional.of("NAME"), random.nextBoolean()));
        }
        return layers;
    }

    private Drawing drawing() {
        return new Drawing(Way.values()[random.nextInt(Way.values().length)], Style.values()[random.nextInt(Style.values().length)],
                random.nextBoolean(), random.nextBoolean(), random.nextBoolean(),
                Optional.of(Era.values()[random.nextInt(3)]).filter(era -> random.nextBoolean()));
    }
}
