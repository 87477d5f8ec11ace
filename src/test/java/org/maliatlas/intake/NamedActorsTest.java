package org.maliatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Mentions;
import org.maliatlas.query.Tally;
import org.maliatlas.query.What;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.OldDatabase;
import org.maliatlas.words.Language;

/** Imported incidents are found by whom their dataset names. */
class NamedActorsTest {
    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void twoFiles() {
        imports = new Imports(folder);
        imports.run(Imports.written(folder, "one.csv", "id,date,place,lat,lon,attributed_to,target,deaths\na,2021-06-06,Kassela,12.5905,-7.6712,GSIM,army post,3\n"
                + "b,2021-08-01,Kassela,12.5905,-7.6712,Men from the hills,market,\n"), IntakeChoice.NONE);
        imports.run(Imports.written(folder, "two.csv",
                "id,date,place,lat,lon,attributed_to,deaths\nx,2021-06-07,Kassela,12.6,-7.68,Katiba Macina,5\n"), IntakeChoice.NONE);
    }

    private Tally count(What what) {
        try (OpenAtlas atlas = OpenAtlas.of(ShippedMap.LAYERS, imports.database, ShippedMap.SHIPPED)) {
            Answer answer = new Answer(atlas.dataset());
            AtlasState state = ShippedMap.initial(atlas.dataset(), Language.EN);
            answer.ask(state.withQuestion(state.question().withWhat(what)));
            return answer.tally();
        }
    }

    private Tally of(Set<String> actors, Set<String> datasets) {
        return count(What.ANYTHING.withActors(actors).withDatasets(datasets));
    }

    @Test
    void byAnyNameAndWithTheGroupsThatArePartOfThem() {
        assertThat(of(Set.of("jnim"), Set.of("one"))).isEqualTo(new Tally(1, 0));
        assertThat(of(Set.of("jnim"), Set.of("one", "two"))).isEqualTo(new Tally(2, 0));
        assertThat(of(Set.of("katiba-macina"), Set.of("one", "two"))).isEqualTo(new Tally(1, 0));
        assertThat(of(Set.of("jihadist"), Set.of("one", "two"))).isEqualTo(new Tally(2, 0));
    }

    @Test
    void whomNoTreeKnowsIsListedAsTheFileWritesIt() {
        assertThat(of(Set.of("Men from the hills"), Set.of())).isEqualTo(new Tally(1, 0));
        try (OpenAtlas atlas = OpenAtlas.of(ShippedMap.LAYERS, imports.database, ShippedMap.SHIPPED)) {
            assertThat(atlas.dataset().mentions().keys(Mentions.Sort.ACTOR)).contains("Men from the hills").doesNotContain("GSIM");
            assertThat(atlas.dataset().mentions().keys(Mentions.Sort.PUBLISHER)).contains("one", "two", "RFI");
        }
    }

    @Test
    void byTheSortOfTheTargetAndByThePublisher() {
        assertThat(count(What.ANYTHING.withTargets(Set.of("army")).withPublishers(Set.of("one")))).isEqualTo(new Tally(1, 0));
        assertThat(count(What.ANYTHING.withPublishers(Set.of("one", "two")))).isEqualTo(new Tally(3, 0));
    }

    @Test
    void anIncidentJoinedFromTwoDatasetsIsFoundByBoth() {
        try (AtlasDatabase database = AtlasDatabase.open(imports.database, ShippedMap.SHIPPED)) {
            database.join("two:x", "one:a");
        }
        assertThat(of(Set.of(), Set.of("one"))).isEqualTo(new Tally(2, 0));
        assertThat(of(Set.of(), Set.of("two"))).isEqualTo(new Tally(1, 0));
        assertThat(of(Set.of("jnim"), Set.of("two"))).isEqualTo(new Tally(1, 0));
        assertThat(of(Set.of("katiba-macina"), Set.of("two"))).as("one of its datasets has it as a side").isEqualTo(new Tally(1, 0));
        assertThat(count(What.ANYTHING.withPublishers(Set.of("two")))).isEqualTo(new Tally(1, 0));
    }

    @Test
    void aDatabaseOfAnOlderProgramIsBroughtUp() throws Exception {
        Tally before = count(What.ANYTHING.withActors(Set.of("jnim", "Men from the hills")));
        OldDatabase.make(imports.database, 3);
        assertThat(count(What.ANYTHING.withActors(Set.of("jnim", "Men from the hills")))).isEqualTo(before);
    }
}
