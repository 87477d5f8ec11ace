package org.maliatlas.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.function.Function;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Ring;
import org.maliatlas.query.Way;
import org.maliatlas.query.Where;
import org.maliatlas.words.Words;

/**
 * Paints a state's picture into a pixel buffer. The ground (base map and what of place is asked) is kept while only dates move; the
 * answer is drawn anew for each frame, in the way of the state, without allocating. One painter serves one picture; not safe for use
 * by two threads.
 */
public final class FramePainter {
    private final BaseMap map;
    private final SpotPositions positions;
    private final SiteCounts counts;
    private final BadgeStamper badges;
    private final Ways ways;
    private final Crowding crowding;
    private final DifferencePainter differences;
    private Answer other;
    private boolean difference;
    private boolean differencePlaced;
    private final PixelBoard pixels = new PixelBoard();
    private BaseImage base;
    private List<Ring> groundRings = List.of();
    private Where groundWhere = Where.ANYWHERE;
    private int groundLearnt;
    private int[] ground;
    private Overlay lines;
    private Overlay inset;
    private Drawing placedFor;
    private boolean placedFading;
    private Way way;
    private AtlasState painted;

    public FramePainter(BaseMap map, Dataset dataset) {
        this.map = map;
        this.positions = new SpotPositions(dataset, map);
        this.counts = new SiteCounts(positions);
        this.ways = new Ways(map, dataset, positions, counts);
        this.badges = new BadgeStamper(positions, counts, ways.sheets());
        this.crowding = new Crowding(positions, counts);
        this.differences = new DifferencePainter(map, dataset.spots(), dataset::allAtSpot);
    }

    /** Sets the other side's answer: what is painted from now on is the change against it, where a state wants to see that. */
    public FramePainter against(Answer newOther) {
        other = newOther;
        return this;
    }

    /**
     * Paints a frame.
     *
     * @param newBase the base map of the answer's state
     * @param answer the answer to the state's question
     * @param argb receives the picture: opaque ARGB, rows of the viewport's width
     */
    public void paint(BaseImage newBase, Answer answer, int[] argb) {
        AtlasState state = answer.state();
        choose(newBase, answer);
        Board board = pixels.of(argb, newBase.viewport().widthPx(), newBase.viewport().heightPx());
        if (way.isShaded()) {
            System.arraycopy(pixels(newBase.land()), 0, argb, 0, argb.length);
            shade(answer, board);
            lines(state).layOver(argb);
        } else {
            System.arraycopy(ground(state), 0, argb, 0, argb.length);
        }
        stamp(answer, board);
        inset(state).layOver(argb);
    }

    /**
     * Draws the same picture as shapes and letters, for vectors: nothing of it is made of pixels.
     *
     * @param newBase the base map of the answer's state; only its viewport is used
     * @param layers gives for each layer, from the ground up, what it is drawn on: in pixels of the viewport, cut at its edges
     */
    public void draw(BaseImage newBase, Answer answer, Function<MapLayer, Graphics2D> layers) {
        choose(newBase, answer);
        map.paintSurfaces(layers.apply(MapLayer.LAND), answer.state(), base.viewport());
        if (way.isShaded()) {
            shade(answer, new VectorBoard(layers.apply(MapLayer.SHADES)));
        }
        Graphics2D lineLayer = layers.apply(MapLayer.LINES);
        map.paintLines(lineLayer, answer.state(), base.viewport());
        asked(lineLayer, answer.state());
        stamp(answer, new VectorBoard(layers.apply(MapLayer.INCIDENTS)));
        paintInset(layers.apply(MapLayer.FURNITURE), answer.state());
    }

    /** Draws the same picture to be painted some rows at a time, in little memory. @param newBase the base map of the answer's state */
    public MapBands bands(BaseImage newBase, Answer answer) {
        choose(newBase, answer);
        newBase.drawnLines();
        MapBands bands = new MapBands(newBase);
        if (way.isShaded()) {
            shade(answer, bands.shades);
        }
        asked(bands.asked.graphics(), answer.state());
        stamp(answer, bands.incidents);
        paintInset(bands.furniture.graphics(), answer.state());
        return bands;
    }

    private void paintInset(Graphics2D g, AtlasState state) {
        LocatorInset.paintWhereClose(g, map, base.viewport(), MapColours.of(state.drawing().style()));
    }

    /** Draws the answer where it is shades, which lie under the lines. */
    private void shade(Answer answer, Board board) {
        painter(answer.state()).paint(answer, board);
    }

    /** Draws all that lies over the lines: the answer where it is not shades, and what stands over every way to draw. */
    private void stamp(Answer answer, Board board) {
        if (!way.isShaded()) {
            painter(answer.state()).paint(answer, board);
        }
        if (way != Way.AREAS) {
            badges.stampBadges(board);
        }
        if (difference) {
            differences.number(board);
        }
        badges.stampSelection(answer, board);
    }

    /** What a picture would be read by, without painting it. */
    public Legend plan(BaseImage newBase, Answer answer) {
        choose(newBase, answer);
        painter(answer.state());
        return legend();
    }

    private void choose(BaseImage newBase, Answer answer) {
        AtlasState state = answer.state();
        place(newBase, state);
        counts.count(answer);
        painted = state;
        difference = other != null && state.showsDifference();
        Way wanted = difference ? Way.AREAS : state.drawing().way();
        way = wanted == Way.KINDS && crowding.hides() ? Way.DENSITY : wanted;
    }

    private void asked(Graphics2D g, AtlasState state) {
        new AskedPainter(map, base.viewport(), MapColours.of(state.drawing().style()))
                .paint(g, state, Words.of(FramePainter.class, state.language()));
    }

    /** The painter of what is wanted, ready for the view. */
    private WayPainter painter(AtlasState state) {
        if (!difference) {
            return ways.of(way, base.viewport(), state);
        }
        differences.against(other);
        if (!differencePlaced) {
            differences.place(base.viewport(), state);
            differencePlaced = true;
        }
        return differences;
    }

    /** What was drawn last, for its legend. */
    public Legend legend() {
        if (difference) {
            return differences.legend(painted, map.shelf().keys(painted.layers()));
        }
        return ways.legend(way).of(painted);
    }

    private void place(BaseImage newBase, AtlasState state) {
        boolean sameAsked = groundRings.equals(state.question().rings()) && groundWhere.equals(state.question().where())
                && groundLearnt == map.alongs().courses().learnt();
        boolean sameDrawing = state.drawing().equals(placedFor) && state.timing().fade() == placedFading;
        if (base == newBase && sameAsked && sameDrawing) {
            return;
        }
        if (base != newBase || !sameAsked) {
            ground = null;
            lines = null;
            inset = null;
        }
        if (base == null || base.viewport() != newBase.viewport()) {
            positions.place(newBase.viewport());
            crowding.place(newBase.viewport());
        }
        if (base != newBase || !sameDrawing) {
            badges.place(newBase.viewport(), state);
            ways.forget();
            differencePlaced = false;
        }
        base = newBase;
        groundRings = state.question().rings();
        groundWhere = state.question().where();
        groundLearnt = map.alongs().courses().learnt();
        placedFor = state.drawing();
        placedFading = state.timing().fade();
    }

    /** A small map of the country that stands over the marks, where the picture shows only a part of it. */
    private Overlay inset(AtlasState state) {
        if (inset == null) {
            Viewport viewport = base.viewport();
            inset = Overlay.of(viewport.widthPx(), viewport.heightPx(), LocatorInset.card(map, viewport).orElse(null), g -> {
                BaseMap.smooth(g);
                paintInset(g, state);
            });
        }
        return inset;
    }

    /** Opaque: the base map with what of place is asked. */
    private int[] ground(AtlasState state) {
        if (ground == null) {
            ground = pixels(base.land()).clone();
            lines(state).layOver(ground);
        }
        return ground;
    }

    /** What lies over land and shades: the base map's lines, and what of place is asked. */
    private Overlay lines(AtlasState state) {
        if (lines == null) {
            Viewport viewport = base.viewport();
            BufferedImage image = new BufferedImage(viewport.widthPx(), viewport.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = image.createGraphics();
            g.drawImage(base.lines(), 0, 0, null);
            BaseMap.smooth(g);
            asked(g, state);
            g.dispose();
            lines = new Overlay(pixels(image));
        }
        return lines;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
