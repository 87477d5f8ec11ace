package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.geography.Place;
import org.maliatlas.geography.TypedPoint;
import org.maliatlas.query.View;
import org.maliatlas.words.Words;

/** What can be done with a point of the map: copy it, count near it, measure from it. */
final class MapMenu extends ContextMenu {
    private final AtlasModel model;
    private final MapPane pane;
    private final MapSnapping snapping;

    MapMenu(AtlasModel model, MapPane pane) {
        this.model = model;
        this.pane = pane;
        this.snapping = new MapSnapping(model, pane);
        setId("map-menu");
    }

    /** Opens at a point of the pane. */
    void open(double x, double y, double screenX, double screenY) {
        if (pane.viewport() == null) {
            return;
        }
        Point2D.Double at = pane.viewport().toLonLat(x * pane.outputScale(), y * pane.outputScale());
        Words words = Words.of(MapMenu.class, model.state().language());
        String point = decimal(at);
        List<MenuItem> items = new ArrayList<>();
        items.add(item("copy-point", words.say("mapMenu.copy", point), () -> copyPoint(at)));
        model.atlas().gazetteer().nearest(at.x, at.y).ifPresent(place -> {
            String near = words.say("mapMenu.near", point, Geodesic.distanceKm(at.x, at.y, place.lon(), place.lat()), place.name());
            items.add(item("copy-point-near", words.say("mapMenu.copyNear", near), () -> copy(near)));
        });
        Optional<Place> town = snapping.place(x, y);
        items.add(item("count-near-point", town.map(place -> words.say("mapMenu.countNearPlace", PlaceWords.name(place, words.language()))).orElse(words.say("mapMenu.countNear")),
                () -> countNear(at, town)));
        items.add(item("draw-from", words.say("mapMenu.draw"), () -> pane.tools().drawing().beginAt(at)));
        items.add(item("measure-from", words.say("mapMenu.measure"), () -> pane.tools().measuring().beginAt(at)));
        items.add(item("centre-here", words.say("mapMenu.centre"), () -> centre(at)));
        getItems().setAll(items);
        show(pane, screenX, screenY);
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }

    /** Latitude first, as other maps take it; to some metres. */
    static String decimal(Point2D.Double lonLat) {
        return String.format(Locale.ROOT, "%.5f, %.5f", lonLat.y, lonLat.x);
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /** Copies a point, and says so. */
    void copyPoint(Point2D.Double at) {
        copy(decimal(at));
        pane.say(Words.of(MapMenu.class, model.state().language()).say("mapMenu.copied", decimal(at)));
    }

    /** Asks near a town that is clicked, or near the point, which is called by its coordinates. */
    private void countNear(Point2D.Double at, Optional<Place> town) {
        TypedPoint point = new TypedPoint(Math.round(at.x * 1e4) / 1e4, Math.round(at.y * 1e4) / 1e4);
        model.setQuestion(q -> town.map(place -> q.near(place.name(), place.lon(), place.lat())).orElseGet(() -> q.near(point.inWords(), point.lon(), point.lat())));
    }

    private void centre(Point2D.Double at) {
        View view = model.state().view();
        model.setView(new View(at.x, at.y, view.spanKm(), view.heldEra()));
    }
}
