package org.maliatlas.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.words.Words;

/** A small card beside the pointer: what, when and where of the mark under it. */
final class HoverCard {
    private final AtlasModel model;
    private final MapPane pane;
    private final Label what = new Label();
    private final Label when = new Label();
    private final Label where = new Label();
    private final Label more = new Label();
    private final VBox card = new VBox(what, when, where, more);
    private List<Integer> shown = List.of();

    HoverCard(AtlasModel model, MapPane pane) {
        this.model = model;
        this.pane = pane;
        card.getStyleClass().add("hover-card");
        what.getStyleClass().add("hover-what");
        more.getStyleClass().add("quiet");
        for (Label label : List.of(what, when, where, more)) {
            label.setWrapText(true);
            label.setMaxWidth(280);
        }
        card.setManaged(false);
        card.setMouseTransparent(true);
        card.setVisible(false);
        pane.getChildren().add(card);
    }

    void show(List<Integer> incidents, double x, double y) {
        if (incidents.isEmpty()) {
            hide();
            return;
        }
        if (!incidents.equals(shown)) {
            shown = incidents;
            fill();
        }
        card.setVisible(true);
        card.toFront();
        double w = Math.min(300, card.prefWidth(-1));
        double h = card.prefHeight(w);
        card.resizeRelocate(x + 16 + w > pane.getWidth() ? x - 16 - w : x + 16, y + 14 + h > pane.getHeight() ? y - 10 - h : y + 14, w, h);
    }

    private void fill() {
        Incident incident = model.atlas().dataset().incident(shown.get(0));
        IncidentInWords words = new IncidentInWords(model.state().language());
        what.setText(Texts.capital(words.kind(incident.kind())));
        when.setText(words.date(incident.date()));
        where.setText(words.place(incident.location()));
        more.setText(Words.of(HoverCard.class, model.state().language()).say("hover.more", shown.size() - 1));
        more.setVisible(shown.size() > 1);
        more.setManaged(shown.size() > 1);
    }

    void hide() {
        card.setVisible(false);
        shown = List.of();
    }
}
