package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;

/**
 * Counts incidents in hexagons of one area, which lie fixed on the ground: the projection keeps areas, so that counts can be
 * compared. An incident is counted where its point lies. What is known only to a region is not in it.
 */
final class HexagonPainter implements WayPainter {
    private static final double[] AREAS_KM2 = {1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000};
    private static final double LEAST_WIDTH_PT = 21;
    private static final int ALPHA = 232;

    private final SpotPositions positions;
    private final int[] all;
    private final int[] hexagonOf;
    private double areaKm2;
    private double side;
    private int[] counts = {};
    private int[] x = {};
    private int[] y = {};
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
        return areaKm2;
    }

    @Override
    public Shades shades() {
        return shades;
    }

    @Override
    public void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        areaKm2 = areaFor(viewport);
        // A hexagon of side s has the area 3√3/2 s².
        side = 1000 * Math.sqrt(areaKm2 / (1.5 * Math.sqrt(3)));
        findHexagons();
        int most = 0;
        count(all, null);
        for (int i = 0; i < hexagons; i++) {
            most = Math.max(most, counts[i]);
        }
        MapColours colours = MapColours.of(state.drawing().style());
        shades = Shades.of(1, most, colours.ramp());
        double sidePx = side / viewport.metresPerPx();
        sprites = new Sprite[shades.classes()];
        for (int i = 0; i < sprites.length; i++) {
            int fill = shades.colours()[i].getRGB() & 0xffffff | ALPHA << 24;
            sprites[i] = Sprite.square(sidePx + 1, g -> {
                g.setColor(new java.awt.Color(fill, true));
                g.fill(hexagon(sidePx));
                g.setColor(colours.ground().land());
                g.setStroke(new BasicStroke((float) (0.8 * viewport.pixelsPerPoint())));
                g.draw(hexagon(sidePx));
            });
        }
    }

    private static double areaFor(Viewport viewport) {
        double widthKm = LEAST_WIDTH_PT * viewport.pixelsPerPoint() * viewport.metresPerPx() / 1000;
        for (double area : AREAS_KM2) {
            if (area >= widthKm * widthKm * Math.sqrt(3) / 2) {
                return area;
            }
        }
        return AREAS_KM2[AREAS_KM2.length - 1];
    }

    /** A hexagon that stands on a corner, about the origin. */
    static Path2D hexagon(double side) {
        Path2D.Double path = new Path2D.Double();
        for (int corner = 0; corner < 6; corner++) {
            double angle = Math.toRadians(60 * corner - 90);
            if (corner == 0) {
                path.moveTo(side * Math.cos(angle), side * Math.sin(angle));
            } else {
                path.lineTo(side * Math.cos(angle), side * Math.sin(angle));
            }
        }
        path.closePath();
        return path;
    }

    private void findHexagons() {
        Map<Long, Integer> known = new HashMap<>();
        int room = 256;
        x = new int[room];
        y = new int[room];
        hexagons = 0;
        double reach = side / viewport.metresPerPx();
        for (int spot = 0; spot < hexagonOf.length; spot++) {
            hexagonOf[spot] = -1;
            if (positions.spots().isArea(spot)) {
                continue;
            }
            long cell = cellAt(positions.east(spot), positions.north(spot));
            Integer hexagon = known.get(cell);
            if (hexagon == null) {
                double px = viewport.xPx(eastOf(cell));
                double py = viewport.yPx(northOf(cell));
                hexagon = px > -reach && py > -reach && px < viewport.widthPx() + reach && py < viewport.heightPx() + reach ? hexagons++ : -1;
                known.put(cell, hexagon);
                if (hexagon >= 0) {
                    if (hexagon == x.length) {
                        x = Arrays.copyOf(x, 2 * x.length);
                        y = Arrays.copyOf(y, 2 * y.length);
                    }
                    x[hexagon] = (int) Math.round(px);
                    y[hexagon] = (int) Math.round(py);
                }
            }
            hexagonOf[spot] = hexagon;
        }
        counts = new int[hexagons];
    }

    /** The hexagon of a point by rounding its cube coordinates (Patel, Hexagonal Grids, redblobgames.com/grids/hexagons). */
    private long cellAt(double east, double north) {
        double q = (Math.sqrt(3) / 3 * east - north / 3) / side;
        double r = 2.0 / 3 * north / side;
        double s = -q - r;
        double rq = Math.rint(q);
        double rr = Math.rint(r);
        double rs = Math.rint(s);
        double dq = Math.abs(rq - q);
        double dr = Math.abs(rr - r);
        double ds = Math.abs(rs - s);
        if (dq > dr && dq > ds) {
            rq = -rr - rs;
        } else if (dr > ds) {
            rr = -rq - rs;
        }
        return (long) rq << 32 | (int) rr & 0xffffffffL;
    }

    private double eastOf(long cell) {
        return side * Math.sqrt(3) * ((cell >> 32) + (int) cell / 2.0);
    }

    private double northOf(long cell) {
        return side * 1.5 * (int) cell;
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
    public void paint(Answer answer, int[] argb) {
        count(answer.certainAtSpot(), answer.state().drawing().possible() ? answer.possibleAtSpot() : null);
        for (int hexagon = 0; hexagon < hexagons; hexagon++) {
            int shade = shades.classOf(counts[hexagon]);
            if (shade >= 0) {
                sprites[shade].stamp(argb, viewport.widthPx(), viewport.heightPx(), x[hexagon], y[hexagon]);
            }
        }
    }

    /** Whether a spot is counted in the hexagon under a pixel. */
    boolean isUnder(int spot, double xPx, double yPx) {
        if (hexagonOf[spot] < 0) {
            return false;
        }
        double east = viewport.xPx(0);
        double north = viewport.yPx(0);
        return cellAt(positions.east(spot), positions.north(spot))
                == cellAt((xPx - east) * viewport.metresPerPx(), (north - yPx) * viewport.metresPerPx());
    }

    /** Incidents counted in the last picture. */
    int sum() {
        return Arrays.stream(counts).sum();
    }
}
