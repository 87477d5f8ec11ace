package org.maliatlas.window;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** The regions of the era shown, any number of which can be chosen; the list stays open while choosing. */
final class RegionChooser extends MenuButton implements Part {
    private record Listed(Era era, Language language, Set<String> chosen) {
    }

    private final AtlasModel model;
    private Words words;
    private Listed listed;
    private Map<String, Tally> counts = Map.of();

    RegionChooser(AtlasModel model) {
        this.model = model;
        setId("regions");
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        setAccessibleText(words.say("filter.region"));
    }

    @Override
    public void refresh() {
        Era era = model.state().era();
        Set<String> chosen = model.state().question().where().regions();
        Listed wanted = new Listed(era, words.language(), chosen);
        if (wanted.equals(listed)) {
            return;
        }
        boolean sameRegions = listed != null && era == listed.era && words.language() == listed.language;
        listed = wanted;
        setText(chosen.isEmpty() ? words.say("filter.anyRegion") : String.join(", ", chosen.stream().map(name -> shownName(era, name)).toList()));
        if (sameRegions && getItems().stream().map(item -> (String) item.getUserData()).toList().containsAll(chosen)) {
            getItems().forEach(item -> box((CustomMenuItem) item).setSelected(chosen.contains((String) item.getUserData())));
        } else {
            list(era, chosen);
        }
    }

    private void list(Era era, Set<String> chosen) {
        Collator order = Collator.getInstance(words.language().locale());
        List<CustomMenuItem> items = new ArrayList<>(model.atlas().layers().regions().get(era).stream()
                .sorted(Comparator.comparing(this::shownName, order)).map(region -> item(region.name())).toList());
        // A region chosen in another era's boundaries stays in the list, so that it can be let go.
        chosen.stream().filter(name -> model.atlas().layers().region(era, name).isEmpty())
                .forEach(name -> items.add(0, item(name)));
        items.forEach(item -> box(item).setSelected(chosen.contains((String) item.getUserData())));
        getItems().setAll(items);
    }

    /** Says beside each region how many incidents it would leave. */
    void count(Map<String, Tally> newCounts) {
        counts = newCounts;
        getItems().forEach(item -> box((CustomMenuItem) item).setText(counted(model.state().era(), (String) item.getUserData())));
    }

    private String counted(Era era, String name) {
        Tally tally = counts.get(name);
        return tally == null ? shownName(era, name) : words.say("where.counted", shownName(era, name), CountText.of(tally, words));
    }

    private CustomMenuItem item(String name) {
        CheckBox box = new CheckBox(counted(model.state().era(), name));
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setUserData(name);
        item.setOnAction(e -> {
            Set<String> chosen = new TreeSet<>(model.state().question().where().regions());
            if (!chosen.remove(name)) {
                chosen.add(name);
            }
            model.setQuestion(q -> q.withIn(chosen));
        });
        return item;
    }

    private static CheckBox box(CustomMenuItem item) {
        return (CheckBox) item.getContent();
    }

    private String shownName(Era era, String name) {
        return model.atlas().layers().region(era, name).map(this::shownName).orElse(words.say("filter.otherEra", name));
    }

    private String shownName(Boundary region) {
        return words.language() == Language.EN ? region.nameEn() : region.name();
    }
}
