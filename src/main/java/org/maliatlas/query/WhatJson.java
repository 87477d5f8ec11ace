package org.maliatlas.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Kind;

/** What is asked of the incident itself, as parts of a question's JSON, and back. */
final class WhatJson {
    private WhatJson() {
    }

    static void write(What what, ObjectNode asked) {
        ArrayNode kinds = asked.putArray("kinds");
        what.kinds().forEach(kind -> kinds.add(kind.code()));
        names(what.actors(), "actors", asked);
        names(what.targets(), "targets", asked);
        if (!what.deaths().isAny()) {
            write(what.deaths(), asked.putObject("deaths"));
        }
        names(what.publishers(), "publishers", asked);
        names(what.datasets(), "datasets", asked);
        if (what.exactPlaces()) {
            asked.put("exactPlaces", true);
        }
        if (what.coarsestDate() != DatePrecision.YEAR) {
            asked.put("coarsestDate", what.coarsestDate().code());
        }
        asked.put("text", what.text());
    }

    private static void names(Set<String> names, String key, ObjectNode asked) {
        if (!names.isEmpty()) {
            names.forEach(asked.putArray(key)::add);
        }
    }

    private static void write(DeathRange deaths, ObjectNode part) {
        if (deaths.reported()) {
            part.put("from", deaths.least());
            if (deaths.most() != DeathRange.NO_END) {
                part.put("to", deaths.most());
            }
        }
        part.put("unreported", deaths.unreported());
    }

    static What read(JsonPart part) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        part.at("kinds").parts().forEach(kind -> kinds.add(kind.as(Kind::ofCode)));
        return new What(kinds, names(part, "actors"), names(part, "targets"), part.find("deaths").map(WhatJson::deaths).orElse(DeathRange.ANY),
                names(part, "publishers"), names(part, "datasets"),
                part.find("exactPlaces").map(JsonPart::yes).orElse(false),
                part.find("coarsestDate").map(date -> date.as(DatePrecision::ofCode)).orElse(DatePrecision.YEAR), part.at("text").text());
    }

    private static Set<String> names(JsonPart part, String key) {
        Set<String> names = new TreeSet<>();
        part.find(key).ifPresent(list -> list.parts().forEach(name -> names.add(name.text())));
        return names;
    }

    private static DeathRange deaths(JsonPart part) {
        boolean unreported = part.at("unreported").yes();
        boolean reported = part.find("from").isPresent() || part.find("to").isPresent();
        int least = part.find("from").map(JsonPart::whole).orElse(0);
        int most = part.find("to").map(JsonPart::whole).orElse(DeathRange.NO_END);
        if (!reported && !unreported || least < 0 || most < least) {
            throw part.wrong("a range from 0 up such as {\"from\":10,\"to\":50,\"unreported\":false}");
        }
        return new DeathRange(reported, least, most, unreported);
    }
}
