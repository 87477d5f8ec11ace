package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.maliatlas.geography.Era;

/** Whether each spot answers what is asked of place besides the rings. Each part is worked out once, and again when it changes. */
final class WhereAnswers {
    private final Spots spots;
    private Where where = Where.ANYWHERE;
    private Era era;
    private int learnt;
    private byte[] areas;
    private byte[] outlines;
    private byte[] alongs;

    WhereAnswers(Spots spots) {
        this.spots = spots;
    }

    /** Brings the answers up to date. @return whether any of them changed */
    boolean ask(Where newWhere, Era newEra) {
        int nowLearnt = spots.courses().learnt();
        boolean sameRegions = newWhere.regions().equals(where.regions()) && (newEra == era || newWhere.regions().isEmpty());
        boolean sameAreas = sameRegions && newWhere.cercles().equals(where.cercles());
        boolean sameOutlines = newWhere.outlines().equals(where.outlines());
        boolean sameAlongs = newWhere.alongs().equals(where.alongs()) && (nowLearnt == learnt || newWhere.alongs().isEmpty());
        where = newWhere;
        era = newEra;
        learnt = nowLearnt;
        areas = sameAreas ? areas : inAreas();
        outlines = sameOutlines ? outlines : inOutlines();
        alongs = sameAlongs ? alongs : near();
        return !(sameAreas && sameOutlines && sameAlongs);
    }

    /** Takes from answers whatever one of the parts does not give. */
    void narrow(byte[] answers) {
        for (byte[] part : new byte[][] {areas, outlines, alongs}) {
            for (int spot = 0; part != null && spot < answers.length; spot++) {
                answers[spot] = (byte) Math.min(answers[spot], part[spot]);
            }
        }
    }

    /** Answers per spot for lying in any of the regions of an era, or null when it has none of them. */
    static byte[] inRegions(Spots spots, Iterable<String> names, Era era) {
        long wanted = spots.regionBits(era, names);
        return wanted == 0 ? null : within(spots.regionMasks(era), wanted);
    }

    private static byte[] within(long[] masks, long wanted) {
        byte[] inside = new byte[masks.length];
        for (int spot = 0; spot < masks.length; spot++) {
            inside[spot] = (masks[spot] & wanted) == 0 ? Answer.NO : (masks[spot] & ~wanted) == 0 ? Answer.CERTAIN : Answer.POSSIBLE;
        }
        return inside;
    }

    private byte[] inAreas() {
        if (where.regions().isEmpty() && where.cercles().isEmpty()) {
            return null;
        }
        byte[] regions = inRegions(spots, where.regions(), era);
        long cercleBits = spots.cercleBits(where.cercles());
        byte[] cercles = cercleBits == 0 ? null : within(spots.cercleMasks(), cercleBits);
        if (regions == null || cercles == null) {
            return regions != null ? regions : cercles != null ? cercles : new byte[spots.size()];
        }
        return either(regions, cercles);
    }

    /** In a region or in a cercle: what touches both can lie across their common edge, and wholly in the two together. */
    private byte[] either(byte[] regions, byte[] cercles) {
        GroundAnswers both = null;
        byte[] inside = new byte[regions.length];
        for (int spot = 0; spot < inside.length; spot++) {
            inside[spot] = (byte) Math.max(regions[spot], cercles[spot]);
            if (regions[spot] == Answer.POSSIBLE && cercles[spot] == Answer.POSSIBLE) {
                both = both != null ? both : new GroundAnswers(spots.ground(era, where.regions(), where.cercles()), spots.areas());
                inside[spot] = (byte) Math.max(inside[spot], both.of(spots.extent(spot)));
            }
        }
        return inside;
    }

    private byte[] inOutlines() {
        if (where.outlines().isEmpty()) {
            return null;
        }
        List<Geometry> drawn = where.outlines().stream().map(Outline::area).toList();
        Geometry ground = drawn.size() == 1 ? drawn.get(0) : OverlayNGRobust.union(drawn, new GeometryFactory());
        byte[] inside = new byte[spots.size()];
        if (!ground.isEmpty()) {
            GroundAnswers answers = new GroundAnswers(ground, spots.areas());
            for (int spot = 0; spot < inside.length; spot++) {
                inside[spot] = answers.of(spots.extent(spot));
            }
        }
        return inside;
    }

    /** Within the distance of any line. Of one that has not been read nothing is known: then all is possible. */
    private byte[] near() {
        if (where.alongs().isEmpty()) {
            return null;
        }
        byte[] near = new byte[spots.size()];
        List<double[]> distances = new ArrayList<>();
        where.alongs().forEach(along -> distances.add(spots.alongKm(along.course())));
        for (int i = 0; i < distances.size(); i++) {
            double[] km = distances.get(i);
            double most = where.alongs().get(i).km();
            for (int spot = 0; spot < near.length; spot++) {
                byte answer = km == null ? Answer.POSSIBLE : km[2 * spot + 1] <= most ? Answer.CERTAIN : km[2 * spot] <= most ? Answer.POSSIBLE : Answer.NO;
                near[spot] = answer > near[spot] ? answer : near[spot];
            }
        }
        return near;
    }
}
