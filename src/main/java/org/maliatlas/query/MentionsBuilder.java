package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maliatlas.incident.NameEntry;
import org.maliatlas.incident.Named;

/** Sorts incidents into classes that name the same. Names that no tree knows are listed as datasets write them. */
final class MentionsBuilder {
    /** More names than that, of one sort, are not listed: no one would look through them. */
    private static final int MOST_NAMES = 10_000;
    private static final int FIRST_ROOM = 64;

    private final NameTree actorTree;
    private final NameTree targetTree;
    private final long[] turningDays;
    private final List<Map<String, Integer>> keys = List.of(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    private final Map<List<List<Integer>>, Integer> classes = new LinkedHashMap<>();
    /** Per number of what is named, and each time between turning days, the class. */
    private int[] ofNumber = new int[FIRST_ROOM];

    MentionsBuilder(NameTree actorTree, NameTree targetTree) {
        this.actorTree = actorTree;
        this.targetTree = targetTree;
        this.turningDays = actorTree.turningDays().stream().mapToLong(LocalDate::toEpochDay).toArray();
        named(0, Named.NOTHING);
    }

    /** Says what a number names; 0 names nothing. */
    void named(int number, Named named) {
        int times = turningDays.length + 1;
        if ((number + 1) * times > ofNumber.length) {
            ofNumber = Arrays.copyOf(ofNumber, Math.max(ofNumber.length * 2, (number + 1) * times));
        }
        for (int time = 0; time < times; time++) {
            ofNumber[number * times + time] = classOf(named, time == 0 ? LocalDate.MIN : LocalDate.ofEpochDay(turningDays[time - 1]));
        }
    }

    /** The class of an incident that names what a number names, and begins on a day. */
    int of(int number, int startDay) {
        int time = 0;
        while (time < turningDays.length && startDay >= turningDays[time]) {
            time++;
        }
        return ofNumber[number * (turningDays.length + 1) + time];
    }

    private int classOf(Named named, LocalDate day) {
        Set<String> sides = new LinkedHashSet<>();
        named.sides().forEach(side -> sides.addAll(actors(side)));
        Set<String> attributed = actors(named.attributedTo());
        Set<String> otherwise = new LinkedHashSet<>();
        named.otherwise().forEach(name -> otherwise.addAll(actors(name)));
        Set<String> certain = new LinkedHashSet<>(sides);
        Set<String> possible = new LinkedHashSet<>(otherwise);
        (named.disputed() ? possible : certain).addAll(attributed);
        if (certain.isEmpty() && possible.isEmpty()) {
            actorTree.nothing().ifPresent(certain::add);
        }
        certain = actorTree.withWholes(certain, day);
        possible = new LinkedHashSet<>(actorTree.withWholes(possible, day));
        possible.removeAll(certain);
        Set<String> targets = new LinkedHashSet<>(targetTree.namedIn(named.target()));
        if (targets.isEmpty()) {
            targetTree.nothing().ifPresent(targets::add);
        }
        List<List<Integer>> sets = List.of(indices(Mentions.Sort.ACTOR, certain), indices(Mentions.Sort.TARGET, targets),
                indices(Mentions.Sort.PUBLISHER, named.publishers()), indices(Mentions.Sort.ACTOR, possible));
        return classes.computeIfAbsent(sets, all -> classes.size());
    }

    /** Those that a text names; where it names none that is known, the text itself. */
    private Set<String> actors(String text) {
        if (text.isBlank()) {
            return Set.of();
        }
        Set<String> ids = new LinkedHashSet<>(actorTree.namedIn(text));
        if (ids.isEmpty()) {
            return Set.of(text.strip());
        }
        ids.removeIf(id -> actorTree.entry(id).filter(entry -> entry.sort() == NameEntry.Sort.LEFT_OUT).isPresent());
        return ids;
    }

    private List<Integer> indices(Mentions.Sort sort, Iterable<String> names) {
        Map<String, Integer> numbers = keys.get(sort.ordinal());
        List<Integer> indices = new ArrayList<>();
        for (String name : names) {
            if (numbers.size() < MOST_NAMES || numbers.containsKey(name)) {
                indices.add(numbers.computeIfAbsent(name, one -> numbers.size()));
            }
        }
        indices.sort(null);
        return List.copyOf(indices);
    }

    Mentions build() {
        int[][][] certain = new int[Mentions.Sort.values().length][classes.size()][];
        int[][][] possible = new int[certain.length][classes.size()][];
        int at = 0;
        for (List<List<Integer>> sets : classes.keySet()) {
            for (int sort = 0; sort < certain.length; sort++) {
                certain[sort][at] = array(sets.get(sort));
                possible[sort][at] = sort == Mentions.Sort.ACTOR.ordinal() ? array(sets.get(certain.length)) : new int[0];
            }
            at++;
        }
        return new Mentions(actorTree, targetTree, keys.stream().map(names -> List.copyOf(names.keySet())).toList(), certain, possible);
    }

    private static int[] array(List<Integer> indices) {
        return indices.stream().mapToInt(Integer::intValue).toArray();
    }
}
