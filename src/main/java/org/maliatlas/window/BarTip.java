package org.maliatlas.window;

import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.PopupWindow;
import org.maliatlas.query.Histogram;

/** Says what the bar under the pointer counts, above the timeline, where it hides no bars. */
final class BarTip {
    private final TimelineCanvas canvas;
    private final AtlasModel model;
    private final Tooltip tooltip = new Tooltip();
    private Histogram histogram;
    private int bin = -1;

    BarTip(TimelineCanvas canvas, AtlasModel model) {
        this.canvas = canvas;
        this.model = model;
        tooltip.setId("bar-tip");
        tooltip.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> hide());
        canvas.addEventHandler(ScrollEvent.SCROLL, e -> hide());
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hide());
    }

    private void move(MouseEvent e) {
        Histogram now = canvas.histogram();
        TimeScale scale = canvas.scale();
        boolean over = e.getY() > TimelineFrame.TOP - 4 && e.getY() < canvas.baseline() && e.getX() >= scale.leftPx() && e.getX() < scale.rightPx();
        int at = over ? now.binOf(LocalDate.ofEpochDay(scale.day(e.getX()))) : -1;
        if (at < 0) {
            hide();
        } else if (at != bin || now != histogram) {
            bin = at;
            histogram = now;
            tooltip.setText(new BarWords(canvas.words()).bin(now, at, model.state().timing().bars(), model.state().question().rings()));
            Bounds place = canvas.localToScreen(canvas.getBoundsInLocal());
            tooltip.show(canvas, place.getMinX() + Math.max(scale.leftPx(), scale.x(now.starts()[at])), place.getMinY());
        }
    }

    private void hide() {
        bin = -1;
        tooltip.hide();
    }
}
