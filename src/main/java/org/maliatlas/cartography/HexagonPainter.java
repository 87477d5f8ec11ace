package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;

/**
 * Counts incidents in the hexagons of a {@link HexagonGrid}. An incident is counted where its point lies. What is known only to a region is not in it.
 */
final class HexagonPainter implements WayPainter {
    private static final int ALPHA = 232;

    private final SpotPositions positions;
    private final int[] all;
    private final int[] hexagonOf;
    private HexagonGrid grid;
    private int[] counts = {};
    private double[] x = {};
    private double[] y = {};
    private int hexagons;
    private Sprite[] sprites = {};
    private Shades shades = Shades.NONE;
    private Viewport viewport;

    /** @param all incidents at each spot at any time */
    HexagonPainter(SpotPositions positions, int[] all) {
        this.positions = positions;
        this.all = all;
        this.hexagonOf = new int[all.length];
    }

    /** The area of each hexagon, km². */
    double areaKm2() {
        return grid.areaKm2();
    }

    @Override
    public Shades shades() {
        return shades;
    }

    @Override
    public void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        grid = new HexagonGrid(viewport);
        findHexagons();
        int most = 0;
        count(all, null);
        for (int i = 0; i < hexagons; i++) {
            most = Math.max(most, counts[i]);
        }
        MapColours colours = MapColours.of(state.drawing().style());
        shades = Shades.of(1, most, colours.ramp());
        double sidePx = grid.sideM() / viewport.metresPerPx();
        sprites = new Sprite[shades.classes()];
        for (int i = 0; i < sprites.length; i++) {
            int fill = shades.colours()[i].getRGB() & 0xffffff | ALPHA << 24;
            sprites[i] = Sprite.square(sidePx + 1, g -> {
                g.setColor(new Color(fill, true));
                g.fill(HexagonGrid.hexagon(sidePx));
                g.setColor(colours.ground().land());
                g.setStroke(new BasicStroke((float) (0.8 * viewport.pixelsPerPoint())));
                g.draw(HexagonGrid.hexagon(sidePx));
            });
        }
    }

    private void findHexagons() {
        Map<Long, Integer> known = new HashMap<>();
        int room = 256;
        x = new double[room];
        y = new double[room];
        hexagons = 0;
        double reach = grid.sideM() / viewport.metresPerPx();
        for (int spot = 0; spot < hexagonOf.length; spot++) {
            hexagonOf[spot] = -1;
            if (positions.spots().isArea(spot)) {
                continue;
            }
            long cell = grid.at(positions.east(spot), positions.north(spot));
            Integer hexagon = known.get(cell);
            if (hexagon == null) {
                double px = viewport.xPx(grid.east(cell));
                double py = viewport.yPx(grid.north(cell));
                hexagon = px > -reach && py > -reach && px < viewport.widthPx() + reach && py < viewport.heightPx() + reach ? hexagons++ : -1;
                known.put(cell, hexagon);
                if (hexagon >= 0) {
                    if (hexagon == x.length) {
                        x = Arrays.copyOf(x, 2 * x.length);
                        y = Arrays.copyOf(y, 2 * y.length);
                    }
                    x[hexagon] = px;
                    y[hexagon] = py;
                }
            }
            hexagonOf[spot] = hexagon;
        }
        counts = new int[hexagons];
    }

    private void count(int[] some, int[] more) {
        Arrays.fill(counts, 0);
        for (int spot = 0; spot < hexagonOf.length; spot++) {
            int hexagon = hexagonOf[spot];
            if (hexagon >= 0) {
                counts[hexagon] += some[spot] + (more == null ? 0 : more[spot]);
            }
        }
    }

    @Override
    public void paint(Answer answer, Board board) {
        count(answer.certainAtSpot(), answer.state().drawing().possible() ? answer.possibleAtSpot() : null);
        for (int hexagon = 0; hexagon < hexagons; hexagon++) {
            int shade = shades.classOf(counts[hexagon]);
            if (shade >= 0) {
                board.stamp(sprites[shade], x[hexagon], y[hexagon]);
            }
        }
    }

    /** Incidents counted in the last picture. */
    int sum() {
        return Arrays.stream(counts).sum();
    }
}
