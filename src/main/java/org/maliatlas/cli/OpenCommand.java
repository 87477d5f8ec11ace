package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code atlas open}: the window with a snapshot's view. The window is no part of the command line: what comes here is asked in a way it does not know. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "snapshotFile")
    private Path file;

    @Override
    public Integer call() {
        throw new UsageProblem("usage.open", file);
    }
}
