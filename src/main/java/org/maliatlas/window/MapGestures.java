package org.maliatlas.window;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.maliatlas.cartography.Hits;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.query.View;

/** What the hand does on the map: drag to pan, wheel and keys to zoom about the pointer, click to pick. */
final class MapGestures {
    private static final double WHEEL_FACTOR = 1.0018;
    private static final double KEY_FACTOR = 1.4;
    private static final double KEY_PAN = 80;
    private static final double CLICK_SLACK = 4;
    /** More are not leafed through one by one. */
    private static final int MOST_PICKED = 1000;

    private final AtlasModel model;
    private final MapPane pane;
    private final HoverCard card;
    private final MapTools tools;
    private final MapMenu menu;
    private final Runnable openDetails;
    private final PauseTransition settle = new PauseTransition(Duration.millis(350));
    private Point2D pressed;
    private boolean toolDrags;
    private Viewport pressedViewport;
    private Point2D pointer;

    MapGestures(AtlasModel model, MapPane pane, Runnable openDetails) {
        this.openDetails = openDetails;
        this.model = model;
        this.pane = pane;
        this.card = new HoverCard(model, pane);
        this.tools = pane.tools();
        this.menu = new MapMenu(model, pane);
    }

    void install() {
        settle.setOnFinished(e -> model.commit());
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnMouseMoved(this::move);
        pane.setOnMouseExited(e -> {
            pointer = null;
            tools.point(null);
            tools.inHand().ifPresent(MapTool::leave);
            card.hide();
        });
        pane.setOnScroll(this::scroll);
        // By the mouse the menu opens when the button is let go; by the keyboard where keys are heard, since not every system tells of it here.
        pane.setOnContextMenuRequested(Event::consume);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent e) {
        pane.requestFocus();
        card.hide();
        menu.hide();
        if (e.getButton() == MouseButton.PRIMARY && pane.viewport() != null) {
            pressed = new Point2D(e.getX(), e.getY());
            pressedViewport = pane.viewport();
            toolDrags = tools.inHand().isPresent() && tools.inHand().get().press(e.getX(), e.getY());
        }
    }

    private void drag(MouseEvent e) {
        if (pressed != null && toolDrags) {
            tools.inHand().ifPresent(tool -> tool.drag(e.getX(), e.getY()));
        } else if (pressed != null && pressed.distance(e.getX(), e.getY()) > CLICK_SLACK) {
            pane.setCursor(Cursor.CLOSED_HAND);
            double scale = pane.outputScale();
            show(pressedViewport.panned((e.getX() - pressed.getX()) * scale, (e.getY() - pressed.getY()) * scale));
        }
    }

    private void release(MouseEvent e) {
        pane.setCursor(tools.inHand().isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        if (e.getButton() == MouseButton.SECONDARY) {
            openMenu(e.getX(), e.getY());
        }
        if (pressed == null) {
            return;
        }
        boolean click = pressed.distance(e.getX(), e.getY()) <= CLICK_SLACK;
        pressed = null;
        if (toolDrags) {
            toolDrags = false;
            tools.inHand().ifPresent(MapTool::release);
        } else if (!click) {
            model.commit();
        } else if (tools.inHand().isPresent()) {
            tools.inHand().get().click(e.getX(), e.getY(), e.getClickCount() == 2);
        } else if (e.getClickCount() == 2 && pane.hit(e.getX(), e.getY(), 1).isEmpty()) {
            zoom(2, e.getX(), e.getY());
        } else {
            pane.hit(e.getX(), e.getY(), MOST_PICKED).ifPresentOrElse(this::pick, () -> model.pick(List.of()));
        }
    }

    private void openMenu(double x, double y) {
        Point2D screen = pane.localToScreen(x, y);
        card.hide();
        menu.open(x, y, screen.getX(), screen.getY());
    }

    /** Opens a cluster; shows the details of anything else. */
    private void pick(Hits under) {
        if (under.closer().isPresent()) {
            card.hide();
            model.setView(under.closer().get());
        } else {
            model.pick(under.incidents());
            if (!under.incidents().isEmpty()) {
                openDetails.run();
            }
        }
    }

    private void move(MouseEvent e) {
        pointer = new Point2D(e.getX(), e.getY());
        tools.point(pointer);
        if (tools.inHand().isPresent() && pane.viewport() != null) {
            pane.setCursor(Cursor.CROSSHAIR);
            card.hide();
            tools.inHand().get().move(e.getX(), e.getY());
            return;
        }
        Optional<Hits> under = pane.hit(e.getX(), e.getY(), 1);
        pane.setCursor(under.filter(hits -> !hits.incidents().isEmpty()).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        under.ifPresentOrElse(hits -> card.show(hits, e.getX(), e.getY()), card::hide);
    }

    private void scroll(ScrollEvent e) {
        card.hide();
        if (e.getDeltaY() != 0) {
            zoom(Math.pow(WHEEL_FACTOR, e.getDeltaY() * 4), e.getX(), e.getY());
        }
        e.consume();
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        if (tools.inHand().isPresent() && pane.viewport() != null && tools.inHand().get().key(e)) {
            e.consume();
            return;
        }
        Point2D at = pointer != null ? pointer : new Point2D(pane.getWidth() / 2, pane.getHeight() / 2);
        switch (e.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(KEY_FACTOR, at.getX(), at.getY());
            case MINUS, SUBTRACT -> zoom(1 / KEY_FACTOR, at.getX(), at.getY());
            case LEFT -> pan(KEY_PAN, 0);
            case RIGHT -> pan(-KEY_PAN, 0);
            case UP -> pan(0, KEY_PAN);
            case DOWN -> pan(0, -KEY_PAN);
            case M -> tools.measuring().toggle();
            case P -> tools.drawing().begin();
            case C -> menu.copyPoint(tools.pointed());
            case CONTEXT_MENU -> openMenu(at.getX(), at.getY());
            case F10 -> {
                if (!e.isShiftDown()) {
                    return;
                }
                openMenu(at.getX(), at.getY());
            }
            case ESCAPE -> {
                // With nothing to let go of it is left to the cards over the map.
                if (model.state().selectedId().isEmpty()) {
                    return;
                }
                model.pick(List.of());
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void pan(double dx, double dy) {
        Viewport now = pane.viewport();
        if (now != null) {
            show(now.panned(dx * pane.outputScale(), dy * pane.outputScale()));
            settle.playFromStart();
        }
    }

    /** Zooms about a point of the pane; the step ends when the hand rests. */
    void zoom(double factor, double x, double y) {
        Viewport now = pane.viewport();
        if (now != null) {
            show(now.zoomed(factor, x * pane.outputScale(), y * pane.outputScale()));
            settle.playFromStart();
        }
    }

    private void show(View view) {
        model.preview(model.state().withView(view));
    }
}
