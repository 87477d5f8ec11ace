package org.maliatlas.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maliatlas.incident.Kind;

/** What a row of a chart stands for, and the question that asks for it. */
public sealed interface RowValue {
    /** The same question for this row alone, or, where that is asked already, for any; empty where it cannot be asked for. */
    Optional<Question> asked(Question question);

    /** A kind. */
    record OfKind(Kind kind) implements RowValue {
        @Override
        public Optional<Question> asked(Question question) {
            Set<Kind> alone = Set.of(kind);
            return Optional.of(question.withKinds(question.what().kinds().equals(alone) ? Set.of() : alone));
        }
    }

    /** Whoever sources name: an id of the actors' tree, or a name as a dataset writes it. */
    record OfActor(String id) implements RowValue {
        @Override
        public Optional<Question> asked(Question question) {
            Set<String> alone = Set.of(id);
            return Optional.of(question.withWhat(question.what().withActors(question.what().actors().equals(alone) ? Set.of() : alone)));
        }
    }

    /** Near a place, within its radius, whatever else of place is asked. */
    record NearPlace(Ring ring) implements RowValue {
        @Override
        public Optional<Question> asked(Question question) {
            List<Ring> alone = question.rings().stream().map(other -> other.withAsked(other.place().equals(ring.place()))).toList();
            List<Ring> none = question.rings().stream().map(other -> other.withAsked(false)).toList();
            Question near = question.withRings(alone).withWhere(Where.ANYWHERE);
            return Optional.of(near.equals(question) ? question.withRings(none) : near);
        }
    }

    /** In a region of the era shown. */
    record InRegion(String name) implements RowValue {
        @Override
        public Optional<Question> asked(Question question) {
            Set<String> alone = Set.of(name);
            boolean already = question.where().regions().equals(alone) && question.where().cercles().isEmpty();
            return Optional.of(question.withWhere(question.where().withRegions(already ? Set.of() : alone).withCercles(Set.of())));
        }
    }

    /** In no region: abroad, or the boundaries are not there to be judged by. */
    record InNoRegion() implements RowValue {
        @Override
        public Optional<Question> asked(Question question) {
            return Optional.empty();
        }
    }
}
