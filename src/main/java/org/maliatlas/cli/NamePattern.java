package org.maliatlas.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maliatlas.geography.Names;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.TimeStep;

/**
 * The name of the files of a series: {@code map-{date}.png}.
 *
 * @param path with {@code {date}}, {@code {place}} or {@code {region}} in it, or {@code {n}} for the number
 */
record NamePattern(Path path) {
    static final String DATE = "date";
    private static final String NUMBER = "n";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(date|place|region|n)}");

    /**
     * A state of a series.
     *
     * @param name what stands for it in a file's name, in ASCII
     */
    record Named(AtlasState state, String name) {
    }

    /** Refuses a name that all pictures would have, or one with a place for what there is not. @param placeholder what the series is of, if it is one */
    void check(Optional<String> placeholder) {
        Matcher found = PLACEHOLDER.matcher(path.toString());
        boolean distinct = false;
        while (found.find()) {
            if (placeholder.isEmpty()) {
                throw new UsageProblem("usage.placeholderAlone", path, found.group());
            }
            if (!found.group(1).equals(NUMBER) && !found.group(1).equals(placeholder.get())) {
                throw new UsageProblem("usage.placeholderOther", path, found.group(), "{" + placeholder.get() + "}", "{" + NUMBER + "}");
            }
            distinct = true;
        }
        if (placeholder.isPresent() && !distinct) {
            throw new UsageProblem("usage.placeholderMissing", path, "{" + placeholder.get() + "}", "{" + NUMBER + "}");
        }
    }

    /** The file of one of the series. @param number from 1 on */
    Path of(Named one, int number, int count) {
        String digits = String.format(Locale.ROOT, "%0" + Integer.toString(count).length() + "d", number);
        return Path.of(PLACEHOLDER.matcher(path.toString()).replaceAll(found -> Matcher.quoteReplacement(found.group(1).equals(NUMBER) ? digits : one.name())));
    }

    /** A step as ISO 8601 writes it: 2023-01-31, 2023-W05, 2023-01, 2023; a quarter is 2023-Q1. */
    static String date(TimeStep step, LocalDate day) {
        return switch (step) {
            case DAY -> day.toString();
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> day.toString().substring(0, 4) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> day.toString().substring(0, 4);
        };
    }

    /** A name in plain letters, digits and hyphens: {@code menaka}. */
    static String slug(String name) {
        String slug = Names.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "place" : slug;
    }

    /** The same members, those of one name numbered. */
    static List<Named> distinct(List<Named> members) {
        Map<String, Integer> times = new HashMap<>();
        List<Named> distinct = new ArrayList<>();
        for (Named member : members) {
            int time = times.merge(member.name(), 1, Integer::sum);
            distinct.add(time == 1 ? member : new Named(member.state(), member.name() + "-" + time));
        }
        return distinct;
    }
}
