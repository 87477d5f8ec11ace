package org.maliatlas.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is asked of place as parts of a question's JSON, and back. Only the regions are always there. */
final class WhereJson {
    private WhereJson() {
    }

    static void write(Where where, ObjectNode asked) {
        where.regions().forEach(asked.putArray("in")::add);
        if (where.allRings()) {
            asked.put("nearAll", true);
        }
        if (!where.cercles().isEmpty()) {
            where.cercles().forEach(asked.putArray("cercles")::add);
        }
        if (!where.outlines().isEmpty()) {
            ArrayNode outlines = asked.putArray("within");
            where.outlines().forEach(outline -> write(outline, outlines.addObject()));
        }
        if (!where.alongs().isEmpty()) {
            ArrayNode alongs = asked.putArray("along");
            where.alongs().forEach(along -> write(along, alongs.addObject()));
        }
    }

    private static void write(Outline outline, ObjectNode part) {
        ArrayNode rings = part.put("name", outline.name()).putArray("rings");
        outline.rings().forEach(ring -> {
            ArrayNode corners = rings.addArray();
            ring.forEach(corner -> corners.addArray().add(corner.lon()).add(corner.lat()));
        });
    }

    private static void write(Along along, ObjectNode part) {
        Course course = along.course();
        part.put(course.isOwn() ? "layer" : "river", course.name()).put("km", along.km());
        if (course.isOwn()) {
            part.put("path", course.path()).put("fingerprint", course.fingerprint());
        }
    }

    static Where read(JsonPart asked) {
        return new Where(asked.find("nearAll").map(JsonPart::yes).orElse(false), names(Optional.of(asked.at("in"))), names(asked.find("cercles")),
                asked.find("within").map(JsonPart::parts).orElse(List.of()).stream().map(WhereJson::outline).toList(),
                asked.find("along").map(JsonPart::parts).orElse(List.of()).stream().map(WhereJson::along).toList());
    }

    private static Set<String> names(Optional<JsonPart> part) {
        Set<String> names = new TreeSet<>();
        part.ifPresent(list -> list.parts().forEach(name -> names.add(name.text())));
        return names;
    }

    private static Outline outline(JsonPart part) {
        List<List<Corner>> rings = new ArrayList<>();
        for (JsonPart ring : part.at("rings").parts()) {
            rings.add(ring.parts().stream().map(WhereJson::corner).toList());
        }
        try {
            return new Outline(part.at("name").text(), rings);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(part.path() + ": " + e.getMessage(), e);
        }
    }

    private static Corner corner(JsonPart part) {
        List<JsonPart> numbers = part.parts();
        if (numbers.size() != 2) {
            throw part.wrong("longitude and latitude, such as [-4.2, 14.5]");
        }
        return new Corner(numbers.get(0).number(), numbers.get(1).number());
    }

    private static Along along(JsonPart part) {
        Optional<String> river = part.find("river").map(JsonPart::text);
        Course course = river.map(Course::river)
                .orElseGet(() -> new Course(part.at("layer").text(), part.at("path").text(), part.at("fingerprint").text()));
        return new Along(course, part.at("km").number());
    }
}
