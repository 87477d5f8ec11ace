package org.maliatlas.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.LayerFile;
import org.maliatlas.geography.VectorLayer;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Along;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Course;
import org.maliatlas.query.Outline;
import org.maliatlas.query.UserLayer;
import org.maliatlas.query.Where;
import picocli.CommandLine.Option;

/** The options that ask for cercles, drawn areas and lines, and how several places are meant. */
final class WhereOptions {
    @Option(names = "--all-of", descriptionKey = "allOf")
    private boolean allOf;

    @Option(names = "--cercle", paramLabel = "CERCLE", descriptionKey = "cercle")
    private List<String> cercles = new ArrayList<>();

    @Option(names = "--within", paramLabel = "\"LON LAT, LON LAT, ...\"|FILE.geojson", descriptionKey = "within")
    private List<String> within = new ArrayList<>();

    @Option(names = "--along", paramLabel = "RIVER[:KM]|FILE[:KM]", descriptionKey = "along")
    private List<String> along = new ArrayList<>();

    /** What can be said to be wrong before anything is opened. */
    void check() {
        within.stream().filter(wish -> file(wish).isEmpty()).forEach(TypedOutline::read);
        along.forEach(WhereOptions::km);
    }

    /** What they ask for beside the regions. @throws UsageProblem naming the option and what would be right */
    Where where(OpenAtlas atlas, Set<String> regions) {
        List<Outline> outlines = new ArrayList<>();
        within.forEach(wish -> outlines.addAll(file(wish).map(TypedOutline::ofFile).orElseGet(() -> List.of(TypedOutline.read(wish)))));
        return new Where(allOf, regions, cercles(atlas), outlines, along.stream().map(wish -> along(wish, atlas)).toList());
    }

    /** Reads the layers that a kept question asks along. @throws org.maliatlas.words.UserProblem where the file of one is gone or another */
    static void learn(AtlasState kept, OpenAtlas atlas) {
        for (Along along : kept.question().where().alongs()) {
            Course course = along.course();
            if (course.isOwn() && !atlas.dataset().spots().courses().knows(course)) {
                atlas.dataset().spots().courses().learn(LayerFile.readUnchanged(Path.of(course.path()), course.fingerprint()));
            }
        }
    }

    private Set<String> cercles(OpenAtlas atlas) {
        Set<String> names = new TreeSet<>();
        for (String wish : cercles) {
            names.add(atlas.layers().cercle(wish).map(Boundary::name).orElseThrow(() -> new UsageProblem("usage.cercle", wish,
                    atlas.layers().cercles().stream().map(Boundary::name).sorted().collect(Collectors.joining(", ")))));
        }
        return names;
    }

    private static Along along(String wish, OpenAtlas atlas) {
        String name = name(wish);
        Optional<Path> file = file(name);
        if (file.isPresent()) {
            VectorLayer layer = LayerFile.read(file.get());
            atlas.dataset().spots().courses().learn(layer);
            return new Along(Course.of(UserLayer.of(file.get(), layer, 0)), km(wish));
        }
        Course river = atlas.dataset().spots().courses().river(name).orElseThrow(() -> new UsageProblem("usage.along", wish,
                atlas.dataset().spots().courses().riversNearMali().stream().map(each -> each.name()).collect(Collectors.joining(", "))));
        return new Along(river, km(wish));
    }

    /** The file that a word names, if it is that of a layer. */
    private static Optional<Path> file(String word) {
        try {
            return Optional.of(Path.of(word)).filter(path -> path.getFileName() != null && LayerFile.isOne(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The colon before the distance, or -1: one within a path is another. */
    private static int colon(String wish) {
        int colon = wish.lastIndexOf(':');
        return colon >= 0 && (wish.indexOf('/', colon) >= 0 || wish.indexOf('\\', colon) >= 0) ? -1 : colon;
    }

    private static String name(String wish) {
        return colon(wish) < 0 ? wish : wish.substring(0, colon(wish));
    }

    private static double km(String wish) {
        if (colon(wish) < 0) {
            return Along.DEFAULT_KM;
        }
        try {
            double km = Double.parseDouble(wish.substring(colon(wish) + 1).strip().replaceFirst("(?i)\\s*km$", "").replace(',', '.'));
            if (km >= Along.MIN_KM && km <= Along.MAX_KM) {
                return km;
            }
        } catch (NumberFormatException e) {
            throw new UsageProblem("usage.alongKm", wish, Along.MIN_KM, Along.MAX_KM);
        }
        throw new UsageProblem("usage.alongKm", wish, Along.MIN_KM, Along.MAX_KM);
    }
}
