package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Viewport;
import org.testfx.framework.junit5.Start;

/** The first picture's ground is painted before the window is laid out, for the size that the map is expected to have. */
class FirstPictureTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    @Test
    void theMapHasAboutTheSizeThatWasForeseen() throws Exception {
        waitForMap();
        Dimension2D foreseen = AtlasWindow.mapSize(stage.getScene().getWidth(), stage.getScene().getHeight(), settings);
        assertThat(window.map().getWidth()).isCloseTo(foreseen.getWidth(), within(12.0));
        assertThat(window.map().getHeight()).isCloseTo(foreseen.getHeight(), within(12.0));
    }

    @Test
    void aGroundOfTheVerySizeIsTaken() throws Exception {
        waitForMap();
        Viewport asked = window.map().viewport();
        BaseMap map = ShippedMap.MAP;
        BaseImage ground = BaseImage.of(map, model.state(), new Viewport(map.projection(), asked.view(), asked.widthPx(), asked.heightPx(), asked.pixelsPerPoint()));
        assertThat(ground.fits(model.state(), asked)).isTrue();
    }

    @Test
    void oneThatIsNotQuiteRightOrFailedGivesWayToThePictureItself() throws Exception {
        waitForMap();
        Viewport wrong = new Viewport(ShippedMap.MAP.projection(), model.state().view(), 300, 200, 1);
        for (CompletableFuture<BaseImage> ground : List.of(CompletableFuture.completedFuture(BaseImage.of(ShippedMap.MAP, model.state(), wrong)),
                CompletableFuture.<BaseImage>failedFuture(new IllegalStateException("no ground")))) {
            BlockingQueue<PicturePainter.Picture> pictures = new LinkedBlockingQueue<>();
            PicturePainter painter = new PicturePainter(ShippedMap.MAP, atlas.dataset(), pictures::add);
            painter.startWith(ground);
            painter.ask(model.state(), window.map().viewport());
            PicturePainter.Picture last = pictures.take();
            if (!ground.isCompletedExceptionally()) {
                assertThat(last.viewport()).isEqualTo(wrong);
                last = pictures.take();
            }
            assertThat(last.viewport()).isEqualTo(window.map().viewport());
            painter.close();
        }
    }
}
