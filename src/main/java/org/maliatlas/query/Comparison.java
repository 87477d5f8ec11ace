package org.maliatlas.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.maliatlas.geography.Era;

/**
 * What a state's answer is held against: the same question at other dates, or at the same dates about another place.
 *
 * @param other what the other side asks
 * @param shown how the two are drawn
 * @param ownEra whether the other side has the boundaries in force on its own last day, rather than those of this one
 */
public record Comparison(Other other, Shown shown, boolean ownEra) {
    /** How two sides are drawn. */
    public enum Shown {
        /** Two maps with one view. */
        SIDE_BY_SIDE,
        /** One map, its areas shaded by the change of certain counts. Of other dates only: two places have no area in common. */
        DIFFERENCE;

        /** The word in JSON and on the command line. */
        public String code() {
            return this == SIDE_BY_SIDE ? "side-by-side" : "difference";
        }
    }

    /** What the other side asks instead. */
    public sealed interface Other permits Dates, Near, In {
    }

    /** Other dates. */
    public sealed interface Dates extends Other permits Fixed, YearEarlier, Before {
        /** The other side's first and last day, for those of this side. */
        LocalDate[] of(LocalDate from, LocalDate to);
    }

    /** Dates that stay as they are when this side's move. */
    public record Fixed(LocalDate from, LocalDate to) implements Dates {
        public Fixed {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("the last day " + to + " is before the first day " + from);
            }
        }

        @Override
        public LocalDate[] of(LocalDate ours, LocalDate oursTo) {
            return new LocalDate[] {from, to};
        }
    }

    /** The same dates a year earlier; the last day of a February stays the last. */
    public record YearEarlier() implements Dates {
        @Override
        public LocalDate[] of(LocalDate from, LocalDate to) {
            LocalDate end = yearEarlier(to);
            return new LocalDate[] {yearEarlier(from), to.getDayOfMonth() == to.lengthOfMonth() ? end.withDayOfMonth(end.lengthOfMonth()) : end};
        }

        private static LocalDate yearEarlier(LocalDate day) {
            return day.getYear() == LocalDate.MIN.getYear() ? day : day.minusYears(1);
        }
    }

    /** As many days, up to the day before. */
    public record Before() implements Dates {
        @Override
        public LocalDate[] of(LocalDate from, LocalDate to) {
            long beyond = ChronoUnit.DAYS.between(LocalDate.MIN, from);
            LocalDate end = beyond == 0 ? from : from.minusDays(1);
            return new LocalDate[] {end.minusDays(Math.min(Math.max(0, beyond - 1), ChronoUnit.DAYS.between(from, to))), end};
        }
    }

    /** Near another place, whatever is asked of place on this side. */
    public record Near(Ring ring) implements Other {
        public Near {
            ring = ring.withAsked(true);
        }
    }

    /** In another region of the era shown, whatever is asked of place on this side. */
    public record In(String region) implements Other {
        public In {
            Objects.requireNonNull(region, "region");
        }
    }

    public Comparison {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(shown, "shown");
    }

    /** Side by side, with the same boundaries. */
    public static Comparison with(Other other) {
        return new Comparison(other, Shown.SIDE_BY_SIDE, false);
    }

    public Comparison withOther(Other newOther) {
        return new Comparison(newOther, shown, ownEra);
    }

    public Comparison withShown(Shown newShown) {
        return new Comparison(other, newShown, ownEra);
    }

    public Comparison withOwnEra(boolean nowOwnEra) {
        return new Comparison(other, shown, nowOwnEra);
    }

    /** Whether the other side is of other dates, rather than about another place. */
    public boolean isOfDates() {
        return other instanceof Dates;
    }

    /** Whether the change is drawn rather than both sides. */
    public boolean showsDifference() {
        return shown == Shown.DIFFERENCE && isOfDates();
    }

    /** The other side's state, by itself: it is compared with nothing. */
    public AtlasState otherSide(AtlasState state) {
        Question question = state.question();
        Question asked = other instanceof Dates dates ? atDates(question, dates) : other instanceof Near near ? near(question, near.ring())
                : notNear(question).withWhere(Where.ANYWHERE.withRegions(Set.of(((In) other).region())));
        Optional<Era> held = ownEra ? state.view().heldEra() : Optional.of(state.era());
        // How dates move is told of this side alone.
        return state.withQuestion(asked).withTiming(state.timing().withMode(Timing.Mode.WINDOW)).withView(state.view().withHeldEra(held))
                .withComparison(Optional.empty());
    }

    private static Question atDates(Question question, Dates dates) {
        LocalDate[] days = dates.of(question.from(), question.to());
        return question.withDates(days[0], days[1]);
    }

    private static Question notNear(Question question) {
        return question.withRings(question.rings().stream().map(ring -> ring.withAsked(false)).toList());
    }

    /** A place that the question has already is asked about with the radius wanted; another is added. */
    private static Question near(Question question, Ring wanted) {
        List<Ring> rings = new ArrayList<>();
        boolean known = false;
        for (Ring ring : question.rings()) {
            boolean same = !known && ring.place().equals(wanted.place()) && ring.lon() == wanted.lon() && ring.lat() == wanted.lat();
            rings.add(same ? wanted : ring.withAsked(false));
            known |= same;
        }
        if (!known) {
            rings.add(wanted);
        }
        return question.withRings(rings).withWhere(Where.ANYWHERE);
    }
}
