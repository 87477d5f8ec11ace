package org.maliatlas.window;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.Film;
import org.maliatlas.snapshot.FilmPages;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PageFormat;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.snapshot.Warning;
import org.maliatlas.words.UserProblem;

/** The page as it is going to be saved, painted by the same painter for the room there is. Only the newest wish is painted. */
final class PagePreview extends Region {
    /** Room about the sheet for its shadow. */
    private static final double EDGE = 14;

    private final SnapshotPainter painter;
    private final Consumer<Seen> seen;
    private final Consumer<UserProblem> failed;
    private final ImageView view = new ImageView();
    private final Object lock = new Object();
    private final Thread worker;
    private Wish wish;
    /** The film that is seen, on the thread that paints; or null. */
    private FilmPages film;
    private IntFunction<BufferedImage> filmPainter;
    private Seen filmSeen;
    private Wish filmWish;
    private Page page;

    private record Wish(AtlasState state, Page page, Optional<Film> film, int index) {
        boolean isOfFilm(Wish other) {
            return other != null && state.equals(other.state) && page.equals(other.page) && film.equals(other.film);
        }
    }

    /**
     * What there is to say of a page that is seen.
     *
     * @param warnings what could be taken wrongly
     * @param count how many pictures the film has, or 1
     */
    record Seen(List<Warning> warnings, int count) {
    }

    /**
     * @param seen told of each page that is seen
     * @param failed told why there is no page
     */
    PagePreview(SnapshotPainter painter, Consumer<Seen> seen, Consumer<UserProblem> failed) {
        this.painter = painter;
        this.seen = seen;
        this.failed = failed;
        setId("page-preview");
        getStyleClass().add("page-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.getStyleClass().add("sheet");
        getChildren().add(view);
        worker = new Thread(this::work, "page preview");
        worker.setDaemon(true);
        worker.start();
    }

    /** Ends the work. */
    void close() {
        worker.interrupt();
    }

    /** Asks for a page, or one of a film's. @param index of the film's picture; the last one where there are fewer */
    void ask(AtlasState state, Page newPage, Optional<Film> film, int index) {
        page = newPage;
        requestLayout();
        double room = scale();
        if (room > 0) {
            int dpi = (int) Math.max(PageFormat.MIN_DPI, Math.min(PageFormat.MAX_DPI, Math.round(PageFormat.POINTS_PER_INCH * room)));
            synchronized (lock) {
                wish = new Wish(state, newPage.withDpi(dpi), film, index);
                lock.notifyAll();
            }
        }
    }

    /** Pixels for a point of the page. */
    private double scale() {
        double dense = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        return dense * fit();
    }

    /** JavaFX' pixels for a point of the page. */
    private double fit() {
        return Math.min((getWidth() - 2 * EDGE) / page.widthPt(), (getHeight() - 2 * EDGE) / page.heightPt());
    }

    private void work() {
        while (true) {
            Wish now;
            synchronized (lock) {
                while (wish == null) {
                    try {
                        lock.wait();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                now = wish;
                wish = null;
            }
            try {
                if (now.film.isPresent()) {
                    paintFilm(now);
                } else {
                    BufferedImage painted = painter.paint(now.state, now.page, MakingDay.today());
                    Seen shown = new Seen(painter.warnings(now.state, now.page, MakingDay.today()), 1);
                    Platform.runLater(() -> show(painted, shown));
                }
            } catch (UserProblem e) {
                Platform.runLater(() -> {
                    view.setImage(null);
                    failed.accept(e);
                });
            }
        }
    }

    private void paintFilm(Wish now) {
        if (film == null || !now.isOfFilm(filmWish)) {
            film = FilmPages.of(painter, now.state, now.page, now.film.get(), MakingDay.today());
            filmPainter = film.painter();
            filmSeen = new Seen(film.warnings(), film.count());
            filmWish = now;
        }
        BufferedImage painted = filmPainter.apply(Math.min(now.index, film.count() - 1));
        Seen shown = filmSeen;
        Platform.runLater(() -> show(painted, shown));
    }

    private void show(BufferedImage painted, Seen shown) {
        view.setImage(image(painted));
        requestLayout();
        seen.accept(shown);
    }

    /** A picture of Java2D's as one of JavaFX'. */
    static WritableImage image(BufferedImage painted) {
        int w = painted.getWidth();
        int h = painted.getHeight();
        int[] argb = painted.getRGB(0, 0, w, h, null, 0, w);
        WritableImage image = new WritableImage(w, h);
        image.getPixelWriter().setPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
        return image;
    }

    @Override
    protected void layoutChildren() {
        if (page != null) {
            double fit = Math.max(0, fit());
            view.setFitWidth(page.widthPt() * fit);
            view.setFitHeight(page.heightPt() * fit);
            view.relocate((getWidth() - page.widthPt() * fit) / 2, (getHeight() - page.heightPt() * fit) / 2);
        }
    }
}
