package org.maliatlas.charts;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalInt;
import org.maliatlas.query.Question;

/**
 * Something on a chart that a hand can reach.
 *
 * @param area where it is, in points
 * @param words what it says
 * @param question the question that it asks, if it asks one
 * @param incident the incident that it stands for, if it stands for one: its index in the dataset
 */
public record ChartMark(Rectangle2D area, String words, Optional<Question> question, OptionalInt incident) {
    static ChartMark asking(Rectangle2D area, String words, Optional<Question> question) {
        return new ChartMark(area, words, question, OptionalInt.empty());
    }
}
