package org.maliatlas.window;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.maliatlas.intake.IntakeRun;
import org.maliatlas.words.Words;

/** How far an import has come, and a way to call it off. */
final class ImportProgress extends VBox implements IntakeRun.Progress {
    private final Words words;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label line = new Label();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<double[]> news = new AtomicReference<>();
    private final long begun = System.nanoTime();

    ImportProgress(Words words) {
        super(8);
        this.words = words;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.say("data.importing"));
        line.setWrapText(true);
        line.setText(words.say("data.importing"));
        Button cancel = new Button(words.say("data.cancel"));
        cancel.setId("import-cancel");
        cancel.setOnAction(e -> {
            cancel();
            cancel.setDisable(true);
        });
        getChildren().addAll(bar, line, cancel);
    }

    void cancel() {
        cancelled.set(true);
    }

    /** Called by the thread that imports, often: the JavaFX thread is told of the last news only. */
    @Override
    public void at(long rows, double share) {
        if (news.getAndSet(new double[] {rows, share}) == null) {
            Platform.runLater(this::show);
        }
    }

    private void show() {
        double[] last = news.getAndSet(null);
        double seconds = (System.nanoTime() - begun) / 1e9;
        bar.setProgress(last[1]);
        line.setText(words.say("data.progress", (long) last[0], last[0] / seconds, last[1] > 0 ? Math.ceil(seconds / last[1] - seconds) : 0));
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
