package org.maliatlas.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.DeathRange;
import org.maliatlas.query.What;
import org.maliatlas.query.WhatInWords;
import org.maliatlas.words.Language;
import picocli.CommandLine.Option;

/** The options that ask something of the incident itself. */
final class WhatOptions {
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "actor")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--target", paramLabel = "SORT", descriptionKey = "target")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--deaths", paramLabel = "N..M|unreported", descriptionKey = "deaths")
    private List<String> deaths = new ArrayList<>();

    @Option(names = "--source", paramLabel = "PUBLISHER", descriptionKey = "source")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--dataset", paramLabel = "NAME", descriptionKey = "onlyDataset")
    private List<String> datasets = new ArrayList<>();

    @Option(names = "--exact-places", descriptionKey = "exactPlaces")
    private boolean exactPlaces;

    @Option(names = "--dated", paramLabel = "day|days|month", descriptionKey = "dated")
    private String dated = "";

    @Option(names = "--text", paramLabel = "WORDS", descriptionKey = "text")
    private String text = "";

    /** What can be said to be wrong before anything is opened. */
    void check() {
        kinds.forEach(WhatOptions::kind);
        deaths();
        coarsestDate();
    }

    /** @throws UsageProblem naming the option and what would be right */
    What what(Dataset dataset, Language language) {
        Set<Kind> wanted = EnumSet.noneOf(Kind.class);
        kinds.forEach(word -> wanted.add(kind(word)));
        TypedNames names = new TypedNames(dataset.mentions(), language);
        return new What(wanted, names.actors(actors), names.targets(targets), deaths(), names.publishers(sources), datasets(dataset, language), exactPlaces, coarsestDate(), text);
    }

    private static Kind kind(String word) {
        try {
            return Kind.ofCode(word.toLowerCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("usage.kind", word, Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(", ")));
        }
    }

    private DeathRange deaths() {
        return deaths.stream().map(wish -> DeathRange.read(wish).orElseThrow(() -> new UsageProblem("usage.deaths", wish)))
                .reduce(DeathRange::or).orElse(DeathRange.ANY);
    }

    private DatePrecision coarsestDate() {
        return switch (dated.toLowerCase(Locale.ROOT)) {
            case "" -> DatePrecision.YEAR;
            case "day" -> DatePrecision.DAY;
            case "days" -> DatePrecision.DAYS;
            case "month" -> DatePrecision.MONTH;
            default -> throw new UsageProblem("usage.dated", dated);
        };
    }

    private Set<String> datasets(Dataset dataset, Language language) {
        Set<String> known = new TreeSet<>();
        dataset.origins().forEach(origin -> known.addAll(origin.names()));
        WhatInWords names = new WhatInWords(language);
        Set<String> wanted = new TreeSet<>();
        for (String wish : datasets) {
            wanted.add(known.stream().filter(name -> Names.same(name, wish) || Names.same(names.dataset(name), wish)).findFirst()
                    .orElseThrow(() -> new UsageProblem("usage.onlyDataset", wish, String.join(", ", known))));
        }
        return wanted;
    }
}
