package org.maliatlas.window;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.maliatlas.query.Coverage;
import org.maliatlas.query.CoverageInWords;
import org.maliatlas.words.Words;

/**
 * A thin line for each dataset where it has rows, on the timeline's axis: full for a release, dashed where provisional, pale for a
 * selection, none where nothing was read. What they are is said on hover and to a screen reader.
 */
final class CoverageStrip extends Region implements Part {
    private static final double LINE_PX = 3;
    private static final double STEP_PX = 5;
    /** More datasets than these share the last line. */
    private static final int MOST_LINES = 4;
    private static final Color RELEASED = Color.web("#4d5a66");
    private static final Color SELECTION = Color.web("#a9b2b9");

    private final AtlasModel model;
    private final Supplier<TimeScale> scale;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private Words words;
    private TimeScale shown;

    /** @param scale the timeline's */
    CoverageStrip(AtlasModel model, Supplier<TimeScale> scale) {
        this.model = model;
        this.scale = scale;
        setId("coverage");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        Tooltip.install(this, tooltip);
        widthProperty().addListener((o, was, is) -> refresh());
    }

    @Override
    protected double computePrefHeight(double width) {
        return STEP_PX * Math.min(MOST_LINES, Math.max(1, model.atlas().coverage().datasets().size())) + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        CoverageInWords inWords = new CoverageInWords(words.language());
        String text = model.atlas().coverage().stretches().stream().map(inWords::line).collect(Collectors.joining("\n"));
        tooltip.setText(text);
        setAccessibleText(text);
        refresh();
    }

    @Override
    public void refresh() {
        TimeScale days = scale.get();
        if (words == null || getWidth() < 60 || days.equals(shown)) {
            return;
        }
        shown = days;
        canvas.setWidth(getWidth());
        canvas.setHeight(prefHeight(-1));
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.setLineWidth(LINE_PX);
        List<String> datasets = model.atlas().coverage().datasets();
        for (Coverage.Stretch stretch : model.atlas().coverage().stretches()) {
            int line = Math.min(MOST_LINES - 1, datasets.indexOf(stretch.dataset()));
            double left = Math.max(days.leftPx(), days.x(stretch.firstDay()));
            double right = Math.min(days.leftPx() + days.widthPx(), days.x(stretch.lastDay().plusDays(1)));
            if (right > left) {
                draw(g, stretch.grade(), left, right, line * STEP_PX + LINE_PX / 2 + 1);
            }
        }
    }

    private static void draw(GraphicsContext g, Coverage.Grade grade, double left, double right, double y) {
        g.setStroke(grade == Coverage.Grade.SELECTION ? SELECTION : RELEASED);
        g.setLineDashes(grade == Coverage.Grade.PROVISIONAL ? new double[] {4, 3} : null);
        g.setLineCap(javafx.scene.shape.StrokeLineCap.BUTT);
        g.strokeLine(left, y, right, y);
    }
}
