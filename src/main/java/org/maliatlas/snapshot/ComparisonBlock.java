package org.maliatlas.snapshot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.maliatlas.cartography.LegendPainter;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.PageText;
import org.maliatlas.query.ComparisonInWords;
import org.maliatlas.query.ComparisonTable;
import org.maliatlas.query.Coverage;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Words;

/**
 * Counts of both sides of a comparison with the change, and what must be known of it.
 *
 * @param coverage from when to when there are data
 * @param places whether counts by place are wanted, too
 */
record ComparisonBlock(ComparisonTable table, Coverage coverage, boolean places, Lettering lettering, MapColours colours, Words words) implements Block {
    private static final double ROW = 15.5;
    private static final double CHANGE = 34;
    private static final double COUNT = 52;
    private static final int MOST_LINES = 12;

    @Override
    public double paint(Graphics2D g, double x, double top, double width) {
        PageText text = new PageText(g);
        ComparisonInWords inWords = new ComparisonInWords(words.language());
        Font small = lettering.font(Cut.REGULAR, 8.5);
        Font plain = lettering.font(Cut.REGULAR, 10);
        Font figures = lettering.font(Cut.MEDIUM, 10);
        double right = x + width;
        double y = new LegendPainter(g, lettering, colours).heading(words.say("side.comparison"), x, top, width);
        text.line("A", small, colours.page().quiet(), right - CHANGE - COUNT, y + 8, true);
        text.line("B", small, colours.page().quiet(), right - CHANGE, y + 8, true);
        text.line("A−B", small, colours.page().quiet(), right, y + 8, true);
        y += 12;
        for (ComparisonTable.Row row : rows()) {
            text.line(tally(row.ours(), row.ourKnown()), figures, colours.page().ink(), right - CHANGE - COUNT, y + 10, true);
            text.line(tally(row.theirs(), row.theirKnown()), figures, colours.page().ink(), right - CHANGE, y + 10, true);
            text.line(inWords.certainChange(row), figures, colours.page().ink(), right, y + 10, true);
            double left = right - CHANGE - COUNT - PageText.width(tally(row.ours(), row.ourKnown()), figures) - 6;
            y = Math.max(y + ROW, text.paragraph(inWords.name(row), plain, colours.page().ink(), x, y, left - x, MOST_LINES) + 2);
        }
        y = text.paragraph(words.say("side.comparisonNote"), small, colours.page().quiet(), x, y + 1, width, MOST_LINES);
        // The line on equal length comes first, and always.
        for (String note : inWords.notes(table, coverage)) {
            y = text.paragraph(note, small, colours.page().ink(), x, y + 2, width, MOST_LINES);
        }
        return y - top;
    }

    private List<ComparisonTable.Row> rows() {
        return table.rows().stream().filter(row -> switch (row.group()) {
            case ALL -> true;
            // What is known of neither side needs no room.
            case DEATHS -> row.ourKnown() || row.theirKnown();
            case NEAR, IN -> places;
            default -> false;
        }).toList();
    }

    private String tally(Tally tally, boolean known) {
        return !known ? ComparisonInWords.UNKNOWN : words.say("side.tally", tally.certain(), tally.possible());
    }
}
