package org.maliatlas.window;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import org.maliatlas.geography.Boundary;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** The cercles of 2016, any number of which can be chosen beside regions; the list stays open while choosing. */
final class CercleChooser extends MenuButton implements Part {
    private final AtlasModel model;
    private Words words;
    private Language listed;
    private Map<String, Tally> counts = Map.of();

    CercleChooser(AtlasModel model) {
        this.model = model;
        setId("cercles");
        setMaxWidth(Double.MAX_VALUE);
        // Some fifty of them are made when they are first looked at.
        setOnShowing(e -> list());
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        Texts.tip(this, words.say("where.cerclesTip"));
        if (listed == null) {
            getItems().setAll(new CustomMenuItem());
        } else {
            list();
        }
    }

    @Override
    public void refresh() {
        Set<String> chosen = model.state().question().where().cercles();
        setText(chosen.isEmpty() ? words.say("where.anyCercle") : String.join(", ", chosen.stream().map(this::shownName).toList()));
        if (listed != null) {
            getItems().forEach(item -> ((CheckBox) ((CustomMenuItem) item).getContent()).setSelected(chosen.contains((String) item.getUserData())));
        }
    }

    private void list() {
        if (listed == words.language()) {
            return;
        }
        listed = words.language();
        Collator order = Collator.getInstance(words.language().locale());
        List<CustomMenuItem> items = model.atlas().layers().cercles().stream().sorted(Comparator.comparing(this::shownName, order)).map(this::item).toList();
        getItems().setAll(items);
        refresh();
    }

    /** Says beside each cercle how many incidents it would leave. */
    void count(Map<String, Tally> newCounts) {
        counts = newCounts;
        if (listed != null) {
            getItems().forEach(item -> ((CheckBox) ((CustomMenuItem) item).getContent()).setText(counted((String) item.getUserData())));
        }
    }

    private String counted(String name) {
        Tally tally = counts.get(name);
        return tally == null ? shownName(name) : words.say("where.counted", shownName(name), CountText.of(tally, words));
    }

    private CustomMenuItem item(Boundary cercle) {
        CheckBox box = new CheckBox(counted(cercle.name()));
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setUserData(cercle.name());
        item.setOnAction(e -> {
            Set<String> chosen = new TreeSet<>(model.state().question().where().cercles());
            if (!chosen.remove(cercle.name())) {
                chosen.add(cercle.name());
            }
            model.setQuestion(q -> q.withWhere(q.where().withCercles(chosen)));
        });
        return item;
    }

    private String shownName(String name) {
        return model.atlas().layers().cercle(name).map(this::shownName).orElse(name);
    }

    private String shownName(Boundary cercle) {
        return words.language() == Language.EN ? cercle.nameEn() : cercle.name();
    }
}
