package org.maliatlas.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.geometry.Side;
import javafx.scene.layout.Pane;
import org.maliatlas.incident.DatedEvent;
import org.maliatlas.words.Words;

/**
 * A flag on the timeline's axis for each day of context; flags that would cover each other are one. A flag says what it is, opens
 * its source and can begin the dates shown. Tab reaches the first, arrows the others.
 */
final class EventFlags extends Pane implements Part {
    static final double HEIGHT_PX = 13;
    private static final double FLAG_PX = 9;

    private final AtlasModel model;
    private final Supplier<TimeScale> scale;
    private final Consumer<String> browser;
    private Words words;
    private TimeScale shown;

    /**
     * @param scale the timeline's
     * @param browser opens an address
     */
    EventFlags(AtlasModel model, Supplier<TimeScale> scale, Consumer<String> browser) {
        this.model = model;
        this.scale = scale;
        this.browser = browser;
        setId("events");
        setMinHeight(HEIGHT_PX);
        setPrefHeight(HEIGHT_PX);
        widthProperty().addListener((o, was, is) -> refresh());
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        shown = null;
        refresh();
    }

    @Override
    public void refresh() {
        TimeScale now = scale.get();
        if (words == null || getWidth() < 60 || now.equals(shown)) {
            return;
        }
        shown = now;
        getChildren().setAll(groups(now).stream().map(this::flag).toList());
        if (!getChildren().isEmpty()) {
            getChildren().get(0).setFocusTraversable(true);
        }
    }

    /** Events within the axis, those together that lie nearer than a flag is wide. */
    private List<List<DatedEvent>> groups(TimeScale now) {
        List<List<DatedEvent>> groups = new ArrayList<>();
        for (DatedEvent event : model.atlas().events()) {
            long day = event.day().toEpochDay();
            if (day < now.firstDay() || day > now.lastDay()) {
                continue;
            }
            List<DatedEvent> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && now.x(event.day()) - now.x(last.get(0).day()) < FLAG_PX) {
                last.add(event);
            } else {
                groups.add(new ArrayList<>(List.of(event)));
            }
        }
        return groups;
    }

    private Button flag(List<DatedEvent> events) {
        Button flag = new Button();
        flag.getStyleClass().add("event-flag");
        if (events.size() > 1) {
            flag.getStyleClass().add("several");
        }
        flag.setFocusTraversable(false);
        flag.setMinSize(FLAG_PX, HEIGHT_PX - 1);
        flag.setMaxSize(FLAG_PX, HEIGHT_PX - 1);
        flag.relocate(Math.round(shown.x(events.get(0).day())), 1);
        String text = String.join("\n", events.stream().map(this::line).toList());
        flag.setTooltip(new Tooltip(text));
        flag.setAccessibleText(text);
        flag.setOnAction(e -> menu(events).show(flag, Side.TOP, 0, 0));
        flag.setOnKeyPressed(e -> {
            int step = e.getCode() == KeyCode.LEFT ? -1 : e.getCode() == KeyCode.RIGHT ? 1 : 0;
            int to = getChildren().indexOf(flag) + step;
            if (step != 0) {
                if (to >= 0 && to < getChildren().size()) {
                    getChildren().get(to).requestFocus();
                }
                e.consume();
            }
        });
        return flag;
    }

    private String line(DatedEvent event) {
        return words.say("events.line", words.day(event.day()), event.name(words.language()));
    }

    private ContextMenu menu(List<DatedEvent> events) {
        ContextMenu menu = new ContextMenu();
        for (DatedEvent event : events) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            Label title = new Label(line(event));
            title.getStyleClass().add("event-title");
            CustomMenuItem head = new CustomMenuItem(title, false);
            // Not to be chosen, and yet to be read: nothing pale.
            head.setDisable(true);
            head.getStyleClass().add("menu-heading");
            MenuItem since = new MenuItem(words.say("events.since"));
            since.setOnAction(e -> since(event.day()));
            MenuItem source = new MenuItem(words.say("events.source", event.source().publisher(), event.source().date()));
            source.setOnAction(e -> browser.accept(event.source().url()));
            source.setDisable(event.source().url().isEmpty());
            menu.getItems().addAll(head, since, source);
        }
        return menu;
    }

    private void since(LocalDate day) {
        LocalDate last = model.atlas().dataset().lastDay();
        model.setQuestion(q -> q.withDates(day, last.isBefore(day) ? day : last));
    }
}
