package org.maliatlas.window;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Standing;
import org.maliatlas.query.View;
import org.maliatlas.words.Language;

/**
 * The atlas being opened, on threads of its own: database and map side by side, then the first answer and the ground of the first
 * picture side by side, so that nothing slow is left to the JavaFX thread.
 *
 * @param ground what a picture of the first state can be painted on
 * @param model the atlas with its first question asked, or what was in the way
 */
record Opening(CompletableFuture<Ground> ground, CompletableFuture<AtlasModel> model) {
    /** The map, with names set clear of the incidents, and the state the program begins with. */
    record Ground(BaseMap map, AtlasState first) {
    }

    /** Begins to open the user's atlas. */
    static Opening begin(Language language) {
        CompletableFuture<MapLayers> layers = OpenAtlas.layers(OpenAtlas.home(), Optional.empty());
        CompletableFuture<BaseMap> map = layers.thenApply(read -> new BaseMap(read, new MapProjection(), new Lettering()));
        Opening opening = new Opening(new CompletableFuture<>(), new CompletableFuture<>());
        Thread thread = new Thread(() -> opening.open(language, layers, map), "opening");
        thread.setDaemon(true);
        thread.start();
        return opening;
    }

    private void open(Language language, CompletableFuture<MapLayers> layers, CompletableFuture<BaseMap> map) {
        try {
            OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), Optional.empty(), layers);
            AtlasState first = Standing.initial(atlas.dataset(), atlas.gazetteer(), language);
            BaseMap clear = map.join().clearOf(atlas.dataset()).withVillages(atlas.gazetteer().places());
            ground.complete(new Ground(clear, first));
            model.complete(new AtlasModel(atlas, clear, first));
        } catch (RuntimeException | Error e) {
            ground.completeExceptionally(e);
            model.completeExceptionally(e);
        }
    }

    /**
     * Paints the ground of the first picture, all of Mali, as soon as it can be.
     *
     * @param widthPx width the map is expected to have, in device pixels
     * @param scale device pixels for one of JavaFX's
     */
    CompletableFuture<BaseImage> paint(int widthPx, int heightPx, double scale) {
        return ground.thenApplyAsync(on -> {
            View view = on.map.fitCountry(widthPx, heightPx);
            return BaseImage.of(on.map, on.first, new Viewport(on.map.projection(), view, widthPx, heightPx, scale)).painted();
        });
    }
}
