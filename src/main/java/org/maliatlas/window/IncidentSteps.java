package org.maliatlas.window;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.maliatlas.query.Listing;

/** From one incident to the next: among those under one click on the map, else in the order of the table. */
final class IncidentSteps {
    private final AtlasModel model;
    private final ShownList list;
    private final IntConsumer bringIntoView;
    private Listing searched;
    private int searchedFor = -1;
    private int row = -1;

    /** @param bringIntoView moves the map to an incident stepped to */
    IncidentSteps(AtlasModel model, ShownList list, IntConsumer bringIntoView) {
        this.model = model;
        this.list = list;
        this.bringIntoView = bringIntoView;
    }

    private int selected() {
        return model.state().selectedId().map(model.atlas().dataset()::indexOf).orElse(-1);
    }

    /** Whether the steps are among those under a click, rather than in the table. */
    boolean isHere() {
        return model.picked().size() > 1 && model.picked().contains(selected());
    }

    /** Which of them is selected, from 0; -1 where it is none of them. */
    int at() {
        return isHere() ? model.picked().indexOf(selected()) : row();
    }

    /** The selected incident's row in the table, or -1. */
    int row() {
        int selected = selected();
        if (searched != list.listing() || searchedFor != selected) {
            searched = list.listing();
            searchedFor = selected;
            row = searched.rowOf(selected);
        }
        return row;
    }

    int size() {
        return isHere() ? model.picked().size() : list.listing().size();
    }

    /** Goes on by one, or back by one; from none of them to the first. */
    void step(int by) {
        int to = at() + by;
        if (selected() < 0 || at() < 0) {
            to = 0;
        }
        if (to < 0 || to >= size()) {
            return;
        }
        if (isHere()) {
            model.select(Optional.of(model.atlas().dataset().incident(model.picked().get(to)).id()));
        } else {
            int index = list.listing().index(to);
            model.pick(List.of(index));
            bringIntoView.accept(index);
        }
    }
}
