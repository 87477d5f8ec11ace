package org.maliatlas.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.maliatlas.words.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Reads a job: an object whose fields are the options of {@code atlas snapshot} without their dashes, and are understood as they are. In place
 * of a question it may have a {@code state} with a {@code page}, as snapshots carry them.
 */
final class JobForm {
    static final String EXAMPLE = "{\"near\": \"Kidal\", \"out\": \"kidal.png\"}";
    private static final String LANGUAGE = "lang";
    private static final String STATE = "state";
    private static final String PAGE = "page";
    private static final Set<String> NOT_HERE = Set.of("db");
    private static final Set<String> FILES = Set.of("out", "csv", "layer", "within", "along");
    private static final String FILE_NAME = "(?i).*\\.(shp|geojson|json|csv|png|svg|pdf|zip|gif|mp4)(:[0-9.,]+( ?km)?)?";

    private final Path folder;
    private final Output output;

    /** The fields of a job that makes a question. */
    @Command(name = "snapshot")
    private static final class Asked {
        @Mixin
        private PictureOptions picture;
    }

    /** The fields of a job with a state. */
    @Command(name = "snapshot")
    private static final class Kept {
        @Mixin
        private PageOptions page = new PageOptions();

        @Mixin
        private SeriesOptions series = new SeriesOptions();

        @Mixin
        private FilmOptions film = new FilmOptions();

        @Mixin
        private OutOptions files = new OutOptions();
    }

    /** @param folder that relative names of files are of */
    JobForm(Path folder, Output output) {
        this.folder = folder;
        this.output = output;
    }

    /** What a job asks for. @throws UsageProblem naming the field and what would be right */
    PictureOrder order(JsonNode job) {
        if (!job.isObject()) {
            throw new UsageProblem("jobs.noObject", EXAMPLE);
        }
        Language language = language(job.path(LANGUAGE));
        if (job.has(STATE)) {
            Kept form = new Kept();
            parse(form, job);
            return new StateOrder(job.get(STATE), job.path(PAGE), form.page, form.series, form.film, form.files, language, output);
        }
        Asked form = new Asked();
        parse(form, job);
        return form.picture.in(language);
    }

    private Language language(JsonNode field) {
        if (field.isMissingNode()) {
            return output.language();
        }
        return SpokenLanguage.find(field.asText()).orElseThrow(() -> new UsageProblem("usage.lang", field.asText()));
    }

    private void parse(Object form, JsonNode job) {
        CommandLine line = new CommandLine(form, new CommandFactory(output.data(), output.notes(), output.language())).setExpandAtFiles(false);
        List<String> arguments = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : job.properties()) {
            String name = field.getKey();
            boolean ours = name.equals(LANGUAGE) || form instanceof Kept && (name.equals(STATE) || name.equals(PAGE) && field.getValue().isObject());
            if (!ours) {
                arguments(line, name, field.getValue(), arguments);
            }
        }
        try {
            line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new UsageProblem("jobs.misunderstood", new Misunderstanding(output.words()).of(e));
        }
    }

    private void arguments(CommandLine line, String name, JsonNode value, List<String> arguments) {
        OptionSpec option = line.getCommandSpec().findOption("--" + name);
        if (option == null || NOT_HERE.contains(name)) {
            Set<String> known = new TreeSet<>(line.getCommandSpec().options().stream().map(known1 -> known1.longestName().substring(2)).toList());
            known.removeAll(NOT_HERE);
            throw new UsageProblem("jobs.noField", name, String.join(", ", known));
        }
        boolean flag = option.arity().max() == 0 || option.type() == boolean.class || option.type() == Boolean.class;
        if (flag != value.isBoolean()) {
            throw new UsageProblem(flag ? "jobs.flag" : "jobs.text", name);
        }
        if (flag) {
            if (value.booleanValue() || option.negatable()) {
                arguments.add((value.booleanValue() ? "--" : "--no-") + name);
            }
            return;
        }
        List<JsonNode> values = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(values::add);
        for (JsonNode one : values) {
            if (!one.isTextual() && !one.isNumber()) {
                throw new UsageProblem("jobs.text", name);
            }
            arguments.add("--" + name + "=" + (FILES.contains(name) ? beside(one.asText()) : one.asText()));
        }
    }

    /** A relative name of a file is of the list's folder, not of the one the program was started in. */
    private String beside(String value) {
        try {
            return value.matches(FILE_NAME) ? folder.resolve(value).toString() : value;
        } catch (InvalidPathException e) {
            return value;
        }
    }
}
