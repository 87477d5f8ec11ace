package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.maliatlas.bundle.SaveAs;
import org.maliatlas.film.FilmFile;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Words;

/** What a page is saved as: a kind of picture, a bundle, or a kind of film. The choice comes back the next time. */
final class SaveAsChoice extends VBox {
    private static final String KEPT = "page.kind";

    private final ChoiceBox<SaveAs> kinds = new ChoiceBox<>();
    private final Label label = new Label();
    private final CheckBox list = new CheckBox();

    /** @param changed told when something else is chosen */
    SaveAsChoice(Settings settings, Runnable changed) {
        super(6);
        kinds.setId("page-kind");
        kinds.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("panel-title");
        label.setLabelFor(kinds);
        List<SaveAs> all = new ArrayList<>();
        for (PictureFile kind : PictureFile.values()) {
            all.add(SaveAs.picture(kind));
        }
        all.add(SaveAs.bundle(List.of(PictureFile.PNG)));
        for (FilmFile kind : FilmFile.values()) {
            all.add(SaveAs.film(kind));
        }
        kinds.getItems().setAll(all);
        String last = settings.get(KEPT).orElse("");
        kinds.setValue(all.stream().filter(kind -> kind.ending().equals(last)).findFirst().orElse(all.get(0)));
        list.setId("page-list");
        list.managedProperty().bind(list.visibleProperty());
        list.setOnAction(e -> changed.run());
        kinds.valueProperty().addListener((o, was, is) -> {
            settings.put(KEPT, is.ending());
            offerList();
            changed.run();
        });
        offerList();
        getChildren().addAll(label, kinds, list);
    }

    /** What is chosen; a bundle with a list of the incidents has a PDF, which alone can hold it. */
    SaveAs chosen() {
        SaveAs kind = kinds.getValue();
        return kind.bundled() && hasList() ? SaveAs.bundle(List.of(PictureFile.PNG, PictureFile.PDF)) : kind;
    }

    /** Whether a list of the incidents is to follow the picture. */
    boolean hasList() {
        return list.isVisible() && list.isSelected();
    }

    private void offerList() {
        list.setVisible(kinds.getValue().bundled() || kinds.getValue().hasPages());
    }

    void translate(Words words) {
        label.setText(words.say("page.kind"));
        list.setText(words.say("page.list"));
        list.setTooltip(new Tooltip(words.say("page.listTip")));
        kinds.setAccessibleText(words.say("page.kindTip"));
        kinds.setTooltip(new Tooltip(words.say("page.kindTip")));
        SaveAs shown = kinds.getValue();
        kinds.setConverter(new NamedBy<>(kind -> words.say("save" + kind.ending())));
        kinds.setValue(shown);
    }
}
