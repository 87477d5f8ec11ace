package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.StateJson;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.SavedQuestion;
import org.maliatlas.words.Language;

/** Questions that are saved, asked again and deleted without a window. */
class SavedCommandTest {
    @TempDir
    private Path folder;

    private CommandRun run(String... args) {
        return run(Language.EN, args);
    }

    private CommandRun run(Language language, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--db", folder.resolve("atlas.sqlite").toString()));
        return CommandRun.of(language, all.toArray(String[]::new));
    }

    private void keep(String name, String state) {
        try (AtlasDatabase database = AtlasDatabase.open(folder.resolve("atlas.sqlite"), ShippedMap.SHIPPED)) {
            database.savedQuestions().save(SavedQuestion.of(name, "", state), false);
        }
    }

    private String state(String name) {
        try (AtlasDatabase database = AtlasDatabase.open(folder.resolve("atlas.sqlite"), ShippedMap.SHIPPED)) {
            return database.savedQuestions().get(name).state();
        }
    }

    @Test
    void aQuestionThatWasSavedIsAskedAgain() {
        CommandRun first = run("count", "--near", "Kidal:40", "--from", "2019", "--to", "2021", "--save-as", "The north", "--note", "for the map of May").isDoneWithNotes();
        assertThat(first.err()).contains("“The north”");
        assertThat(run("count", "--saved", "the north").isDone().out()).isEqualTo(first.out()).contains("within 40 km of Kidal", "2019 to 2021");
        assertThat(run("count", "--saved", "the north", "--json").isDone().out()).isEqualTo(run("count", "--near", "Kidal:40", "--from", "2019", "--to", "2021", "--json").out());
        assertThat(run("list", "--saved", "The north").isDone().out()).isEqualTo(run("list", "--near", "Kidal:40", "--from", "2019", "--to", "2021").out());
        assertThat(run("saved").isDone().out()).startsWith("The north (saved ").contains("Incidents within 40 km of Kidal, 2019 to 2021").contains("\n  for the map of May");
    }

    @Test
    void itIsAskedInTheLanguageSpokenNowAndOfOtherDates() {
        run("count", "--near", "Kidal:40", "--from", "2019", "--to", "2021", "--save-as", "Nord").isDoneWithNotes();
        assertThat(run(Language.FR, "count", "--saved", "Nord", "--from", "2020").isDone().out()).startsWith("Incidents à 40 km au plus de Kidal, 2020 à 2021");
    }

    @Test
    void itsOwnPlacesAndFiltersAreNotMixedWithOthers() {
        run("count", "--near", "Kidal:40", "--save-as", "North").isDoneWithNotes();
        assertThat(run("count", "--saved", "North", "--near", "Gao", "--kind", "ambush").failsWith(AtlasCommand.USAGE).err()).contains("--near").contains("--kind");
    }

    @Test
    void aNameIsNotOverwrittenInPassing() {
        run("count", "--near", "Kidal", "--save-as", "North").isDoneWithNotes();
        assertThat(run("count", "--near", "Gao", "--save-as", "NORTH").failsWith(AtlasCommand.FAILED).err()).contains("“North”");
        run("saved", "--delete", "north").isDoneWithNotes();
        run("count", "--near", "Gao", "--save-as", "NORTH").isDoneWithNotes();
        assertThat(run("saved").isDone().out().lines()).hasSize(1).first().asString().startsWith("NORTH").contains("Gao");
    }

    @Test
    void whatIsNotThereIsSaidSoWithWhatIs() {
        assertThat(run("saved").isDoneWithNotes().out()).isEmpty();
        assertThat(run("count", "--saved", "x").failsWith(AtlasCommand.FAILED).err()).contains("“x”");
        run("count", "--near", "Kidal", "--save-as", "North").isDoneWithNotes();
        assertThat(run("count", "--saved", "x").failsWith(AtlasCommand.FAILED).err()).contains("there are: North");
        run("saved", "--delete", "x").failsWith(AtlasCommand.FAILED);
        run("count", "--note", "x").failsWith(AtlasCommand.USAGE);
    }

    @Test
    void oneOfANewerProgramAndOneThatIsDamagedAreListedAndRefusedInWords() {
        run("count", "--near", "Kidal", "--save-as", "North").isDoneWithNotes();
        keep("Newer", state("North").replace("\"format\" : 1", "\"format\" : 7"));
        keep("Torn", state("North").substring(0, 90));
        assertThat(run("saved").isDone().out()).contains("Newer (saved ").contains("of a newer version").contains("Torn").contains("cannot be read");
        assertThat(run("count", "--saved", "newer").failsWith(AtlasCommand.FAILED).err()).contains("newer version of the atlas");
        assertThat(run("count", "--saved", "torn").failsWith(AtlasCommand.FAILED).err()).contains("damaged");
    }

    @Test
    void aPictureIsDrawnAsItWasSavedWithoutTheLayerThatIsGone() throws Exception {
        run("count", "--near", "Kidal:40", "--save-as", "North").isDoneWithNotes();
        String state = StateJson.write(StateJson.read(state("North")).withDrawing(org.maliatlas.query.Drawing.DEFAULT.withStyle(org.maliatlas.query.Style.DARK))
                .withLayers(List.of(new org.maliatlas.query.UserLayer(folder.resolve("gone.shp").toString(), "abc", "Gone", 0x0072b2, 1, java.util.Optional.empty(), true))));
        keep("Dark", state);
        Path picture = folder.resolve("dark.png");
        CommandRun run = run("snapshot", "--saved", "Dark", "--out", picture.toString()).isDoneWithNotes();
        assertThat(run.err()).contains("gone.shp");
        int corner = ImageIO.read(picture.toFile()).getRGB(20, 400) & 0xff;
        assertThat(corner).as("dark").isLessThan(120);
        Files.delete(picture);
        run("snapshot", "--saved", "Dark", "--style", "light", "--out", picture.toString()).isDoneWithNotes();
        assertThat(ImageIO.read(picture.toFile()).getRGB(20, 400) & 0xff).as("light").isGreaterThan(150);
        assertThat(run.out()).isEmpty();
    }
}
