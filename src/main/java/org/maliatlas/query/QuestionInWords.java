package org.maliatlas.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** What is shown, in one sentence: "Incidents within 100 km of Bamako, January to March 2023: 14 certain, 3 possible". */
public final class QuestionInWords {
    private final Words words;
    private final IncidentInWords incidentWords;
    private final WhatInWords whatWords;
    private final WhereInWords whereWords;

    public QuestionInWords(Language language) {
        this.words = Words.of(QuestionInWords.class, language);
        this.incidentWords = new IncidentInWords(language);
        this.whatWords = new WhatInWords(language);
        this.whereWords = new WhereInWords(words, incidentWords, this::list);
    }

    /** The whole sentence, with its counts. */
    public String sentence(AtlasState state, Tally tally) {
        return words.say("sentence", subject(state), period(state), counts(tally))
                + state.otherSide().map(other -> words.say("compare.sentence", side(state, other))).orElse("");
    }

    /** The whole sentence, with the counts of both sides. */
    public String sentence(AtlasState state, Tally tally, Tally otherTally) {
        return words.say("sentence", subject(state), period(state), counts(tally))
                + state.otherSide().map(other -> words.say("compare.sentenceCounts", side(state, other), counts(otherTally))).orElse("");
    }

    /** The other side, as far as it differs: its period, or its place. */
    private String side(AtlasState state, AtlasState other) {
        if (state.comparison().orElseThrow().isOfDates()) {
            return dates(other);
        }
        String subject = subject(other);
        return subject.substring(0, 1).toLowerCase(words.language().locale()) + subject.substring(1);
    }

    /** What and where: "Incidents within 100 km of Bamako". */
    public String subject(AtlasState state) {
        Question question = state.question();
        StringBuilder text = new StringBuilder(whatWords.head(question.what()));
        List<String> where = whereWords.parts(state);
        text.append(' ').append(where.isEmpty() ? words.say("subject.mali") : String.join(", ", where));
        String rest = whatWords.rest(question.what());
        if (!rest.isEmpty()) {
            text.append(' ').append(rest);
        }
        return text.toString();
    }

    private String list(List<String> parts, String lastKey) {
        String all = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            all = words.say(i == parts.size() - 1 ? lastKey : "list.comma", all, parts.get(i));
        }
        return all;
    }

    /** When: "1 January to 31 March 2023", "since 1 January 2020, cumulative to 31 March 2023", "March 2023, month by month". */
    public String period(AtlasState state) {
        return switch (state.timing().mode()) {
            case WINDOW -> dates(state);
            case CUMULATIVE -> words.say("period.cumulative", words.day(state.question().from()), words.day(state.question().to()));
            case STEP -> words.say("period.step", dates(state), steps(state.timing().step()));
        };
    }

    /** "Month by month", as part of a sentence. */
    public String steps(TimeStep step) {
        return words.say("period.by." + step.name());
    }

    /** The dates alone: "1 January to 31 March 2023", "2023", "January to March 2023". */
    public String dates(AtlasState state) {
        return dates(state.question().from(), state.question().to());
    }

    /** Dates, both whole: "1 January to 31 March 2023", "2023", "January to March 2023". */
    public String dates(LocalDate from, LocalDate to) {
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        boolean wholeYears = wholeMonths && from.getMonthValue() == 1 && to.getMonthValue() == 12;
        if (from.equals(to)) {
            return words.day(from);
        }
        if (wholeYears) {
            return from.getYear() == to.getYear() ? Integer.toString(from.getYear())
                    : words.say("period.span", Integer.toString(from.getYear()), Integer.toString(to.getYear()));
        }
        if (wholeMonths) {
            if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
                return format("LLLL yyyy", from);
            }
            return words.say("period.span", format(from.getYear() == to.getYear() ? "LLLL" : "LLLL yyyy", from), format("LLLL yyyy", to));
        }
        boolean sameYear = from.getYear() == to.getYear();
        String first = sameYear ? dayOfMonth(from) : words.day(from);
        return words.say("period.days", first, words.day(to));
    }

    private String dayOfMonth(LocalDate day) {
        String text = format("d MMMM", day);
        return words.language() == Language.FR && day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(day);
    }

    /** How many: "14 certain, 3 possible". */
    public String counts(Tally tally) {
        return words.say("counts", tally.certain(), tally.possible());
    }
}
