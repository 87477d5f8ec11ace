package org.maliatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.NameEntry;
import org.maliatlas.query.NameTree;
import org.maliatlas.query.WhatInWords;
import org.maliatlas.words.Language;

/** The shipped names that incidents are sought by, and what they find in the shipped incidents and in what datasets write. */
class ShippedNamesTest {
    private static final NameTree ACTORS = new NameTree(ShippedMap.SHIPPED.actors());
    private static final NameTree TARGETS = new NameTree(ShippedMap.SHIPPED.targets());

    @ParameterizedTest
    @EnumSource
    void everyNameHasAWordInBothLanguages(Language language) {
        WhatInWords words = new WhatInWords(language);
        assertThat(ACTORS.entries()).filteredOn(entry -> entry.sort() != NameEntry.Sort.LEFT_OUT).noneMatch(entry -> words.actor(entry.id()).equals(entry.id()));
        assertThat(TARGETS.entries()).noneMatch(entry -> words.target(entry.id()).equals(entry.id()));
    }

    @Test
    void everyAttributionOfAShippedIncidentNamesSomeoneKnown() {
        assertThat(ShippedMap.SHIPPED.incidents()).extracting(Incident::attributedTo).filteredOn(who -> !who.isEmpty())
                .allSatisfy(who -> assertThat(ACTORS.namedIn(who)).as(who).isNotEmpty());
    }

    @Test
    void nearlyEveryTargetOfAShippedIncidentIsOfASort() {
        Set<String> other = new TreeSet<>();
        ShippedMap.SHIPPED.incidents().stream().map(Incident::target).filter(target -> TARGETS.namedIn(target).isEmpty()).forEach(other::add);
        assertThat(other).containsExactly("headquarters", "not given", "place in Kidal region");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "JNIM: Group for Support of Islam and Muslims | jnim",
        "Jamaat Nusrat al-Islam wal Muslimin (JNIM) | jnim",
        "GSIM | jnim",
        "Groupe de soutien à l'islam et aux musulmans | jnim",
        "Islamic State Sahel Province (ISSP) | is-sahel",
        "Islamic State West Africa Province (ISWAP) - Greater Sahara Faction | is-sahel",
        "IS | is-sahel",
        "EIGS | is-sahel",
        "AQIM: Al Qaeda in the Islamic Maghreb | aqim",
        "AQMI | aqim",
        "MUJAO: Movement for Oneness and Jihad in West Africa | mujao",
        "Military Forces of Mali (2021-) | mali-army",
        "Government of Mali | mali",
        "Police Forces of Mali (2020-) Gendarmerie | mali-police",
        "Military Forces of Niger (2011-2021) | niger",
        "Dozo Communal Militia (Mali) | dozo",
        "Fulani Ethnic Militia (Mali) | fulani-militia",
        "Unidentified Armed Group (Mali) | unnamed",
        "Civilians (Mali) | bystanders",
        "Wagner Group | russia",
        "CMA: Coordination of Movements of the Azawad | cma",
        "Malian army and Wagner | mali-army russia",
        "army and Wagner; CMA and JNIM | mali-army russia cma jnim"})
    void whatDatasetsAndSourcesWriteIsKnown(String written, String ids) {
        Set<String> named = ACTORS.namedIn(written);
        named.removeIf(id -> id.equals("bystanders") && !ids.contains("bystanders") || id.equals("local-other"));
        assertThat(named).containsExactlyInAnyOrder(ids.split(" "));
    }

    @Test
    void aGroupCountsAsPartOfAnotherOnlySinceItJoined() {
        assertThat(ACTORS.withWholes(Set.of("ansar-dine"), LocalDate.of(2013, 1, 1))).containsExactlyInAnyOrder("ansar-dine", "jihadist");
        assertThat(ACTORS.withWholes(Set.of("ansar-dine"), LocalDate.of(2018, 1, 1))).containsExactlyInAnyOrder("ansar-dine", "jnim", "jihadist");
    }

    @Test
    void whatTheTablesSayIsWhatIsShipped() {
        assertThat(List.of("actors.csv", "targets.csv")).allSatisfy(name ->
                assertThat(ShippedMap.HOME.resolve("data").resolve(name)).hasSameTextualContentAs(ShippedMap.HOME.resolve(Path.of("src/make/tables", name))));
    }
}
