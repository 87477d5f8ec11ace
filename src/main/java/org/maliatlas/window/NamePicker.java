package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.Names;
import org.maliatlas.query.Tally;
import org.maliatlas.query.WhatInWords;
import org.maliatlas.words.Words;

/** Names of one sort, any of which can be chosen, in a list with a field to find them; closed it says what is chosen. */
final class NamePicker extends TitledPane {
    private static final double ROW_PX = 24;
    private static final int MOST_ROWS_SHOWN = 8;
    private static final int FEW_ROWS = 12;
    /** What is chosen stands in the title as long as it fits there. */
    private static final int MOST_LETTERS = 18;

    private final String name;
    private final Consumer<Set<String>> choose;
    private final TextField search = new TextField();
    private final ListView<NameRow> list = new ListView<>();
    private final Label none = new Label();
    private List<NameRow> rows = List.of();
    private Set<String> chosen = Set.of();
    private Map<String, Tally> counts = Map.of();
    private Words words;

    /**
     * @param name what it is called in ids and in the bundle, such as {@code actors}
     * @param choose told what is chosen
     */
    NamePicker(String name, Consumer<Set<String>> choose) {
        this.name = name;
        this.choose = choose;
        setId("pick-" + name);
        getStyleClass().add("name-picker");
        setAnimated(false);
        setExpanded(false);
        search.setId("find-" + name);
        list.setId("list-" + name);
        list.setFixedCellSize(ROW_PX);
        list.setCellFactory(view -> new NameCell(this::toggle, row -> chosen.contains(row.key()), row -> counts.get(row.key()), () -> words));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        none.getStyleClass().add("quiet");
        list.setPlaceholder(none);
        search.textProperty().addListener((o, was, is) -> show());
        search.setOnAction(e -> chooseOnly());
        setContent(new VBox(4, search, list));
        // What is closed need not be laid out.
        getContent().setVisible(false);
        getContent().managedProperty().bind(getContent().visibleProperty());
        expandedProperty().addListener((o, was, is) -> getContent().setVisible(is));
    }

    private void keyPressed(KeyEvent e) {
        NameRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER)) {
            toggle(row);
            e.consume();
        }
    }

    /** Return takes the one name that what was typed has left. */
    private void chooseOnly() {
        String plain = Names.plain(search.getText());
        List<NameRow> found = rows.stream().filter(row -> matches(row, plain)).toList();
        if (!plain.isEmpty() && !found.isEmpty()) {
            toggle(found.stream().filter(row -> Names.same(row.label(), search.getText())).findFirst().orElse(found.get(0)));
        }
    }

    private void toggle(NameRow row) {
        Set<String> now = new TreeSet<>(chosen);
        if (!now.remove(row.key())) {
            now.add(row.key());
        }
        choose.accept(now);
    }

    void translate(Words newWords) {
        words = newWords;
        search.setPromptText(words.say("what.find"));
        search.setAccessibleText(words.say("what.findIn." + name));
        list.setAccessibleText(words.say("what." + name));
        none.setText(words.say("what.noneFound"));
        setTooltip(new Tooltip(words.say("what.tip." + name)));
    }

    /** Lists other names. Chosen ones that are not among them come first, so that they can be let go. */
    void list(List<NameRow> newRows) {
        rows = newRows;
        search.setVisible(rows.size() > FEW_ROWS);
        search.setManaged(rows.size() > FEW_ROWS);
        show();
    }

    /** Shows what is chosen. */
    void select(Set<String> nowChosen, WhatInWords names) {
        if (!nowChosen.equals(chosen)) {
            chosen = nowChosen;
            show();
            list.refresh();
        }
        List<String> labels = chosen.stream().map(key -> rows.stream().filter(row -> row.key().equals(key)).findFirst().map(NameRow::label).orElse(key)).toList();
        String all = String.join(", ", labels);
        String title = words.say("what." + name);
        String text = labels.isEmpty() ? words.say("what.any", title)
                : all.length() <= MOST_LETTERS ? words.say("what.chosen", title, all) : words.say("what.several", title, labels.size());
        if (!text.equals(getText())) {
            setText(text);
            setAccessibleText(text);
        }
    }

    /** Shows how many incidents each would leave. */
    void count(Map<String, Tally> newCounts) {
        counts = newCounts;
        if (isExpanded()) {
            list.refresh();
        }
    }

    private void show() {
        String plain = Names.plain(search.isVisible() ? search.getText() : "");
        List<NameRow> shown = new ArrayList<>();
        chosen.stream().filter(key -> rows.stream().noneMatch(row -> row.key().equals(key))).forEach(key -> shown.add(new NameRow(key, key, 0, "")));
        for (int i = 0; i < rows.size(); i++) {
            if (matches(rows.get(i), plain) || hasBelow(i, plain)) {
                shown.add(rows.get(i));
            }
        }
        if (!shown.equals(list.getItems())) {
            list.getItems().setAll(shown);
        }
        double height = 2 + ROW_PX * Math.max(1, Math.min(MOST_ROWS_SHOWN, shown.size()));
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    private static boolean matches(NameRow row, String plain) {
        return plain.isEmpty() || Names.plain(row.label() + " " + row.more()).contains(plain);
    }

    private boolean hasBelow(int at, String plain) {
        for (int i = at + 1; i < rows.size() && rows.get(i).depth() > rows.get(at).depth(); i++) {
            if (matches(rows.get(i), plain)) {
                return true;
            }
        }
        return false;
    }
}
