package org.maliatlas.cartography;

import java.awt.Graphics2D;
import java.util.List;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AreaCounts;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Spots;

/**
 * Shades regions or cercles by the incidents in them. One that can lie in several of them is possible in each, and counted there
 * only where possible ones are wanted.
 */
final class AreaPainter implements WayPainter, Board.Shading {
    private static final int ALPHA = 226;
    /** Rates that are so much lower than the highest share the lowest class. */
    private static final double SPREAD = 100;

    private final BaseMap map;
    private final Spots spots;
    private final int[] all;
    private Viewport viewport;
    private List<Terrain.Area> areas = List.of();
    private double[] per;
    private final AreaPixels pixels = new AreaPixels();
    private AreaCounts counts = new AreaCounts(new long[0], 0);
    private int[] colourOf = {};
    private int[] colours = {};
    private Shades shades = Shades.NONE;

    /** @param all incidents at each spot at any time */
    AreaPainter(BaseMap map, Spots spots, int[] all) {
        this.map = map;
        this.spots = spots;
        this.all = all;
    }

    @Override
    public Shades shades() {
        return shades;
    }

    @Override
    public void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        boolean cercles = state.drawing().cercles();
        areas = cercles ? map.terrain().cercles() : map.terrain().regions(state.era());
        counts = new AreaCounts(cercles ? spots.cercleMasks() : spots.regionMasks(state.era()), areas.size());
        colourOf = new int[areas.size() + 1];
        per = new double[areas.size()];
        for (int area = 0; area < per.length; area++) {
            per[area] = state.drawing().perArea() ? 1000 / (areas.get(area).areaM2() / 1e6) : 1;
        }
        pixels.place(viewport, areas);
        counts.count(all, null);
        double most = 0;
        double least = Double.MAX_VALUE;
        for (int area = 0; area < per.length; area++) {
            most = Math.max(most, (counts.certain(area) + counts.possible(area)) * per[area]);
            least = Math.min(least, per[area]);
        }
        // A single incident in the largest area would need classes that nothing else falls into.
        shades = Shades.of(state.drawing().perArea() ? Math.max(least, most / SPREAD) : 1, most, MapColours.of(state.drawing().style()).ramp());
        colours = new int[shades.classes()];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = DensityPainter.premultiplied(shades.colours()[i], ALPHA);
        }
    }

    @Override
    public void paint(Answer answer, Board board) {
        counts.count(answer);
        boolean withPossible = answer.state().drawing().possible();
        for (int area = 0; area < areas.size(); area++) {
            int shade = shades.classOf((counts.certain(area) + (withPossible ? counts.possible(area) : 0)) * per[area]);
            colourOf[area + 1] = shade < 0 ? 0 : colours[shade];
        }
        board.shade(this);
    }

    @Override
    public void onto(int[] argb, int top, int rows) {
        pixels.fill(argb, top, rows, colourOf);
    }

    @Override
    public void onto(Graphics2D g) {
        for (int area = 0; area < areas.size(); area++) {
            if (colourOf[area + 1] != 0) {
                g.setColor(DensityPainter.straight(colourOf[area + 1]));
                g.fill(viewport.groundToPx().createTransformedShape(areas.get(area).path()));
            }
        }
    }

    /** Incidents in an area in the last picture, certainly. */
    int certain(int area) {
        return counts.certain(area);
    }

    /** Incidents that can lie in an area in the last picture. */
    int possible(int area) {
        return counts.possible(area);
    }
}
