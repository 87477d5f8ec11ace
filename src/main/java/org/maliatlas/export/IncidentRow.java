package org.maliatlas.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Source;
import org.maliatlas.query.Answer;

/** An incident as the columns of a list, in their order; absent values are null. */
final class IncidentRow {
    /** The columns, in their order. */
    static final List<String> COLUMNS = List.of("id", "date_start", "date_end", "date_precision", "place", "lat", "lon",
            "place_precision", "uncertainty_km", "region", "kind", "attributed_to", "attribution", "deaths_low", "deaths_best",
            "deaths_high", "sources", "answer", "units", "target", "deaths_note", "note", "coord_origin", "dataset", "terms", "claims");

    private IncidentRow() {
    }

    static Map<String, Object> of(Selection selection, int index) {
        Answer answer = selection.answer();
        Incident incident = answer.dataset().incident(index);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", incident.id());
        row.put("date_start", incident.date().start().toString());
        row.put("date_end", incident.date().end().toString());
        row.put("date_precision", incident.date().precision().code());
        row.put("place", incident.location().place());
        Extent.Disc disc = incident.location().extent() instanceof Extent.Disc d ? d : null;
        row.put("lat", disc == null ? null : disc.lat());
        row.put("lon", disc == null ? null : disc.lon());
        row.put("place_precision", incident.location().precision().code());
        row.put("uncertainty_km", disc == null ? null : disc.radiusKm());
        row.put("region", String.join(" | ", answer.dataset().spots().regions(answer.dataset().spot(index), answer.state().era())));
        row.put("kind", incident.kind().code());
        row.put("attributed_to", incident.attributedTo());
        row.put("attribution", incident.attribution().code());
        row.put("deaths_low", incident.toll().low());
        row.put("deaths_best", incident.toll().best());
        row.put("deaths_high", incident.toll().high());
        row.put("sources", incident.claims().stream().map(Claim::source).map(IncidentRow::citation).collect(Collectors.joining("; ")));
        row.put("answer", answer.of(index) == Answer.CERTAIN ? "certain" : answer.of(index) == Answer.NO ? "no" : "possible");
        row.put("units", disc != null ? null
                : ((Extent.Area) incident.location().extent()).units().stream().map(Extent.Unit::code).collect(Collectors.joining(" | ")));
        row.put("target", incident.target());
        row.put("deaths_note", incident.toll().note());
        row.put("note", incident.note());
        row.put("coord_origin", incident.location().origin());
        row.put("dataset", answer.dataset().origin(index).label());
        row.put("terms", selection.terms(index));
        row.put("claims", ClaimsJson.text(incident.claims()));
        return row;
    }

    private static String citation(Source source) {
        return List.of(source.publisher(), source.title(), source.date(), source.url()).stream().filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
