package org.maliatlas.cli;

import java.io.PrintWriter;
import java.util.List;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/**
 * Where a command writes.
 *
 * @param data what machines and people asked for
 * @param notes everything else
 * @param language the user's language
 */
record Output(PrintWriter data, PrintWriter notes, Language language) {
    Words words() {
        return Words.of(Output.class, language);
    }

    void note(List<UserProblem> notices) {
        notices.forEach(notice -> notes.println(words().say("note.line", notice.in(language))));
        notes.flush();
    }
}
