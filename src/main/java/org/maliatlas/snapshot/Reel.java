package org.maliatlas.snapshot;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Tally;
import org.maliatlas.query.Timing;
import org.maliatlas.words.Words;

/**
 * What the pages of a film have in common and say once for all of them, so that nothing but the map, the dates and the counts moves.
 *
 * @param whole the answer for all of its time
 * @param other that of the other side, where something is compared
 * @param line when, and in which steps
 * @param dates all dates that stand beside the map, one after the other
 * @param counts all counts below them
 */
record Reel(Answer whole, Optional<Answer> other, String line, List<String> dates, List<String> counts) {
    /** The kinds that are shown at any time. */
    Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(KindsBlock.of(whole));
        other.ifPresent(theirs -> kinds.addAll(KindsBlock.of(theirs)));
        return kinds;
    }

    /** The dates of a picture as they stand beside it. */
    static String dates(AtlasState state, Words words) {
        return state.timing().mode() == Timing.Mode.CUMULATIVE ? words.say("clock.until", words.day(state.question().to())) : new QuestionInWords(words.language()).dates(state);
    }

    /** The counts of a picture as they stand beside it. */
    static String counts(Tally tally, Words words) {
        return new QuestionInWords(words.language()).counts(tally);
    }
}
