package org.maliatlas.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.maliatlas.geography.Era;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Style;
import org.maliatlas.words.Language;

/** A base map as painted once for a viewport, an era and a language; frames are painted over it. */
public record BaseImage(Era era, Language language, Style style, Viewport viewport, BufferedImage image) {

    /** Paints the base map: the slow part of a picture. Safe to call from any thread. */
    public static BaseImage of(BaseMap map, AtlasState state, Viewport viewport) {
        BufferedImage image = new BufferedImage(viewport.widthPx(), viewport.heightPx(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        map.paint(g, state, viewport);
        g.dispose();
        return new BaseImage(state.era(), state.language(), state.drawing().style(), viewport, image);
    }

    /** Whether it still is the base of a state's picture. */
    public boolean fits(AtlasState state, Viewport other) {
        return era == state.era() && language == state.language() && style == state.drawing().style() && viewport == other;
    }
}
