package org.maliatlas.window;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.maliatlas.query.Histogram;

/** Says what the bar under the pointer counts. */
final class BarTip {
    private static final double ASIDE_PX = 14;

    private final TimelineCanvas canvas;
    private final AtlasModel model;
    private final Tooltip tooltip = new Tooltip();
    private Histogram histogram;
    private int bin = -1;

    BarTip(TimelineCanvas canvas, AtlasModel model) {
        this.canvas = canvas;
        this.model = model;
        tooltip.setId("bar-tip");
        tooltip.setShowDelay(Duration.millis(250));
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.setHideDelay(Duration.millis(80));
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> at(-1, null));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, e -> at(-1, null));
    }

    private void move(MouseEvent e) {
        Histogram now = canvas.histogram();
        TimeScale scale = canvas.scale();
        boolean over = e.getY() > TimelineFrame.TOP - 4 && e.getY() < canvas.baseline() && e.getX() >= scale.leftPx() && e.getX() < scale.rightPx();
        at(over ? now.binOf(java.time.LocalDate.ofEpochDay(scale.day(e.getX()))) : -1, now);
        if (tooltip.isShowing()) {
            tooltip.setAnchorX(e.getScreenX() + ASIDE_PX);
        }
    }

    private void at(int newBin, Histogram now) {
        if (newBin == bin && now == histogram) {
            return;
        }
        if (newBin < 0) {
            Tooltip.uninstall(canvas, tooltip);
            tooltip.hide();
        } else {
            tooltip.setText(new BarWords(canvas.words()).bin(now, newBin, model.state().timing().bars(), model.state().question().rings()));
            if (bin < 0) {
                Tooltip.install(canvas, tooltip);
            }
        }
        bin = newBin;
        histogram = now;
    }
}
