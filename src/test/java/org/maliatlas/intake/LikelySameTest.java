package org.maliatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Incident;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.LikelySame;
import org.maliatlas.store.AtlasDatabase;

/** Two datasets that tell of the same event, and of others near it. */
class LikelySameTest {
    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void twoTables() {
        imports = new Imports(folder);
        imports.run(Imports.written(folder, "one.csv", "id,date,place,lat,lon,attributed_to,deaths\na,2021-06-06,Kassela,12.5905,-7.6712,JNIM,3\n"
                + "b,2021-08-01,Kassela,12.5905,-7.6712,JNIM,1\n"), IntakeChoice.NONE);
        imports.run(Imports.written(folder, "two.csv", "id,date,place,lat,lon,attributed_to,deaths\nx,2021-06-07,Near Kassela,12.62,-7.68,Group for Support of Islam and Muslims,5\n"
                + "y,2021-06-06,Kassela,12.5905,-7.6712,Dozo militia,2\nz,2021-08-09,Kassela,12.5905,-7.6712,JNIM,1\nw,2021-06-06,Far,13.5905,-7.6712,JNIM,3\n"), IntakeChoice.NONE);
    }

    private List<String> proposed() {
        try (OpenAtlas atlas = OpenAtlas.of(ShippedMap.LAYERS, imports.database, ShippedMap.SHIPPED)) {
            return new LikelySame(atlas.dataset(), atlas.reader().keptApart()).find(100).stream()
                    .map(pair -> atlas.dataset().incident(pair.main()).id() + " = " + atlas.dataset().incident(pair.other()).id())
                    .filter(pair -> pair.contains("one:") && pair.contains("two:")).collect(Collectors.toList());
        }
    }

    private void say(java.util.function.Consumer<AtlasDatabase> saying) {
        try (AtlasDatabase atlas = AtlasDatabase.open(imports.database, ShippedMap.SHIPPED)) {
            saying.accept(atlas);
        }
    }

    private Incident shown(String id) {
        try (OpenAtlas atlas = OpenAtlas.of(ShippedMap.LAYERS, imports.database, ShippedMap.SHIPPED)) {
            int index = atlas.dataset().indexOf(id);
            return index < 0 ? null : atlas.dataset().incident(index);
        }
    }

    @Test
    void onlyWhatIsNearInTimeAndPlaceAndOfTheSameSideIsProposed() {
        assertThat(proposed()).containsExactly("one:a = two:x");
    }

    @Test
    void nothingIsJoinedByItself() {
        assertThat(imports.all()).hasSize(247);
    }

    @Test
    void whatAPersonJoinsIsOneIncidentWithBothClaimsAndTheRangeOfBoth() {
        say(atlas -> atlas.join("two:x", "one:a"));
        Incident whole = shown("one:a");
        assertThat(shown("two:x")).as("not counted twice").isNull();
        assertThat(whole.claims()).hasSize(2);
        assertThat(whole.claims()).extracting(claim -> claim.source().publisher()).containsExactly("one", "two");
        assertThat(whole.claims()).extracting(claim -> claim.toll().best()).as("each with its own figure").containsExactly(3, 5);
        assertThat(whole.toll().low()).isEqualTo(3);
        assertThat(whole.toll().high()).isEqualTo(5);
        assertThat(whole.date().start().toString()).isEqualTo("2021-06-06");
        assertThat(whole.date().end().toString()).isEqualTo("2021-06-07");
        assertThat(proposed()).isEmpty();
        say(atlas -> atlas.part("two:x"));
        assertThat(shown("two:x")).isNotNull();
        assertThat(shown("one:a").claims()).hasSize(1);
    }

    @Test
    void whatAPersonKeepsApartIsNotProposedAgain() {
        say(atlas -> atlas.keepApart("one:a", "two:x"));
        assertThat(proposed()).isEmpty();
        assertThat(shown("two:x")).isNotNull();
    }

    @Test
    void aLinkOutlivesTheRemovalOfTheOtherDatasetWithoutHarm() {
        say(atlas -> atlas.join("two:x", "one:a"));
        imports.remove(1);
        assertThat(shown("one:a").claims()).hasSize(1);
        imports.run(folder.resolve("two.csv"), IntakeChoice.NONE);
        assertThat(shown("one:a").claims()).as("joined again when it comes back").hasSize(2);
        imports.remove(0);
        assertThat(shown("two:x")).as("on its own when the other is gone").isNotNull();
    }
}
