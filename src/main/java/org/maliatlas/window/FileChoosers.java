package org.maliatlas.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.maliatlas.bundle.SaveAs;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** Asks for files by the system's own choosers, the only dialogs there are. */
final class FileChoosers {
    private final Stage stage;
    private final Supplier<Language> language;

    /** @param language the language spoken when one is opened */
    FileChoosers(Stage stage, Supplier<Language> language) {
        this.stage = stage;
        this.language = language;
    }

    /** A file to draw as a layer. */
    Optional<Path> layer() {
        FileChooser chooser = chooser("layers.choose");
        chooser.getExtensionFilters().add(new ExtensionFilter(words().say("layers.files"), "*.shp", "*.SHP", "*.geojson", "*.json"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    /** A file to import. */
    Optional<Path> toImport() {
        FileChooser chooser = chooser("data.choose");
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(words().say("data.tables"), "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.geojson", "*.json", "*.zip"),
                new ExtensionFilter(words().say("data.anyFile"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    /** A file to save to, given a name to begin with. */
    Optional<Path> toSave(String name) {
        Optional<SaveAs> picture = SaveAs.of(Path.of(name));
        FileChooser chooser = chooser(picture.isPresent() ? "save.title" : "save.file");
        chooser.setInitialFileName(name);
        if (picture.isPresent()) {
            chooser.getExtensionFilters().add(new ExtensionFilter(words().say("save" + picture.get().ending()), "*" + picture.get().ending()));
        } else {
            chooser.getExtensionFilters().add(new ExtensionFilter(words().say("data.anyFile"), "*"));
        }
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words().say(titleKey));
        return chooser;
    }

    private Words words() {
        return Words.of(FileChoosers.class, language.get());
    }
}
