package org.maliatlas.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.NameEntry;
import org.maliatlas.query.Mentions;
import org.maliatlas.query.NameTree;
import org.maliatlas.query.WhatInWords;
import org.maliatlas.words.Language;

/** Names of actors, targets and publishers as a user types them: any name or alias, in either language, whatever its case and accents. */
final class TypedNames {
    private static final int MOST_SIMILAR = 8;

    private final Mentions mentions;
    private final WhatInWords english = new WhatInWords(Language.EN);
    private final WhatInWords french = new WhatInWords(Language.FR);
    private final WhatInWords shown;

    TypedNames(Mentions mentions, Language language) {
        this.mentions = mentions;
        this.shown = language == Language.EN ? english : french;
    }

    /** @throws UsageProblem naming those that are known, if one is not */
    Set<String> actors(List<String> typed) {
        Set<String> ids = new TreeSet<>();
        for (String name : typed) {
            ids.addAll(find(name, mentions.actorTree(), Mentions.Sort.ACTOR, english::actor, french::actor, "usage.actor", shown::actor));
        }
        return ids;
    }

    /** @throws UsageProblem naming those that are known, if one is not */
    Set<String> targets(List<String> typed) {
        Set<String> ids = new TreeSet<>();
        for (String name : typed) {
            ids.addAll(find(name, mentions.targetTree(), Mentions.Sort.TARGET, english::target, french::target, "usage.target", id -> id));
        }
        return ids;
    }

    /** Publishers are found by their name, or by a part of it. @throws UsageProblem if none is like it */
    Set<String> publishers(List<String> typed) {
        Set<String> found = new TreeSet<>();
        List<String> known = mentions.keys(Mentions.Sort.PUBLISHER);
        for (String name : typed) {
            List<String> same = known.stream().filter(one -> Names.same(one, name)).toList();
            if (same.isEmpty()) {
                String plain = Names.plain(name);
                List<String> similar = known.stream().filter(one -> !plain.isEmpty() && Names.plain(one).contains(plain)).sorted().toList();
                throw similar.isEmpty() ? new UsageProblem("usage.source", name)
                        : new UsageProblem("usage.sourceSimilar", name, similar.stream().limit(MOST_SIMILAR).collect(Collectors.joining(", ")));
            }
            found.addAll(same);
        }
        return found;
    }

    private Set<String> find(String typed, NameTree tree, Mentions.Sort sort, UnaryOperator<String> inEnglish, UnaryOperator<String> inFrench,
            String problem, UnaryOperator<String> list) {
        List<NameEntry> entries = tree.entries().stream().filter(entry -> entry.sort() != NameEntry.Sort.LEFT_OUT).toList();
        for (NameEntry entry : entries) {
            if (Names.same(entry.id(), typed) || Names.same(entry.name(), typed) || Names.same(inEnglish.apply(entry.id()), typed)
                    || Names.same(inFrench.apply(entry.id()), typed)) {
                return Set.of(entry.id());
            }
        }
        for (String key : mentions.keys(sort)) {
            if (Names.same(key, typed)) {
                return Set.of(key);
            }
        }
        Set<String> named = new TreeSet<>(tree.namedIn(typed));
        named.retainAll(entries.stream().map(NameEntry::id).toList());
        if (named.isEmpty()) {
            throw new UsageProblem(problem, typed, entries.stream().map(entry -> list.apply(entry.id())).collect(Collectors.joining(", ")));
        }
        return named;
    }
}
