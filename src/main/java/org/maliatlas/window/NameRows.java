package org.maliatlas.window;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.NameEntry;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Mentions;
import org.maliatlas.query.NameTree;
import org.maliatlas.query.WhatInWords;
import org.maliatlas.words.Words;

/** The lines that a {@link NamePicker} lists: names that some incident of the dataset has, known ones in their tree, others after them. */
final class NameRows {
    private final Dataset dataset;
    private final Words words;
    private final WhatInWords names;
    private final Collator order;

    NameRows(Dataset dataset, Words words) {
        this.dataset = dataset;
        this.words = words;
        this.names = new WhatInWords(words.language());
        this.order = Collator.getInstance(words.language().locale());
    }

    List<NameRow> actors() {
        NameTree tree = dataset.mentions().actorTree();
        List<String> keys = dataset.mentions().keys(Mentions.Sort.ACTOR);
        List<NameRow> rows = new ArrayList<>();
        addParts(tree, "", 0, new HashSet<>(keys), rows);
        keys.stream().filter(key -> tree.entry(key).isEmpty()).sorted(order).forEach(key -> rows.add(new NameRow(key, key, 0, "")));
        return rows;
    }

    private void addParts(NameTree tree, String whole, int depth, Set<String> present, List<NameRow> rows) {
        for (NameEntry entry : tree.partsOf(whole)) {
            if (present.contains(entry.id())) {
                rows.add(new NameRow(entry.id(), names.actor(entry.id()), depth, more(entry)));
            }
            addParts(tree, entry.id(), depth + 1, present, rows);
        }
    }

    /** Its full name, since when it is part of another, and what else it goes by. */
    private String more(NameEntry entry) {
        List<String> more = new ArrayList<>();
        if (!entry.name().isEmpty() && !Names.same(entry.name(), names.actor(entry.id()))) {
            more.add(entry.name());
        }
        if (entry.since() != null) {
            more.add(words.say("what.partSince", names.actor(entry.partOf()), words.day(entry.since())));
        }
        List<String> aliases = entry.aliases().stream().filter(alias -> !alias.startsWith("=") && !alias.endsWith("*")).toList();
        if (!aliases.isEmpty()) {
            more.add(words.say("what.aliases", String.join(", ", aliases)));
        }
        return String.join("\n", more);
    }

    List<NameRow> targets() {
        List<String> keys = dataset.mentions().keys(Mentions.Sort.TARGET);
        return dataset.mentions().targetTree().entries().stream().filter(entry -> keys.contains(entry.id()))
                .map(entry -> new NameRow(entry.id(), names.target(entry.id()), 0, "")).toList();
    }

    List<NameRow> publishers() {
        return dataset.mentions().keys(Mentions.Sort.PUBLISHER).stream().filter(name -> !name.isBlank()).sorted(order).map(name -> new NameRow(name, name, 0, "")).toList();
    }

    List<NameRow> datasets() {
        Set<String> all = new TreeSet<>();
        dataset.origins().forEach(origin -> all.addAll(origin.names()));
        return all.stream().map(name -> new NameRow(name, names.dataset(name), 0, "")).sorted(Comparator.comparing(NameRow::label, order)).toList();
    }
}
