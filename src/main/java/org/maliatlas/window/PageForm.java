package org.maliatlas.window;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PageBlock;
import org.maliatlas.snapshot.PageFormat;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Words;

/** What paper a picture is put on, and with which words and parts. Size, margin and credit come back the next time. */
final class PageForm extends VBox {
    private static final List<Integer> DENSITIES = List.of(96, 144, 192, 300, 600);
    private static final List<Double> MARGINS_MM = List.of(0.0, 4.0, 7.0, 10.0, 15.0, 20.0, 30.0);

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
    private final ChoiceBox<PageFormat> format = new ChoiceBox<>();
    private final CheckBox upright = new CheckBox();
    private final TextField widthMm = field("page-width");
    private final TextField heightMm = field("page-height");
    private final HBox size = new HBox(6, widthMm, new Label("×"), heightMm, new Label("mm"));
    private final ChoiceBox<Double> margin = new ChoiceBox<>();
    private final ChoiceBox<Integer> dpi = new ChoiceBox<>();
    private final TextField title = field("page-title");
    private final TextField subtitle = field("page-subtitle");
    private final TextField credit = field("page-credit");
    private final Map<PageBlock, CheckBox> parts = new EnumMap<>(PageBlock.class);
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private Words words;
    private boolean quiet;

    PageForm(Settings settings) {
        super(6);
        this.settings = settings;
        format.setId("page-format");
        upright.setId("page-upright");
        margin.setId("page-margin");
        dpi.setId("page-dpi");
        format.getItems().setAll(PageFormat.values());
        margin.getItems().setAll(MARGINS_MM);
        dpi.getItems().setAll(DENSITIES);
        for (Control wide : List.of(format, margin, dpi)) {
            wide.setMaxWidth(Double.MAX_VALUE);
        }
        widthMm.setPrefColumnCount(4);
        heightMm.setPrefColumnCount(4);
        size.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        size.managedProperty().bind(size.visibleProperty());
        upright.managedProperty().bind(upright.visibleProperty());
        getChildren().addAll(label("format", format), format, upright, size, label("margin", margin), margin, label("dpi", dpi), dpi,
                label("title", title), title, label("subtitle", subtitle), subtitle, label("credit", credit), credit, label("parts", null));
        for (PageBlock block : PageBlock.values()) {
            CheckBox part = new CheckBox();
            part.setId("page-part-" + block.code());
            part.setOnAction(e -> read());
            parts.put(block, part);
            getChildren().add(part);
        }
        show(remembered());
        format.valueProperty().addListener((o, was, is) -> chooseFormat(is));
        upright.setOnAction(e -> read());
        margin.valueProperty().addListener((o, was, is) -> read());
        dpi.valueProperty().addListener((o, was, is) -> read());
        for (TextField text : List.of(widthMm, heightMm, title, subtitle, credit)) {
            text.textProperty().addListener((o, was, is) -> read());
        }
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private Label label(String key, Control of) {
        Label label = new Label();
        label.getStyleClass().add("panel-title");
        label.setLabelFor(of);
        labels.put(key, label);
        return label;
    }

    /** The page that is asked for. Of words being typed it always is the last that makes sense. */
    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Shows or hides the sharpness, which says nothing of a film. */
    void showDensity(boolean shown) {
        for (Control control : List.of(labels.get("dpi"), dpi)) {
            control.setVisible(shown);
            control.setManaged(shown);
        }
    }

    private Page remembered() {
        PageFormat last = settings.get("page.format").flatMap(code -> EnumSet.allOf(PageFormat.class).stream().filter(f -> f.code().equals(code)).findFirst())
                .orElse(PageFormat.A4);
        Page usual = Page.of(last).withWords(Optional.empty(), Optional.empty(), settings.get("page.credit"));
        return usual.withUpright(settings.yes("page.upright", usual.upright()));
    }

    private void show(Page shown) {
        quiet = true;
        format.setValue(shown.format());
        upright.setSelected(shown.upright());
        widthMm.setText(Long.toString(Math.round(shown.widthMm())));
        heightMm.setText(Long.toString(Math.round(shown.heightMm())));
        margin.setValue(MARGINS_MM.contains(shown.marginMm()) ? shown.marginMm() : Double.valueOf(Page.DEFAULT_MARGIN_MM));
        dpi.setValue(DENSITIES.contains(shown.dpi()) ? shown.dpi() : Integer.valueOf(192));
        title.setText(shown.title().orElse(""));
        subtitle.setText(shown.subtitle().orElse(""));
        credit.setText(shown.credit().orElse(""));
        parts.forEach((block, part) -> part.setSelected(shown.has(block)));
        upright.setVisible(shown.format() != PageFormat.FREE && shown.format() != PageFormat.SQUARE);
        size.setVisible(shown.format() == PageFormat.FREE);
        quiet = false;
        page.set(shown.withDpi(dpi.getValue()));
    }

    private void chooseFormat(PageFormat chosen) {
        if (!quiet && chosen != null) {
            Page now = page.get();
            show(Page.of(chosen).withMarginMm(now.marginMm()).withWords(now.title(), now.subtitle(), now.credit()).without(now.without()));
            remember();
        }
    }

    private void read() {
        if (quiet) {
            return;
        }
        Set<PageBlock> without = EnumSet.noneOf(PageBlock.class);
        parts.forEach((block, part) -> {
            if (!part.isSelected()) {
                without.add(block);
            }
        });
        Page read = page.get().withMarginMm(margin.getValue()).withDpi(dpi.getValue()).without(without)
                .withWords(Optional.of(title.getText()), Optional.of(subtitle.getText()), Optional.of(credit.getText()));
        if (read.format() == PageFormat.FREE) {
            read = sized(read);
        } else {
            read = read.withUpright(upright.isSelected());
        }
        page.set(read);
        remember();
    }

    /** The page with the size typed, where that is one. */
    private Page sized(Page read) {
        try {
            double wide = Double.parseDouble(widthMm.getText().strip().replace(',', '.'));
            double high = Double.parseDouble(heightMm.getText().strip().replace(',', '.'));
            boolean fits = Math.min(wide, high) >= Page.MIN_MM && Math.max(wide, high) <= Page.MAX_MM;
            return fits ? read.withSizeMm(wide, high) : read;
        } catch (NumberFormatException e) {
            return read;
        }
    }

    private void remember() {
        settings.put("page.format", page.get().format().code());
        settings.put("page.upright", page.get().upright());
        settings.put("page.credit", page.get().credit().orElse(""));
    }

    /** Sets every word. @param question the title and the line below it that a page has of itself */
    void translate(Words newWords) {
        words = newWords;
        labels.forEach((key, label) -> label.setText(words.say("page." + key)));
        upright.setText(words.say("page.upright"));
        parts.forEach((block, part) -> part.setText(words.say("page.part." + block.code())));
        format.setConverter(new NamedBy<>(value -> words.say("page.format." + value.code())));
        margin.setConverter(new NamedBy<>(value -> words.say("page.mm", value)));
        dpi.setConverter(new NamedBy<>(value -> words.say("page.dpiValue", value)));
        for (TextField text : List.of(title, subtitle, credit)) {
            text.setPromptText(words.say("page.prompt." + text.getId().substring("page-".length())));
        }
        for (Control control : List.of(widthMm, heightMm, title, subtitle, credit, format, margin, dpi)) {
            String name = words.say("page.name." + control.getId().substring("page-".length()));
            control.setAccessibleText(name);
            control.setTooltip(new Tooltip(name));
        }
    }
}
