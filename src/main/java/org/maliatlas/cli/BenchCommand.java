package org.maliatlas.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.geography.Gazetteer;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.geography.Place;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.SyntheticDataset;
import org.maliatlas.query.Way;
import org.maliatlas.store.ShippedData;
import org.maliatlas.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas bench}: what one frame of dragging the timeline costs, by the code that the window runs. */
@Command(name = "bench", mixinStandardHelpOptions = true, subcommands = {BenchImportCommand.class, BenchFilmCommand.class})
final class BenchCommand implements Callable<Integer> {
    private static final int MOST_INCIDENTS = 5_000_000;

    private final Output output;

    @Option(names = "--incidents", paramLabel = "N", descriptionKey = "incidents")
    private int incidents = 1_000_000;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "size")
    private String size = "1600x1000";

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "scale")
    private double scale = 1;

    @Option(names = "--draw", paramLabel = "WAY", descriptionKey = "draw")
    private String draw = "kinds";

    @Option(names = "--fade", descriptionKey = "fade")
    private boolean fade;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    BenchCommand(Output output) {
        this.output = output;
    }

    private int[] pixels() {
        Matcher sides = Pattern.compile("(\\d{3,4})x(\\d{3,4})").matcher(size);
        if (!sides.matches()) {
            throw new UsageProblem("usage.size", size);
        }
        return new int[] {Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2))};
    }

    @Override
    public Integer call() throws JsonProcessingException {
        if (incidents < 1 || incidents > MOST_INCIDENTS) {
            throw new UsageProblem("usage.incidents", incidents, MOST_INCIDENTS);
        }
        int[] pixels = pixels();
        Way way = DrawingOptions.way(draw);
        if (!(scale >= 0.5 && scale <= 4)) {
            throw new UsageProblem("usage.size", size);
        }
        MapLayers layers = MapLayers.read(OpenAtlas.home().resolve("shapefiles"));
        output.note(layers.problems());
        List<Place> places = new ShippedData(OpenAtlas.home().resolve("data")).places();
        Dataset dataset = SyntheticDataset.of(incidents, 42, layers, places);
        BaseMap map = new BaseMap(layers, new MapProjection(), new Lettering());
        DragBench.Result result = new DragBench(map, dataset, new Gazetteer(places), pixels[0], pixels[1], scale, way, fade).run();
        if (json) {
            ObjectNode root = new ObjectMapper().createObjectNode();
            root.put("incidents", incidents).put("medianMs", result.frame().medianMs()).put("p99Ms", result.frame().p99Ms());
            ObjectNode parts = root.putObject("parts");
            result.parts().forEach((name, cost) -> parts.putObject(name).put("medianMs", cost.medianMs()).put("p99Ms", cost.p99Ms()));
            output.data().println(new ObjectMapper().writeValueAsString(root));
        } else {
            Words words = output.words();
            output.data().println(words.say("bench.head", incidents, pixels[0], pixels[1], DragBench.WINDOWS));
            output.data().println(words.say("bench.line", words.say("bench.frame"), result.frame().medianMs(), result.frame().p99Ms()));
            for (Map.Entry<String, DragBench.Cost> part : result.parts().entrySet()) {
                output.data().println(words.say("bench.line", words.say("bench." + part.getKey()), part.getValue().medianMs(), part.getValue().p99Ms()));
            }
        }
        return AtlasCommand.DONE;
    }
}
