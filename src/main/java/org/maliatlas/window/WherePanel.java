package org.maliatlas.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Where;
import org.maliatlas.query.WhereCounts;
import org.maliatlas.words.Words;

/** What is asked of place besides the places: regions with the boundaries they have, cercles, drawn areas, and what lies along lines. */
final class WherePanel extends VBox implements Part {
    private final AtlasModel model;
    private final RegionChooser regions;
    private final CercleChooser cercles;
    private final EraChooser eras;
    private final OutlineBox outlines;
    private final AlongBox alongs;
    private final Label eraTitle = new Label();
    private final FilterCounter<WhereCounts> counter;
    private AtlasState counted;
    private Words words;

    /** @param tools of the map, with which areas are drawn */
    WherePanel(AtlasModel model, MapTools tools) {
        super(6);
        this.model = model;
        this.regions = new RegionChooser(model);
        this.cercles = new CercleChooser(model);
        this.eras = new EraChooser(model);
        this.outlines = new OutlineBox(model, tools);
        this.alongs = new AlongBox(model);
        this.counter = new FilterCounter<>(model.atlas().dataset(), WhereCounts::of, this::count);
        setId("where");
        eraTitle.getStyleClass().add("quiet");
        getChildren().addAll(regions, cercles, outlines, alongs, eraTitle, eras);
    }

    /** What the section is headed: how many parts it asks for stands in the heading, so that none is forgotten where it is closed. */
    String heading() {
        Where where = model.state().question().where();
        long parts = List.of(where.regions(), where.cercles(), where.outlines(), where.alongs()).stream().mapToInt(java.util.Collection::size).sum();
        return words.say("where.title", parts);
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        eraTitle.setText(words.say("filter.era"));
        List.of(regions, cercles, outlines, alongs, eras).forEach(part -> ((Part) part).translate(words));
    }

    @Override
    public void refresh() {
        regions.refresh();
        cercles.refresh();
        outlines.refresh();
        alongs.refresh();
        eras.refresh();
        AtlasState state = model.state();
        if (counted == null || !counted.question().equals(state.question()) || counted.era() != state.era()) {
            counted = state;
            counter.ask(state);
        }
    }

    private void count(WhereCounts counts) {
        regions.count(counts.regions());
        cercles.count(counts.cercles());
        outlines.count(counts.outlines());
        alongs.count(counts.alongs());
    }

    /** Ends the counting. */
    void close() {
        counter.close();
    }
}
