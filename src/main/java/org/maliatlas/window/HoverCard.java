package org.maliatlas.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.maliatlas.cartography.Hits;
import org.maliatlas.geography.Boundary;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.query.AreaCounts;
import org.maliatlas.query.ComparisonInWords;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Spots;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Language;
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
    private Hits shown;

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

    void show(Hits under, double x, double y) {
        if (!under.equals(shown)) {
            shown = under;
            if (under.areCounted()) {
                fillCounted();
            } else {
                fillIncident();
            }
        }
        card.setVisible(true);
        card.toFront();
        double w = Math.min(300, card.prefWidth(-1));
        double h = card.prefHeight(w);
        card.resizeRelocate(x + 16 + w > pane.getWidth() ? x - 16 - w : x + 16, y + 14 + h > pane.getHeight() ? y - 10 - h : y + 14, w, h);
    }

    private void fillIncident() {
        Incident incident = model.atlas().dataset().incident(shown.incidents().get(0));
        IncidentInWords words = new IncidentInWords(model.state().language());
        int more = shown.tally().certain() + shown.tally().possible() - 1;
        say(Texts.capital(words.kind(incident.kind())), words.date(incident.date()), words.place(incident.location()),
                more > 0 ? Words.of(HoverCard.class, model.state().language()).say("hover.more", more) : "");
    }

    private void fillCounted() {
        Words words = Words.of(HoverCard.class, model.state().language());
        String title = shown.area().isPresent() ? area(shown.area().get())
                : shown.hexagonKm2() > 0 ? words.say("hover.hexagon", shown.hexagonKm2()) : words.say("hover.cluster");
        String hint = shown.closer().isPresent() ? words.say("hover.open") : shown.incidents().isEmpty() ? "" : words.say("hover.list");
        ComparisonInWords sides = new ComparisonInWords(model.state().language());
        Optional<Tally> theirs = model.state().showsDifference() ? shown.area().flatMap(this::theirs) : Optional.empty();
        String counts = new QuestionInWords(model.state().language()).counts(shown.tally());
        say(title, theirs.isPresent() ? sides.a(counts) : counts,
                theirs.map(tally -> sides.b(new QuestionInWords(model.state().language()).counts(tally))).orElse(""), hint);
    }

    /** What the other side has in a region or cercle. */
    private Optional<Tally> theirs(String area) {
        Spots spots = model.atlas().dataset().spots();
        boolean cercles = model.state().drawing().cercles();
        List<String> names = cercles ? model.atlas().layers().cercles().stream().map(Boundary::name).toList() : spots.regionNames(model.state().era());
        AreaCounts counts = new AreaCounts(cercles ? spots.cercleMasks() : spots.regionMasks(model.state().era()), names.size());
        return model.otherAnswer().filter(other -> names.contains(area)).map(other -> {
            counts.count(other);
            Tally tally = counts.tally(names.indexOf(area));
            return model.state().drawing().possible() ? tally : new Tally(tally.certain(), 0);
        });
    }

    private String area(String name) {
        return model.state().drawing().cercles() || model.state().language() != Language.EN ? name
                : model.atlas().layers().region(model.state().era(), name).map(Boundary::nameEn).orElse(name);
    }

    private void say(String first, String second, String third, String last) {
        what.setText(first);
        when.setText(second);
        where.setText(third);
        more.setText(last);
        for (Label label : List.of(where, more)) {
            label.setVisible(!label.getText().isEmpty());
            label.setManaged(label.isVisible());
        }
    }

    void hide() {
        card.setVisible(false);
        shown = null;
    }
}
