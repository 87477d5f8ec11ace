package org.maliatlas.query;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whom incidents name: actors, targets and publishers. The incidents that name the same form a class; a million of them have some
 * hundreds. Immutable.
 *
 * <p>An incident certainly names an actor when it is attributed to them, claimed by them or has them as a side, as the sources agree;
 * possibly, when sources differ on that. With an actor it names all that this is part of at the time.
 */
public final class Mentions {
    /** Which sort of name. */
    public enum Sort { ACTOR, TARGET, PUBLISHER }

    private final NameTree actorTree;
    private final NameTree targetTree;
    private final List<List<String>> keys;
    private final int[][][] certain;
    private final int[][][] possible;

    /**
     * @param keys for each sort the names that occur
     * @param certain for each sort and class the indices of the names that its incidents certainly have
     * @param possible likewise of those that they possibly have
     */
    Mentions(NameTree actorTree, NameTree targetTree, List<List<String>> keys, int[][][] certain, int[][][] possible) {
        this.actorTree = actorTree;
        this.targetTree = targetTree;
        this.keys = keys;
        this.certain = certain;
        this.possible = possible;
    }

    /** The actors that the atlas knows, whether or not an incident names them. */
    public NameTree actorTree() {
        return actorTree;
    }

    /** The sorts of targets. */
    public NameTree targetTree() {
        return targetTree;
    }

    /** The names of a sort that some incident has: ids of the tree, or what datasets write where the tree has none. */
    public List<String> keys(Sort sort) {
        return Collections.unmodifiableList(keys.get(sort.ordinal()));
    }

    /** How many classes of incidents there are. */
    int classes() {
        return certain[0].length;
    }

    /** Per class, how its incidents answer a question for any of some names; certainly where none is asked for. */
    byte[] answers(Sort sort, Set<String> wanted) {
        byte[] answers = new byte[classes()];
        if (wanted.isEmpty()) {
            java.util.Arrays.fill(answers, Answer.CERTAIN);
            return answers;
        }
        List<String> names = keys.get(sort.ordinal());
        boolean[] asked = new boolean[names.size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = wanted.contains(names.get(i));
        }
        for (int i = 0; i < answers.length; i++) {
            answers[i] = any(certain[sort.ordinal()][i], asked) ? Answer.CERTAIN : any(possible[sort.ordinal()][i], asked) ? Answer.POSSIBLE : Answer.NO;
        }
        return answers;
    }

    private static boolean any(int[] indices, boolean[] asked) {
        for (int index : indices) {
            if (asked[index]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Per name of a sort, what each class's incidents add up to.
     *
     * @param sure per class, incidents that certainly answer the rest of the question
     * @param maybe per class, those that possibly do
     */
    Tally[] sums(Sort sort, int[] sure, int[] maybe) {
        int[] certainly = new int[keys(sort).size()];
        int[] possibly = new int[certainly.length];
        for (int i = 0; i < classes(); i++) {
            if (sure[i] + maybe[i] > 0) {
                for (int name : certain[sort.ordinal()][i]) {
                    certainly[name] += sure[i];
                    possibly[name] += maybe[i];
                }
                for (int name : possible[sort.ordinal()][i]) {
                    possibly[name] += sure[i] + maybe[i];
                }
            }
        }
        Tally[] sums = new Tally[certainly.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new Tally(certainly[i], possibly[i]);
        }
        return sums;
    }
}
