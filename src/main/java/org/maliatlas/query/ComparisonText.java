package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** A comparison's table as text, with its sentences, notes and sources. */
public final class ComparisonText {
    private final Words words;
    private final ComparisonInWords inWords;
    private final ComparisonTable table;
    private final Coverage coverage;
    private final String fingerprint;

    /** @param fingerprint of the data that was asked */
    public ComparisonText(ComparisonTable table, Coverage coverage, String fingerprint, Language language) {
        this.words = Words.of(QuestionInWords.class, language);
        this.inWords = new ComparisonInWords(language);
        this.table = table;
        this.coverage = coverage;
        this.fingerprint = fingerprint;
    }

    /** For a spreadsheet or a letter: cells parted by tabs. */
    public String tabbed() {
        return whole(cells().stream().map(row -> String.join("\t", row)).toList());
    }

    /** For a terminal: columns aligned by spaces. */
    public String aligned() {
        List<List<String>> cells = cells();
        int[] widths = new int[cells.get(0).size()];
        cells.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        return whole(cells.stream().map(row -> line(row, widths)).toList());
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String gap = " ".repeat(widths[i] - row.get(i).length());
            line.append(i == 0 ? row.get(i) + gap : "  " + gap + row.get(i));
        }
        return line.toString();
    }

    private String whole(List<String> lines) {
        List<String> all = new ArrayList<>();
        all.add(inWords.a(table.state(), table.all().ours()));
        all.add(inWords.b(table.other(), table.all().theirs()));
        all.add("");
        all.addAll(lines);
        all.add("");
        all.addAll(inWords.notes(table, coverage));
        all.add(words.say("compare.omitted"));
        all.add(inWords.sources(coverage, fingerprint));
        return String.join("\n", all);
    }

    private List<List<String>> cells() {
        boolean rates = !table.hasEqualWindows();
        List<List<String>> cells = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        for (String key : new String[] {"ours", "ours.possible", "theirs", "theirs.possible", "change", "percent", "change.possible"}) {
            head.add(words.say("compare.column." + key));
        }
        if (rates) {
            head.add(words.say("compare.column.ours.rate"));
            head.add(words.say("compare.column.theirs.rate"));
        }
        cells.add(head);
        for (ComparisonTable.Row row : table.rows()) {
            List<String> line = new ArrayList<>(List.of(inWords.name(row), count(row.ours().certain(), row.ourKnown()), count(row.ours().possible(), row.ourKnown()),
                    count(row.theirs().certain(), row.theirKnown()), count(row.theirs().possible(), row.theirKnown()), inWords.certainChange(row),
                    inWords.percent(table.percent(row)), inWords.possibleChange(row)));
            if (rates) {
                line.add(rate(row.ours(), table.ourDays(), row.ourKnown()));
                line.add(rate(row.theirs(), table.theirDays(), row.theirKnown()));
            }
            cells.add(line);
        }
        return cells;
    }

    private String count(int count, boolean known) {
        return known ? words.say("compare.count", count) : ComparisonInWords.UNKNOWN;
    }

    private String rate(Tally tally, long days, boolean known) {
        return known ? words.say("compare.rate", ComparisonTable.per30Days(tally.certain(), days)) : ComparisonInWords.UNKNOWN;
    }
}
