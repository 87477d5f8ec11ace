package org.maliatlas.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.maliatlas.intake.ColumnMapping;
import org.maliatlas.words.UserProblem;

/**
 * Mappings of columns in files of the user's choice, which the command line takes too.
 *
 * @param openChooser asks for a file to read
 * @param saveChooser asks for a file to write, given a name to begin with
 * @param failed is told what went wrong
 */
record KeptMappings(Supplier<Optional<Path>> openChooser, Function<String, Optional<Path>> saveChooser, Consumer<Throwable> failed)
        implements ImportForm.MappingFiles {
    @Override
    public void save(ColumnMapping mapping) {
        saveChooser.apply("mapping.json").ifPresent(file -> {
            try {
                Files.writeString(file, mapping.toJson());
            } catch (IOException e) {
                failed.accept(new UserProblem(DataPane.class, "data.notSaved", e, file));
            }
        });
    }

    @Override
    public Optional<ColumnMapping> load() {
        try {
            return openChooser.get().map(ColumnMapping::read);
        } catch (UserProblem e) {
            failed.accept(e);
            return Optional.empty();
        }
    }
}
