package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.snapshot.Guard;
import org.maliatlas.snapshot.SnapshotPainter;

/** The atlas opened for pictures: its data and its base map, which all pictures of a run share. */
final class OpenMap implements AutoCloseable {
    private final OpenAtlas atlas;
    private final BaseMap map;

    private OpenMap(OpenAtlas atlas, BaseMap map) {
        this.atlas = atlas;
        this.map = map;
    }

    /** Opens both; the base map is made while the data are read. What is not as it should be is noted. */
    static OpenMap open(Optional<Path> database, Output output) {
        CompletableFuture<MapLayers> layers = OpenAtlas.layers(OpenAtlas.home(), database);
        CompletableFuture<BaseMap> base = layers.thenApply(read -> new BaseMap(read, new MapProjection(), new Lettering()));
        OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), database, layers);
        output.note(atlas.notices());
        return new OpenMap(atlas, base.join().clearOf(atlas.dataset()).withVillages(atlas.gazetteer().places()));
    }

    OpenAtlas atlas() {
        return atlas;
    }

    BaseMap map() {
        return map;
    }

    /** A painter of its own for each thread that paints: it keeps the page it painted last. */
    SnapshotPainter painter() {
        return new SnapshotPainter(map, atlas.dataset(), new Guard(atlas.layers(), atlas.coverage()));
    }

    @Override
    public void close() {
        atlas.close();
    }
}
