package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.maliatlas.words.Language;

/** A command line run in this process: its exit code, its data and its notes. */
record CommandRun(int code, String out, String err) {
    static CommandRun of(Language language, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = AtlasCommand.run(new PrintWriter(out), new PrintWriter(err, true), language, args);
        return new CommandRun(code, out.toString(), err.toString());
    }

    static CommandRun of(String... args) {
        return of(Language.EN, args);
    }

    /** It did what was asked and had nothing to remark. */
    CommandRun isDone() {
        assertThat(err).isEmpty();
        assertThat(code).isEqualTo(AtlasCommand.DONE);
        return this;
    }

    /** It did what was asked, whatever it had to remark. */
    CommandRun isDoneWithNotes() {
        assertThat(code).as(err).isEqualTo(AtlasCommand.DONE);
        return this;
    }

    /** It failed with this code, one line on standard error and nothing on standard output. */
    CommandRun failsWith(int expected) {
        assertThat(code).as(err).isEqualTo(expected);
        assertThat(out).isEmpty();
        assertThat(err.lines()).as("one line, no stack trace: %s", err).hasSize(1);
        return this;
    }
}
