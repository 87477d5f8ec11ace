package org.maliatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maliatlas.IncidentFixture;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Terms;
import org.maliatlas.words.UserProblem;

class FactBlocksTest {
    private static final Source SOURCE = new Source("dataset", "Me", "Mine", "2026", "");

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeDatabase() {
        file = ShippedMap.database(folder);
    }

    private static List<String> byBlocks(Path database) throws SQLException {
        List<String> told = new ArrayList<>();
        try (Connection connection = Sqlite.connect(database)) {
            return FactBlocks.each(connection, listing(told)) ? told.stream().sorted().toList() : null;
        }
    }

    private static List<String> byRows(Path database) throws SQLException {
        List<String> told = new ArrayList<>();
        try (Connection connection = Sqlite.connect(database); IncidentQueries queries = new IncidentQueries(connection)) {
            queries.each(listing(told));
        }
        return told.stream().sorted().toList();
    }

    private static IncidentQueries.Visitor listing(List<String> told) {
        return (id, key, batch, startDay, endDay, datePrecision, kind, exact, extent, toll, digest, named) ->
                told.add(String.join(" ", List.of(key, "" + id, "" + batch, "" + startDay, "" + endDay, datePrecision.code(), kind.code(), "" + exact,
                        extent.toString(), toll.toString(), "" + digest, "" + named)));
    }

    private static void bringIn(Path database, String version, List<Incident> incidents) {
        Batch batch = new Batch(0, "mine", version, false, "table", Terms.OWN, "mine.csv", "", null, null, Batch.Counts.NONE);
        try (AtlasDatabase atlas = AtlasDatabase.open(database, ShippedMap.SHIPPED); ImportWriter writer = atlas.begin(batch, SOURCE)) {
            PreparedIncident.Preparer preparer = new PreparedIncident.Preparer(SOURCE);
            incidents.forEach(incident -> writer.put(preparer.prepare(incident)));
            writer.withdrawLacking(true, (id, place, firstDay) -> { });
            writer.commit(Batch.Counts.NONE);
        }
    }

    @Test
    void theyHoldWhatTheRowsHold() throws Exception {
        bringIn(file, "1", List.of(IncidentFixture.incident("près-1").at("Kidal", 1.4, 18.4, 0).toll(null, null, null).build(),
                IncidentFixture.incident("2").somewhereIn("region:2016:Mopti", "region:2016:Ségou").toll(0, null, 7).someTimeIn(1960).kind(Kind.ABDUCTION).build(),
                IncidentFixture.incident("3").between("2022-01-01", "2022-01-31", DatePrecision.MONTH).toll(1, 2, 3).build()));
        assertThat(byBlocks(file)).hasSize(ShippedMap.SHIPPED.incidents().size() + 3).isEqualTo(byRows(file));
    }

    @Test
    void moreThanOneBlockIsFilled() throws Exception {
        List<Incident> many = new ArrayList<>();
        for (int i = 0; i < 2 * FactBlock.ROOM + 1; i++) {
            many.add(IncidentFixture.incident("many-" + i).at("Place " + i % 7, -4 + i % 7, 14, 2).build());
        }
        bringIn(file, "1", many);
        assertThat(byBlocks(file)).hasSize(ShippedMap.SHIPPED.incidents().size() + many.size()).isEqualTo(byRows(file));
    }

    /** Versions of a dataset come and go in any order: some incidents stay, some change, some are lacking. */
    @Property(tries = 20)
    void theyKeepStepWithImportsAndRemovals(@ForAll long seed) throws IOException, SQLException {
        Path own = Files.createTempDirectory("blocks");
        Path database = ShippedMap.database(own);
        Random random = new Random(seed);
        for (int step = 0; step < 7; step++) {
            try (AtlasDatabase atlas = AtlasDatabase.open(database, ShippedMap.SHIPPED)) {
                List<Batch> mine = atlas.batches().stream().filter(batch -> !batch.shipped()).toList();
                if (mine.size() > 1 && random.nextInt(3) == 0) {
                    atlas.remove(mine.get(random.nextInt(mine.size())));
                }
            }
            List<Incident> incidents = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                if (random.nextInt(4) > 0) {
                    incidents.add(IncidentFixture.incident("mine-" + i).toll(0, random.nextInt(2), 9).build());
                }
            }
            bringIn(database, "" + step, incidents);
            assertThat(byBlocks(database)).isEqualTo(byRows(database));
        }
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + ending));
        }
        Files.delete(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update incident set deaths_low = 0, deaths_best = 4321, deaths_high = 5000", "update incident set date_end = date_end + 1 where id = 7",
        "update incident set kind = 'other' where id = 7", "delete from incident where id = 7", "update incident set named = 0 where id = 7"})
    void whatIsChangedByHandIsReadFromTheRows(String statement) throws Exception {
        String before = byRows(file).toString();
        OldDatabase.run(file, statement);
        assertThat(byRows(file).toString()).isNotEqualTo(before);
        assertThat(byBlocks(file)).isNull();
        List<String> told = new ArrayList<>();
        try (IncidentReader reader = IncidentReader.open(file)) {
            reader.each((id, key, batch, startDay, endDay, datePrecision, kind, exact, extent, toll, digest, named) ->
                    listing(told).visit(id, key, batch, startDay, endDay, datePrecision, kind, exact, extent, toll, digest, named));
        }
        assertThat(told.stream().sorted().toList()).isEqualTo(byRows(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void aDatabaseOfAnOlderProgramGetsThem(int version) throws Exception {
        bringIn(file, "1", List.of(IncidentFixture.incident("1").toll(1, 2, 3).build(), IncidentFixture.incident("2").build()));
        bringIn(file, "2", List.of(IncidentFixture.incident("1").toll(3, 3, 3).build()));
        OldDatabase.make(file, version);
        AtlasDatabase.open(file, ShippedMap.SHIPPED).close();
        assertThat(byBlocks(file)).hasSize(ShippedMap.SHIPPED.incidents().size() + 1).isEqualTo(byRows(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x'00'", "x''", "x'7fffffff7fffffff'", "x'000000010000000000'", "zeroblob(90)"})
    void aDamagedOneIsSaidToBeDamaged(String bytes) throws Exception {
        OldDatabase.run(file, "update fact_block set facts = " + bytes + " where first = 1");
        try (IncidentReader reader = IncidentReader.open(file)) {
            List<String> told = new ArrayList<>();
            assertThatThrownBy(() -> reader.each((id, key, batch, startDay, endDay, datePrecision, kind, exact, extent, toll, digest, named) -> told.add(key)))
                    .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("database.damaged"));
        }
    }

    @Test
    void bytesThatAreCutOffAreNoBlock() {
        FactBlock block = new FactBlock();
        block.add(5, IncidentFixture.incident("one").build(), 42, 1);
        byte[] whole = block.take();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> new FactBlockReading(cut, 1).each(5, 1, new BitSet(), listing(new ArrayList<>())))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
