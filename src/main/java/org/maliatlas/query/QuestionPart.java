package org.maliatlas.query;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.maliatlas.incident.DatePrecision;

/** A part of a question besides its dates, and the question without it. All of them left out, nothing is asked but the dates. */
public enum QuestionPart {
    /** Near any of the places rather than near all of them. */
    ALL_PLACES(question -> question.withWhere(question.where().withAllRings(false))),
    PLACES(question -> question.withRings(question.rings().stream().map(ring -> ring.withAsked(false)).toList()).withWhere(question.where().withAllRings(false))),
    /** Regions and cercles. */
    AREAS(question -> question.withWhere(question.where().withRegions(Set.of()).withCercles(Set.of()))),
    OUTLINES(question -> question.withWhere(question.where().withOutlines(List.of()))),
    LINES(question -> question.withWhere(question.where().withAlongs(List.of()))),
    KINDS(question -> question.withKinds(Set.of())),
    ACTORS(question -> question.withWhat(question.what().withActors(Set.of()))),
    TARGETS(question -> question.withWhat(question.what().withTargets(Set.of()))),
    PUBLISHERS(question -> question.withWhat(question.what().withPublishers(Set.of()))),
    DEATHS(question -> question.withWhat(question.what().withDeaths(DeathRange.ANY))),
    DATASETS(question -> question.withWhat(question.what().withDatasets(Set.of()))),
    EXACT_PLACES(question -> question.withWhat(question.what().withExactPlaces(false))),
    EXACT_DATES(question -> question.withWhat(question.what().withCoarsestDate(DatePrecision.YEAR))),
    TEXT(question -> question.withText(""));

    private final UnaryOperator<Question> without;

    QuestionPart(UnaryOperator<Question> without) {
        this.without = without;
    }

    /** The question without this part. */
    public Question without(Question question) {
        return without.apply(question);
    }

    /** Whether a question has this part. Places that are all meant, where there is but one, are not asked for together. */
    public boolean isIn(Question question) {
        if (this == ALL_PLACES) {
            return question.where().allRings() && question.rings().stream().filter(Ring::asked).count() > 1;
        }
        return this == PLACES ? question.rings().stream().anyMatch(Ring::asked) : !without(question).equals(question);
    }
}
