package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Names;
import org.maliatlas.geography.Place;
import org.maliatlas.geography.TypedPoint;
import org.maliatlas.query.View;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** A field over the map: a place, a region, a cercle or a point is written, and the map goes there. */
final class Finder extends VBox implements Part {
    private static final double WIDTH = 190;
    private static final double LIST_WIDTH = 270;
    private static final double ROW = 26;
    private static final int OFFERED = 9;
    private static final int AREAS_OFFERED = 3;
    /** What is shown about a place of each rank, km. */
    private static final double[] SPANS_KM = {0, 120, 90, 60, 30};

    private final AtlasModel model;
    private final MapPane map;
    private final RegionNames regionNames;
    private final TextField field = new TextField();
    private final ListView<Offer> offers = new ListView<>();
    private final Label hint = new Label();
    private Words words;

    /** What can be gone to. */
    private record Offer(String text, Runnable flight) {
        @Override
        public String toString() {
            return text;
        }
    }

    Finder(AtlasModel model, MapPane map) {
        this.model = model;
        this.map = map;
        this.regionNames = new RegionNames(model.atlas().layers());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        field.setId("find");
        field.getStyleClass().addAll("small", "finder");
        field.setMaxWidth(WIDTH);
        hint.setId("find-hint");
        hint.getStyleClass().addAll("quiet", "finder-hint");
        hint.setWrapText(true);
        hint.setMaxWidth(LIST_WIDTH);
        offers.setId("find-offers");
        offers.getStyleClass().add("finder-offers");
        offers.setFixedCellSize(ROW);
        offers.setPrefWidth(LIST_WIDTH);
        offers.setFocusTraversable(false);
        offers.setOnMouseClicked(e -> go());
        getChildren().addAll(field, hint, offers);
        show(List.of(), "");
        field.textProperty().addListener((o, was, is) -> offer(is.strip()));
        field.setOnAction(e -> go());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case ESCAPE -> leave();
            case DOWN -> offers.getSelectionModel().selectNext();
            case UP -> offers.getSelectionModel().selectPrevious();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void show(List<Offer> found, String hintText) {
        offers.getItems().setAll(found);
        offers.getSelectionModel().selectFirst();
        offers.setPrefHeight(found.size() * ROW + 2);
        offers.setMinHeight(Region.USE_PREF_SIZE);
        offers.setVisible(!found.isEmpty());
        offers.setManaged(!found.isEmpty());
        hint.setText(hintText);
        hint.setVisible(!hintText.isEmpty());
        hint.setManaged(!hintText.isEmpty());
    }

    /** Goes to what is chosen, the first where nothing was. */
    private void go() {
        Offer chosen = offers.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            show(List.of(), "");
            chosen.flight.run();
            map.requestFocus();
        }
    }

    /** Takes what is typed from now on. */
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void leave() {
        field.clear();
        map.notes().mark(Optional.empty());
        map.redrawNotes();
        map.requestFocus();
    }

    private void offer(String text) {
        List<Offer> found = items(text);
        String hintText = "";
        if (found.isEmpty() && text.length() > 1) {
            List<String> similar = model.atlas().gazetteer().similar(text, 4);
            similar.forEach(name -> model.atlas().gazetteer().find(name).ifPresent(place -> found.add(item(place))));
            hintText = words.say(similar.isEmpty() ? "find.nothing" : "find.similar", text);
        }
        show(found, hintText);
    }

    private List<Offer> items(String text) {
        List<Offer> items = new ArrayList<>();
        if (text.length() < 2) {
            return items;
        }
        TypedPoint.read(text).ifPresent(point -> items.add(new Offer(words.say("find.point", point.lat(), point.lon()), () -> fly(point.lon(), point.lat(), 40))));
        List<Place> places = model.atlas().gazetteer().search(text, OFFERED);
        List<Offer> areas = areas(text);
        // The towns that give regions their names come first, as they do in an atlas' index.
        places.stream().limit(areas.isEmpty() ? OFFERED : 1).forEach(place -> items.add(item(place)));
        items.addAll(areas);
        places.stream().skip(areas.isEmpty() ? OFFERED : 1).limit(OFFERED - items.size()).forEach(place -> items.add(item(place)));
        return items;
    }

    private List<Offer> areas(String text) {
        String wanted = Names.plain(text);
        Era era = model.state().era();
        List<Offer> items = new ArrayList<>();
        for (Boundary region : model.atlas().layers().regions().get(era)) {
            if (begins(region, wanted)) {
                items.add(new Offer(words.say("find.region", name(region)), () -> fly(region)));
            }
        }
        for (Boundary cercle : model.atlas().layers().cercles()) {
            if (begins(cercle, wanted)) {
                items.add(new Offer(words.say("find.cercle", name(cercle)), () -> fly(cercle)));
            }
        }
        return items.stream().limit(AREAS_OFFERED).toList();
    }

    private static boolean begins(Boundary area, String wanted) {
        return Names.plain(area.name()).startsWith(wanted) || Names.plain(area.nameEn()).startsWith(wanted);
    }

    private String name(Boundary area) {
        return words.language() == Language.EN ? area.nameEn() : area.name();
    }

    private Offer item(Place place) {
        String name = words.language() == Language.EN && !place.nameEn().isEmpty() ? place.nameEn() : place.name();
        String region = regionNames.at(place.lon(), place.lat(), model.state().era(), words.language());
        String detail = place.rank() <= 2 || region.isEmpty() ? place.note().equals(place.name()) ? "" : place.note() : words.say("find.in", region);
        return new Offer(detail.isEmpty() ? name : words.say("find.place", name, detail), () -> fly(place.lon(), place.lat(), SPANS_KM[Math.min(place.rank(), SPANS_KM.length - 1)]));
    }

    private void fly(double lon, double lat, double spanKm) {
        map.notes().mark(Optional.of(new Point2D.Double(lon, lat)));
        model.setView(new View(lon, lat, spanKm, model.state().view().heldEra()));
        map.redrawNotes();
    }

    private void fly(Boundary area) {
        map.notes().mark(Optional.empty());
        if (map.viewport() != null) {
            model.setView(model.map().fit(area.geometry(), map.viewport().widthPx(), map.viewport().heightPx())
                    .withHeldEra(model.state().view().heldEra()));
        }
        map.redrawNotes();
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        field.setPromptText(words.say("find.prompt"));
        field.setAccessibleText(words.say("find.accessible"));
    }
}
