package org.maliatlas.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.transform.Transform;
import javafx.util.Duration;
import org.maliatlas.bundle.SaveAs;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/**
 * Has the page dragged out of the window as the file that it would be saved as. A drag wants its file at once, so it is made beside the window's thread when
 * the pointer comes over the page, and again a moment after the page changed.
 */
final class DragOut {
    private static final Duration AFTER = Duration.millis(700);
    /** Width of what hangs at the pointer. */
    private static final double VIEW_PX = 220;

    private final SnapshotPainter painter;
    private final Consumer<String> notice;
    private final PauseTransition settled = new PauseTransition(AFTER);
    private final Tooltip tip = new Tooltip();
    private final ExecutorService maker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "picture to drag");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Path folder;
    private Order wanted;
    private Order begun;
    private Future<Path> made;
    private boolean over;
    private Words words;

    private record Order(AtlasState state, Page page, SaveAs kind) {
        String name() {
            return "mali-" + state.question().from() + "-" + state.question().to() + kind.ending();
        }
    }

    /**
     * @param page what is dragged
     * @param painter used by nobody else
     * @param notice tells how it went
     */
    DragOut(Node page, SnapshotPainter painter, Consumer<String> notice) {
        this.painter = painter;
        this.notice = notice;
        settled.setOnFinished(e -> begin());
        Tooltip.install(page, tip);
        page.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> {
            over = true;
            begin();
        });
        page.addEventHandler(MouseEvent.MOUSE_EXITED, e -> over = false);
        page.setOnDragDetected(e -> {
            start(page);
            e.consume();
        });
        page.setOnDragDone(e -> {
            if (e.getTransferMode() != null && begun != null) {
                notice.accept(words.say("drag.done", begun.name()));
            }
        });
    }

    void translate(Words newWords) {
        words = newWords;
        tip.setText(words.say("drag.tip"));
    }

    /** Sets what is dragged from now on. */
    void offer(AtlasState state, Page page, SaveAs kind) {
        wanted = new Order(state, page, kind);
        settled.playFromStart();
    }

    /** Makes the file, where somebody may want it and it is not made yet. */
    private void begin() {
        if (over && wanted != null && !wanted.equals(begun) && wanted.kind.film().isEmpty()) {
            Order order = wanted;
            begun = order;
            made = maker.submit(() -> write(order));
        }
    }

    private Path write(Order order) throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("mali-conflict-atlas");
        }
        Path file = folder.resolve(order.name());
        order.kind.write(painter, order.state, order.page, MakingDay.today(), file);
        return file;
    }

    private void start(Node page) {
        if (wanted == null || wanted.kind.film().isPresent()) {
            notice.accept(words.say("drag.film"));
        } else if (isReady()) {
            drag(page);
        } else {
            over = true;
            begin();
            notice.accept(words.say("drag.making"));
        }
    }

    /** Whether the file of what is offered is there. */
    boolean isReady() {
        return wanted != null && wanted.equals(begun) && made.isDone();
    }

    /** The file, once it is ready. @throws ExecutionException where it could not be made */
    Path file() throws ExecutionException, InterruptedException {
        return made.get();
    }

    private void drag(Node page) {
        try {
            Path file = file();
            notice.accept("");
            Dragboard board = page.startDragAndDrop(TransferMode.COPY);
            board.setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
            SnapshotParameters small = new SnapshotParameters();
            double share = VIEW_PX / page.getLayoutBounds().getWidth();
            small.setTransform(Transform.scale(share, share));
            board.setDragView(page.snapshot(small, null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            begun = null;
            notice.accept(e.getCause() instanceof UserProblem problem ? problem.in(words.language()) : words.say("save.failed", wanted.name(), e.getCause().getClass().getSimpleName()));
        }
    }

    /** Ends what runs, and deletes what was made. */
    void close() {
        maker.shutdownNow();
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            } catch (IOException e) {
                folder.toFile().deleteOnExit();
            }
        }
    }
}
