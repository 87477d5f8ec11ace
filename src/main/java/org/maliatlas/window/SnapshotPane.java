package org.maliatlas.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.film.FilmFile;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.Caption;
import org.maliatlas.snapshot.Guard;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.snapshot.Warning;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** The page beside the choices that make it, over the window: what is seen is what is saved, copied or printed. Of a film one picture is seen. */
final class SnapshotPane extends BorderPane implements Part {
    /** What was said last is no higher: a caption that was copied is only shown in part. */
    private static final double MOST_SAID = 92;

    private final AtlasModel model;
    private final SnapshotPainter painter;
    private final PageForm form;
    private final PagePreview preview;
    private final DragOut drag;
    private final SavePicture saving;
    private final PrintPicture printing;
    private final Label title = new Label();
    private final Label warnings = new Label();
    private final Label said = new Label();
    private final Button close = new Button(null, new FontIcon(Feather.X));
    private final SaveAsChoice kind;
    private final FilmForm filmForm;
    private final FilmStrip strip = new FilmStrip();
    private final ScrollPane scroll = new ScrollPane();
    private final Button stop = new Button(null, new FontIcon(Feather.X));
    private final Button save = new Button(null, new FontIcon(Feather.DOWNLOAD));
    private final Button copy = new Button(null, new FontIcon(Feather.COPY));
    private final MenuButton words = new MenuButton();
    private final Button print = new Button(null, new FontIcon(Feather.PRINTER));
    private final Runnable closed;
    private List<Warning> shown = List.of();
    private AtlasState asked;
    private Page page;
    /** The film that was asked for last. */
    private List<Object> prepared = List.of();
    private Words spoken;

    /**
     * @param chooser asks for a file to save to, given a name to begin with
     * @param closed told when the pane goes
     */
    SnapshotPane(AtlasModel model, Function<String, Optional<Path>> chooser, Settings settings, Runnable closed) {
        this.model = model;
        this.closed = closed;
        this.painter = new SnapshotPainter(model.map(), model.atlas().dataset(), new Guard(model.atlas().layers(), model.atlas().coverage()));
        this.form = new PageForm(settings);
        this.preview = new PagePreview(painter, this::seen, this::fail);
        this.kind = new SaveAsChoice(settings, this::ask);
        this.filmForm = new FilmForm(settings, this::ask);
        this.saving = new SavePicture(painter, chooser, said::setText);
        this.printing = new PrintPicture(painter.another(), said::setText);
        setId("snapshot-pane");
        getStyleClass().add("snapshot-pane");
        setVisible(false);
        title.getStyleClass().add("incident-title");
        close.getStyleClass().addAll("button-icon", "flat");
        close.setId("snapshot-close");
        close.setOnAction(e -> hide());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(head);
        VBox.setVgrow(preview, Priority.ALWAYS);
        setCenter(new VBox(preview, strip));
        strip.indexProperty().addListener((o, was, is) -> ask());
        warnings.setWrapText(true);
        warnings.setId("page-warnings");
        warnings.getStyleClass().add("quiet");
        said.setWrapText(true);
        said.setId("page-said");
        save.setId("page-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(false);
        copy.setId("page-copy");
        words.setId("page-words");
        print.setId("page-print");
        for (Region wide : List.of(save, copy, words, print)) {
            wide.setMaxWidth(Double.MAX_VALUE);
        }
        save.setOnAction(e -> saving.run(asked, page, kind.chosen(), filmForm.film()));
        stop.setId("page-stop");
        stop.setMaxWidth(Double.MAX_VALUE);
        stop.setOnAction(e -> saving.stop());
        stop.visibleProperty().bind(saving.filmingProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        copy.setOnAction(e -> copyPicture());
        print.setOnAction(e -> printing.run(asked, page, getScene().getWindow()));
        VBox side = new VBox(8, warnings, filmForm, form, copy, words, print);
        side.getStyleClass().add("side-content");
        scroll.setContent(side);
        scroll.getStyleClass().add("side-panel");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        said.setMaxHeight(MOST_SAID);
        // All its lines, up to that, whatever wants room above.
        said.minHeightProperty().bind(Bindings.createDoubleBinding(() -> Math.min(MOST_SAID, said.prefHeight(said.getWidth())), said.textProperty(), said.widthProperty()));
        // Always in sight, however low the window is.
        VBox always = new VBox(8, kind, save, stop, said);
        always.getStyleClass().addAll("side-panel", "side-content", "page-actions");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        warnings.managedProperty().bind(warnings.textProperty().isNotEmpty());
        VBox right = new VBox(scroll, always);
        right.setPrefWidth(290);
        right.setMinWidth(250);
        setRight(right);
        form.pageProperty().addListener((o, was, is) -> ask());
        drag = new DragOut(preview, painter.another(), said::setText);
        preview.widthProperty().addListener((o, was, is) -> ask());
        preview.heightProperty().addListener((o, was, is) -> ask());
        model.onChange(this::ask);
    }

    /** Shows the page of the state shown. */
    void show() {
        said.setText("");
        setVisible(true);
        ask();
        save.requestFocus();
    }

    /** Goes, and gives the focus back. */
    void hide() {
        strip.stop();
        setVisible(false);
        closed.run();
    }

    private void ask() {
        if (isVisible()) {
            Optional<FilmFile> film = kind.chosen().film();
            filmForm.showFor(film.orElse(null));
            if (film.isPresent() != strip.isVisible()) {
                strip.setVisible(film.isPresent());
                scroll.setVvalue(0);
            }
            copy.setDisable(film.isPresent());
            print.setDisable(film.isPresent());
            Page paper = form.pageProperty().get().withList(kind.hasList());
            asked = film.isPresent() ? filmForm.dated(model.state(), model.atlas().dataset()) : model.state();
            page = film.isPresent() ? filmForm.sized(paper) : paper;
            List<Object> moving = List.of(asked, page, film, filmForm.film());
            if (film.isPresent() && !moving.equals(prepared)) {
                prepared = moving;
                strip.preparing();
            }
            form.showDensity(film.isEmpty());
            drag.offer(asked, page, kind.chosen());
            preview.ask(asked, page, film.map(file -> filmForm.film()), strip.indexProperty().get());
        }
    }

    private void seen(PagePreview.Seen now) {
        shown = now.warnings();
        strip.set(now.count(), filmForm.film().frameMs());
        save.setDisable(false);
        sayWarnings();
    }

    private void sayWarnings() {
        warnings.setText(shown.stream().map(warning -> spoken.say("page.mind", warning.in(spoken.language()))).collect(Collectors.joining("\n")));
    }

    private void fail(UserProblem problem) {
        save.setDisable(true);
        warnings.setText(problem.in(spoken.language()));
    }

    /** Puts the picture on the clipboard, and its caption for where only text is taken. */
    void copyPicture() {
        ask();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, PagePreview.image(painter.another().paint(asked, page, MakingDay.today())),
                DataFormat.PLAIN_TEXT, caption().caption(asked.language(), MakingDay.today())));
        said.setText(spoken.say("page.copied"));
    }

    /** The words of what is asked: of a film, of all its dates. */
    private Caption caption() {
        List<Answer> answers = new ArrayList<>();
        Stream.concat(Stream.of(asked), asked.otherSide().stream()).forEach(side -> {
            Answer answer = new Answer(model.atlas().dataset());
            answer.ask(side);
            answers.add(answer);
        });
        return new Caption(answers);
    }

    private MenuItem item(String key, Language language, boolean alt) {
        MenuItem item = new MenuItem(spoken.say(key, spoken.say("page.in." + language.code())));
        item.setOnAction(e -> {
            String text = alt ? caption().altText(language) : caption().caption(language, MakingDay.today());
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            said.setText(text);
        });
        return item;
    }

    @Override
    public void translate(Words newWords) {
        spoken = newWords;
        form.translate(newWords);
        kind.translate(newWords);
        filmForm.translate(newWords);
        strip.translate(newWords);
        drag.translate(newWords);
        stop.setText(newWords.say("film.stop"));
        saving.translate(newWords);
        printing.translate(newWords);
        title.setText(spoken.say("page.heading"));
        save.setText(spoken.say("page.save"));
        copy.setText(spoken.say("page.copy"));
        words.setText(spoken.say("page.words"));
        print.setText(spoken.say("page.print"));
        close.setAccessibleText(spoken.say("page.close"));
        close.setTooltip(new Tooltip(spoken.say("page.close")));
        preview.setAccessibleText(spoken.say("page.preview"));
        words.getItems().setAll(item("page.caption", Language.EN, false), item("page.caption", Language.FR, false), item("page.alt", Language.EN, true),
                item("page.alt", Language.FR, true));
        sayWarnings();
    }

    /** What is dragged out of the window. */
    DragOut dragged() {
        return drag;
    }

    /** Ends what runs. */
    void close() {
        strip.stop();
        saving.stop();
        drag.close();
        preview.close();
    }
}
