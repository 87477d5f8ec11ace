package org.maliatlas.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.List;
import org.maliatlas.geography.Era;
import org.maliatlas.words.Language;

/** The state as JSON and back, without loss. Dates are ISO; what is not set is left out. */
public final class StateJson {
    /** The format's version, raised when an older program could misread it. */
    private static final int FORMAT = 1;
    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private StateJson() {
    }

    /** The state as JSON, on several lines. */
    public static String write(AtlasState state) {
        return text(tree(state));
    }

    /** The same with files known by their names alone: no folder of the user's is told to whoever gets it. */
    public static String writeWithoutFolders(AtlasState state) {
        ObjectNode root = tree(state);
        root.findParents("path").forEach(parent -> {
            String path = parent.get("path").asText();
            ((ObjectNode) parent).put("path", path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
        });
        return text(root);
    }

    private static ObjectNode tree(AtlasState state) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        QuestionJson.write(state.question(), root.putObject("question"));
        TimingJson.write(state.timing(), root);
        ObjectNode view = root.putObject("view");
        view.put("lon", state.view().centreLon()).put("lat", state.view().centreLat()).put("spanKm", state.view().spanKm());
        state.view().heldEra().ifPresent(era -> view.put("heldEra", era.year()));
        if (!state.drawing().equals(Drawing.DEFAULT)) {
            write(state.drawing(), root.putObject("drawing"));
        }
        if (!state.layers().isEmpty()) {
            ArrayNode layers = root.putArray("layers");
            state.layers().forEach(layer -> write(layer, layers.addObject()));
        }
        root.put("language", state.language().code());
        state.selectedId().ifPresent(id -> root.put("selected", id));
        state.comparison().ifPresent(comparison -> ComparisonJson.write(comparison, root.putObject("comparison")));
        state.chart().ifPresent(chart -> write(chart, root.putObject("chart")));
        return root;
    }

    private static String text(ObjectNode root) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a state can always be written", e);
        }
    }

    /** @throws IllegalArgumentException with the place and what would be right, if the text is no state */
    public static AtlasState read(String json) {
        return state(JsonPart.root("state", tree(json)));
    }

    /**
     * The same for what another version of the program may have written.
     *
     * @throws StrangeState if the text is no state, or says something that this program does not know
     */
    public static AtlasState readStrange(String json) {
        try {
            JsonPart root = JsonPart.root("state", tree(json));
            if (root.find("format").map(JsonPart::whole).filter(format -> format > FORMAT).isPresent()) {
                throw new StrangeState(true, "state.format");
            }
            AtlasState state = state(root);
            List<String> unknown = root.unasked();
            if (!unknown.isEmpty()) {
                throw new StrangeState(true, unknown.get(0));
            }
            return state;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new StrangeState(false, String.valueOf(e.getMessage()));
        }
    }

    private static AtlasState state(JsonPart root) {
        int format = root.at("format").whole();
        if (format != FORMAT) {
            throw new IllegalArgumentException("this state has format " + format + ", this program reads format " + FORMAT);
        }
        return new AtlasState(QuestionJson.read(root.at("question")), root.find("timing").map(TimingJson::read).orElse(Timing.DEFAULT), view(root.at("view")),
                root.find("drawing").map(StateJson::drawing).orElse(Drawing.DEFAULT),
                root.find("layers").map(part -> part.parts().stream().map(StateJson::layer).toList()).orElse(List.of()), language(root.at("language")),
                root.find("selected").map(JsonPart::text), root.find("comparison").map(ComparisonJson::read),
                root.find("chart").map(StateJson::chart));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static View view(JsonPart part) {
        return new View(part.at("lon").number(), part.at("lat").number(), part.at("spanKm").number(),
                part.find("heldEra").map(year -> Era.ofYear(year.whole())));
    }

    private static void write(Drawing drawing, ObjectNode part) {
        part.put("way", drawing.way().code()).put("style", drawing.style().code()).put("possible", drawing.possible())
                .put("areas", drawing.cercles() ? "cercles" : "regions").put("per1000Km2", drawing.perArea());
        drawing.alsoEra().ifPresent(era -> part.put("alsoEra", era.year()));
    }

    private static void write(UserLayer layer, ObjectNode part) {
        part.put("path", layer.path()).put("fingerprint", layer.fingerprint()).put("name", layer.name())
                .put("colour", String.format("#%06x", layer.rgb())).put("widthPt", layer.widthPt()).put("visible", layer.visible());
        layer.labelField().ifPresent(field -> part.put("label", field));
    }

    private static void write(Chart chart, ObjectNode part) {
        part.put("of", chart.subject().code());
        if (!chart.from().equals(Chart.USUAL_FROM)) {
            part.put("from", chart.from());
        }
    }

    private static Chart chart(JsonPart part) {
        return new Chart(part.at("of").one(Chart.Subject.values(), Chart.Subject::code), part.find("from").map(JsonPart::text).orElse(Chart.USUAL_FROM));
    }

    private static UserLayer layer(JsonPart part) {
        String colour = part.at("colour").text();
        if (!colour.matches("#[0-9a-f]{6}")) {
            throw part.at("colour").wrong("a colour such as #0072b2");
        }
        return new UserLayer(part.at("path").text(), part.at("fingerprint").text(), part.at("name").text(), Integer.parseInt(colour.substring(1), 16),
                part.at("widthPt").number(), part.find("label").map(JsonPart::text), part.at("visible").yes());
    }

    private static Drawing drawing(JsonPart part) {
        return new Drawing(part.at("way").one(Way.values(), Way::code), part.at("style").one(Style.values(), Style::code),
                part.at("possible").yes(), part.at("areas").one(new String[] {"regions", "cercles"}, word -> word).equals("cercles"),
                part.at("per1000Km2").yes(), part.find("alsoEra").map(year -> Era.ofYear(year.whole())));
    }

    private static Language language(JsonPart part) {
        return part.one(Language.values(), Language::code);
    }
}
