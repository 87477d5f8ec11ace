package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.LayerFile;
import org.maliatlas.geography.VectorLayer;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Style;
import org.maliatlas.query.UserLayer;
import org.maliatlas.query.Way;
import org.maliatlas.words.UserProblem;
import picocli.CommandLine.Option;

/** The options that say how the answer is drawn. */
final class DrawingOptions {
    @Option(names = "--draw", paramLabel = "kinds|deaths|density|hexagons|clusters|regions|cercles", descriptionKey = "draw")
    private String draw;

    @Option(names = "--per-area", descriptionKey = "perArea")
    private boolean perArea;

    @Option(names = "--style", paramLabel = "light|dark|print|contrast", descriptionKey = "style")
    private String style;

    @Option(names = "--also-era", paramLabel = "1991|2016|2023", descriptionKey = "alsoEra")
    private Integer alsoEra;

    @Option(names = "--certain-only", descriptionKey = "certainOnly")
    private boolean certainOnly;

    @Option(names = "--layer", paramLabel = "FILE.shp|FILE.geojson", descriptionKey = "layer")
    private List<Path> layers = new ArrayList<>();

    @Option(names = "--layer-colour", paramLabel = "RRGGBB", descriptionKey = "layerColour")
    private List<String> layerColours = new ArrayList<>();

    /**
     * Reads the layers and puts them on the map's shelf, the first of them lowest, over those of a kept question; one of these whose
     * file is gone or another is left out with a note.
     *
     * @throws UserProblem where one that is asked for cannot be read
     */
    List<UserLayer> layers(List<UserLayer> kept, BaseMap map, Output output) {
        List<UserLayer> read = new ArrayList<>();
        for (UserLayer layer : kept) {
            try {
                map.shelf().put(LayerFile.readUnchanged(Path.of(layer.path()), layer.fingerprint()));
                read.add(layer);
            } catch (UserProblem e) {
                output.note(List.of(e));
            }
        }
        for (int i = 0; i < layers.size(); i++) {
            VectorLayer layer = LayerFile.read(layers.get(i));
            output.note(layer.remarks());
            map.shelf().put(layer);
            UserLayer usual = UserLayer.of(layers.get(i), layer, read.size());
            read.add(i < layerColours.size() ? usual.withRgb(rgb(layerColours.get(i))) : usual);
        }
        return read;
    }

    /** What they ask for, of what a kept question is drawn with where they say nothing. @throws UsageProblem naming the option and what would be right */
    Drawing drawing(Drawing kept) {
        Way way = draw == null ? kept.way() : way(draw);
        if (layerColours.size() > layers.size()) {
            throw new UsageProblem("usage.layerColours", layerColours.size(), layers.size());
        }
        layerColours.forEach(DrawingOptions::rgb);
        if (perArea && way != Way.AREAS) {
            throw new UsageProblem("usage.perArea");
        }
        return kept.withWay(way).withStyle(style == null ? kept.style() : style(style))
                .withPossible(kept.possible() && !certainOnly).withCercles(draw == null ? kept.cercles() : draw.equalsIgnoreCase("cercles"))
                .withPerArea(perArea || draw == null && kept.perArea()).withAlsoEra(Optional.ofNullable(alsoEra).map(DrawingOptions::era).or(kept::alsoEra));
    }

    /** The way that a word names. @throws UsageProblem listing the words, if it names none */
    static Way way(String word) {
        boolean areas = word.equalsIgnoreCase("regions") || word.equalsIgnoreCase("cercles");
        return areas ? Way.AREAS : one(Arrays.stream(Way.values()).filter(w -> w != Way.AREAS).toArray(Way[]::new), Way::code, word, "usage.draw");
    }

    /** The style that a word names. @throws UsageProblem listing the words, if it names none */
    static Style style(String word) {
        return one(Style.values(), Style::code, word, "usage.style");
    }

    private static int rgb(String colour) {
        String digits = colour.startsWith("#") ? colour.substring(1) : colour;
        if (!digits.matches("[0-9a-fA-F]{6}")) {
            throw new UsageProblem("usage.layerColour", colour);
        }
        return Integer.parseInt(digits, 16);
    }

    private static Era era(int year) {
        return Arrays.stream(Era.values()).filter(era -> era.year() == year).findFirst().orElseThrow(() -> new UsageProblem("usage.alsoEra", Integer.toString(year)));
    }

    private static <T> T one(T[] values, Function<T, String> code, String word, String problem) {
        return Arrays.stream(values).filter(value -> code.apply(value).equals(word.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new UsageProblem(problem, word, Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
    }
}
