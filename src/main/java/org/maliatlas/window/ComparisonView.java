package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.maliatlas.query.ComparisonInWords;
import org.maliatlas.query.ComparisonTable;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Words;

/** The table of a comparison: both sides as certain + possible, and the change of certain counts. */
final class ComparisonView extends TableView<ComparisonView.Line> implements Part {
    /** A row as it is shown; a heading has only a name. */
    record Line(String name, String ours, String theirs, String change, String percent, String ourRate, String theirRate, String told) {
        boolean isHeading() {
            return ours.isEmpty();
        }
    }

    private static final double LEAST_NAME = 104;
    private static final double SCROLL_BAR = 18;

    private final TableColumn<Line, String> ourRate = column(58, Line::ourRate);
    private final TableColumn<Line, String> theirRate = column(58, Line::theirRate);
    private final TableColumn<Line, String> name = column(LEAST_NAME, Line::name);
    private final TableColumn<Line, String> ours = column(52, Line::ours);
    private final TableColumn<Line, String> theirs = column(52, Line::theirs);
    private final TableColumn<Line, String> change = column(44, Line::change);
    private final TableColumn<Line, String> percent = column(50, Line::percent);
    private Words words;

    ComparisonView() {
        setId("compare-table");
        getStyleClass().add("dense");
        getColumns().setAll(List.of(name, ours, theirs, change, percent, ourRate, theirRate));
        name.getStyleClass().remove("number-column");
        name.setCellFactory(column -> new NameCell());
        // Names have what the numbers leave: in a wider panel they are read whole.
        name.prefWidthProperty().bind(Bindings.createDoubleBinding(this::roomForNames, widthProperty(), getVisibleLeafColumns()));
        setPlaceholder(new Label());
    }

    private double roomForNames() {
        double numbers = getVisibleLeafColumns().stream().filter(column -> column != name).mapToDouble(TableColumn::getPrefWidth).sum();
        return Math.max(LEAST_NAME, getWidth() - numbers - SCROLL_BAR);
    }

    private static TableColumn<Line, String> column(double width, Function<Line, String> value) {
        TableColumn<Line, String> column = new TableColumn<>();
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.getStyleClass().add("number-column");
        return column;
    }

    /** A name, or a heading; what is cut is told in full on hover. */
    private static final class NameCell extends TableCell<Line, String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            Line line = empty || getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : item);
            setTooltip(line == null ? null : new Tooltip(line.told()));
            setAccessibleText(line == null ? null : line.told());
            getStyleClass().remove("table-heading");
            if (line != null && line.isHeading()) {
                getStyleClass().add("table-heading");
            }
        }
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        head(name, "compare.column.name");
        head(ours, "compare.column.a");
        head(theirs, "compare.column.b");
        head(change, "compare.column.change");
        head(percent, "compare.column.percent");
        head(ourRate, "compare.column.aRate");
        head(theirRate, "compare.column.bRate");
        setAccessibleText(words.say("compare.table"));
    }

    private void head(TableColumn<Line, String> column, String key) {
        Label label = new Label(words.say(key));
        label.setTooltip(new Tooltip(words.say(key + ".tip")));
        column.setGraphic(label);
    }

    void show(ComparisonTable table) {
        ComparisonInWords inWords = new ComparisonInWords(words.language());
        boolean rates = !table.hasEqualWindows();
        ourRate.setVisible(rates);
        theirRate.setVisible(rates);
        List<Line> lines = new ArrayList<>();
        ComparisonTable.Group group = ComparisonTable.Group.ALL;
        for (ComparisonTable.Row row : table.rows()) {
            ComparisonTable.Group now = row.group() == ComparisonTable.Group.IN ? ComparisonTable.Group.NEAR : row.group();
            if (now != group) {
                group = now;
                String heading = inWords.group(group, table);
                lines.add(new Line(heading, "", "", "", "", "", "", heading));
            }
            lines.add(line(row, table, inWords));
        }
        if (!lines.equals(getItems())) {
            getItems().setAll(lines);
        }
    }

    private Line line(ComparisonTable.Row row, ComparisonTable table, ComparisonInWords inWords) {
        String change = inWords.certainChange(row);
        String ourTally = tally(row.ours(), row.ourKnown());
        String theirTally = tally(row.theirs(), row.theirKnown());
        boolean deaths = row.group() == ComparisonTable.Group.DEATHS;
        String name = deaths ? words.say("compare.deaths." + row.name()) : inWords.name(row);
        return new Line(Texts.capital(name), ourTally, theirTally, change, inWords.percent(table.percent(row)),
                rate(row.ours(), table.ourDays(), row.ourKnown()), rate(row.theirs(), table.theirDays(), row.theirKnown()),
                row.isKnown() ? words.say("compare.row", inWords.name(row), row.ours().certain(), row.ours().possible(), row.theirs().certain(),
                        row.theirs().possible(), change, inWords.possibleChange(row))
                        : words.say("compare.rowUnknown", inWords.name(row), told(ourTally, row.ourKnown()), told(theirTally, row.theirKnown())));
    }

    private String told(String tally, boolean known) {
        return known ? tally : words.say("compare.notReported");
    }

    private String tally(Tally tally, boolean known) {
        return known ? words.say("compare.tally", tally.certain(), tally.possible()) : ComparisonInWords.UNKNOWN;
    }

    private String rate(Tally tally, long days, boolean known) {
        return known ? words.say("compare.rate", ComparisonTable.per30Days(tally.certain(), days)) : ComparisonInWords.UNKNOWN;
    }
}
