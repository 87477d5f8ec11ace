package org.maliatlas.snapshot;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.PageText;
import org.maliatlas.words.Words;

/**
 * How a list's entries are set on paper of a width: in six columns, in four, or one below the other. All lines are equally high, so that an
 * entry can go on on the next page.
 */
final class ListColumns {
    static final double SIZE_PT = 10.2;
    static final double LINE_PT = 13.2;
    private static final double GAP = 12;
    private static final double INDENT = 12;
    private static final double WIDE = 900;
    private static final double MEDIUM = 520;
    private static final double[] SIX = {0.125, 0.07, 0.185, 0.2, 0.12, 0.3};
    private static final double[] FOUR = {0.16, 0.22, 0.27, 0.35};

    private final double[] lefts;
    private final double[] widths;
    private final Lettering lettering;
    private final Words words;

    /**
     * A line of a column.
     *
     * @param x from the left of the list
     * @param quiet whether it is set in the quiet colour
     * @param address where it leads to; may be empty
     */
    record Line(double x, String text, Cut cut, boolean quiet, String address) {
    }

    ListColumns(double width, Lettering lettering, Words words) {
        this.lettering = lettering;
        this.words = words;
        double[] shares = width >= WIDE ? SIX : width >= MEDIUM ? FOUR : new double[] {1};
        lefts = new double[shares.length];
        widths = new double[shares.length];
        double room = width - GAP * (shares.length - 1);
        double x = 0;
        for (int i = 0; i < shares.length; i++) {
            lefts[i] = x;
            widths[i] = room * shares[i];
            x += widths[i] + GAP;
        }
    }

    /** The headings of the columns; none where there are no columns. */
    List<List<Line>> headings() {
        List<List<String>> keys = lefts.length == SIX.length ? List.of(List.of("date"), List.of("answer"), List.of("place"), List.of("what"), List.of("deaths"), List.of("sources"))
                : lefts.length == FOUR.length ? List.of(List.of("date", "answer"), List.of("place"), List.of("what", "deaths"), List.of("sources")) : List.of();
        Cells cells = new Cells();
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                cells.add(i, words.say("list." + key), Cut.MEDIUM, true, 0);
            }
        }
        return cells.lines();
    }

    /** An entry, line by line: what stands beside each other in the columns. */
    List<List<Line>> lines(ListEntry entry) {
        Cells cells = new Cells();
        int sources = lefts.length - 1;
        if (lefts.length == SIX.length) {
            cells.add(0, entry.date(), Cut.MEDIUM, false, 0);
            cells.add(1, entry.answer(), Cut.REGULAR, false, 0);
            cells.add(2, entry.place(), Cut.REGULAR, false, 0);
            cells.add(3, entry.kind(), Cut.MEDIUM, false, 0);
            entry.who().forEach(who -> cells.add(3, who, Cut.REGULAR, true, 0));
            cells.add(4, entry.deaths(), Cut.REGULAR, false, 0);
        } else {
            int place = lefts.length == 1 ? 0 : 1;
            int what = lefts.length == 1 ? 0 : 2;
            cells.add(0, entry.date(), Cut.MEDIUM, false, 0);
            cells.add(0, entry.answer(), Cut.REGULAR, true, 0);
            cells.add(place, entry.place(), Cut.REGULAR, false, 0);
            cells.add(what, entry.kind(), Cut.MEDIUM, false, 0);
            entry.who().forEach(who -> cells.add(what, who, Cut.REGULAR, true, 0));
            cells.add(what, words.say("list.deathsOf", entry.deaths()), Cut.REGULAR, false, 0);
        }
        for (ListEntry.Cited source : entry.sources()) {
            cells.add(sources, source.text(), Cut.REGULAR, false, INDENT);
            cells.address(sources, source.address());
        }
        return cells.lines();
    }

    Font font(Cut cut) {
        return lettering.font(cut, SIZE_PT);
    }

    /** Text in columns, as it grows. */
    private final class Cells {
        private final List<List<Line>> columns = new ArrayList<>();

        Cells() {
            for (int i = 0; i < lefts.length; i++) {
                columns.add(new ArrayList<>());
            }
        }

        /** An address has lines of its own, so that none of it is taken for the title's. */
        void address(int column, String address) {
            for (String line : PageText.broken(address, font(Cut.REGULAR), widths[column] - INDENT)) {
                columns.get(column).add(new Line(lefts[column] + INDENT, line, Cut.REGULAR, true, address));
            }
        }

        /** @param hanging by how much all lines but the first are further right */
        void add(int column, String text, Cut cut, boolean quiet, double hanging) {
            double indent = 0;
            for (String line : PageText.broken(text, font(cut), widths[column], widths[column] - hanging)) {
                columns.get(column).add(new Line(lefts[column] + indent, line, cut, quiet, ""));
                indent = hanging;
            }
        }

        List<List<Line>> lines() {
            List<List<Line>> lines = new ArrayList<>();
            int most = columns.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                List<Line> beside = new ArrayList<>();
                for (List<Line> column : columns) {
                    if (i < column.size()) {
                        beside.add(column.get(i));
                    }
                }
                lines.add(beside);
            }
            return lines;
        }
    }
}
