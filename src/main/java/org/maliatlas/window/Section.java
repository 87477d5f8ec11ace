package org.maliatlas.window;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import org.maliatlas.store.Settings;

/** A part of a side panel under a heading that opens and closes it; it comes back as it was left, also the next time the program starts. */
final class Section extends TitledPane {
    /**
     * @param name what it is kept under, such as {@code where}: lower-case letters, digits and hyphens
     * @param open whether it is open as long as nobody has chosen
     */
    Section(String name, Settings settings, boolean open, Node content) {
        super("", content);
        setId("section-" + name);
        getStyleClass().add("section");
        setAnimated(false);
        setExpanded(settings.yes("section." + name, open));
        expandedProperty().addListener((o, was, is) -> settings.put("section." + name, is));
    }

    /** Says what it is headed. */
    void entitle(String title) {
        setText(title);
        setAccessibleText(title);
    }
}
