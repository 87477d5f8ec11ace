package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.NameEntry;

/** Names with their aliases, each part of another or of none; finds in a text of any spelling whom it names. Immutable. */
public final class NameTree {
    public static final NameTree EMPTY = new NameTree(List.of());
    private static final String BREAK = "|";
    /** Words between two names. */
    private static final Set<String> JOINTS = Set.of(BREAK, "and", "et", "with", "avec", "then", "puis", "ou", "or");

    private final Map<String, NameEntry> entries = new LinkedHashMap<>();
    private final Map<String, List<Alias>> byFirstWord = new HashMap<>();
    private final List<Alias> beginnings = new ArrayList<>();

    private record Alias(String id, List<String> words, boolean whole) {
    }

    /** @param list in the order in which they are listed */
    public NameTree(List<NameEntry> list) {
        for (NameEntry entry : list) {
            entries.put(entry.id(), entry);
            for (String alias : entry.aliases()) {
                boolean whole = alias.startsWith("=");
                String plain = Names.plain(whole ? alias.substring(1) : alias);
                if (plain.endsWith("*") && plain.indexOf(' ') < 0) {
                    beginnings.add(new Alias(entry.id(), List.of(plain.substring(0, plain.length() - 1)), false));
                } else {
                    List<String> words = List.of(plain.replace("*", "").split(" "));
                    byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Alias(entry.id(), words, whole));
                }
            }
        }
        for (NameEntry entry : list) {
            if (!entry.partOf().isEmpty() && !entries.containsKey(entry.partOf())) {
                throw new IllegalArgumentException(entry.id() + " is part of " + entry.partOf() + ", which is not listed");
            }
        }
    }

    /** All entries, in their order. */
    public List<NameEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entry of an id, if it is one. */
    public Optional<NameEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entries that are part of one, in their order; with an empty id those that are part of none. */
    public List<NameEntry> partsOf(String id) {
        return entries.values().stream().filter(entry -> entry.partOf().equals(id) && entry.sort() != NameEntry.Sort.LEFT_OUT).toList();
    }

    /** What stands where nothing else is named, if the tree has such an entry. */
    public Optional<String> nothing() {
        return entries.values().stream().filter(entry -> entry.sort() == NameEntry.Sort.NONE).map(NameEntry::id).findFirst();
    }

    private record Place(String id, int start, int end) {
        boolean isWithin(Place other) {
            return start >= other.start && end <= other.end && end - start < other.end - other.start;
        }
    }

    /**
     * The ids of those that a text names, not of what they are part of. Of names of which one holds the other, as "Fulani militia" holds
     * "militia", the longer alone is meant.
     */
    public Set<String> namedIn(String text) {
        List<String> words = words(text);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Alias alias : byFirstWord.getOrDefault(words.get(i), List.of())) {
                if (stands(alias, words, i)) {
                    places.add(new Place(alias.id, i, i + alias.words.size()));
                }
            }
            for (Alias alias : beginnings) {
                if (words.get(i).startsWith(alias.words.get(0))) {
                    places.add(new Place(alias.id, i, i + 1));
                }
            }
        }
        Set<String> found = new LinkedHashSet<>();
        places.stream().filter(place -> places.stream().noneMatch(place::isWithin)).forEach(place -> found.add(place.id));
        return found;
    }

    private static boolean stands(Alias alias, List<String> words, int at) {
        int end = at + alias.words.size();
        if (end > words.size() || !words.subList(at, end).equals(alias.words)) {
            return false;
        }
        return !alias.whole || (at == 0 || JOINTS.contains(words.get(at - 1))) && (end == words.size() || JOINTS.contains(words.get(end)));
    }

    /** Its words in plain letters, with a break where a comma or the like stands. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Names.plain(text.replaceAll("[,;:()/+&]", " | ")).split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Ids with all that they are part of on a day. */
    public Set<String> withWholes(Set<String> ids, LocalDate day) {
        Set<String> all = new LinkedHashSet<>(ids);
        for (String id : ids) {
            NameEntry entry = entries.get(id);
            while (entry != null && !entry.partOf().isEmpty()) {
                NameEntry whole = entries.get(entry.partOf());
                // Before it joined a group it stood beside it, under the same heading.
                if (entry.since() == null || !day.isBefore(entry.since())) {
                    all.add(whole.id());
                }
                entry = whole;
            }
        }
        return all;
    }

    /** The days on which one becomes part of another, in ascending order. */
    List<LocalDate> turningDays() {
        return entries.values().stream().map(NameEntry::since).filter(java.util.Objects::nonNull).distinct().sorted().toList();
    }

    /** The parties that a text names, each by the largest group that it is part of at any time; those without a name are none. */
    Set<String> partiesIn(String text) {
        Set<String> parties = new LinkedHashSet<>();
        for (String id : namedIn(text)) {
            NameEntry entry = entries.get(id);
            if (entry.sort() == NameEntry.Sort.GROUP) {
                NameEntry whole = entry;
                while (!whole.partOf().isEmpty() && entries.get(whole.partOf()).sort() == NameEntry.Sort.GROUP) {
                    whole = entries.get(whole.partOf());
                }
                parties.add(whole.id());
            }
        }
        return parties;
    }
}
