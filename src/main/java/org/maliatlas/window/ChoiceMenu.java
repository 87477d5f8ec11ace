package org.maliatlas.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** A submenu of which one line holds at a time. */
final class ChoiceMenu<T> {
    private final Menu menu = new Menu();
    private final Map<T, RadioMenuItem> items = new LinkedHashMap<>();

    /**
     * @param prefix of the lines' ids
     * @param chosen told what is chosen
     */
    ChoiceMenu(String prefix, T[] values, Consumer<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId(prefix + "-" + value.toString().toLowerCase(java.util.Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(e -> chosen.accept(value));
            items.put(value, item);
            menu.getItems().add(item);
        }
        menu.setId(prefix);
    }

    Menu menu() {
        return menu;
    }

    void select(T value) {
        items.get(value).setSelected(true);
    }

    void name(String title, java.util.function.Function<T, String> names) {
        menu.setText(title);
        items.forEach((value, item) -> item.setText(names.apply(value)));
    }
}
