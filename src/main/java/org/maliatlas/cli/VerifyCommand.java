package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.snapshot.Passport;
import org.maliatlas.snapshot.SnapshotReader;
import org.maliatlas.snapshot.Verification;
import org.maliatlas.snapshot.VerificationInWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas verify}: whether today's data still give what a snapshot shows. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "snapshotFile")
    private Path file;

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "db")
    private Path database;

    VerifyCommand(Output output) {
        this.output = output;
    }

    /** @return {@link AtlasCommand#DONE} where they do, else {@link AtlasCommand#FAILED} */
    @Override
    public Integer call() {
        Passport passport = SnapshotReader.read(file);
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), Optional.ofNullable(database))) {
            output.note(atlas.notices());
            Verification verification = Verification.of(passport, atlas.dataset());
            VerificationInWords words = new VerificationInWords(output.language());
            output.data().println(words.subject(verification));
            if (!verification.passport().told().isEmpty()) {
                output.data().println(words.told(verification));
            }
            output.data().println(words.result(verification));
            words.differences(verification).forEach(output.data()::println);
            if (!verification.isSame()) {
                output.data().println(words.correction(verification));
            }
            return verification.isSame() ? AtlasCommand.DONE : AtlasCommand.FAILED;
        }
    }
}
