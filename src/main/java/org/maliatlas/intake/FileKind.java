package org.maliatlas.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maliatlas.incident.Terms;

/** The kinds of files that can be imported, told apart by their columns. */
public enum FileKind {
    UCDP("UCDP GED", "Uppsala Conflict Data Program", "UCDP Georeferenced Event Dataset (GED)", Terms.CC_BY_4),
    ACLED("ACLED", "ACLED", "Armed Conflict Location & Event Data", Terms.ACLED),
    GTD("GTD", "START", "Global Terrorism Database", Terms.GTD),
    /** The atlas' own export. */
    ATLAS("", "", "", Terms.OWN),
    /** Any other table, by a mapping. */
    TABLE("", "", "", Terms.OWN),
    /** GeoJSON points, by a mapping of their properties. */
    GEOJSON("", "", "", Terms.OWN);

    private static final Pattern VERSION = Pattern.compile("(?i)v?(\\d{2}(?:[_.]\\d{1,2}){1,4})");
    private static final Pattern GTD_VERSION = Pattern.compile("(\\d{4})dist");

    private final String dataset;
    private final String publisher;
    private final String title;
    private final Terms terms;

    FileKind(String dataset, String publisher, String title, Terms terms) {
        this.dataset = dataset;
        this.publisher = publisher;
        this.title = title;
        this.terms = terms;
    }

    /** The word used on the command line: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dataset's name; empty where the file's is taken. */
    public String dataset() {
        return dataset;
    }

    String publisher() {
        return publisher;
    }

    String title() {
        return title;
    }

    public Terms terms() {
        return terms;
    }

    /** Whether the columns must be mapped. */
    public boolean isMapped() {
        return this == TABLE || this == GEOJSON;
    }

    /** The version that a file's name tells, such as 25.1 in {@code GEDEvent_v25_1.csv}. */
    Optional<String> versionIn(String fileName) {
        Matcher matcher = (this == GTD ? GTD_VERSION : VERSION).matcher(fileName);
        return (this == UCDP || this == GTD) && matcher.find() ? Optional.of(matcher.group(1).replace('_', '.')) : Optional.empty();
    }

    /** Candidates have versions of three parts or more and are a dataset of their own: their events are coded anew for the release. */
    String datasetOf(String version) {
        return this == UCDP && version.split("\\.").length > 2 ? dataset + " Candidate" : dataset;
    }

    /** The kind that a header shows. */
    static FileKind of(Header header, boolean isGeoJson) {
        if (header.has("id", "date_start", "date_end", "where_prec", "date_prec", "best", "latitude", "longitude")) {
            return UCDP;
        }
        if (header.has("event_date", "event_type", "fatalities") && (header.has("event_id_cnty") || header.has("data_id"))) {
            return ACLED;
        }
        if (header.has("eventid", "iyear", "imonth", "iday")) {
            return GTD;
        }
        if (header.has("id", "date_start", "date_end", "date_precision", "place_precision", "kind", "claims")) {
            return ATLAS;
        }
        return isGeoJson ? GEOJSON : TABLE;
    }

    /** Whether a first row is no header but an event of UCDP: some candidate files have none. */
    static boolean isUcdpRow(List<String> cells) {
        return cells.size() == UcdpFormat.COLUMNS.size() && cells.get(0).matches("\\d+") && cells.get(24).matches("[1-7]")
                && !Double.isNaN(Figures.decimal(cells.get(29))) && !Double.isNaN(Figures.decimal(cells.get(30)));
    }
}
