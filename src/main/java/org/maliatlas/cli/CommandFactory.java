package org.maliatlas.cli;

import java.io.PrintWriter;
import org.maliatlas.words.Language;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives commands what they write to and the language they speak. */
final class CommandFactory implements IFactory {
    private final Output output;

    CommandFactory(PrintWriter out, PrintWriter err, Language language) {
        this.output = new Output(out, err, language);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Output.class).newInstance(output);
        } catch (NoSuchMethodException e) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
