package org.maliatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Incident;
import org.maliatlas.words.UserProblem;

class SavedQuestionsTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeDatabase() {
        file = ShippedMap.database(folder);
    }

    private AtlasDatabase open() {
        return AtlasDatabase.open(file, ShippedMap.SHIPPED);
    }

    private static SavedQuestion question(String name) {
        return SavedQuestion.of(name, "a note", "{\"state\": \"" + name + "\"}");
    }

    private List<String> names() {
        try (AtlasDatabase database = open()) {
            return database.savedQuestions().all().stream().map(SavedQuestion::name).toList();
        }
    }

    @Test
    void whatIsSavedIsThereTheNextTime() {
        try (AtlasDatabase database = open()) {
            assertThat(database.savedQuestions().all()).isEmpty();
            database.savedQuestions().save(SavedQuestion.of("  Routes\tdu  Nord ", " see the map \n", "{}"), false);
        }
        try (AtlasDatabase database = open()) {
            SavedQuestion kept = database.savedQuestions().get("routes du nord");
            assertThat(kept.name()).isEqualTo("Routes du Nord");
            assertThat(kept.note()).isEqualTo("see the map");
            assertThat(kept.state()).isEqualTo("{}");
            assertThat(kept.savedAt()).matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        }
    }

    @Test
    void oneOfTheSameNameIsOverwrittenOnlyWhenThatIsMeant() {
        try (AtlasDatabase database = open()) {
            SavedQuestions saved = database.savedQuestions();
            saved.save(question("Ségou"), false);
            assertThatThrownBy(() -> saved.save(SavedQuestion.of("SEGOU", "", "{}"), false)).isInstanceOf(UserProblem.class).hasMessageContaining("“Ségou”");
            assertThat(saved.get("Ségou").note()).as("nothing has changed").isEqualTo("a note");
            saved.save(SavedQuestion.of("SEGOU", "other", "{}"), true);
            assertThat(saved.all()).hasSize(1).first().extracting(SavedQuestion::name, SavedQuestion::note).containsExactly("SEGOU", "other");
        }
    }

    @Test
    void theyComeInTheOrderOfTheirNames() {
        try (AtlasDatabase database = open()) {
            List.of("Zinc", "éclair", "Ambush", "echo").forEach(name -> database.savedQuestions().save(question(name), false));
        }
        assertThat(names()).containsExactly("Ambush", "echo", "éclair", "Zinc");
    }

    @Test
    void oneCanBeRenamedButNotToAnothersName() {
        try (AtlasDatabase database = open()) {
            SavedQuestions saved = database.savedQuestions();
            saved.save(question("One"), false);
            saved.save(question("Two"), false);
            assertThatThrownBy(() -> saved.rename("One", "two")).isInstanceOf(UserProblem.class).hasMessageContaining("“Two”");
            saved.rename("One", "ONE");
            saved.rename("Two", "Three");
            assertThatThrownBy(() -> saved.rename("Three", " ")).isInstanceOf(UserProblem.class).hasMessageContaining("needs a name");
            assertThat(saved.get("Three").state()).contains("Two");
        }
        assertThat(names()).containsExactly("ONE", "Three");
    }

    @Test
    void oneThatIsDeletedCanBePutBackAsItWas() {
        try (AtlasDatabase database = open()) {
            SavedQuestions saved = database.savedQuestions();
            SavedQuestion kept = saved.save(question("One"), false);
            SavedQuestion deleted = saved.delete("one");
            assertThat(saved.all()).isEmpty();
            saved.restore(deleted);
            assertThat(saved.all()).containsExactly(kept);
            assertThatThrownBy(() -> saved.restore(deleted)).isInstanceOf(UserProblem.class);
        }
    }

    @Test
    void oneThatIsNotThereIsAskedForByNameAndTheOthersAreTold() {
        try (AtlasDatabase database = open()) {
            assertThatThrownBy(() -> database.savedQuestions().get("One")).isInstanceOf(UserProblem.class).hasMessage("there is no saved question “One”");
            database.savedQuestions().save(question("Two"), false);
            assertThatThrownBy(() -> database.savedQuestions().delete("One")).isInstanceOf(UserProblem.class).hasMessageContaining("there are: Two");
        }
    }

    @Test
    void aNameIsOneLineOfAtMostEightyCharacters() {
        assertThatThrownBy(() -> question(" \t ")).isInstanceOf(UserProblem.class);
        assertThatThrownBy(() -> question("x".repeat(81))).isInstanceOf(UserProblem.class).hasMessageContaining("80");
        assertThatThrownBy(() -> SavedQuestion.of("x", "y".repeat(2001), "{}")).isInstanceOf(UserProblem.class);
    }

    @Test
    void aDatabaseOfBeforeThereWereAnyKeepsWhatItHolds() throws Exception {
        List<Incident> before = StoredList.of(file);
        OldDatabase.make(file, 2);
        OldDatabase.run(file, "insert into link values ('a', 'b', '2026-01-01')");
        try (AtlasDatabase database = open()) {
            assertThat(database.links()).containsEntry("a", "b");
            database.savedQuestions().save(question("One"), false);
        }
        assertThat(StoredList.of(file)).isEqualTo(before);
        assertThat(names()).containsExactly("One");
    }

    @Test
    void newShippedDataLeaveThemAlone() throws Exception {
        try (AtlasDatabase database = open()) {
            database.savedQuestions().save(question("One"), false);
        }
        Path copy = Files.createDirectories(folder.resolve("data"));
        try (Stream<Path> files = Files.list(ShippedMap.HOME.resolve("data"))) {
            for (Path shipped : files.toList()) {
                Files.copy(shipped, copy.resolve(shipped.getFileName().toString()));
            }
        }
        Files.writeString(copy.resolve("VERSION"), "another\n");
        AtlasDatabase.open(file, new ShippedData(copy)).close();
        assertThat(names()).containsExactly("One");
    }
}
