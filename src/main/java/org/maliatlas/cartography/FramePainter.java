package org.maliatlas.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Set;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Ring;
import org.maliatlas.words.Words;

/**
 * Paints a state's picture into a pixel buffer: the ground (base map and what of place is asked), kept while only dates
 * move, and the marks, stamped anew for each frame without allocating. One painter serves one picture; not safe for use by
 * two threads.
 */
public final class FramePainter {
    private final BaseMap map;
    private final SpotPositions positions;
    private final MarkStamper stamper;
    private BaseImage base;
    private List<Ring> groundRings = List.of();
    private Set<String> groundIn = Set.of();
    private BufferedImage ground;
    private int[] groundPixels;

    public FramePainter(BaseMap map, Dataset dataset) {
        this.map = map;
        this.positions = new SpotPositions(dataset, map);
        this.stamper = new MarkStamper(positions, map.lettering());
    }

    /**
     * Paints a frame.
     *
     * @param newBase the base map, painted for the answer's state
     * @param answer the answer to the state's question
     * @param argb receives the picture: opaque ARGB, rows of the viewport's width
     */
    public void paint(BaseImage newBase, Answer answer, int[] argb) {
        AtlasState state = answer.state();
        prepareGround(newBase, state);
        System.arraycopy(groundPixels, 0, argb, 0, groundPixels.length);
        stamper.stamp(answer, newBase.viewport(), argb);
    }

    private void prepareGround(BaseImage newBase, AtlasState state) {
        List<Ring> rings = state.question().rings();
        Set<String> in = state.question().in();
        if (base == newBase && groundRings.equals(rings) && groundIn.equals(in)) {
            return;
        }
        Viewport viewport = newBase.viewport();
        if (base == null || base.viewport() != viewport) {
            positions.place(viewport);
        }
        base = newBase;
        groundRings = rings;
        groundIn = in;
        if (ground == null || ground.getWidth() != viewport.widthPx() || ground.getHeight() != viewport.heightPx()) {
            ground = new BufferedImage(viewport.widthPx(), viewport.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
            groundPixels = ((DataBufferInt) ground.getRaster().getDataBuffer()).getData();
        }
        Graphics2D g = ground.createGraphics();
        g.drawImage(newBase.image(), 0, 0, null);
        BaseMap.smooth(g);
        new AskedPainter(map, viewport, MapColours.of(state.drawing().style())).paint(g, state.question(), state.era(), Words.of(FramePainter.class, state.language()));
        g.dispose();
    }
}
