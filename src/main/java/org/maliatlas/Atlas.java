package org.maliatlas;

import java.io.PrintWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import org.maliatlas.cli.AtlasCommand;
import org.maliatlas.words.Language;

/** Starts the program: the window when nothing is asked, else the command line. */
public final class Atlas {
    private Atlas() {
    }

    /** @param args a sub-command and its options, or none for the window */
    public static void main(String[] args) {
        // Java2D only paints off screen here; the window is JavaFX's own.
        System.setProperty("java.awt.headless", "true");
        System.setProperty("org.geotools.referencing.forceXY", "true");
        if (args.length == 0) {
            org.maliatlas.window.AtlasApplication.open();
            return;
        }
        if (args.length == 2 && args[0].equals("open") && !args[1].startsWith("-")) {
            org.maliatlas.window.AtlasApplication.open(args[1]);
            return;
        }
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(AtlasCommand.run(out, err, Language.ofSystem(), args));
    }
}
