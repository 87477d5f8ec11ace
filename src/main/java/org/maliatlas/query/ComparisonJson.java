package org.maliatlas.query;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A comparison as a part of the state's JSON, and back. */
final class ComparisonJson {
    private ComparisonJson() {
    }

    static void write(Comparison comparison, ObjectNode part) {
        Comparison.Other other = comparison.other();
        if (other instanceof Comparison.Fixed fixed) {
            part.put("with", "dates").put("from", fixed.from().toString()).put("to", fixed.to().toString());
        } else if (other instanceof Comparison.Near near) {
            Ring ring = near.ring();
            part.put("with", "near").putObject("place").put("name", ring.place()).put("lon", ring.lon()).put("lat", ring.lat()).put("radiusKm", ring.radiusKm());
        } else if (other instanceof Comparison.In in) {
            part.put("with", "in").put("region", in.region());
        } else {
            part.put("with", other instanceof Comparison.Before ? "before" : "year-earlier");
        }
        part.put("shown", comparison.shown().code());
        if (comparison.ownEra()) {
            part.put("ownEra", true);
        }
    }

    static Comparison read(JsonPart part) {
        return new Comparison(other(part), part.at("shown").one(Comparison.Shown.values(), Comparison.Shown::code),
                part.find("ownEra").map(JsonPart::yes).orElse(false));
    }

    private static Comparison.Other other(JsonPart part) {
        return switch (part.at("with").one(new String[] {"dates", "near", "in", "before", "year-earlier"}, word -> word)) {
            case "dates" -> new Comparison.Fixed(part.at("from").day(), part.at("to").day());
            case "near" -> {
                JsonPart place = part.at("place");
                yield new Comparison.Near(new Ring(place.at("name").text(), place.at("lon").number(), place.at("lat").number(), place.at("radiusKm").number(), true));
            }
            case "in" -> new Comparison.In(part.at("region").text());
            case "before" -> new Comparison.Before();
            default -> new Comparison.YearEarlier();
        };
    }
}
