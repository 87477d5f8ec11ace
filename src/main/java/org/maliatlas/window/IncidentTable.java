package org.maliatlas.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.query.Answer;
import org.maliatlas.query.Question;
import org.maliatlas.words.Words;

/** The incidents shown, a row each; a row picked is picked on the map, and the other way round. */
final class IncidentTable extends TableView<IncidentTable.Row> implements Part {
    /** A row: which incident, and whether it answers certainly. The incident itself is fetched when its row is seen. */
    record Row(int index, boolean certain) {
    }

    /** More rows than these are listed by date only: to sort them by words, the words of all would have to be read. */
    private static final int MOST_SORTED = 20_000;

    private final AtlasModel model;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final Label empty = new Label();
    private final List<TableColumn<Row, ?>> ours = new ArrayList<>();
    /** While dates are dragged the table waits for the hand to rest a moment: the map and the counts follow at once. */
    private final PauseTransition settle = new PauseTransition(Duration.millis(120));
    private Words words;
    private Question listed;
    private Object listedEra;
    private boolean following;

    /**
     * @param bringIntoView moves the map to an incident that a row was picked for
     * @param open opens the details of the row picked, by double click or Enter
     */
    IncidentTable(AtlasModel model, IntConsumer bringIntoView, Runnable open) {
        this.model = model;
        setId("table");
        SortedList<Row> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(empty);
        empty.setWrapText(true);
        empty.getStyleClass().add("quiet");
        getStyleClass().add("dense");
        settle.setOnFinished(e -> list());
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !following) {
                model.pick(List.of(is.index()));
                bringIntoView.accept(is.index());
            }
        });
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && getSelectionModel().getSelectedItem() != null) {
                open.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                open.run();
            }
        });
        model.onChange(this::refresh);
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        empty.setText(words.say("table.empty"));
        IncidentInWords inWords = new IncidentInWords(words.language());
        ours.clear();
        column("table.date", 92, row -> incident(row).date().start().toString(), Comparator.naturalOrder());
        column("table.place", 128, row -> incident(row).location().place(), String.CASE_INSENSITIVE_ORDER);
        column("table.kind", 118, row -> inWords.kind(incident(row).kind()), Comparator.naturalOrder());
        column("table.deaths", 104, row -> deaths(incident(row)), Comparator.comparingInt(IncidentTable::leading));
        column("table.who", 120, row -> incident(row).attributedTo().isBlank() ? "–" : incident(row).attributedTo(), String.CASE_INSENSITIVE_ORDER);
        column("table.answer", 78, row -> words.say(row.certain() ? "answer.certain" : "answer.possible"), Comparator.naturalOrder());
        getColumns().setAll(ours);
        listed = null;
        list();
    }

    private Incident incident(Row row) {
        return model.atlas().dataset().incident(row.index());
    }

    private <T> void column(String key, double width, Function<Row, T> value, Comparator<? super T> order) {
        TableColumn<Row, T> column = new TableColumn<>(words.say(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setComparator(order::compare);
        ours.add(column);
    }

    private static String deaths(Incident incident) {
        Integer low = incident.toll().low();
        Integer high = incident.toll().high();
        Integer best = incident.toll().best();
        if (!incident.toll().isReported()) {
            return "–";
        }
        if (incident.toll().isNoneOrUnknown()) {
            return "0?";
        }
        if (low != null && high != null && !low.equals(high)) {
            return low + "–" + high;
        }
        return String.valueOf(best != null ? best : high != null ? high : low + "+");
    }

    private static int leading(String deaths) {
        String digits = deaths.replaceAll("^(\\d+).*", "$1");
        return digits.matches("\\d+") ? Integer.parseInt(digits) : -1;
    }

    @Override
    public void refresh() {
        if (words == null) {
            return;
        }
        if (!model.state().question().equals(listed) || model.state().era() != listedEra) {
            settle.playFromStart();
        }
        followSelection();
    }

    /** Stops what runs. */
    void close() {
        settle.stop();
    }

    private void list() {
        listed = model.state().question();
        listedEra = model.state().era();
        List<Row> shown = new ArrayList<>();
        Answer answer = model.answer();
        for (int i = 0; i < answer.total(); i++) {
            byte own = answer.of(i);
            if (own != Answer.NO) {
                shown.add(new Row(i, own == Answer.CERTAIN));
            }
        }
        following = true;
        boolean few = shown.size() <= MOST_SORTED;
        if (!few) {
            getSortOrder().clear();
        }
        ours.forEach(column -> column.setSortable(few));
        rows.setAll(shown);
        following = false;
        followSelection();
    }

    private void followSelection() {
        int wanted = model.state().selectedId().map(model.atlas().dataset()::indexOf).orElse(-1);
        Row selected = getSelectionModel().getSelectedItem();
        if (wanted == (selected == null ? -1 : selected.index())) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        if (wanted >= 0) {
            getItems().stream().filter(row -> row.index() == wanted).findFirst().ifPresent(row -> {
                getSelectionModel().select(row);
                scrollTo(row);
            });
        }
        following = false;
    }
}
