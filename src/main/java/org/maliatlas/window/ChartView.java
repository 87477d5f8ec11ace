package org.maliatlas.window;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.maliatlas.charts.ChartMark;

/** A chart on the screen: what the pointer or the arrow keys come to is framed and told; a click or Enter asks for it. */
final class ChartView extends Region {
    private static final int FAR = 20;
    private static final int IDLE_S = 5;

    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
    private final Rectangle focus = new Rectangle();
    private final Consumer<Optional<ChartMark>> told;
    private final Consumer<ChartMark> chosen;
    /** A thread that ends by itself when nothing is pointed at. */
    private final ThreadPoolExecutor pointing = new ThreadPoolExecutor(0, 1, IDLE_S, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
        Thread thread = new Thread(task, "pointing at a chart");
        thread.setDaemon(true);
        return thread;
    });
    private final PointedMark pointed = new PointedMark(this::comeTo, pointing, Platform::runLater);
    private ChartMaker.Made made;
    private int at = -1;

    /**
     * @param told is given what the hand has come to, or nothing when it has left
     * @param chosen is given what is asked for
     */
    ChartView(Consumer<Optional<ChartMark>> told, Consumer<ChartMark> chosen) {
        this.told = told;
        this.chosen = chosen;
        setId("chart");
        getStyleClass().add("chart-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        frame.getStyleClass().add("chart-frame");
        picture.setManaged(false);
        focus.setManaged(false);
        focus.setMouseTransparent(true);
        focus.getStyleClass().add("chart-focus");
        focus.visibleProperty().bind(focusedProperty());
        focus.setX(1);
        focus.setY(1);
        focus.widthProperty().bind(widthProperty().subtract(2));
        focus.heightProperty().bind(heightProperty().subtract(2));
        getChildren().addAll(picture, focus, frame);
        setOnMouseMoved(e -> {
            if (made != null) {
                pointed.seek(made.marks(), e.getX(), e.getY());
            }
        });
        setOnMouseExited(e -> pointed.leave());
        setOnMouseClicked(e -> {
            requestFocus();
            if (e.getButton() == MouseButton.PRIMARY && made != null) {
                goTo(made.marks().at(e.getX(), e.getY()));
                choose();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows a chart; what the hand was at stays framed where it is still there. */
    void show(ChartMaker.Made newMade) {
        boolean same = made != null && made.wish().chart().equals(newMade.wish().chart()) && made.wish().state().question().equals(newMade.wish().state().question());
        pointed.forget();
        made = newMade;
        WritableImage image = new WritableImage(made.widthPx(), made.heightPx());
        image.getPixelWriter().setPixels(0, 0, made.widthPx(), made.heightPx(), PixelFormat.getIntArgbPreInstance(), made.argb(), 0, made.widthPx());
        picture.setImage(image);
        picture.setFitWidth(made.widthPx() / made.wish().scale());
        picture.setFitHeight(made.heightPx() / made.wish().scale());
        setMinSize(0, picture.getFitHeight());
        setPrefSize(0, picture.getFitHeight());
        goTo(same && at < made.marks().size() ? at : -1);
    }

    /** The chart shown, if one is ready. */
    Optional<ChartMaker.Made> made() {
        return Optional.ofNullable(made);
    }

    /** What the pointer is at; where it stays at the same mark there is nothing to tell. */
    private void comeTo(int index) {
        if (index != at && (made != null || index < 0)) {
            goTo(index);
        }
    }

    private void goTo(int index) {
        at = index;
        if (index < 0) {
            frame.setVisible(false);
            setCursor(Cursor.DEFAULT);
            told.accept(Optional.empty());
            return;
        }
        ChartMark mark = made.marks().get(index);
        Rectangle2D area = mark.area();
        frame.setX(Math.round(area.getX()) - 0.5);
        frame.setY(Math.round(area.getY()) - 0.5);
        frame.setWidth(Math.max(2, Math.round(area.getWidth())) + 1);
        frame.setHeight(Math.max(2, Math.round(area.getHeight())) + 1);
        frame.setVisible(true);
        setCursor(mark.question().isPresent() || mark.incident().isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        told.accept(Optional.of(mark));
    }

    private void choose() {
        if (at >= 0) {
            chosen.accept(made.marks().get(at));
        }
    }

    private void key(KeyEvent e) {
        if (made == null || e.isShortcutDown() || e.isAltDown() || made.marks().size() == 0) {
            return;
        }
        int last = made.marks().size() - 1;
        switch (e.getCode()) {
            case LEFT, UP -> goTo(at < 0 ? last : Math.max(0, at - 1));
            case RIGHT, DOWN -> goTo(Math.min(last, at + 1));
            case PAGE_UP -> goTo(Math.max(0, at - FAR));
            case PAGE_DOWN -> goTo(Math.min(last, at + FAR));
            case HOME -> goTo(0);
            case END -> goTo(last);
            case ENTER, SPACE -> choose();
            case ESCAPE -> goTo(-1);
            default -> {
                return;
            }
        }
        e.consume();
    }
}
