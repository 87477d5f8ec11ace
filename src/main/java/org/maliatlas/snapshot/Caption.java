package org.maliatlas.snapshot;

import java.time.LocalDate;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.PlaceCount;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** The words that go with a picture: a caption to print below it, and a text for those who cannot see it. */
public final class Caption {
    private final Answer answer;

    /** @param answer to the picture's state */
    public Caption(Answer answer) {
        this.answer = answer;
    }

    /** What is shown, how many of how many, of which sources and when it was made. */
    public String caption(Language language, LocalDate made) {
        AtlasState state = answer.state().withLanguage(language);
        Words words = Words.of(SnapshotPainter.class, language);
        QuestionInWords question = new QuestionInWords(language);
        int shown = answer.tally().certain() + answer.tally().possible();
        return words.say("caption.text", question.sentence(state, answer.tally()), shown, answer.total(), words.say("credit.era." + state.era().year()),
                new Credit(answer, words).shortSources(), words.day(made), answer.dataset().fingerprint());
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
        return words.say("alt.text", words.say("alt.way." + state.drawing().way().code()), question.sentence(state, answer.tally()), places);
    }
}
