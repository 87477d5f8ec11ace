package org.maliatlas.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

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
        WhereJson.write(question.where(), asked);
        WhatJson.write(question.what(), asked);
    }

    static Question read(JsonPart part) {
        List<Ring> rings = part.at("places").parts().stream().map(QuestionJson::ring).toList();
        return new Question(part.at("from").day(), part.at("to").day(), rings, WhereJson.read(part), WhatJson.read(part));
    }

    private static Ring ring(JsonPart part) {
        return new Ring(part.at("name").text(), part.at("lon").number(), part.at("lat").number(), part.at("radiusKm").number(),
                part.at("asked").yes());
    }
}
