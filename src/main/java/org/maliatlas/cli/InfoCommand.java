package org.maliatlas.cli;

import java.util.concurrent.Callable;
import org.geotools.util.factory.GeoTools;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.CoverageInWords;
import org.maliatlas.words.Words;
import org.sqlite.SQLiteJDBCLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas info}: versions, what the database holds, and where it is. */
@Command(name = "info", mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {
    private final Output output;

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "db")
    private java.nio.file.Path database;

    InfoCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), java.util.Optional.ofNullable(database))) {
            output.note(atlas.notices());
            Words words = output.words();
            output.data().println(words.say("info.program", Versions.program()));
            output.data().println(words.say("info.java", Runtime.version().toString(), System.getProperty("os.name"), System.getProperty("os.arch")));
            output.data().println(words.say("info.libraries", javaFx(), GeoTools.getVersion().toString(), SQLiteJDBCLoader.getVersion()));
            output.data().println(words.say("info.database", atlas.database()));
            OpenAtlas.Contents contents = atlas.contents();
            output.data().println(words.say("info.contents", contents.incidents(), contents.claims(), contents.sources()));
            CoverageInWords inWords = new CoverageInWords(output.language());
            atlas.coverage().stretches().forEach(stretch -> output.data().println(inWords.line(stretch)));
            output.data().println(words.say("info.fingerprint", atlas.dataset().fingerprint()));
            output.data().println(words.say("info.selection"));
        }
        return AtlasCommand.DONE;
    }

    /** JavaFX' version, from its module's name card, so that none of it is loaded. */
    private static String javaFx() {
        return ModuleLayer.boot().findModule("javafx.base").flatMap(module -> module.getDescriptor().rawVersion()).orElse("?");
    }
}
