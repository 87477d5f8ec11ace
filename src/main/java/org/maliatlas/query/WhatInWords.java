package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** What is asked of the incident itself, in words: each part that is set is told, and none that is not. */
public final class WhatInWords {
    /** The id of what stands where sources name no one. */
    private static final String NOBODY = "nobody";

    private final Words words;
    private final IncidentInWords incidentWords;

    public WhatInWords(Language language) {
        this.words = Words.of(WhatInWords.class, language);
        this.incidentWords = new IncidentInWords(language);
    }

    /** What a sentence begins with: "Incidents (ambush; target: United Nations)". */
    String head(What what) {
        String kinds = what.kinds().isEmpty() ? "" : list(what.kinds().stream().map(incidentWords::kind).toList(), "list.and");
        String targets = what.targets().isEmpty() ? "" : words.say("what.targets", list(what.targets().stream().map(this::target).toList(), "list.or"));
        String both = kinds.isEmpty() ? targets : targets.isEmpty() ? kinds : words.say("what.kindsAndTargets", kinds, targets);
        return both.isEmpty() ? words.say("subject.incidents") : words.say("subject.kinds", both);
    }

    /** What else is asked, to stand after the place, its parts between commas; empty where nothing is. */
    String rest(What what) {
        List<String> parts = new ArrayList<>();
        if (!what.actors().isEmpty()) {
            parts.add(actors(what.actors()));
        }
        if (!what.deaths().isAny()) {
            parts.add(deaths(what.deaths()));
        }
        if (!what.publishers().isEmpty()) {
            parts.add(words.say("what.publishers", list(List.copyOf(what.publishers()), "list.or")));
        }
        if (!what.datasets().isEmpty()) {
            parts.add(words.say("what.datasets", list(what.datasets().stream().map(this::dataset).toList(), "list.or")));
        }
        if (what.exactPlaces()) {
            parts.add(words.say("what.exactPlaces"));
        }
        if (what.coarsestDate() != DatePrecision.YEAR) {
            parts.add(words.say("what.date." + what.coarsestDate().name()));
        }
        if (!what.text().isBlank()) {
            parts.add(words.say("subject.text", what.text().strip()));
        }
        return String.join(", ", parts);
    }

    private String actors(Set<String> asked) {
        List<String> names = asked.stream().filter(id -> !id.equals(NOBODY)).map(this::actor).toList();
        String named = names.isEmpty() ? "" : words.say("what.actors", list(names, "list.or"));
        return names.size() == asked.size() ? named : names.isEmpty() ? words.say("what.nobody") : words.say("what.actorsOrNobody", named);
    }

    /** What an actor is called: of an id of the actors' tree its name in this language, else what a dataset writes. */
    public String actor(String id) {
        return words.sayOr("actor." + id, id);
    }

    /** What a sort of targets is called. */
    public String target(String id) {
        return words.sayOr("target." + id, id);
    }

    /** What is asked of the reported deaths: "with at least 10 reported deaths, or none reported". */
    public String deaths(DeathRange deaths) {
        if (!deaths.reported()) {
            return words.say("deaths.unreported");
        }
        int least = deaths.least();
        int most = deaths.most();
        String range = deaths.isAnyFigure() ? words.say("deaths.figure") : least == most ? words.say("deaths.exactly", least)
                : most == DeathRange.NO_END ? words.say("deaths.atLeast", least) : least == 0 ? words.say("deaths.atMost", most)
                : words.say("deaths.range", least, most);
        return deaths.unreported() ? words.say("deaths.orUnreported", range) : range;
    }

    /** A dataset's name; the atlas' own selection has one in each language. */
    public String dataset(String name) {
        return name.equals(DatasetVersion.SHIPPED) ? words.say("dataset.shipped") : name;
    }

    private String list(List<String> parts, String lastKey) {
        String all = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            all = words.say(i == parts.size() - 1 ? lastKey : "list.comma", all, parts.get(i));
        }
        return all;
    }
}
