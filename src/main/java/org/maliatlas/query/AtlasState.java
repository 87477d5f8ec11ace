package org.maliatlas.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maliatlas.geography.Era;
import org.maliatlas.words.Language;

/**
 * All that decides what is drawn: picture = paint(dataset, state). Immutable; see {@link StateJson} for its JSON.
 *
 * @param question what is asked
 * @param timing how its dates move; {@link Timing.Mode#STEP} only while they are one unit, else {@link Timing.Mode#WINDOW}
 * @param view what is looked at
 * @param drawing how the answer is drawn
 * @param layers the user's own layers, the lowest first
 * @param language the language of names and words
 * @param selectedId the incident picked out, if any
 * @param comparison what the answer is held against, if anything
 * @param chart what stands beside the map on a page, if anything
 */
public record AtlasState(Question question, Timing timing, View view, Drawing drawing, List<UserLayer> layers, Language language, Optional<String> selectedId,
                         Optional<Comparison> comparison, Optional<Chart> chart) {
    public AtlasState {
        Objects.requireNonNull(question, "question");
        if (timing.mode() == Timing.Mode.STEP && !timing.step().isOne(question.from(), question.to())) {
            timing = timing.withMode(Timing.Mode.WINDOW);
        }
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(drawing, "drawing");
        layers = List.copyOf(layers);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(selectedId, "selectedId");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(chart, "chart");
    }

    /** A state that is compared with nothing. */
    public AtlasState(Question question, Timing timing, View view, Drawing drawing, List<UserLayer> layers, Language language, Optional<String> selectedId) {
        this(question, timing, view, drawing, layers, language, selectedId, Optional.empty(), Optional.empty());
    }

    /** A state without a chart. */
    public AtlasState(Question question, Timing timing, View view, Drawing drawing, List<UserLayer> layers, Language language, Optional<String> selectedId,
                      Optional<Comparison> comparison) {
        this(question, timing, view, drawing, layers, language, selectedId, comparison, Optional.empty());
    }

    /** The era whose boundaries are shown: the one held, or the one in force on the last day shown. */
    public Era era() {
        return view.heldEra().isPresent() ? view.heldEra().get() : Era.at(question.to());
    }

    /** Whether boundaries changed within the dates shown, so that numbers by region mix what happened under both. */
    public boolean crossesEras() {
        return Era.at(question.from()) != Era.at(question.to());
    }

    public AtlasState withQuestion(Question newQuestion) {
        return new AtlasState(newQuestion, timing, view, drawing, layers, language, selectedId, comparison, chart);
    }

    public AtlasState withTiming(Timing newTiming) {
        return new AtlasState(question, newTiming, view, drawing, layers, language, selectedId, comparison, chart);
    }

    public AtlasState withView(View newView) {
        return new AtlasState(question, timing, newView, drawing, layers, language, selectedId, comparison, chart);
    }

    public AtlasState withDrawing(Drawing newDrawing) {
        return new AtlasState(question, timing, view, newDrawing, layers, language, selectedId, comparison, chart);
    }

    public AtlasState withLayers(List<UserLayer> newLayers) {
        return new AtlasState(question, timing, view, drawing, newLayers, language, selectedId, comparison, chart);
    }

    public AtlasState withLanguage(Language newLanguage) {
        return new AtlasState(question, timing, view, drawing, layers, newLanguage, selectedId, comparison, chart);
    }

    public AtlasState withSelectedId(Optional<String> newSelectedId) {
        return new AtlasState(question, timing, view, drawing, layers, language, newSelectedId, comparison, chart);
    }

    public AtlasState withComparison(Optional<Comparison> newComparison) {
        return new AtlasState(question, timing, view, drawing, layers, language, selectedId, newComparison, chart);
    }

    public AtlasState withChart(Optional<Chart> newChart) {
        return new AtlasState(question, timing, view, drawing, layers, language, selectedId, comparison, newChart);
    }

    /** The state of the other side, if there is one. */
    public Optional<AtlasState> otherSide() {
        return comparison.map(with -> with.otherSide(this));
    }

    /** Whether cercles are shaded, rather than regions or nothing. */
    public boolean shadesCercles() {
        return drawing.cercles() && (drawing.way() == Way.AREAS || showsDifference());
    }

    /** Whether areas are shaded by the change against the other side. */
    public boolean showsDifference() {
        return comparison.isPresent() && comparison.get().showsDifference();
    }
}
