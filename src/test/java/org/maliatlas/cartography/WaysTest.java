package org.maliatlas.cartography;


import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.PictureCheck;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Style;
import org.maliatlas.query.SyntheticDataset;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;

/** Every way to draw and every style, over the same made-up incidents. */
class WaysTest {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;
    private static final Dataset FEW = SyntheticDataset.of(600, 3, ShippedMap.LAYERS, ShippedMap.LAYERS.towns());

    private static BufferedImage paint(Dataset dataset, AtlasState state) {
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), state.view(), WIDTH, HEIGHT, 1);
        Answer answer = new Answer(dataset);
        answer.ask(state);
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        new FramePainter(ShippedMap.MAP, dataset).paint(BaseImage.of(ShippedMap.MAP, state, viewport), answer,
                ((DataBufferInt) picture.getRaster().getDataBuffer()).getData());
        return picture;
    }

    private static AtlasState state(Dataset dataset, Drawing drawing, Language language) {
        return ShippedMap.initial(dataset, language).withView(ShippedMap.MAP.fitCountry(WIDTH, HEIGHT)).withDrawing(drawing);
    }

    @ParameterizedTest
    @CsvSource({"KINDS, LIGHT, EN", "KINDS, DARK, FR", "KINDS, PRINT, EN", "KINDS, CONTRAST, FR", "DEATHS, LIGHT, FR", "DEATHS, DARK, EN", "DENSITY, LIGHT, EN", "DENSITY, PRINT, FR",
        "HEXAGONS, LIGHT, FR", "HEXAGONS, CONTRAST, EN", "CLUSTERS, LIGHT, EN", "CLUSTERS, DARK, FR", "AREAS, LIGHT, EN", "AREAS, PRINT, FR"})
    void eachWayInEachStyle(Way way, Style style, Language language) {
        Drawing drawing = Drawing.DEFAULT.withWay(way).withStyle(style);
        PictureCheck.matches("way-" + way.code() + "-" + style.code(), paint(FEW, state(FEW, drawing, language)));
    }
}
