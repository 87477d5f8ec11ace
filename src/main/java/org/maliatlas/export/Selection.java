package org.maliatlas.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.Terms;
import org.maliatlas.query.Answer;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/**
 * The incidents that are written out.
 *
 * @param answer the question's answer
 * @param incidents their indices in the dataset, in the order in which they are written
 * @param language of the notes
 */
public record Selection(Answer answer, int[] incidents, Language language) {
    /** Those that answer, or all of the atlas whatever is asked, by their dates. */
    public Selection(Answer answer, boolean all, Language language) {
        this(answer, IntStream.range(0, answer.total()).filter(i -> all || answer.of(i) != Answer.NO).toArray(), language);
    }

    /** The indices of the incidents. */
    IntStream indices() {
        return Arrays.stream(incidents);
    }

    /** What must be known of the terms of what is written out; empty where nothing must. */
    public String note() {
        Set<Terms> terms = EnumSet.noneOf(Terms.class);
        indices().forEach(i -> terms.add(answer.dataset().origin(i).terms()));
        Words words = Words.of(Selection.class, language);
        StringBuilder note = new StringBuilder();
        for (Terms one : new Terms[] {Terms.ACLED, Terms.GTD}) {
            if (terms.contains(one)) {
                note.append(note.length() == 0 ? "" : " ").append(words.say("note." + one.name()));
            }
        }
        return note.toString();
    }

    /** The datasets that the incidents came with, and how many of them did, most first. */
    public Map<DatasetVersion, Integer> datasets() {
        Map<DatasetVersion, Integer> counted = new LinkedHashMap<>();
        indices().forEach(i -> counted.merge(answer.dataset().origin(i), 1, Integer::sum));
        Map<DatasetVersion, Integer> sorted = new LinkedHashMap<>();
        counted.entrySet().stream().sorted(Map.Entry.<DatasetVersion, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(e -> e.getKey().label()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    String terms(int index) {
        return Words.of(Terms.class, language).name(answer.dataset().origin(index).terms());
    }
}
