package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.Names;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Reopened;
import org.maliatlas.query.StateJson;
import org.maliatlas.query.StrangeState;
import org.maliatlas.store.SavedQuestion;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** The questions that the user keeps: saved under a name, opened, renamed, overwritten and deleted, all in place. */
final class SavedBox extends VBox implements Part, SavedRow.Actions {
    private final AtlasModel model;
    private final SavedDesk desk;
    private final Label hint = new Label();
    private final VBox rows = new VBox(2);
    private final Button begin = new Button();
    private final SavedForm form = new SavedForm(this::save, this::putAway);
    private final Label deleted = new Label();
    private final Button undo = new Button();
    private final HBox undoing = new HBox(6, deleted, undo);
    private final Label said = new Label();
    private final List<UserProblem> problems = new ArrayList<>();
    private List<SavedQuestion> all = List.of();
    private SavedQuestion opened;
    private SavedQuestion gone;
    private boolean listed;
    private Words words;

    SavedBox(AtlasModel model) {
        super(4);
        this.model = model;
        this.desk = new SavedDesk(model.atlas().database(), this::show, this::failed);
        setId("saved");
        hint.setWrapText(true);
        hint.getStyleClass().add("quiet");
        begin.setId("saved-begin");
        begin.getStyleClass().add("small");
        begin.setMaxWidth(Double.MAX_VALUE);
        begin.setOnAction(e -> begin());
        deleted.setWrapText(true);
        deleted.setId("saved-deleted");
        undo.setId("saved-undo");
        undo.getStyleClass().add("small");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(e -> putBack());
        undoing.setAlignment(Pos.CENTER_LEFT);
        said.setId("saved-said");
        said.setWrapText(true);
        said.getStyleClass().add("problem");
        for (javafx.scene.Node part : List.of(hint, form, begin, undoing, said)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        form.setVisible(false);
        undoing.setVisible(false);
        getChildren().addAll(hint, rows, undoing, said, form, begin);
    }

    /** Asks for a name to save the present question under. */
    void begin() {
        say(List.of());
        undoing.setVisible(false);
        form.setVisible(true);
        begin.setVisible(false);
        form.begin(opened, all);
    }

    private void putAway() {
        form.setVisible(false);
        begin.setVisible(true);
        begin.requestFocus();
    }

    private void save(String name, String note, boolean overwrite) {
        say(List.of());
        try {
            SavedQuestion question = SavedQuestion.of(name, note, StateJson.write(model.state()));
            desk.run(saved -> saved.save(question, overwrite), kept -> {
                opened = kept;
                putAway();
            });
        } catch (UserProblem e) {
            failed(e);
        }
    }

    @Override
    public void open(SavedQuestion question) {
        undoing.setVisible(false);
        try {
            Reopened now = Reopened.of(question.name(), question.state(), model.atlas().layers(), model.atlas().gazetteer(), model.atlas().dataset(),
                    model.state().language());
            opened = question;
            model.set(now.state());
            say(now.remarks());
        } catch (UserProblem e) {
            failed(e);
        }
    }

    @Override
    public void rename(SavedQuestion question, String name) {
        say(List.of());
        desk.run(saved -> {
            saved.rename(question.name(), name);
            return saved.find(name);
        }, renamed -> renamed.ifPresent(now -> focus(now.name())));
    }

    @Override
    public void delete(SavedQuestion question) {
        say(List.of());
        desk.run(saved -> saved.delete(question.name()), was -> {
            gone = was;
            deleted.setText(words.say("saved.deleted", was.name()));
            undoing.setVisible(true);
            undo.requestFocus();
        });
    }

    private void putBack() {
        undoing.setVisible(false);
        desk.run(saved -> {
            saved.restore(gone);
            return gone.name();
        }, this::focus);
    }

    private void focus(String name) {
        rows.getChildren().stream().map(SavedRow.class::cast).filter(row -> Names.same(row.question().name(), name)).findFirst().ifPresent(SavedRow::focus);
    }

    private void failed(UserProblem problem) {
        say(List.of(problem));
    }

    private void say(List<UserProblem> told) {
        problems.clear();
        problems.addAll(told);
        said.setText(String.join("\n", problems.stream().map(problem -> problem.in(words.language())).toList()));
        said.setVisible(!problems.isEmpty());
    }

    private void show(List<SavedQuestion> now) {
        all = now;
        hint.setVisible(now.isEmpty());
        rows.getChildren().setAll(now.stream().map(question -> new SavedRow(question, asks(question), this, words)).toList());
    }

    private String asks(SavedQuestion question) {
        try {
            AtlasState state = StateJson.readStrange(question.state());
            QuestionInWords asking = new QuestionInWords(words.language());
            return words.say("saved.asks", asking.subject(state), asking.period(state));
        } catch (StrangeState e) {
            return words.say(e.isNewer() ? "saved.newer" : "saved.unreadable");
        }
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        hint.setText(words.say("saved.hint"));
        begin.setText(words.say("saved.begin"));
        Texts.tip(begin, words.say("saved.beginTip"));
        undo.setText(words.say("saved.undo"));
        undo.setAccessibleText(words.say("saved.undo"));
        deleted.setText(gone == null ? "" : words.say("saved.deleted", gone.name()));
        form.translate(words);
        say(List.copyOf(problems));
        show(all);
        if (!listed) {
            listed = true;
            desk.list();
        }
    }
}
