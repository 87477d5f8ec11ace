package org.maliatlas.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.store.Batch;
import org.maliatlas.store.FormerVersion;
import org.maliatlas.words.Words;

/** The incident picked out: what, when, where, by whom, reported deaths, and each source with what it says. */
final class IncidentPane extends ScrollPane implements Part {
    private final AtlasModel model;
    private final Consumer<String> browser;
    private final Consumer<String> part;
    private final VBox content = new VBox(8);
    private Words words;
    private IncidentInWords inWords;
    private Object shown;

    /**
     * @param browser opens an address
     * @param part lets an incident stand for itself again that was joined to another
     */
    IncidentPane(AtlasModel model, Consumer<String> browser, Consumer<String> part) {
        this.model = model;
        this.part = part;
        this.browser = browser;
        setId("incident");
        getStyleClass().add("side-panel");
        content.getStyleClass().add("side-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.onChange(this::refresh);
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        inWords = new IncidentInWords(words.language());
        shown = null;
        refresh();
    }

    @Override
    public void refresh() {
        Optional<Integer> index = model.state().selectedId().map(id -> model.atlas().dataset().indexOf(id)).filter(i -> i >= 0);
        Object now = List.of(index, model.picked());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        content.getChildren().clear();
        if (index.isEmpty()) {
            Label empty = text(words.say("incident.empty"), "quiet");
            content.getChildren().add(empty);
        } else {
            fill(model.atlas().dataset().incident(index.get()), index.get());
        }
        setVvalue(0);
    }

    private void fill(Incident incident, int index) {
        List<Integer> picked = model.picked();
        if (picked.size() > 1) {
            content.getChildren().add(pager(picked, index));
        }
        Label title = text(Texts.capital(inWords.kind(incident.kind())), "incident-title");
        title.setGraphic(KindIcon.of(incident.kind()));
        title.setId("incident-title");
        content.getChildren().add(title);
        row("incident.when", inWords.date(incident.date()), "incident-when");
        row("incident.where", inWords.place(incident.location()), "incident-where");
        row("incident.who", inWords.attribution(incident), "incident-who");
        if (!incident.sides().isEmpty()) {
            row("incident.sides", String.join(" – ", incident.sides()), "incident-sides");
        }
        if (!incident.target().isBlank()) {
            row("incident.target", incident.target(), "incident-target");
        }
        row("incident.deaths", inWords.toll(incident.toll()), "incident-deaths");
        if (!incident.toll().note().isBlank()) {
            content.getChildren().add(text(incident.toll().note(), "quiet"));
        }
        if (!incident.note().isBlank()) {
            row("incident.note", incident.note(), "incident-note");
        }
        Label heading = text(words.say("incident.sources", incident.claims().size()), "panel-title");
        content.getChildren().add(heading);
        incident.claims().forEach(claim -> content.getChildren().add(new ClaimCard(claim, words, browser)));
        for (Incident joined : model.atlas().reader().joinedTo(model.atlas().dataset().number(index))) {
            Button apart = new Button(words.say("incident.part", joined.id()));
            apart.getStyleClass().addAll("small", "flat");
            apart.setWrapText(true);
            apart.setOnAction(e -> part.accept(joined.id()));
            content.getChildren().add(apart);
        }
        history(incident.id());
        content.getChildren().add(text(words.say("incident.id", incident.id()), "quiet"));
    }

    /** What earlier versions of its dataset had of it. */
    private void history(String id) {
        List<FormerVersion> versions = model.atlas().reader().history(id);
        if (versions.isEmpty()) {
            return;
        }
        content.getChildren().add(text(words.say("incident.history"), "panel-title"));
        Map<Long, Batch> batches = new HashMap<>();
        model.atlas().reader().batches().forEach(batch -> batches.put(batch.id(), batch));
        for (FormerVersion version : versions) {
            Incident was = version.incident();
            String label = batches.get(version.batch()).dataset() + " " + batches.get(version.batch()).version();
            content.getChildren().add(text(words.say("incident.former", label, inWords.date(was.date()), inWords.place(was.location()), inWords.toll(was.toll()),
                    batches.get(version.untilBatch()).version()), "claim-text"));
        }
    }

    private HBox pager(List<Integer> picked, int index) {
        int at = picked.indexOf(index);
        Button before = new Button(null, new FontIcon(Feather.CHEVRON_LEFT));
        Button after = new Button(null, new FontIcon(Feather.CHEVRON_RIGHT));
        before.setId("previous-here");
        after.setId("next-here");
        before.getStyleClass().addAll("button-icon", "flat", "small");
        after.getStyleClass().addAll("button-icon", "flat", "small");
        before.setAccessibleText(words.say("incident.previous"));
        after.setAccessibleText(words.say("incident.next"));
        before.setDisable(at <= 0);
        after.setDisable(at < 0 || at >= picked.size() - 1);
        before.setOnAction(e -> select(picked.get(at - 1)));
        after.setOnAction(e -> select(picked.get(at + 1)));
        Label count = new Label(words.say("incident.ofHere", at + 1, picked.size()));
        count.setId("incident-of");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(4, count, gap, before, after);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void select(int index) {
        model.select(Optional.of(model.atlas().dataset().incident(index).id()));
    }

    private void row(String key, String value, String id) {
        Label name = text(words.say(key), "field-name");
        Label label = text(value, "field-value");
        label.setId(id);
        VBox row = new VBox(name, label);
        content.getChildren().add(row);
    }

    private static Label text(String value, String style) {
        Label label = new Label(value);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
