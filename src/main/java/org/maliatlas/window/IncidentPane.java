package org.maliatlas.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.query.Dataset;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Words;

/** The incident picked out: what, when, where, by whom, reported deaths, what each source says of it, what became of it, and how it is cited. */
final class IncidentPane extends VBox implements Part {
    private static final PseudoClass LARGER = PseudoClass.getPseudoClass("larger");

    private final AtlasModel model;
    private final Consumer<String> browser;
    private final Consumer<String> part;
    private final IncidentHead head;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox content = new VBox(8);
    private CiteBox cite;
    private Words words;
    private IncidentInWords inWords;
    private Object shown;

    /**
     * @param browser opens an address
     * @param part lets an incident stand for itself again that was joined to another
     * @param list the incidents shown, in the order of the table
     * @param settings remember whether the letters are large
     */
    IncidentPane(AtlasModel model, IncidentHead head, ShownList list, Consumer<String> browser, Consumer<String> part, Settings settings) {
        this.model = model;
        this.head = head;
        this.part = part;
        this.browser = browser;
        setId("incident");
        getStyleClass().add("side-panel");
        scroll.setId("incident-scroll");
        scroll.getStyleClass().add("side-panel");
        content.getStyleClass().add("side-content");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollKeys.on(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        head.largerProperty().addListener((o, was, is) -> {
            pseudoClassStateChanged(LARGER, is);
            settings.put("incident.larger", is);
        });
        head.largerProperty().set(settings.yes("incident.larger", false));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (cite != null && new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(e)) {
                cite.copy();
                e.consume();
            }
        });
        list.onChange(this::count);
        model.onChange(this::refresh);
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        inWords = new IncidentInWords(words.language());
        shown = null;
        head.translate(words);
        scroll.setAccessibleText(words.say("tab.incident"));
        refresh();
    }

    private void count() {
        if (words != null && head.isVisible()) {
            head.refresh();
        }
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
        cite = null;
        head.setVisible(index.isPresent());
        head.setManaged(index.isPresent());
        count();
        if (index.isEmpty()) {
            content.getChildren().add(text(words.say("incident.empty"), "quiet"));
        } else {
            fill(model.atlas().dataset().incident(index.get()), index.get());
        }
        scroll.setVvalue(0);
    }

    private void fill(Incident incident, int index) {
        Dataset dataset = model.atlas().dataset();
        SourceGrades grades = new SourceGrades(words);
        Label title = text(Texts.capital(inWords.kind(incident.kind())), "incident-title");
        title.setGraphic(KindIcon.of(incident.kind()));
        title.setId("incident-title");
        content.getChildren().add(title);
        row("incident.when", inWords.date(incident.date()), "incident-when");
        quietly(known(inWords.precision(incident.date().precision()), grades.ofDate(incident)), "incident-date-known");
        row("incident.where", inWords.place(incident.location()), "incident-where");
        quietly(grades.ofPlace(incident), "incident-place-known");
        row("incident.who", inWords.attribution(incident), "incident-who");
        if (!incident.sides().isEmpty()) {
            row("incident.sides", String.join(" – ", incident.sides()), "incident-sides");
        }
        if (!incident.target().isBlank()) {
            row("incident.target", incident.target(), "incident-target");
        }
        row("incident.deaths", inWords.toll(incident.toll()), "incident-deaths");
        quietly(incident.toll().note(), "incident-deaths-note");
        if (!incident.note().isBlank()) {
            row("incident.note", incident.note(), "incident-note");
        }
        ClaimComparison compared = new ClaimComparison(incident, words);
        if (!compared.isEmpty()) {
            heading(words.say("compared.title"));
            content.getChildren().add(compared);
        }
        heading(words.say("incident.sources", incident.claims().size()));
        incident.claims().forEach(claim -> content.getChildren().add(new ClaimCard(claim, words, browser)));
        for (Incident joined : model.atlas().reader().joinedTo(dataset.number(index))) {
            content.getChildren().add(partButton(joined));
        }
        heading(words.say("cite.heading"));
        cite = new CiteBox(dataset, index, words);
        content.getChildren().add(cite);
        heading(words.say("incident.history"));
        content.getChildren().add(new IncidentHistory(model.atlas().reader(), dataset.number(index), incident, words));
        content.getChildren().add(text(words.say("incident.id", incident.id()), "quiet"));
    }

    private Button partButton(Incident joined) {
        Button apart = new Button(words.say("incident.part", joined.id()));
        apart.getStyleClass().addAll("small", "flat");
        apart.setWrapText(true);
        apart.setOnAction(e -> part.accept(joined.id()));
        return apart;
    }

    private String known(String precision, String grades) {
        return grades.isEmpty() ? words.say("incident.known", precision) : words.say("incident.knownGraded", precision, grades);
    }

    private void heading(String text) {
        content.getChildren().add(text(text, "panel-title"));
    }

    private void quietly(String text, String id) {
        if (!text.isBlank()) {
            Label label = text(text, "quiet");
            label.setId(id);
            content.getChildren().add(label);
        }
    }

    private void row(String key, String value, String id) {
        Label label = text(value, "field-value");
        label.setId(id);
        content.getChildren().add(new VBox(text(words.say(key), "field-name"), label));
    }

    private static Label text(String value, String style) {
        return ImportForm.text(value, style);
    }
}
