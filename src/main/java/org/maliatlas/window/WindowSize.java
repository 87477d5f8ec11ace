package org.maliatlas.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.maliatlas.store.Settings;

/** How large the window is: as it was left, where that still fits the screen. In JavaFX's pixels, without the window's frame. */
record WindowSize(double width, double height, boolean maximised) {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 480;
    private static final double MOST = 20_000;
    private static final double SCREEN_SHARE = 0.85;

    /** The size to begin with on a screen. */
    static WindowSize of(Settings settings, Rectangle2D screen) {
        double width = settings.number("window.width", LEAST_WIDTH, MOST).orElse(Math.max(WIDTH, screen.getWidth() * SCREEN_SHARE));
        double height = settings.number("window.height", LEAST_HEIGHT, MOST).orElse(Math.max(HEIGHT, screen.getHeight() * SCREEN_SHARE));
        return new WindowSize(Math.min(screen.getWidth(), width), Math.min(screen.getHeight(), height), settings.yes("window.maximised", false));
    }

    /** Keeps the size of a stage that is shown, as it changes. */
    static void remember(Stage stage, Settings settings) {
        Scene scene = stage.getScene();
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.maximizedProperty().addListener((o, was, is) -> settings.put("window.maximised", is));
        scene.widthProperty().addListener((o, was, is) -> keep(stage, settings, "window.width", is.doubleValue()));
        scene.heightProperty().addListener((o, was, is) -> keep(stage, settings, "window.height", is.doubleValue()));
    }

    private static void keep(Stage stage, Settings settings, String key, double px) {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen()) {
            settings.put(key, px);
        }
    }
}
