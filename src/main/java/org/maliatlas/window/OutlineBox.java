package org.maliatlas.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Words;

/** The areas that the user drew and asks for, and a button that begins another. */
final class OutlineBox extends VBox implements Part {
    private final AtlasModel model;
    private final MapTools tools;
    private final VBox rows = new VBox(4);
    private final ToggleButton draw = new ToggleButton();
    private Words words;

    OutlineBox(AtlasModel model, MapTools tools) {
        super(4);
        this.model = model;
        this.tools = tools;
        draw.setId("draw-area");
        draw.setMaxWidth(Double.MAX_VALUE);
        draw.setOnAction(e -> {
            if (draw.isSelected()) {
                tools.drawing().begin();
            } else {
                tools.put();
            }
        });
        rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        getChildren().addAll(rows, draw);
        tools.onChange(this::follow);
    }

    private void follow() {
        draw.setSelected(tools.has(tools.drawing()) && tools.drawing().changing() < 0);
        if (rows.getChildren().size() == model.state().question().where().outlines().size()) {
            rows.getChildren().forEach(row -> ((OutlineRow) row).follow());
        }
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        draw.setText(words.say("area.begin"));
        Texts.tip(draw, words.say("area.beginTip"));
        rows.getChildren().clear();
    }

    /** Says beside each area how many incidents it would leave. */
    void count(List<Tally> counts) {
        if (counts.size() == rows.getChildren().size()) {
            for (int i = 0; i < counts.size(); i++) {
                ((OutlineRow) rows.getChildren().get(i)).count(counts.get(i), words);
            }
        }
    }

    @Override
    public void refresh() {
        int wanted = model.state().question().where().outlines().size();
        if (rows.getChildren().size() != wanted) {
            rows.getChildren().clear();
            for (int i = 0; i < wanted; i++) {
                rows.getChildren().add(new OutlineRow(model, tools, i, words));
            }
        }
        follow();
    }
}
