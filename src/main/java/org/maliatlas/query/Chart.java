package org.maliatlas.query;

import java.util.Locale;
import java.util.Objects;

/**
 * A chart of the incidents that answer.
 *
 * @param subject what it shows them by
 * @param from for {@link Subject#DISTANCE}: the place that distances are measured from, one of the question's; else without effect
 */
public record Chart(Subject subject, String from) {
    /** Where distances are measured from unless another place is wanted. */
    public static final String USUAL_FROM = "Bamako";

    /** What incidents are shown by. */
    public enum Subject {
        MONTH, KIND, ACTOR, PLACE, DISTANCE;

        /** The word used in files and on the command line: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Chart {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(from, "from");
    }

    /** The chart by a subject, distances measured from the usual place. */
    public static Chart by(Subject subject) {
        return new Chart(subject, USUAL_FROM);
    }

    public Chart withSubject(Subject newSubject) {
        return new Chart(newSubject, from);
    }

    public Chart withFrom(String newFrom) {
        return new Chart(subject, newFrom);
    }

    /** The place that distances are measured from; the question's first where it has none of that name. */
    Ring origin(Question question) {
        return question.rings().stream().filter(ring -> ring.place().equals(from)).findFirst().orElse(question.rings().get(0));
    }
}
