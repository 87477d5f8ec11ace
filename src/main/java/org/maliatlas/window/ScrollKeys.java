package org.maliatlas.window;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** The keys by which a long text is read: arrows by some lines, Page Up and Down and Space by what is in sight. JavaFX' own scroll a page by a tenth of one. */
final class ScrollKeys {
    private static final double LINES = 48;
    /** A little of the page before stays in sight. */
    private static final double PAGE = 0.9;

    private final ScrollPane pane;

    private ScrollKeys(ScrollPane pane) {
        this.pane = pane;
    }

    /** Has a pane take the focus and hear them. What stands in it hears its keys first. */
    static void on(ScrollPane pane) {
        pane.setFocusTraversable(true);
        ScrollKeys keys = new ScrollKeys(pane);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    }

    private void press(KeyEvent e) {
        if (e.getTarget() != pane || e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        double page = pane.getViewportBounds().getHeight() * PAGE;
        switch (e.getCode()) {
            case UP -> scroll(-LINES);
            case DOWN -> scroll(LINES);
            case PAGE_UP -> scroll(-page);
            case PAGE_DOWN -> scroll(page);
            case SPACE -> scroll(e.isShiftDown() ? -page : page);
            case HOME -> pane.setVvalue(pane.getVmin());
            case END -> pane.setVvalue(pane.getVmax());
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void scroll(double px) {
        double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden > 0) {
            double range = pane.getVmax() - pane.getVmin();
            pane.setVvalue(Math.max(pane.getVmin(), Math.min(pane.getVmax(), pane.getVvalue() + px / hidden * range)));
        }
    }
}
