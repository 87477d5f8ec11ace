package org.maliatlas.window;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.store.Settings;

/**
 * The tabs of the right panel. Where their names do not fit beside each other, only the open one has its name and the others their
 * icons, with the name as a tooltip; no name is cut. Which one is open is kept.
 */
final class SideTabs extends TabPane {
    private static final String KEPT = "tab";
    /** What a tab takes beside its name. */
    private static final double AROUND_NAME_PX = 29;
    private static final double ROOM_BESIDE_PX = 18;

    private final Settings settings;
    private boolean restoring = true;

    SideTabs(Settings settings) {
        this.settings = settings;
        setId("tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("side-tabs");
        widthProperty().addListener((o, was, is) -> fit());
        getTabs().addListener((ListChangeListener<Tab>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::added);
            }
            fit();
        });
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!restoring && is != null) {
                settings.put(KEPT, is.getId());
            }
        });
    }

    /** Adds a tab. @param id what it is kept under, such as {@code tab-table} */
    Tab add(String id, Feather icon) {
        Tab tab = new Tab();
        tab.setId(id);
        tab.setGraphic(new FontIcon(icon));
        getTabs().add(tab);
        return tab;
    }

    private void added(Tab tab) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(tab.textProperty());
        tab.setTooltip(tip);
        tab.textProperty().addListener((o, was, is) -> fit());
    }

    /** Opens the tab that was open when the window was left, or another; from now on it is kept which one is. */
    void restore(Tab otherwise) {
        String kept = settings.get(KEPT).orElse("");
        getSelectionModel().select(getTabs().stream().filter(tab -> kept.equals(tab.getId())).findFirst().orElse(otherwise));
        restoring = false;
    }

    private void fit() {
        double wanted = ROOM_BESIDE_PX;
        for (Tab tab : getTabs()) {
            Text name = new Text(tab.getText());
            name.setFont(Font.font("Roboto", 13));
            wanted += name.getLayoutBounds().getWidth() + AROUND_NAME_PX;
        }
        boolean narrow = getWidth() > 0 && wanted > getWidth();
        if (narrow != getStyleClass().contains("narrow")) {
            if (narrow) {
                getStyleClass().add("narrow");
            } else {
                getStyleClass().remove("narrow");
            }
        }
    }
}
