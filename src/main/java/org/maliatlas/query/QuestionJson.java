package org.maliatlas.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.maliatlas.incident.Kind;

/** A question as a part of the state's JSON, and back. */
final class QuestionJson {
    private QuestionJson() {
    }

    static void write(Question question, ObjectNode asked) {
        asked.put("from", question.from().toString());
        asked.put("to", question.to().toString());
        ArrayNode rings = asked.putArray("places");
        for (Ring ring : question.rings()) {
            rings.addObject().put("name", ring.place()).put("lon", ring.lon()).put("lat", ring.lat())
                    .put("radiusKm", ring.radiusKm()).put("asked", ring.asked());
        }
        question.where().regions().forEach(asked.putArray("in")::add);
        ArrayNode kinds = asked.putArray("kinds");
        question.what().kinds().forEach(kind -> kinds.add(kind.code()));
        asked.put("text", question.what().text());
    }

    static Question read(JsonPart part) {
        List<Ring> rings = part.at("places").parts().stream().map(QuestionJson::ring).toList();
        Set<String> in = new TreeSet<>();
        part.at("in").parts().forEach(name -> in.add(name.text()));
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        part.at("kinds").parts().forEach(kind -> kinds.add(kind.as(Kind::ofCode)));
        return new Question(part.at("from").day(), part.at("to").day(), rings, new Where(in),
                new What(kinds, part.at("text").text()));
    }

    private static Ring ring(JsonPart part) {
        return new Ring(part.at("name").text(), part.at("lon").number(), part.at("lat").number(), part.at("radiusKm").number(),
                part.at("asked").yes());
    }
}
