package org.maliatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maliatlas.IncidentFixture;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Terms;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

class AtlasDatabaseTest {
    private static final ShippedData SHIPPED = new ShippedData(ShippedMap.HOME.resolve("data"));

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("atlas.sqlite");
    }

    private List<Incident> opened(ShippedData data) {
        AtlasDatabase.open(file, data).close();
        return StoredList.of(file);
    }

    private static List<Incident> ordered(List<Incident> incidents) {
        List<Incident> list = new ArrayList<>(incidents);
        list.sort(Comparator.comparing(Incident::id));
        return list;
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private int number(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** A copy of the shipped data that says it is of another version. */
    private ShippedData otherVersion() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("data"));
        try (Stream<Path> files = Files.list(ShippedMap.HOME.resolve("data"))) {
            for (Path shipped : files.toList()) {
                Files.copy(shipped, copy.resolve(shipped.getFileName().toString()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(copy.resolve("VERSION"), "another\n");
        return new ShippedData(copy);
    }

    @Test
    void theFirstStartBuildsItAndTheSecondReadsTheSame() {
        List<Incident> first = opened(SHIPPED);
        assertThat(ordered(first)).isEqualTo(ordered(SHIPPED.incidents()));
        assertThat(opened(SHIPPED)).isEqualTo(first);
        try (AtlasDatabase database = AtlasDatabase.open(file, SHIPPED)) {
            assertThat(database.places().get(0).name()).isEqualTo("Bamako");
            assertThat(database.places()).hasSize(SHIPPED.places().size());
        }
        try (IncidentReader reader = IncidentReader.open(file)) {
            assertThat(reader.claimCount()).isGreaterThan(400);
            assertThat(reader.sourceCount()).isGreaterThan(250);
        }
    }

    @Test
    void newShippedDataReplaceTheOldAndLeaveTheUsersAlone() throws Exception {
        int before = opened(SHIPPED).size();
        Source mine = new Source("dataset", "Me", "Mine", "2026", "");
        Batch own = new Batch(0, "mine", "1", false, "table", Terms.OWN, "mine.csv", "", null, null, Batch.Counts.NONE);
        try (AtlasDatabase database = AtlasDatabase.open(file, SHIPPED); ImportWriter writer = database.begin(own, mine)) {
            writer.put(new PreparedIncident.Preparer(mine).prepare(IncidentFixture.incident("mine-1").build()));
            writer.commit(Batch.Counts.NONE);
        }
        List<Incident> after = opened(otherVersion());
        assertThat(after).hasSize(before + 1).anyMatch(incident -> incident.id().equals("mine-1"));
        assertThat(number("select count(*) from import_batch where shipped = 1 and version = 'another'")).isEqualTo(1);
        assertThat(number("select count(*) from import_batch")).isEqualTo(2);
        assertThat(number("select count(*) from claim c left join incident i on i.id = c.incident where i.id is null")).isZero();
    }

    @Test
    void whatIsSettledStandsInTheFileItself() throws Exception {
        opened(SHIPPED);
        Source mine = new Source("dataset", "Me", "Mine", "2026", "");
        Batch own = new Batch(0, "mine", "1", false, "table", Terms.OWN, "mine.csv", "", null, null, Batch.Counts.NONE);
        Path alone = file.resolveSibling("alone.sqlite");
        try (AtlasDatabase database = AtlasDatabase.open(file, SHIPPED)) {
            try (ImportWriter writer = database.begin(own, mine)) {
                writer.put(new PreparedIncident.Preparer(mine).prepare(IncidentFixture.incident("mine-1").build()));
                writer.commit(Batch.Counts.NONE);
            }
            Files.copy(file, alone);
            assertThat(StoredList.of(alone)).as("before").noneMatch(incident -> incident.id().equals("mine-1"));
            database.settle();
            Files.copy(file, alone, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(StoredList.of(alone)).as("after").anyMatch(incident -> incident.id().equals("mine-1"));
    }

    @Test
    void aBuildThatFailsLeavesWhatWasThere() throws Exception {
        List<Incident> before = opened(SHIPPED);
        ShippedData broken = otherVersion();
        Files.writeString(folder.resolve("data").resolve("incidents.csv"), Files.readString(folder.resolve("data").resolve("incidents.csv")) + "half,a,row\n");
        assertThatThrownBy(() -> opened(broken)).isInstanceOf(UserProblem.class).hasMessageContaining("incidents.csv").hasMessageContaining("243");
        assertThat(opened(SHIPPED)).isEqualTo(before);
    }

    @Test
    void aRowThatCannotBeIsNamedByFileAndLine() throws Exception {
        ShippedData broken = otherVersion();
        Path table = folder.resolve("data").resolve("incidents.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("2012-01-18,2012-01-25,days", "2012-13-18,2012-01-25,days"));
        assertThatThrownBy(broken::incidents).isInstanceOf(UserProblem.class).hasMessageContaining("incidents.csv, line 3").hasMessageContaining("2012-13-18");
    }

    @RepeatedTest(8)
    void twoCopiesMayBuildItAtOnce() {
        CompletableFuture<List<Incident>> other = CompletableFuture.supplyAsync(() -> opened(SHIPPED));
        List<Incident> own = opened(SHIPPED);
        assertThat(other.join()).isEqualTo(own);
    }

    private void refused(String key) {
        assertThatThrownBy(() -> opened(SHIPPED)).isInstanceOfSatisfying(UserProblem.class, problem -> {
            assertThat(problem.key()).isEqualTo(key);
            for (Language language : Language.values()) {
                assertThat(problem.in(language)).contains(file.toString()).doesNotContain("\n");
            }
        });
    }

    @Test
    void aPictureIsNoDatabase() throws Exception {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1});
        refused("database.foreign");
        assertThat(Files.size(file)).as("left as it was").isEqualTo(18);
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws Exception {
        sql("create table invoices (id integer)");
        refused("database.foreign");
        assertThat(number("select count(*) from sqlite_master")).isEqualTo(1);
    }

    @Test
    void aNewerVersionsDatabaseIsLeftAlone() throws Exception {
        opened(SHIPPED);
        sql("pragma user_version = 99");
        refused("database.newer");
    }

    @Test
    void aDamagedOneIsSaidToBeDamaged() throws Exception {
        opened(SHIPPED);
        sql("pragma wal_checkpoint(truncate)");
        try (RandomAccessFile pages = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] rubbish = new byte[(int) pages.length() - 4096];
            java.util.Arrays.fill(rubbish, (byte) 0x5a);
            pages.seek(4096);
            pages.write(rubbish);
        }
        refused("database.damaged");
    }

    @Test
    void aFolderIsNoFile() throws Exception {
        Files.createDirectory(file);
        refused("database.isFolder");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update incident set date_end = date_start - 1", "update incident set date_start = 'soon'", "update incident set date_precision = 'roughly'",
        "update incident set deaths_low = -1", "update incident set lon = 999 where lon is not null", "update incident set units = 'x' where lon is not null",
        "update claim set source = 999999", "update incident set attribution = 'guessed'"})
    void theSchemaRefusesWhatCannotBe(String statement) {
        opened(SHIPPED);
        assertThatThrownBy(() -> sql(statement)).isInstanceOf(SQLException.class).hasMessageContaining("constraint");
    }

    @Test
    void aSecondWindowIsToldThatItIsTheSecond() {
        try (InstanceLock first = InstanceLock.tryTake(file); InstanceLock second = InstanceLock.tryTake(file)) {
            assertThat(first.isSecond()).isFalse();
            assertThat(second.isSecond()).isTrue();
        }
        try (InstanceLock again = InstanceLock.tryTake(file)) {
            assertThat(again.isSecond()).isFalse();
        }
    }
}
