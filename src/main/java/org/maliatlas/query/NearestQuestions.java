package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maliatlas.query.NearestQuestions.Offer.Dates;

/**
 * What could be asked instead of a question that nothing answers: the questions with one part fewer or with dates that reach to the
 * nearest answer; where none of these has answers, those with more left out. Each that is offered has answers. It asks a handful of
 * questions anew, each as long as any, so it is not for the thread that draws.
 */
public final class NearestQuestions {
    private static final int MOST_PARTS = 3;

    private final Dataset dataset;
    private final Answer answer;

    /**
     * A question that has answers.
     *
     * @param without the part left out; empty with {@link Dates#SAME} or {@link Dates#ALL}: all parts
     * @param dates what its dates are
     * @param state the state that asks it
     * @param tally how many answer it
     */
    public record Offer(Optional<QuestionPart> without, Dates dates, AtlasState state, Tally tally) {
        /** What was done with the dates. */
        public enum Dates {
            SAME, EARLIER, LATER, ALL
        }

        /** Whether all parts are left out. */
        public boolean isWithoutFilters() {
            return without.isEmpty() && (dates == Dates.SAME || dates == Dates.ALL);
        }
    }

    public NearestQuestions(Dataset dataset) {
        this.dataset = dataset;
        this.answer = new Answer(dataset);
    }

    /** What could be asked instead, the nearest first; nothing only if the atlas has no incident. */
    public List<Offer> of(AtlasState state) {
        List<Offer> offers = withOnePartFewer(state, Dates.SAME);
        offers.addAll(withOtherDates(state));
        if (offers.isEmpty()) {
            offers.addAll(withOnePartFewer(allDates(state), Dates.ALL));
        }
        if (offers.isEmpty()) {
            AtlasState free = state.withQuestion(state.question().withoutFilters());
            offer(Optional.empty(), Dates.SAME, free).or(() -> offer(Optional.empty(), Dates.ALL, allDates(free))).ifPresent(offers::add);
        }
        return offers;
    }

    private List<Offer> withOnePartFewer(AtlasState state, Dates dates) {
        List<Offer> offers = new ArrayList<>();
        for (QuestionPart part : QuestionPart.values()) {
            if (part.isIn(state.question())) {
                offer(Optional.of(part), dates, state.withQuestion(part.without(state.question()))).ifPresent(offers::add);
            }
        }
        // The fewest that answer are the nearest to none.
        offers.sort(Comparator.comparingInt(offer -> offer.tally().certain() + offer.tally().possible()));
        return new ArrayList<>(offers.subList(0, Math.min(MOST_PARTS, offers.size())));
    }

    private List<Offer> withOtherDates(AtlasState state) {
        answer.ask(allDates(state));
        long from = state.question().from().toEpochDay();
        long to = state.question().to().toEpochDay();
        int before = -1;
        int after = -1;
        for (int i = 0; i < dataset.size(); i++) {
            if (answer.of(i) == Answer.NO) {
                continue;
            }
            if (dataset.endDay[i] < from && (before < 0 || dataset.endDay[i] > dataset.endDay[before])) {
                before = i;
            }
            if (dataset.startDay[i] > to && (after < 0 || dataset.startDay[i] < dataset.startDay[after])) {
                after = i;
            }
        }
        List<Offer> offers = new ArrayList<>();
        Question question = state.question();
        if (before >= 0) {
            LocalDate first = LocalDate.ofEpochDay(dataset.startDay[before]);
            offer(Optional.empty(), Dates.EARLIER, state.withQuestion(question.withDates(first, question.to()))).ifPresent(offers::add);
        }
        if (after >= 0) {
            LocalDate last = LocalDate.ofEpochDay(dataset.endDay[after]);
            offer(Optional.empty(), Dates.LATER, state.withQuestion(question.withDates(question.from(), last))).ifPresent(offers::add);
        }
        return offers;
    }

    private AtlasState allDates(AtlasState state) {
        return state.withQuestion(state.question().withDates(dataset.firstDay(), dataset.lastDay()));
    }

    /** Offered only if it has answers: with other dates the boundaries may be others, too. */
    private Optional<Offer> offer(Optional<QuestionPart> without, Dates dates, AtlasState state) {
        answer.ask(state);
        Tally tally = answer.tally();
        return tally.certain() + tally.possible() == 0 ? Optional.empty() : Optional.of(new Offer(without, dates, state, tally));
    }
}
