package org.maliatlas.window;

import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Words;

/** How many incidents a filter would leave: certain and possible ones, beside a line and in full. */
final class CountText {
    private CountText() {
    }

    /** Beside a line: "58 + 4"; empty as long as it is not counted. */
    static String of(Tally tally, Words words) {
        return tally == null ? "" : words.say("what.count", tally.certain(), tally.possible());
    }

    /** "58 certain, 4 possible". */
    static String inFull(Tally tally, Words words) {
        return new QuestionInWords(words.language()).counts(tally);
    }
}
