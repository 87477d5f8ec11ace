package org.maliatlas.window;

import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.ComparisonInWords;
import org.maliatlas.query.View;
import org.maliatlas.words.Words;

/**
 * The map, or the maps of both sides of a comparison beside each other: what one is moved by moves the other. Each then stands under
 * its own sentence, and so does the one map of their difference. The second map is made when it is first wanted.
 */
final class ComparedMaps extends Pane implements Part {
    private static final double GAP = 2;
    private static final double INSET = 10;
    /** So near, as a share and in degrees, a view is taken to be another. */
    private static final double ALIKE = 0.05;

    private final AtlasModel model;
    private final MapPane map;
    private final Runnable openDetails;
    private final Label ours = heading("side-ours");
    private final Label theirs = heading("side-theirs");
    private final ReadOnlyDoubleWrapper headingHeight = new ReadOnlyDoubleWrapper(this, "headingHeight");
    private MapPane other;
    private Words words;

    /** @param openDetails shows the details of incidents that were clicked */
    ComparedMaps(AtlasModel model, MapPane map, Runnable openDetails) {
        this.model = model;
        this.map = map;
        this.openDetails = openDetails;
        getChildren().addAll(map, map.legend(), ours, theirs);
        // The legend comes and goes, and grows, by itself.
        map.legend().visibleProperty().addListener((o, was, is) -> requestLayout());
        model.onChange(this::refresh);
    }

    private static Label heading(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("side-heading");
        label.setVisible(false);
        label.setTooltip(new Tooltip());
        label.getTooltip().textProperty().bind(label.textProperty());
        return label;
    }

    /** What the sides' sentences take of the height, at the top. */
    ReadOnlyDoubleProperty headingHeight() {
        return headingHeight.getReadOnlyProperty();
    }

    /** A state with the whole country in view again where it was in view, when one map gives way to two or the other way round. */
    AtlasState framed(AtlasState next) {
        boolean split = isSplit(model.state());
        if (split == isSplit(next) || map.viewport() == null) {
            return next;
        }
        View fitted = fit(split);
        View now = next.view();
        boolean whole = Math.abs(now.spanKm() / fitted.spanKm() - 1) < ALIKE && Math.abs(now.centreLon() - fitted.centreLon()) < ALIKE
                && Math.abs(now.centreLat() - fitted.centreLat()) < ALIKE;
        return whole ? next.withView(fit(!split).withHeldEra(now.heldEra())) : next;
    }

    private View fit(boolean split) {
        double scale = map.outputScale();
        return model.map().fitCountry((int) Math.max(1, (split ? (getWidth() - GAP) / 2 : getWidth()) * scale), (int) Math.max(1, (getHeight() - headingHeight.get()) * scale));
    }

    private boolean isSplit() {
        return isSplit(model.state());
    }

    private static boolean isSplit(AtlasState state) {
        return state.comparison().filter(with -> !with.showsDifference()).isPresent();
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        if (other != null) {
            other.translate(words);
        }
        refresh();
    }

    @Override
    public void refresh() {
        if (words == null) {
            return;
        }
        Optional<Answer> otherAnswer = model.otherAnswer();
        boolean split = isSplit();
        if (split && other == null) {
            other = new MapPane(model, openDetails, true);
            other.translate(words);
            other.legend().visibleProperty().addListener((o, was, is) -> requestLayout());
            getChildren().addAll(other, other.legend());
        }
        boolean changed = ours.isVisible() != otherAnswer.isPresent() || theirs.isVisible() != otherAnswer.isPresent() || other != null && other.isVisible() != split;
        ours.setVisible(otherAnswer.isPresent());
        theirs.setVisible(otherAnswer.isPresent());
        if (other != null) {
            other.setVisible(split);
        }
        otherAnswer.ifPresent(this::say);
        if (split) {
            other.refresh();
        }
        if (changed) {
            requestLayout();
        }
    }

    private void say(Answer otherAnswer) {
        ComparisonInWords inWords = new ComparisonInWords(model.state().language());
        AtlasState state = model.state();
        ours.setText(inWords.a(state, model.answer().tally()));
        theirs.setText(inWords.b(otherAnswer.state(), otherAnswer.tally()));
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        double half = Math.floor((w - GAP) / 2);
        double top = 0;
        if (ours.isVisible()) {
            top = Math.min(h / 3, Math.max(ours.prefHeight(half), theirs.prefHeight(half)));
            ours.resizeRelocate(0, 0, half, top);
            theirs.resizeRelocate(w - half, 0, half, top);
        }
        headingHeight.set(top);
        boolean split = isSplit() && other != null;
        map.resizeRelocate(0, top, split ? half : w, h - top);
        corner(map.legend(), split ? half : w, top, h);
        if (other != null) {
            // Out of sight it takes no size: it is not painted then.
            other.resizeRelocate(w - half, top, split ? half : 0, split ? h - top : 0);
            corner(other.legend(), w, top, h);
            other.legend().setOpacity(split ? 1 : 0);
            other.legend().setMouseTransparent(!split);
        }
    }

    private static void corner(LegendCard legend, double right, double top, double bottom) {
        legend.fitOver(bottom - top);
        double w = legend.prefWidth(-1);
        double h = legend.prefHeight(-1);
        legend.resizeRelocate(right - w - INSET, bottom - h - INSET, w, h);
    }

    /** Stops what runs. */
    void close() {
        map.close();
        if (other != null) {
            other.close();
        }
    }
}
