package org.maliatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.geography.AreaIndex;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.PlacePrecision;

class ShippedDataTest {
    private static final Set<String> FOUNDING = Set.of("apa", "ivp-2025", "ivp-2024", "rls", "voa");

    private final List<Incident> incidents = new ShippedData(ShippedMap.HOME.resolve("data")).incidents();
    private final Map<String, Incident> byId = incidents.stream().collect(Collectors.toMap(Incident::id, Function.identity()));

    private List<NamedCsvRecord> seeds() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(ShippedMap.HOME.resolve("src/make/tables/seeds.csv"))) {
            return reader.stream().toList();
        }
    }

    @Test
    void allSeventeenIncidentsOfTheFoundingArticlesAreThereWithTheirOwnSourceAndPrecision() throws IOException {
        Set<String> counted = new TreeSet<>();
        for (NamedCsvRecord seed : seeds()) {
            Incident incident = byId.get(seed.getField("incident"));
            assertThat(incident).as(seed.getField("incident")).isNotNull();
            Claim claim = incident.claims().stream().filter(c -> c.source().id().equals(seed.getField("source"))).findFirst().orElseThrow();
            if (!seed.getField("date_precision").isEmpty()) {
                assertThat(claim.date().precision().code()).isEqualTo(seed.getField("date_precision"));
                assertThat(claim.date().start()).isEqualTo(seed.getField("date_start"));
                assertThat(claim.date().end()).isEqualTo(seed.getField("date_end"));
            }
            assertThat(claim.place()).isEqualTo(seed.getField("place"));
            counted.add(seed.getField("seed"));
        }
        assertThat(counted).hasSize(17);
    }

    @Test
    void whereOtherSourcesCorrectAFoundingArticleTheirClaimStandsBesideIt() {
        for (String corrected : List.of("2012-04-01-tombouctou-taken", "2013-02-10-gao-town", "2022-07-22-kati-camp", "2023-01-02-kassela",
                "2023-01-02-markacoungo", "2023-01-08-didieni", "2023-01-09-sebekoro", "2023-01-13-nara-police", "2023-01-15-kwala-mourdiah",
                "2023-11-14-kidal-retaken", "2025-02-13-niena-minister", "2025-02-27-soribougou-minister", "2025-09-23-tadianabougou", "2026-04-25-kidal-taken")) {
            List<Claim> claims = byId.get(corrected).claims();
            assertThat(claims).as(corrected).anyMatch(c -> FOUNDING.contains(c.source().id())).anyMatch(c -> !FOUNDING.contains(c.source().id()));
        }
    }

    @Test
    void everyIncidentHasASourceAndEachSourceIsThereOnce() {
        Set<String> facts = new HashSet<>();
        Set<String> ids = new HashSet<>();
        assertThat(incidents).hasSize(241).allMatch(incident -> !incident.claims().isEmpty());
        for (Incident incident : incidents) {
            for (Claim claim : incident.claims()) {
                if (ids.add(claim.source().id())) {
                    assertThat(facts.add(claim.source().publisher() + claim.source().title() + claim.source().url())).as(claim.source().id()).isTrue();
                }
            }
        }
    }

    @Test
    void pointsLieInMaliAndRegionsAreNeverPoints() {
        AreaIndex mali = new AreaIndex(ShippedMap.LAYERS.country());
        for (Incident incident : incidents) {
            if (incident.location().extent() instanceof Extent.Disc disc) {
                assertThat(mali.discTouches(disc.lon(), disc.lat(), disc.radiusKm())).as(incident.id()).isTrue();
                assertThat(incident.location().precision()).as(incident.id()).isNotIn(PlacePrecision.REGION, PlacePrecision.SEVERAL);
            } else {
                assertThat(ShippedMap.dataset(incident).spots().regions(0, org.maliatlas.geography.Era.E2023)).as(incident.id()).isNotEmpty();
            }
        }
    }

    @Test
    void figuresAreInOrder() {
        for (Incident incident : incidents) {
            Integer low = incident.toll().low();
            Integer best = incident.toll().best();
            Integer high = incident.toll().high();
            assertThat(low == null || high == null || low <= high).as(incident.id()).isTrue();
            assertThat(best == null || low == null || low <= best).as(incident.id()).isTrue();
            assertThat(best == null || high == null || best <= high).as(incident.id()).isTrue();
        }
    }
}
