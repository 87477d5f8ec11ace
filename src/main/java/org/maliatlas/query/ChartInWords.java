package org.maliatlas.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** What a chart says: its name, its rows, what its marks stand for, and how it is read. */
public final class ChartInWords {
    private final Words words;
    private final IncidentInWords incidentWords;
    private final QuestionInWords questionWords;
    private final WhatInWords whatWords;

    public ChartInWords(Language language) {
        this.words = Words.of(ChartInWords.class, language);
        this.incidentWords = new IncidentInWords(language);
        this.questionWords = new QuestionInWords(language);
        this.whatWords = new WhatInWords(language);
    }

    public Language language() {
        return words.language();
    }

    /** A subject's name in a choice of charts: "by month". */
    public String subject(Chart.Subject subject) {
        return words.say("chart.subject." + subject.name());
    }

    /** What a chart shows: "by month", "distance from Bamako over time". */
    public String title(ChartNumbers numbers, Chart chart) {
        if (numbers instanceof CountsByTime time) {
            return words.say("chart.title." + time.unit().name());
        }
        return numbers instanceof DistancesOverTime distances ? words.say("chart.title.DISTANCE", incidentWords.placeName(distances.from().place()))
                : words.say("chart.title." + chart.subject().name());
    }

    /** What is counted along the axis: "incidents", "km from Bamako". */
    public String axis(ChartNumbers numbers) {
        return numbers instanceof DistancesOverTime distances ? words.say("chart.axis.km", incidentWords.placeName(distances.from().place()))
                : words.say("chart.axis.incidents");
    }

    public String certain() {
        return words.say("chart.certain");
    }

    public String possible() {
        return words.say("chart.possible");
    }

    public String noData() {
        return words.say("chart.noData");
    }

    public String number(long number) {
        return words.say("chart.number", number);
    }

    /** Both counts, short: "14 + 3". */
    public String counts(Tally tally) {
        return words.say("chart.both", tally.certain(), tally.possible());
    }

    /** A row's name. */
    public String row(RowValue value) {
        if (value instanceof RowValue.OfKind kind) {
            return incidentWords.kind(kind.kind());
        }
        if (value instanceof RowValue.OfActor actor) {
            return whatWords.actor(actor.id());
        }
        if (value instanceof RowValue.NearPlace near) {
            return words.say("chart.row.near", incidentWords.placeName(near.ring().place()), near.ring().radiusKm());
        }
        return value instanceof RowValue.InRegion region ? incidentWords.placeName(region.name()) : words.say("chart.row.noRegion");
    }

    /** What stands above the rows of a sort; empty where there is but one sort. */
    public String heading(RowValue value, AtlasState state) {
        return value instanceof RowValue.OfKind || value instanceof RowValue.OfActor ? "" : value instanceof RowValue.NearPlace ? words.say("chart.heading.near")
                : words.say("chart.heading.in", Integer.toString(state.era().year()));
    }

    /** What a row says: "ambush: 14 certain, 3 possible". */
    public String row(CountsByRow.Row row) {
        String name = row(row.value());
        String said = words.say("chart.mark", name.substring(0, 1).toUpperCase(words.language().locale()) + name.substring(1), questionWords.counts(row.tally()));
        return row.asked() ? said : words.say("chart.notAsked", said);
    }

    /** What a bin says: "March 2023: 14 certain, 3 possible". */
    public String bin(CountsByTime time, int bin) {
        return words.say("chart.mark", span(time, bin), time.isGap(bin) ? noData() : questionWords.counts(new Tally(time.certain()[bin], time.possible()[bin])));
    }

    private String span(CountsByTime time, int bin) {
        LocalDate first = time.starts()[bin];
        LocalDate last = time.starts()[bin + 1].minusDays(1);
        boolean month = first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
        return first.equals(last) ? words.day(first) : month ? DateTimeFormatter.ofPattern("LLLL yyyy", words.language().locale()).format(first)
                : first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear())) ? Integer.toString(first.getYear())
                : words.say("coverage.span", words.day(first), words.day(last));
    }

    /** What a point says: when, what, where and how far. */
    public String point(DistancesOverTime distances, int k) {
        Incident incident = distances.dataset().incident(distances.index(k));
        return words.say("chart.point", incidentWords.date(incident.date()), incidentWords.kind(incident.kind()), incident.location().place(),
                distance(distances.nearestKm(k), distances.farthestKm(k), distances.from().place()), distances.isCertain(k) ? certain() : possible());
    }

    private String distance(double nearest, double farthest, String place) {
        // Rounded outwards, so that the span said holds the span known.
        long low = (long) Math.floor(nearest);
        long high = (long) Math.ceil(farthest);
        String name = incidentWords.placeName(place);
        return farthest - nearest < 1 ? words.say("chart.km", Math.round((nearest + farthest) / 2), name) : words.say("chart.kmSpan", low, high, name);
    }

    /** How a chart is read, a sentence each; the first says how many of how many it shows. */
    public List<String> notes(ChartNumbers numbers, AtlasState state, boolean shaded) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("chart.total", questionWords.counts(numbers.tally()), numbers.total()));
        boolean possible = state.drawing().possible();
        if (!possible) {
            notes.add(words.say("chart.certainOnly"));
        }
        if (numbers instanceof CountsByTime time && Arrays.stream(time.possible()).sum() + Arrays.stream(time.certain()).sum() > time.tally().certain() + time.tally().possible()) {
            notes.add(words.say("chart.touching"));
        }
        if (numbers instanceof CountsByRow counted) {
            notes.add(words.say("chart.bothRead"));
            if (counted.rows().stream().anyMatch(row -> !row.asked())) {
                notes.add(words.say("chart.pale"));
            }
            if (counted.rows().stream().anyMatch(row -> row.value() instanceof RowValue.OfActor)) {
                notes.add(words.say("chart.actors"));
            }
            if (counted.more() > 0) {
                notes.add(words.say("chart.more", counted.more()));
            }
            if (counted.rows().stream().anyMatch(row -> row.value() instanceof RowValue.InRegion)) {
                notes.add(words.say("chart.several"));
            }
        }
        if (numbers instanceof DistancesOverTime distances) {
            notes.addAll(distanceNotes(distances, shaded));
        }
        return notes;
    }

    private List<String> distanceNotes(DistancesOverTime distances, boolean shaded) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say(shaded ? "chart.shaded" : "chart.bars", distances.inAreas()));
        if (distances.unplaced() > 0) {
            notes.add(words.say("chart.unplaced", distances.unplaced()));
        }
        if (!distances.middles().isEmpty()) {
            notes.add(words.say("chart.middle", DistancesOverTime.FEWEST_FOR_MIDDLE));
        }
        return notes;
    }

    /** A year's middle: "2023: half of 31 incidents were nearer than a distance between 210 and 260 km". */
    public String middle(DistancesOverTime.Middle middle) {
        return words.say("chart.middleOf", Integer.toString(middle.year()), middle.incidents(), (long) Math.floor(middle.nearestKm()), (long) Math.ceil(middle.farthestKm()));
    }
}
