package org.maliatlas.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** What is known of when datasets have rows, in sentences. */
public final class CoverageInWords {
    private final Words words;

    public CoverageInWords(Language language) {
        this.words = Words.of(QuestionInWords.class, language);
    }

    /** "UCDP GED 25.1: rows from 1 January 2012 to 31 December 2024". */
    public String line(Coverage.Stretch stretch) {
        String name = stretch.grade() == Coverage.Grade.SELECTION ? words.say("coverage.selection") : stretch.dataset();
        String line = words.say("coverage.line", name, words.day(stretch.firstDay()), words.day(stretch.lastDay()));
        return stretch.grade() == Coverage.Grade.PROVISIONAL ? words.say("coverage.provisional", line) : line;
    }

    /** Which of the dates shown no dataset has rows of, if any: "no data from 2 June to 21 November 2026, which does not mean quiet". */
    public Optional<String> gaps(Coverage coverage, LocalDate from, LocalDate to) {
        List<LocalDate[]> gaps = coverage.gaps(from, to);
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        String all = "";
        for (LocalDate[] gap : gaps) {
            String one = gap[0].equals(gap[1]) ? words.day(gap[0]) : words.say("coverage.span", words.day(gap[0]), words.day(gap[1]));
            all = all.isEmpty() ? one : words.say("list.comma", all, one);
        }
        return Optional.of(words.say("coverage.gaps", all));
    }
}
