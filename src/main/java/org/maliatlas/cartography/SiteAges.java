package org.maliatlas.cartography;

import java.util.Arrays;
import org.maliatlas.query.Answer;
import org.maliatlas.query.LatestDays;
import org.maliatlas.query.Question;
import org.maliatlas.query.Spots;

/** How far back in the dates shown the latest incident at each site lies, in quarters of them, so that marks can pale with age. */
final class SiteAges {
    /** Quarters of the dates shown. */
    static final int LEVELS = 4;
    /** How much of its colour a mark keeps in each quarter; its outline stays, and with it its contrast. */
    private static final double[] KEPT = {1, 0.62, 0.36, 0.16};

    private final SpotPositions positions;
    private final LatestDays days;
    private final byte[] levels;

    SiteAges(SpotPositions positions) {
        this.positions = positions;
        this.days = new LatestDays(positions.spots().size());
        this.levels = new byte[positions.sites()];
    }

    void find(Answer answer) {
        days.find(answer);
        Arrays.fill(levels, (byte) (LEVELS - 1));
        Question question = answer.state().question();
        long shown = question.to().toEpochDay() - question.from().toEpochDay() + 1;
        Spots spots = positions.spots();
        for (int spot = 0; spot < spots.size(); spot++) {
            int age = days.age(spot);
            if (age != LatestDays.NONE) {
                int site = positions.site(spot);
                levels[site] = (byte) Math.min(levels[site], level(age, shown));
            }
        }
    }

    /** The quarter an age lies in: 0 for the latest. */
    static int level(long ageDays, long shownDays) {
        return (int) Math.min(LEVELS - 1, ageDays * LEVELS / shownDays);
    }

    /** The quarter that the latest incident at a site lies in. */
    int level(int site) {
        return levels[site];
    }

    /** The share of its colour that a mark keeps. */
    static double kept(int level) {
        return KEPT[level];
    }
}
