package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** A line under the commands that tells what the user should know; it goes when it is closed. */
final class NoticeBar extends HBox implements Part {
    private final Label text = new Label();
    private final Button close = new Button(null, new FontIcon(Feather.X));
    private final List<UserProblem> problems = new ArrayList<>();
    private Words words;

    NoticeBar() {
        super(8);
        setId("notice");
        text.setId("notice-text");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("notice-bar");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setOnAction(e -> say(""));
        getChildren().addAll(new FontIcon(Feather.INFO), text, close);
        say("");
    }

    /** Says something in place of what was said before; nothing, to go. */
    void say(String message) {
        problems.clear();
        show(message);
    }

    /** Tells of problems, beside those told of before. */
    void tell(List<UserProblem> more) {
        problems.addAll(more);
        showProblems();
    }

    private void showProblems() {
        if (words != null && !problems.isEmpty()) {
            show(problems.stream().map(problem -> problem.in(words.language())).collect(Collectors.joining("\n")));
        }
    }

    private void show(String message) {
        text.setText(message);
        setVisible(!message.isEmpty());
        setManaged(!message.isEmpty());
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        close.setAccessibleText(words.say("notice.close"));
        showProblems();
    }
}
