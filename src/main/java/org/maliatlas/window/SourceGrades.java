package org.maliatlas.window;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maliatlas.incident.Incident;
import org.maliatlas.words.Words;

/** The grades that datasets themselves give to how exactly a date or a place is known, to stand beside the atlas' own words. */
final class SourceGrades {
    /** UCDP's and ACLED's columns. */
    private static final List<String> OF_DATES = List.of("date_prec", "time_precision");
    /** UCDP's, ACLED's and the GTD's columns. */
    private static final List<String> OF_PLACES = List.of("where_prec", "geo_precision", "specificity");

    private final Words words;

    SourceGrades(Words words) {
        this.words = words;
    }

    /** Of the date: "UCDP: date_prec 1"; empty where no source grades it. */
    String ofDate(Incident incident) {
        return of(incident, OF_DATES);
    }

    /** Of the place. */
    String ofPlace(Incident incident) {
        return of(incident, OF_PLACES);
    }

    private String of(Incident incident, List<String> columns) {
        return incident.claims().stream().filter(claim -> claim.row() != null).flatMap(claim -> {
            Map<String, String> fields = claim.row().fields();
            return columns.stream().filter(fields::containsKey).map(column -> words.say("incident.grade", claim.source().publisher(), column, fields.get(column)));
        }).distinct().collect(Collectors.joining("; "));
    }
}
