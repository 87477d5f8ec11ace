package org.maliatlas.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Reopened;
import org.maliatlas.snapshot.Page;
import org.maliatlas.words.Language;

/**
 * A picture of a state, as snapshots carry it.
 *
 * @param page of the same snapshot, where it is an object
 * @param sheet the page where it is none
 * @param series the steps of a film
 * @param film how it is played
 */
record StateOrder(JsonNode state, JsonNode page, PageOptions sheet, SeriesOptions series, FilmOptions film, OutOptions files, Language language, Output output) implements PictureOrder {
    private static final String FIELD = "state";

    @Override
    public void check() {
        files.check(paper().list());
        film.check(files.film().isPresent());
        series.check(files.film().map(kind -> files.out()));
        if (series.isGiven() && files.film().isEmpty()) {
            throw new UsageProblem("jobs.stateEach");
        }
        new NamePattern(files.out()).check(Optional.empty());
    }

    @Override
    public List<PictureJob> jobs(OpenMap open) {
        Reopened opened = Reopened.of(FIELD, state.toString(), open.atlas().layers(), open.atlas().gazetteer(), open.atlas().dataset(), language);
        output.note(opened.remarks());
        WhereOptions.learn(opened.state(), open.atlas());
        AtlasState drawn = opened.state().withLayers(new DrawingOptions().layers(opened.state().layers(), open.map(), output));
        return List.of(new PictureJob(drawn, false, paper(), files.kind(paper().list()), files.film().flatMap(kind -> series.series()).map(film::film), files.out(), files.csv()));
    }

    private Page paper() {
        if (!page.isObject()) {
            return sheet.page(files.film());
        }
        try {
            return Page.ofJson(page.toString());
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("jobs.page");
        }
    }
}
