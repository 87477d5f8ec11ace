package org.maliatlas.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maliatlas.query.StateJson;
import org.maliatlas.query.StrangeState;
import org.maliatlas.query.TimeSeries;
import org.maliatlas.query.TimeStep;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

/** A passport as JSON and back, without loss. */
final class PassportJson {
    private static final int FORMAT = 1;
    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private PassportJson() {
    }

    static String write(Passport passport) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("maliConflictAtlas", FORMAT).put("program", passport.program()).put("made", passport.made().toString()).put("data", passport.fingerprint());
        try {
            root.set("state", MAPPER.readTree(StateJson.writeWithoutFolders(passport.state())));
            write(passport.page(), root.putObject("page"));
            root.put("certain", passport.certain()).put("possible", passport.possible());
            ArrayNode answers = root.putArray("answers");
            for (Passport.Stamp stamp : passport.answers()) {
                answers.addArray().add(stamp.id()).add(Long.toHexString(stamp.digest())).add(stamp.certain() ? "certain" : "possible");
            }
            for (Warning warning : passport.told()) {
                ArrayNode numbers = root.withArray("told").addObject().put("about", warning.about().code()).putArray("numbers");
                warning.numbers().forEach(numbers::addPOJO);
            }
            passport.film().ifPresent(film -> root.putObject("film").put("step", film.series().step().code()).put("span", film.series().span())
                    .put("frameMs", film.frameMs()).put("repeats", film.repeats()));
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a passport can always be written", e);
        }
    }

    static void write(Page page, ObjectNode part) {
        part.put("format", page.format().code()).put("upright", page.upright()).put("marginMm", page.marginMm()).put("dpi", page.dpi());
        if (page.format() == PageFormat.FREE) {
            part.put("widthMm", page.widthMm()).put("heightMm", page.heightMm());
        }
        page.title().ifPresent(text -> part.put("title", text));
        page.subtitle().ifPresent(text -> part.put("subtitle", text));
        page.credit().ifPresent(text -> part.put("credit", text));
        if (page.list()) {
            part.put("list", true);
        }
        page.arrangement().ifPresent(kept -> part.putObject("arrangement").put("beside", kept.beside()).put("columns", kept.columns()).put("scale", kept.scale())
                .put("headPt", kept.headPt()).put("stripPt", kept.stripPt()).put("footPt", kept.footPt()).put("sidePt", kept.sidePt()));
        page.without().forEach(block -> part.withArray("without").add(block.code()));
    }

    /**
     * Reads a passport.
     *
     * @param file where it was found, for messages
     * @throws UserProblem if it is damaged, or of a newer program
     */
    static Passport read(String json, String file) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (!root.path("maliConflictAtlas").isIntegralNumber()) {
                throw new IllegalArgumentException("no passport");
            }
            if (root.get("maliConflictAtlas").asInt() > FORMAT) {
                throw new UserProblem(PassportJson.class, "passport.newer", null, file, root.path("program").asText("?"));
            }
            List<Passport.Stamp> stamps = new ArrayList<>();
            for (JsonNode answer : root.path("answers")) {
                stamps.add(new Passport.Stamp(text(answer.path(0)), Long.parseUnsignedLong(text(answer.path(1)), 16), text(answer.path(2)).equals("certain")));
            }
            return new Passport(StateJson.readStrange(root.path("state").toString()), page(root.path("page")), text(root.path("data")), text(root.path("program")),
                    LocalDate.parse(text(root.path("made"))), whole(root.path("certain")), whole(root.path("possible")), stamps,
                    told(root.path("told")), film(root.path("film")));
        } catch (StrangeState e) {
            throw new UserProblem(PassportJson.class, e.isNewer() ? "passport.newer" : "passport.damaged", e, file, "?");
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw new UserProblem(PassportJson.class, "passport.damaged", e, file);
        }
    }

    /** What it says that its maker was told. What a newer program warns of is passed over; a sentence that cannot be made is damage. */
    private static List<Warning> told(JsonNode list) {
        List<Warning> told = new ArrayList<>();
        for (JsonNode one : list) {
            List<Object> numbers = new ArrayList<>();
            one.path("numbers").forEach(number -> numbers.add(number.isNumber() ? number.numberValue() : text(number)));
            EnumSet.allOf(Warning.About.class).stream().filter(about -> about.code().equals(one.path("about").asText())).findFirst().ifPresent(about -> {
                Warning warning = new Warning(about, numbers);
                warning.in(Language.EN);
                told.add(warning);
            });
        }
        return told;
    }

    private static Optional<Film> film(JsonNode part) {
        if (part.isMissingNode()) {
            return Optional.empty();
        }
        TimeStep step = EnumSet.allOf(TimeStep.class).stream().filter(unit -> unit.code().equals(part.path("step").asText())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step: " + part));
        return Optional.of(new Film(new TimeSeries(step, whole(part.path("span"))), whole(part.path("frameMs")), part.path("repeats").asBoolean()));
    }

    static Page readPage(String json) {
        try {
            return page(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Page page(JsonNode part) {
        String code = text(part.path("format"));
        PageFormat format = EnumSet.allOf(PageFormat.class).stream().filter(f -> f.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("page format " + code));
        Set<PageBlock> without = EnumSet.noneOf(PageBlock.class);
        for (JsonNode block : part.path("without")) {
            without.add(EnumSet.allOf(PageBlock.class).stream().filter(b -> b.code().equals(block.asText())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("part " + block)));
        }
        return new Page(format, part.path("upright").asBoolean(), part.path("widthMm").asDouble(), part.path("heightMm").asDouble(), part.path("marginMm").asDouble(),
                whole(part.path("dpi")), maybe(part.path("title")), maybe(part.path("subtitle")), maybe(part.path("credit")), without, part.path("list").asBoolean(), arrangement(part.path("arrangement")));
    }

    private static Optional<Arrangement> arrangement(JsonNode part) {
        return part.isMissingNode() ? Optional.empty() : Optional.of(new Arrangement(part.path("beside").asBoolean(), whole(part.path("columns")), part.path("scale").asDouble(),
                part.path("headPt").asDouble(), part.path("stripPt").asDouble(), part.path("footPt").asDouble(), part.path("sidePt").asDouble()));
    }

    private static Optional<String> maybe(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("no text: " + node);
        }
        return node.textValue();
    }

    private static int whole(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new IllegalArgumentException("no whole number: " + node);
        }
        return node.intValue();
    }
}
