package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.maliatlas.geography.Era;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AreaCounts;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Spots;
import org.maliatlas.query.Way;
import org.maliatlas.words.Words;

/**
 * Shades regions or cercles by the change of certain counts against the other side of a comparison, and sets the change into each;
 * hatched are those where only possible ones differ. Classes depend on the whole dataset, not on the dates: a colour keeps its meaning.
 */
final class DifferencePainter implements WayPainter, Board.Shading {
    private static final int ALPHA = 226;
    private static final double LETTERS_PT = 11;

    private final BaseMap map;
    private final Spots spots;
    private final Supplier<int[]> all;
    private final Map<Terrain.Area, Optional<Coordinate>> middles = new IdentityHashMap<>();
    private final Map<Integer, Sprite> numbers = new HashMap<>();
    private Answer their;
    private Viewport viewport;
    private List<Terrain.Area> areas = List.of();
    private final AreaPixels pixels = new AreaPixels();
    private AreaCounts ours = new AreaCounts(new long[0], 0);
    private AreaCounts theirs = new AreaCounts(new long[0], 0);
    private DifferenceColours colours;
    private Words words;
    /** By area, from 1 on: premultiplied, or 0 for none, and how it is patterned. */
    private int[] colourOf = {};
    private byte[] patternOf = {};
    private Point2D.Double[] at = {};

    /** @param all incidents at each spot at any time */
    DifferencePainter(BaseMap map, Spots spots, Supplier<int[]> all) {
        this.map = map;
        this.spots = spots;
        this.all = all;
    }

    /** Sets the other side's answer, which the next pictures are painted against. */
    DifferencePainter against(Answer newTheir) {
        their = newTheir;
        return this;
    }

    @Override
    public void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        boolean cercles = state.drawing().cercles();
        areas = cercles ? map.terrain().cercles() : map.terrain().regions(state.era());
        long[] masks = cercles ? spots.cercleMasks() : spots.regionMasks(state.era());
        ours = new AreaCounts(masks, areas.size());
        theirs = new AreaCounts(masks, areas.size());
        colourOf = new int[areas.size() + 1];
        patternOf = new byte[areas.size() + 1];
        pixels.place(viewport, areas);
        ours.count(all.get(), null);
        int most = 0;
        for (int area = 0; area < areas.size(); area++) {
            most = Math.max(most, ours.certain(area) + ours.possible(area));
        }
        colours = DifferenceColours.of(state.drawing().style(), most);
        words = Words.of(DifferencePainter.class, state.language());
        numbers.clear();
        at = new Point2D.Double[areas.size()];
        for (int area = 0; area < at.length; area++) {
            Optional<Coordinate> middle = middles.computeIfAbsent(areas.get(area), a -> AreaMiddle.of(a, map.terrain().towns));
            at[area] = middle.map(m -> new Point2D.Double(viewport.xPx(m.x), viewport.yPx(m.y))).orElse(null);
        }
    }

    /** What the shades are read by. */
    Legend legend(AtlasState state, List<LayerKey> layers) {
        AtlasState other = state.otherSide().orElseThrow();
        boolean changed = Era.at(state.question().to()) != state.era() || Era.at(other.question().to()) != state.era() || state.crossesEras() || other.crossesEras();
        DifferenceKey key = new DifferenceKey(colours.more(), colours.less(), DifferenceKey.days(state), DifferenceKey.days(other));
        return new Legend(Way.AREAS, false, colours.more(), 0, state.drawing(), state.era(), changed, layers, false, state.question().where(), Optional.of(key));
    }

    @Override
    public void paint(Answer our, Board board) {
        ours.count(our);
        theirs.count(their);
        boolean withPossible = our.state().drawing().possible();
        for (int area = 0; area < areas.size(); area++) {
            int change = ours.certain(area) - theirs.certain(area);
            boolean hatched = change == 0 && withPossible && ours.possible(area) != theirs.possible(area);
            Shades shades = change > 0 ? colours.more() : colours.less();
            int shade = shades.classOf(Math.abs(change));
            colourOf[area + 1] = hatched ? colours.hatch() : shade < 0 ? 0 : DensityPainter.premultiplied(shades.colours()[shade], ALPHA);
            patternOf[area + 1] = hatched ? AreaPixels.HATCHED : change < 0 && colours.linesLess() ? AreaPixels.LINED : AreaPixels.FULL;
        }
        board.shade(this);
    }

    @Override
    public void onto(int[] argb, int top, int rows) {
        pixels.fill(argb, top, rows, colourOf, patternOf);
    }

    @Override
    public void onto(Graphics2D g) {
        double pt = viewport.pixelsPerPoint();
        for (int area = 0; area < areas.size(); area++) {
            if (colourOf[area + 1] == 0) {
                continue;
            }
            Shape shape = viewport.groundToPx().createTransformedShape(areas.get(area).path());
            g.setColor(DensityPainter.straight(colourOf[area + 1]));
            if (patternOf[area + 1] == AreaPixels.FULL) {
                g.fill(shape);
            } else {
                hatch(g, shape, patternOf[area + 1] == AreaPixels.LINED, pt);
            }
        }
    }

    /** Fills a shape with lines in the colour set: aslant, or level. */
    static void hatch(Graphics2D g, Shape shape, boolean level, double pt) {
        Graphics2D own = (Graphics2D) g.create();
        own.clip(shape);
        Rectangle2D box = shape.getBounds2D();
        double step = AreaPixels.STEP_PT * pt;
        own.setStroke(new BasicStroke((float) ((level ? AreaPixels.STEP_PT - AreaPixels.LINE_PT : AreaPixels.LINE_PT) * pt)));
        double reach = level ? 0 : box.getHeight();
        for (double n = 0; n < (level ? box.getHeight() : box.getWidth()) + reach + step; n += step) {
            own.draw(level ? new Line2D.Double(box.getMinX(), box.getMinY() + n, box.getMaxX(), box.getMinY() + n)
                    : new Line2D.Double(box.getMinX() + n - reach, box.getMaxY(), box.getMinX() + n, box.getMinY()));
        }
        own.dispose();
    }

    /** Sets the change of certain counts into each area that has room for it: the colour is never alone. */
    void number(Board board) {
        double pt = viewport.pixelsPerPoint();
        double metresPerPx = viewport.metresPerPx();
        for (int area = 0; area < areas.size(); area++) {
            int change = ours.certain(area) - theirs.certain(area);
            if (change == 0 || at[area] == null) {
                continue;
            }
            Sprite number = numbers.computeIfAbsent(change, this::sprite);
            if (areas.get(area).bounds().getWidth() / metresPerPx > number.widthPx() && areas.get(area).bounds().getHeight() / metresPerPx > LETTERS_PT * pt) {
                board.stamp(number, at[area].x, at[area].y);
            }
        }
    }

    private Sprite sprite(int change) {
        double pt = viewport.pixelsPerPoint();
        Font font = map.lettering().font(Lettering.Cut.BOLD, LETTERS_PT * pt);
        Label label = new Label(words.say("difference.change", change), font, colours.ink(), colours.paper(), 2 * pt);
        int w = (int) Math.ceil(label.widthPx() / 2 + 3 * pt);
        int h = (int) Math.ceil(9 * pt);
        return new Sprite(2 * w, 2 * h, w, h, g -> label.paintAt(g, -label.widthPx() / 2, label.capHeightPx() / 2));
    }

    /** The change of certain counts in an area in the last picture. */
    int change(int area) {
        return ours.certain(area) - theirs.certain(area);
    }
}
