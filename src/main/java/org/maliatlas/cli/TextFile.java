package org.maliatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maliatlas.words.UserProblem;

/** Writes a small text to a file that the user named. */
final class TextFile {
    private TextFile() {
    }

    /** @throws UserProblem if it cannot be written */
    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UserProblem(TextFile.class, "file.unwritable", e, file);
        }
    }
}
