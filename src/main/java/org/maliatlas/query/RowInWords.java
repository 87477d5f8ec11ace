package org.maliatlas.query;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Toll;
import org.maliatlas.words.Words;

/** What a list of incidents says in each of its columns: short, and no more exactly than it is known. */
public final class RowInWords {
    /** What stands where nothing is known. */
    public static final String UNKNOWN = "–";
    /** A date without its day, and without its month. */
    private static final int YEAR_AND_MONTH = 7;
    private static final int YEAR = 4;

    private static final Pattern OWN = Pattern.compile("\\b" + DatasetVersion.SHIPPED + "( [0-9a-f]+)?");

    private final Dataset dataset;
    private final AtlasState state;
    private final Words words;
    private final IncidentInWords inWords;
    private final NearestAsked nearest;

    /** @param state whose question, boundaries and language are meant */
    public RowInWords(Dataset dataset, AtlasState state) {
        this.dataset = dataset;
        this.state = state;
        this.words = Words.of(RowInWords.class, state.language());
        this.inWords = new IncidentInWords(state.language());
        this.nearest = new NearestAsked(dataset.spots(), state);
    }

    /** The column's heading. */
    public String heading(ListColumn column) {
        if (column != ListColumn.DISTANCE) {
            return words.name(column);
        }
        List<String> asked = state.question().rings().stream().filter(Ring::asked).map(ring -> inWords.placeName(ring.place())).toList();
        return asked.size() == 1 ? words.say("listColumn.distanceTo", asked.get(0)) : words.name(column);
    }

    /**
     * What a column says of an incident.
     *
     * @param index its index in the dataset
     * @param certain whether it answers certainly
     */
    public String say(ListColumn column, int index, boolean certain) {
        Incident incident = dataset.incident(index);
        return switch (column) {
            case DATE -> date(incident.date());
            case PLACE -> orUnknown(incident.location().place());
            case KIND -> inWords.kind(incident.kind());
            case DEATHS -> deaths(incident.toll());
            case WHO -> who(incident);
            case ANSWER -> words.say(certain ? "cell.certain" : "cell.possible");
            case TARGET -> orUnknown(incident.target());
            case REGION -> orUnknown(dataset.spots().regions(dataset.spot(index), state.era()).stream().map(inWords::placeName)
                    .collect(Collectors.joining(", ")));
            case DATE_PRECISION -> inWords.precision(incident.date().precision());
            case PLACE_PRECISION -> inWords.precision(incident.location());
            case SOURCES -> incident.claims().stream().map(claim -> claim.source().publisher()).distinct().collect(Collectors.joining(", "));
            case DATASET -> orUnknown(origin(dataset.origin(index)));
            case DISTANCE -> distance(dataset.spot(index));
        };
    }

    /** The dataset and its version; the atlas' own selection, whose version is a digest, in words. */
    private String origin(DatasetVersion origin) {
        return origin.names().contains(DatasetVersion.SHIPPED) ? OWN.matcher(origin.label()).replaceFirst(words.say("dataset.shipped")) : origin.label();
    }

    private static String orUnknown(String text) {
        return text.isBlank() ? UNKNOWN : text;
    }

    /** ISO 8601, as far as the date is known: 2023-01-02, 2023-01, 2023, 2023-01-02–05. */
    private String date(DateSpan date) {
        String start = date.start().toString();
        String end = date.end().toString();
        return switch (date.precision()) {
            case DAY -> start;
            case DAYS -> date.start().equals(date.end()) ? words.say("cell.about", start) : between(start, end);
            case MONTH, YEAR -> {
                LocalDate first = date.start();
                if (first.getDayOfYear() == 1 && date.end().equals(first.with(TemporalAdjusters.lastDayOfYear()))) {
                    yield start.substring(0, YEAR);
                }
                yield first.getDayOfMonth() == 1 && date.end().equals(first.with(TemporalAdjusters.lastDayOfMonth()))
                        ? start.substring(0, YEAR_AND_MONTH) : between(start, end);
            }
        };
    }

    private static String between(String start, String end) {
        int same = start.startsWith(end.substring(0, YEAR_AND_MONTH)) ? YEAR_AND_MONTH : start.startsWith(end.substring(0, YEAR)) ? YEAR : -1;
        return start + "–" + end.substring(same + 1);
    }

    /** From the lowest figure to the highest: 3–5, 4, ≥ 3, ≤ 5; "0?" where a dataset's 0 may mean that nothing is known. */
    private static String deaths(Toll toll) {
        if (!toll.isReported()) {
            return UNKNOWN;
        }
        if (toll.isNoneOrUnknown()) {
            return "0?";
        }
        if (toll.fewest() != toll.most()) {
            return toll.fewest() + "–" + toll.most();
        }
        boolean onlyLow = toll.best() == null && toll.high() == null;
        boolean onlyHigh = toll.best() == null && toll.low() == null;
        return (onlyLow ? "≥\u00a0" : onlyHigh ? "≤\u00a0" : "") + toll.most();
    }

    private String who(Incident incident) {
        if (incident.attributedTo().isBlank()) {
            return UNKNOWN;
        }
        return incident.attribution() == Attribution.ATTRIBUTED ? incident.attributedTo()
                : words.say("cell.who." + incident.attribution().name(), incident.attributedTo());
    }

    private String distance(int spot) {
        if (nearest.isNone()) {
            return UNKNOWN;
        }
        double least = nearest.leastKm(spot);
        double greatest = nearest.greatestKm(spot);
        if (Double.isInfinite(greatest)) {
            return UNKNOWN;
        }
        long from = Math.round(least);
        long to = Math.round(greatest);
        return from == to ? words.say("cell.km", from) : words.say("cell.kmRange", from, to);
    }
}
