package org.maliatlas.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Toll;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.ListColumn;
import org.maliatlas.query.Listing;
import org.maliatlas.query.NearestAsked;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.RowInWords;
import org.maliatlas.query.Tally;
import org.maliatlas.tables.FormulaGuard;
import org.maliatlas.words.Words;

/** Rows of a list as text for the clipboard, always with their sources: for a spreadsheet, or as sentences. */
public final class CopiedRows {
    /** No more are copied: a file serves better. */
    public static final int MOST = 20_000;

    private final Dataset dataset;
    private final Listing listing;
    private final Citation citation;
    private final Words words;

    /** @param accessed the day on which the atlas was looked at */
    public CopiedRows(Dataset dataset, Listing listing, LocalDate accessed) {
        this.dataset = dataset;
        this.listing = listing;
        this.citation = new Citation(dataset, listing.state().language(), accessed);
        this.words = Words.of(CopiedRows.class, listing.state().language());
    }

    /**
     * Lines of cells between tabs under a heading. Dates are in two columns and figures in columns of their own, so that a spreadsheet can
     * reckon with them; unknown ones are empty. Full sources, id and dataset stand last.
     */
    public String tabbed(int[] rows, List<ListColumn> columns) {
        RowInWords inWords = new RowInWords(dataset, listing.state());
        StringBuilder text = new StringBuilder();
        List<String> heading = new ArrayList<>();
        for (ListColumn column : columns) {
            switch (column) {
                case DATE -> heading.addAll(List.of(words.say("copy.firstDay"), words.say("copy.lastDay")));
                case DEATHS -> heading.addAll(List.of(words.say("copy.lowest"), words.say("copy.likeliest"), words.say("copy.highest")));
                case DISTANCE -> heading.addAll(List.of(words.say("copy.nearest", inWords.heading(column)), words.say("copy.farthest", inWords.heading(column))));
                default -> heading.add(inWords.heading(column));
            }
        }
        heading.addAll(List.of(words.say("copy.sources"), words.say("copy.id"), words.say("copy.dataset")));
        line(text, heading);
        NearestAsked nearest = new NearestAsked(dataset.spots(), listing.state());
        for (int row : rows) {
            line(text, cells(listing.index(row), columns, inWords, nearest));
        }
        return text.toString();
    }

    private List<String> cells(int index, List<ListColumn> columns, RowInWords inWords, NearestAsked nearest) {
        Incident incident = dataset.incident(index);
        List<String> cells = new ArrayList<>();
        for (ListColumn column : columns) {
            switch (column) {
                case DATE -> cells.addAll(List.of(incident.date().start().toString(), incident.date().end().toString()));
                case DEATHS -> {
                    Toll toll = incident.toll();
                    cells.addAll(List.of(figure(toll.low()), figure(toll.best()), figure(toll.high())));
                }
                case DISTANCE -> cells.addAll(nearest.isNone() ? List.of("", "")
                        : List.of(km(nearest.leastKm(dataset.spot(index))), km(nearest.greatestKm(dataset.spot(index)))));
                default -> {
                    String cell = inWords.say(column, index, listing.isCertain(index));
                    cells.add(cell.equals(RowInWords.UNKNOWN) ? "" : cell);
                }
            }
        }
        cells.addAll(List.of(citation.sources(incident), incident.id(), inWords.say(ListColumn.DATASET, index, true)));
        return cells;
    }

    private static String figure(Integer figure) {
        return figure == null ? "" : figure.toString();
    }

    private static String km(double km) {
        return Double.isInfinite(km) ? "" : Long.toString(Math.round(km));
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(cell -> FormulaGuard.guard(cell.replaceAll("[\\t\\r\\n\\f\\u000b\\u2028\\u2029]+", " "))).collect(Collectors.joining("\t")))
                .append('\n');
    }

    /** What was asked, then a paragraph for each incident with its sources, then the atlas itself. */
    public String sentences(int[] rows) {
        AtlasState state = listing.state();
        List<String> paragraphs = new ArrayList<>();
        int certain = 0;
        for (int row : rows) {
            certain += listing.isCertain(listing.index(row)) ? 1 : 0;
        }
        QuestionInWords question = new QuestionInWords(state.language());
        paragraphs.add(words.say("copy.from", question.subject(state), question.period(state), question.counts(new Tally(certain, rows.length - certain))));
        for (int row : rows) {
            String text = citation.sentences(listing.index(row));
            paragraphs.add(listing.isCertain(listing.index(row)) ? text : words.say("copy.possible", text));
        }
        paragraphs.add(citation.atlas());
        return String.join("\n\n", paragraphs) + "\n";
    }
}
