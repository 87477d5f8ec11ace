package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** What is asked of the incident itself, in words: each part that is set is told, and none that is not. */
public final class WhatInWords {
    private final Words words;
    private final IncidentInWords incidentWords;

    public WhatInWords(Language language) {
        this.words = Words.of(WhatInWords.class, language);
        this.incidentWords = new IncidentInWords(language);
    }

    /** What a sentence begins with: "Incidents (ambush)". */
    String head(What what) {
        return what.kinds().isEmpty() ? words.say("subject.incidents")
                : words.say("subject.kinds", list(what.kinds().stream().map(incidentWords::kind).toList(), "list.and"));
    }

    /** What else is asked, to stand after the place, its parts between commas; empty where nothing is. */
    String rest(What what) {
        List<String> parts = new ArrayList<>();
        if (!what.deaths().isAny()) {
            parts.add(deaths(what.deaths()));
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
