package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Place;
import org.maliatlas.words.Language;

/** Letters the base map: towns first, since their places are given, then regions, countries and rivers where room is left. */
final class MapLetterer {
    /** Metres per point at which towns of a rank come in: index = rank. */
    private static final double[] TOWNS_FROM = {0, 1e9, 5200, 1500, 380};
    private static final double[] FOREIGN_TOWNS_FROM = {0, 1e9, 2300, 2300, 1500, 1000};
    private static final double FOREIGN_REST_FROM = 700;
    private static final double VILLAGES_FROM = 115;
    /** Room about a village without another name: the map stays a map of towns. */
    private static final double VILLAGE_ROOM_PT = 30;
    /** The names of main towns stand clear of a mark set on the town. */
    private static final double MARK_CLEARANCE_PT = 8;

    private final Terrain terrain;
    private final List<Terrain.Town> villages;
    private final MarkCrowd crowd;
    private final Viewport viewport;
    private final Graphics2D g;
    private final Lettering lettering;
    private final Language language;
    private final LabelBoard board;
    private final MapColours colours;
    private final double pt;
    private final double metresPerPoint;

    MapLetterer(Terrain terrain, List<Terrain.Town> villages, MarkCrowd crowd, Viewport viewport, Graphics2D g, Lettering lettering, Language language, LabelBoard board,
                MapColours colours) {
        this.terrain = terrain;
        this.villages = villages;
        this.crowd = crowd;
        this.viewport = viewport;
        this.g = g;
        this.lettering = lettering;
        this.language = language;
        this.board = board;
        this.colours = colours;
        this.pt = viewport.pixelsPerPoint();
        this.metresPerPoint = viewport.metresPerPx() * pt;
    }

    void letter(Era era) {
        letterTowns(terrain.towns.stream().filter(t -> t.place().rank() <= 2).toList(), false);
        AreaLetterer areas = new AreaLetterer(viewport, g, board);
        double regionPt = metresPerPoint > 2600 ? 8.5 : metresPerPoint > 1300 ? 10 : 12.5;
        for (Terrain.Area region : terrain.regions(era)) {
            areas.letter(region, name(region.name(), region.nameEn()), lettering.spaced(Cut.REGULAR, regionPt * pt, 0.22), colours.letters().region(), colours.letters().halo());
        }
        letterTowns(terrain.foreignTowns.stream().filter(t -> t.place().rank() == 1).toList(), true);
        for (Terrain.Area country : terrain.countries) {
            areas.letter(country, name(country.name(), country.nameEn()), lettering.spaced(Cut.MEDIUM, 13 * pt, 0.35), colours.letters().foreign(), colours.letters().foreignHalo());
        }
        letterRivers();
        letterTowns(terrain.towns.stream().filter(t -> t.place().rank() == 3).toList(), false);
        letterTowns(terrain.foreignTowns.stream().filter(t -> t.place().rank() > 1).toList(), true);
        letterTowns(terrain.towns.stream().filter(t -> t.place().rank() > 3).toList(), false);
        if (metresPerPoint <= VILLAGES_FROM) {
            letterTowns(villages, false);
        }
    }

    private String name(String official, String english) {
        return language == Language.EN && !english.isEmpty() ? english : official;
    }

    private void letterTowns(List<Terrain.Town> towns, boolean foreign) {
        for (Terrain.Town town : towns) {
            Place place = town.place();
            int rank = place.rank();
            double[] from = foreign ? FOREIGN_TOWNS_FROM : TOWNS_FROM;
            double limit = rank < from.length ? from[rank] : foreign ? FOREIGN_REST_FROM : VILLAGES_FROM;
            double x = viewport.xPx(town.east());
            double y = viewport.yPx(town.north());
            if (place.name().isBlank() || metresPerPoint > limit || x < 0 || y < 0 || x > viewport.widthPx() || y > viewport.heightPx()) {
                continue;
            }
            if (!foreign && rank >= from.length && !hasRoom(x, y)) {
                continue;
            }
            double r = (foreign ? 1.8 : rank == 1 ? 3.6 : rank == 2 ? 2.7 : rank == 3 ? 2.0 : 1.4) * pt;
            Cut cut = foreign || rank > 2 ? Cut.REGULAR : rank == 1 ? Cut.BOLD : Cut.MEDIUM;
            double size = (foreign ? rank == 1 ? 10.5 : 9.5 : rank == 1 ? 14 : rank == 2 ? 12 : rank == 3 ? 10.5 : 9.5) * pt;
            Label label = new Label(name(place.name(), place.nameEn()), lettering.font(cut, size),
                    foreign ? colours.letters().foreign() : colours.letters().town(), foreign ? colours.letters().foreignHalo() : colours.letters().halo(), 1.7 * pt);
            double clear = !foreign && rank <= 2 ? MARK_CLEARANCE_PT * pt : r;
            if (placeBeside(label, x, y, clear)) {
                paintTown(x, y, r, foreign, rank);
            }
        }
    }

    private boolean hasRoom(double x, double y) {
        double half = VILLAGE_ROOM_PT * pt;
        return board.isFree(new Rectangle2D.Double(x - half, y - half * 0.6, 2 * half, 2 * half * 0.6));
    }

    /** Sets a name beside its town, where it lies under the fewest marks; nearer places and those to the right come first. */
    private boolean placeBeside(Label label, double x, double y, double r) {
        Rectangle2D dot = new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
        double[] best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double[] spot : placesBeside(label, x, y, r + 3 * pt)) {
            Rectangle2D box = label.boxAt(spot[0], spot[1]);
            if (board.isFree(box)) {
                double cost = crowd.under(box, viewport) + spot[2];
                if (cost < least) {
                    least = cost;
                    best = spot;
                }
            }
        }
        if (best == null || !board.take(List.of(label.boxAt(best[0], best[1]), dot))) {
            return false;
        }
        label.paintAt(g, best[0], best[1]);
        return true;
    }

    /** Left end and baseline of each place, and what it costs against one mark covered. */
    private double[][] placesBeside(Label label, double x, double y, double gap) {
        double w = label.widthPx();
        double mid = label.capHeightPx() / 2;
        double near = gap * 0.7;
        double far = gap * 1.7;
        return new double[][] {
            {x + gap, y + mid, 0}, {x - gap - w, y + mid, 0.05}, {x - w / 2, y - gap, 0.1}, {x - w / 2, y + gap + 2 * mid, 0.12},
            {x + near, y - near, 0.15}, {x + near, y + near + 2 * mid, 0.16}, {x - near - w, y - near, 0.18}, {x - near - w, y + near + 2 * mid, 0.2},
            {x + far, y + mid, 0.6}, {x - far - w, y + mid, 0.65}, {x - w / 2, y - far, 0.7}, {x - w / 2, y + far + 2 * mid, 0.72}};
    }

    private void paintTown(double x, double y, double r, boolean foreign, int rank) {
        Color ink = foreign ? colours.letters().foreign() : colours.letters().town();
        Ellipse2D dot = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        if (rank <= 2 && !foreign) {
            g.setColor(colours.marks().paper());
            g.fill(dot);
            g.setColor(ink);
            g.setStroke(new BasicStroke((float) (1.1 * pt)));
            g.draw(dot);
            double inner = r * 0.42;
            g.fill(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner));
        } else {
            g.setColor(ink);
            g.fill(dot);
        }
    }

    private void letterRivers() {
        Map<String, List<double[][]>> lines = new LinkedHashMap<>();
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (Terrain.Water river : terrain.rivers.stream().sorted(Comparator.comparingInt(Terrain.Water::rank)).toList()) {
            int least = metresPerPoint > 1800 ? 4 : metresPerPoint > 700 ? 7 : 9;
            if (river.rank() > least || river.name().isBlank()) {
                continue;
            }
            String name = name(river.name(), river.nameEn());
            ranks.putIfAbsent(name, river.rank());
            collectLines(river.ground(), lines.computeIfAbsent(name, n -> new ArrayList<>()));
        }
        lines.forEach((name, parts) -> {
            double size = (ranks.get(name) <= 4 ? 10.5 : 9.5) * pt;
            Font font = lettering.font(Cut.ITALIC, size);
            new CurvedLabel(name, font, colours.letters().water(), colours.letters().halo(), 1.4 * pt, 4 * pt).place(parts, board, g);
        });
    }

    private void collectLines(Geometry ground, List<double[][]> lines) {
        for (int n = 0; n < ground.getNumGeometries(); n++) {
            Coordinate[] points = ground.getGeometryN(n).getCoordinates();
            double[][] line = new double[2][points.length];
            boolean seen = false;
            for (int i = 0; i < points.length; i++) {
                line[0][i] = viewport.xPx(points[i].x);
                line[1][i] = viewport.yPx(points[i].y);
                seen |= line[0][i] > 0 && line[1][i] > 0 && line[0][i] < viewport.widthPx() && line[1][i] < viewport.heightPx();
            }
            if (seen) {
                lines.add(line);
            }
        }
    }
}
