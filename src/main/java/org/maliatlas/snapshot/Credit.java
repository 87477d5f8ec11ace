package org.maliatlas.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.Terms;
import org.maliatlas.query.Answer;
import org.maliatlas.words.Words;

/** What a page says about where its facts are from. */
final class Credit {
    /** Up to so many incidents their sources are cited one by one. */
    private static final int CITE_EACH_UP_TO = 6;

    private static final int SHORT = 400;

    private final Answer answer;
    private final Optional<Answer> other;
    private final Words words;

    Credit(Answer answer, Words words) {
        this(answer, Optional.empty(), words);
    }

    /** @param other the answer of the other side, where something is compared: its incidents are shown, too */
    Credit(Answer answer, Optional<Answer> other, Words words) {
        this.answer = answer;
        this.other = other;
        this.words = words;
    }

    /**
     * The sources of the incidents shown: one by one when few, else by publisher, or by dataset where they are of one, most used first.
     * In full, and then shorter and shorter for pages that have no room for all.
     */
    List<String> sources() {
        int shown = shown();
        if (shown == 0) {
            return List.of(words.say("credit.noSources"));
        }
        Map<String, Integer> publishers = new LinkedHashMap<>();
        List<String> citations = new ArrayList<>();
        for (int i = 0; i < answer.total(); i++) {
            if (!isShown(i)) {
                continue;
            }
            DatasetVersion origin = answer.dataset().origin(i);
            if (shown > CITE_EACH_UP_TO && !origin.name().isEmpty() && origin.terms() != Terms.SHIPPED) {
                // A dataset's rows all cite it: a million of them need not be read for that.
                publishers.merge(origin.label(), 1, Integer::sum);
                continue;
            }
            for (Claim claim : answer.dataset().incident(i).claims()) {
                publishers.merge(claim.source().publisher(), 1, Integer::sum);
                String citation = words.say(claim.source().date().isEmpty() ? "credit.citationUndated" : "credit.citation",
                        claim.source().publisher(), claim.source().title(), claim.source().date());
                if (!citations.contains(citation)) {
                    citations.add(citation);
                }
            }
        }
        if (shown <= CITE_EACH_UP_TO) {
            return shorter(citations, "; ", list -> words.say("credit.sources", shown, list));
        }
        List<String> names = publishers.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry::getKey))
                .map(e -> e.getValue() > 1 ? words.say("credit.publisherCount", e.getKey(), e.getValue()) : e.getKey()).toList();
        return shorter(names, ", ", list -> words.say("credit.publishers", shown, publishers.size(), list));
    }

    /** How many incidents are shown, each once. */
    int shown() {
        if (other.isEmpty()) {
            return answer.tally().certain() + answer.tally().possible();
        }
        int shown = 0;
        for (int i = 0; i < answer.total(); i++) {
            shown += isShown(i) ? 1 : 0;
        }
        return shown;
    }

    private boolean isShown(int index) {
        return answer.of(index) != Answer.NO || other.isPresent() && other.get().of(index) != Answer.NO;
    }

    /** The sources in at most some lines. */
    String shortSources() {
        List<String> forms = sources();
        return forms.stream().filter(form -> form.length() <= SHORT).findFirst().orElse(forms.get(forms.size() - 1));
    }

    private List<String> shorter(List<String> names, String between, UnaryOperator<String> sentence) {
        List<String> forms = new ArrayList<>();
        forms.add(sentence.apply(String.join(between, names)));
        for (int kept = names.size() - 1; kept > 0; kept = Math.min(kept - 1, kept * 9 / 10)) {
            forms.add(sentence.apply(words.say("credit.andMore", String.join(between, names.subList(0, kept)), names.size() - kept)));
        }
        return forms;
    }

    /** Coverage, data version, boundaries, projection, map credits, and the disclaimer. */
    List<String> lines(LocalDate today) {
        return lines(today, answer.state().era());
    }

    /** The same for a picture of a film, whose boundaries are those of its own dates. */
    List<String> lines(LocalDate today, Era shown) {
        return List.of(
                words.say("credit.coverage", words.day(answer.dataset().firstDay()), words.day(answer.dataset().lastDay()),
                        answer.dataset().fingerprint()),
                words.say("credit.era." + shown.year())
                        + (answer.state().crossesEras() ? " " + words.say("credit.crossesEras") : "") + " " + words.say("credit.projection"),
                words.say("credit.map"),
                words.say("credit.disclaimer", words.day(today)));
    }

    /** What a page with a chart and no map says: coverage, data version, and the disclaimer. */
    List<String> chartLines(LocalDate today) {
        return List.of(
                words.say("credit.coverage", words.day(answer.dataset().firstDay()), words.day(answer.dataset().lastDay()),
                        answer.dataset().fingerprint()),
                words.say("credit.chart", words.day(today)));
    }
}
