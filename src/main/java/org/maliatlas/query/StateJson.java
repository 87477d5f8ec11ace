package org.maliatlas.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.Kind;
import org.maliatlas.words.Language;

/** The state as JSON and back, without loss. Dates are ISO; what is not set is left out. */
public final class StateJson {
    /** The format's version, raised when an older program could misread it. */
    private static final int FORMAT = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StateJson() {
    }

    /** The state as JSON, on several lines. */
    public static String write(AtlasState state) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        Question question = state.question();
        ObjectNode asked = root.putObject("question");
        asked.put("from", question.from().toString());
        asked.put("to", question.to().toString());
        ArrayNode rings = asked.putArray("places");
        for (Ring ring : question.rings()) {
            rings.addObject().put("name", ring.place()).put("lon", ring.lon()).put("lat", ring.lat())
                    .put("radiusKm", ring.radiusKm()).put("asked", ring.asked());
        }
        question.in().forEach(asked.putArray("in")::add);
        ArrayNode kinds = asked.putArray("kinds");
        question.kinds().forEach(kind -> kinds.add(kind.code()));
        asked.put("text", question.text());
        ObjectNode view = root.putObject("view");
        view.put("lon", state.view().centreLon()).put("lat", state.view().centreLat()).put("spanKm", state.view().spanKm());
        state.view().heldEra().ifPresent(era -> view.put("heldEra", era.year()));
        root.put("language", state.language().code());
        state.selectedId().ifPresent(id -> root.put("selected", id));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a state can always be written", e);
        }
    }

    /** @throws IllegalArgumentException with the place and what would be right, if the text is no state */
    public static AtlasState read(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            int format = need(root, "format").asInt();
            if (format != FORMAT) {
                throw new IllegalArgumentException("this state has format " + format + ", this program reads format " + FORMAT);
            }
            return new AtlasState(question(need(root, "question")), view(need(root, "view")),
                    Language.valueOf(need(root, "language").asText().toUpperCase(java.util.Locale.ROOT)),
                    Optional.ofNullable(root.get("selected")).map(JsonNode::asText));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a date of the state is no date: " + e.getMessage(), e);
        }
    }

    private static Question question(JsonNode node) {
        List<Ring> rings = new ArrayList<>();
        for (JsonNode ring : need(node, "places")) {
            rings.add(new Ring(need(ring, "name").asText(), need(ring, "lon").asDouble(), need(ring, "lat").asDouble(),
                    need(ring, "radiusKm").asDouble(), need(ring, "asked").asBoolean()));
        }
        Set<String> in = new TreeSet<>();
        need(node, "in").forEach(name -> in.add(name.asText()));
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        need(node, "kinds").forEach(kind -> kinds.add(Kind.ofCode(kind.asText())));
        return new Question(LocalDate.parse(need(node, "from").asText()), LocalDate.parse(need(node, "to").asText()), rings, in, kinds,
                need(node, "text").asText());
    }

    private static View view(JsonNode node) {
        return new View(need(node, "lon").asDouble(), need(node, "lat").asDouble(), need(node, "spanKm").asDouble(),
                Optional.ofNullable(node.get("heldEra")).map(year -> Era.ofYear(year.asInt())));
    }

    private static JsonNode need(JsonNode node, String key) {
        JsonNode value = node == null ? null : node.get(key);
        if (value == null) {
            throw new IllegalArgumentException("this state lacks \"" + key + "\"");
        }
        return value;
    }
}
