package org.maliatlas.query;

import java.util.Arrays;
import org.maliatlas.incident.Kind;

/**
 * How many incidents on each spot lie in the dates shown, and how many only touch them. When the dates move only those incidents are
 * looked at that the move can concern. Allocates nothing.
 */
final class DatedCounts {
    private static final int KINDS = Kind.values().length;
    /** To bring an incident from one standing to another takes so much longer than to count it anew. */
    private static final int DEARER = 2;
    private static final byte APART = 0;
    private static final byte TOUCHES = 1;
    private static final byte WITHIN = 2;

    private final Dataset dataset;
    private final int[] certain;
    private final int[] possible;
    private final int[] aside;
    private final int[] ofKind;
    private final int[] kinds;
    private byte[] facts;
    private int from;
    private int to;

    DatedCounts(Dataset dataset) {
        this.dataset = dataset;
        int spots = dataset.spots().size();
        certain = new int[spots];
        possible = new int[spots];
        aside = new int[spots];
        ofKind = new int[spots * KINDS];
        kinds = new int[spots];
    }

    /** Per spot: incidents whose facts answer certainly, their whole date in the dates. */
    int certain(int spot) {
        return certain[spot];
    }

    /** Per spot: incidents whose facts answer, and whose facts or date only touch what is asked. */
    int possible(int spot) {
        return possible[spot];
    }

    /** Per spot: incidents whose date touches the dates, and whose facts do not answer. */
    int aside(int spot) {
        return aside[spot];
    }

    /** Per spot: a bit for each kind among those that answer. Live. */
    int[] kinds() {
        return kinds;
    }

    /** Counts anew. @param newFacts how each incident answers what is asked of facts; kept until the next count */
    void count(int newFrom, int newTo, byte[] newFacts) {
        facts = newFacts;
        from = newFrom;
        to = newTo;
        Arrays.fill(certain, 0);
        Arrays.fill(possible, 0);
        Arrays.fill(aside, 0);
        Arrays.fill(ofKind, 0);
        Arrays.fill(kinds, 0);
        int first = dataset.firstFrom(from);
        int end = dataset.firstFrom(to + 1);
        int[] endDay = dataset.endDay;
        for (int i = dataset.firstFrom(from - dataset.longestDays); i < first; i++) {
            if (endDay[i] >= from) {
                add(i, possible);
            }
        }
        for (int i = first; i < end; i++) {
            add(i, endDay[i] <= to && facts[i] == Answer.CERTAIN ? certain : possible);
        }
    }

    private void add(int index, int[] counts) {
        int spot = dataset.spotOf[index];
        if (facts[index] != Answer.NO) {
            int kind = dataset.kinds[index];
            counts[spot]++;
            ofKind[spot * KINDS + kind]++;
            kinds[spot] |= 1 << kind;
        } else {
            aside[spot]++;
        }
    }

    /** Brings the counts to other dates: an incident is concerned when its first or last day lies between an end and where that was. */
    void move(int newFrom, int newTo) {
        int longest = dataset.longestDays;
        int first = dataset.firstFrom(Math.min(from, newFrom) - longest);
        int firstEnd = dataset.firstFrom(Math.max(from, newFrom) + 1);
        int second = dataset.firstFrom(Math.min(to, newTo) - longest);
        int secondEnd = dataset.firstFrom(Math.max(to, newTo) + 1);
        int whole = dataset.firstFrom(newTo + 1) - dataset.firstFrom(newFrom - longest);
        if (DEARER * (firstEnd - first + secondEnd - second) >= whole) {
            count(newFrom, newTo, facts);
            return;
        }
        // The ends may have crossed each other's place: what both concern is looked at once.
        boolean inOrder = first <= second;
        int low = inOrder ? first : second;
        int lowEnd = inOrder ? firstEnd : secondEnd;
        int high = Math.max(lowEnd, inOrder ? second : first);
        int highEnd = inOrder ? secondEnd : firstEnd;
        for (int i = low; i < lowEnd; i++) {
            change(i, standing(i, from, to), standing(i, newFrom, newTo));
        }
        for (int i = high; i < highEnd; i++) {
            change(i, standing(i, from, to), standing(i, newFrom, newTo));
        }
        from = newFrom;
        to = newTo;
    }

    private byte standing(int index, int first, int last) {
        int start = dataset.startDay[index];
        int end = dataset.endDay[index];
        return start > last || end < first ? APART : start >= first && end <= last ? WITHIN : TOUCHES;
    }

    private void change(int index, byte was, byte is) {
        if (was == is) {
            return;
        }
        int spot = dataset.spotOf[index];
        byte fact = facts[index];
        if (fact == Answer.NO) {
            aside[spot] += (is == APART ? 0 : 1) - (was == APART ? 0 : 1);
            return;
        }
        int change = (is == APART ? 0 : 1) - (was == APART ? 0 : 1);
        if (fact == Answer.CERTAIN) {
            certain[spot] += (is == WITHIN ? 1 : 0) - (was == WITHIN ? 1 : 0);
            possible[spot] += (is == TOUCHES ? 1 : 0) - (was == TOUCHES ? 1 : 0);
        } else {
            possible[spot] += change;
        }
        if (change != 0) {
            int kind = dataset.kinds[index];
            int count = ofKind[spot * KINDS + kind] += change;
            kinds[spot] = count == 0 ? kinds[spot] & ~(1 << kind) : kinds[spot] | 1 << kind;
        }
    }
}
