package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
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
    private static final double LIST_WIDTH = 420;
    /** What is left free beside the list where the map is narrow. */
    private static final double SIDE = 12;
    private static final double HINT_WIDTH = 270;
    private static final double ROW = 26;
    private static final int OFFERED = 9;
    private static final int AREAS_OFFERED = 3;
    /** What is shown about a place of each rank, km. */
    private static final double[] SPANS_KM = {0, 120, 90, 60, 30};

    private final AtlasModel model;
    private final MapPane map;
    private final PlaceWords placeWords;
    private final TextField field = new TextField();
    private final ToggleButton measure = tool("measure", ruler());
    private final ToggleButton draw = tool("draw", new FontIcon(Feather.PEN_TOOL));
    private final Button countNear = new Button();
    private final ListView<Offer> offers = new ListView<>();
    private final Label hint = new Label();
    private Words words;

    /** What can be gone to. @param asking asks for what is near it, where it is a point */
    private record Offer(String text, Runnable flight, Optional<Near> asking) {
        Offer(String text, Runnable flight) {
            this(text, flight, Optional.empty());
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A point that can be asked near. @param shown what it is called in the language spoken */
    private record Near(String name, String shown, double lon, double lat) {
    }

    Finder(AtlasModel model, MapPane map) {
        this.model = model;
        this.map = map;
        this.placeWords = new PlaceWords(model.atlas().layers());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        field.setId("find");
        field.getStyleClass().addAll("small", "finder");
        field.setMaxWidth(WIDTH);
        hint.setId("find-hint");
        hint.getStyleClass().addAll("quiet", "finder-hint");
        hint.setWrapText(true);
        hint.setMaxWidth(HINT_WIDTH);
        offers.setId("find-offers");
        offers.getStyleClass().add("finder-offers");
        offers.setFixedCellSize(ROW);
        offers.setPrefWidth(LIST_WIDTH);
        offers.maxWidthProperty().bind(map.widthProperty().subtract(2 * SIDE));
        offers.setMinWidth(0);
        offers.setFocusTraversable(false);
        offers.setOnMouseClicked(e -> go());
        countNear.setId("count-near-found");
        countNear.getStyleClass().addAll("small", "finder");
        measure.setOnAction(e -> map.tools().measuring().toggle());
        draw.setOnAction(e -> {
            if (draw.isSelected()) {
                map.tools().drawing().begin();
            } else {
                map.tools().put();
            }
        });
        map.tools().onChange(() -> {
            measure.setSelected(map.tools().has(map.tools().measuring()));
            draw.setSelected(map.tools().has(map.tools().drawing()));
            forget();
        });
        HBox.setHgrow(field, Priority.SOMETIMES);
        HBox head = new HBox(4, field, measure, draw);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, hint, offers, countNear);
        offerNear(Optional.empty());
        map.onClick(this::forget);
        show(List.of(), "");
        field.textProperty().addListener((o, was, is) -> offer(is.strip()));
        field.setOnAction(e -> go());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static ToggleButton tool(String what, Node icon) {
        ToggleButton button = new ToggleButton(null, icon);
        button.setId("tool-" + what);
        button.getStyleClass().addAll("button-icon", "small", "finder", "map-tool");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static SVGPath ruler() {
        SVGPath path = new SVGPath();
        path.setContent("M1 11 L11 1 L15 5 L5 15 Z M4 8 L6 10 M6.5 5.5 L8.5 7.5 M9 3 L11 5");
        path.getStyleClass().add("ruler");
        return path;
    }

    /** Takes the ring around what was found away, and the offer to ask near it. */
    private void forget() {
        if (countNear.isVisible() || map.notes().isMarked()) {
            offerNear(Optional.empty());
            map.notes().mark(Optional.empty());
            map.redrawNotes();
        }
    }

    private void offerNear(Optional<Near> near) {
        countNear.setVisible(near.isPresent());
        countNear.setManaged(near.isPresent());
        near.ifPresent(found -> {
            countNear.setText(words.say("find.countNear", found.shown));
            Texts.tip(countNear, words.say("find.countNear", found.shown));
            countNear.setOnAction(e -> {
                forget();
                model.setQuestion(q -> q.near(found.name, found.lon, found.lat));
                map.requestFocus();
            });
        });
    }

    /** A stroke begins a search, where no other field takes it. */
    void typed(KeyEvent e) {
        if (e.getCharacter().equals("/") && !(e.getTarget() instanceof TextInputControl)) {
            begin();
            e.consume();
        }
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
            offerNear(chosen.asking);
            map.requestFocus();
        }
    }

    /** Takes what is typed from now on. */
    void begin() {
        forget();
        field.requestFocus();
        field.selectAll();
    }

    private void leave() {
        field.clear();
        forget();
        map.requestFocus();
    }

    private void offer(String text) {
        forget();
        List<Offer> found = items(text);
        String hintText = "";
        if (found.isEmpty() && text.length() > 1) {
            List<String> similar = model.atlas().gazetteer().similar(text, 4);
            similar.forEach(name -> model.atlas().gazetteer().find(name).ifPresent(place -> found.add(item(place, List.of()))));
            hintText = words.say(similar.isEmpty() ? "find.nothing" : "find.similar", text);
        }
        show(found, hintText);
    }

    private List<Offer> items(String text) {
        List<Offer> items = new ArrayList<>();
        if (text.length() < 2) {
            return items;
        }
        TypedPoint.read(text).ifPresent(point -> items.add(new Offer(words.say("find.point", point.lat(), point.lon()), () -> fly(point.lon(), point.lat(), 40),
                Optional.of(new Near(point.inWords(), point.inWords(), point.lon(), point.lat())))));
        List<Place> places = model.atlas().gazetteer().search(text, OFFERED);
        List<Offer> areas = areas(text);
        // The towns that give regions their names come first, as they do in an atlas' index.
        places.stream().limit(areas.isEmpty() ? OFFERED : 1).forEach(place -> items.add(item(place, places)));
        items.addAll(areas);
        places.stream().skip(areas.isEmpty() ? OFFERED : 1).limit(OFFERED - items.size()).forEach(place -> items.add(item(place, places)));
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

    private Offer item(Place place, List<Place> like) {
        double spanKm = SPANS_KM[Math.min(place.rank(), SPANS_KM.length - 1)];
        return new Offer(placeWords.describe(place, model.state().era(), words, like), () -> fly(place.lon(), place.lat(), spanKm),
                Optional.of(new Near(place.name(), PlaceWords.name(place, words.language()), place.lon(), place.lat())));
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
        Texts.tip(measure, words.say("tool.measure"));
        Texts.tip(draw, words.say("tool.draw"));
    }
}
