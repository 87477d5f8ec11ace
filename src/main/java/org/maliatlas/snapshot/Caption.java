package org.maliatlas.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.PlaceCount;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** The words that go with a picture: a caption to print below it, and a text for those who cannot see it. */
public final class Caption {
    private final Answer answer;
    private final Optional<Answer> other;

    /** @param answer to the picture's state */
    public Caption(Answer answer) {
        this(List.of(answer));
    }

    /** @param answers to the picture's state, and to its other side where something is compared */
    public Caption(List<Answer> answers) {
        this.answer = answers.get(0);
        this.other = answers.stream().skip(1).findFirst();
    }

    /** What is shown, how many of how many, of which sources and when it was made. */
    public String caption(Language language, LocalDate made) {
        AtlasState state = answer.state().withLanguage(language);
        Words words = Words.of(SnapshotPainter.class, language);
        Credit credit = new Credit(answer, other, words);
        return words.say("caption.text", sentence(state), credit.shown(), answer.total(), words.say("credit.era." + state.era().year()),
                credit.shortSources(), words.day(made), answer.dataset().fingerprint());
    }

    /** Who reported what is shown, and where the data and the map are from, a paragraph each. */
    public List<String> credits(Language language, LocalDate made) {
        Credit credit = new Credit(answer, other, Words.of(SnapshotPainter.class, language));
        List<String> lines = new ArrayList<>();
        lines.add(credit.sources().get(0));
        lines.addAll(credit.lines(made));
        return lines;
    }

    /** What the picture looks like, for a reader's screen reader: the kind of map, what it counts, and the numbers near each place. */
    public String altText(Language language) {
        AtlasState state = answer.state().withLanguage(language);
        Words words = Words.of(SnapshotPainter.class, language);
        QuestionInWords question = new QuestionInWords(language);
        String places = "";
        for (PlaceCount count : answer.places()) {
            String place = words.say("alt.place", count.ring().place(), count.ring().radiusKm(), question.counts(count.near()));
            places = places.isEmpty() ? place : words.say("alt.and", places, place);
        }
        return words.say("alt.text", words.say("alt.way." + state.drawing().way().code()), sentence(state), places);
    }

    private String sentence(AtlasState state) {
        QuestionInWords question = new QuestionInWords(state.language());
        return other.isPresent() ? question.sentence(state, answer.tally(), other.get().tally()) : question.sentence(state, answer.tally());
    }
}
