package org.maliatlas.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped on the window: a picture that the atlas saved is opened again, shapefiles with whatever lies beside them become layers, any other file the next import. */
final class DroppedFiles {
    private final Consumer<Path> snapshot;
    private final Consumer<List<Path>> layers;
    private final Consumer<Path> toImport;

    /**
     * @param snapshot opens a picture of the atlas
     * @param layers draws shapefiles
     * @param toImport begins an import
     */
    DroppedFiles(Consumer<Path> snapshot, Consumer<List<Path>> layers, Consumer<Path> toImport) {
        this.snapshot = snapshot;
        this.layers = layers;
        this.toImport = toImport;
    }

    /** Takes what is dropped on a node. */
    void on(Node node) {
        node.setOnDragOver(e -> {
            // What is dragged out of a window is not dropped on it.
            if (e.getDragboard().hasFiles() && e.getGestureSource() == null) {
                e.acceptTransferModes(TransferMode.COPY);
            }
            e.consume();
        });
        node.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent e) {
        if (e.getDragboard().hasFiles()) {
            take(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
        }
        e.consume();
    }

    /** Takes files, at least one. */
    void take(List<Path> files) {
        List<Path> shapefiles = files.stream().filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".shp")).toList();
        if (files.size() == 1 && SnapshotDesk.takes(files.get(0))) {
            snapshot.accept(files.get(0));
        } else if (shapefiles.isEmpty()) {
            toImport.accept(files.get(0));
        } else {
            layers.accept(shapefiles);
        }
    }
}
