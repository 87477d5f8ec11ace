package org.maliatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.PlacePrecision;

class UcdpFormatTest {
    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void database() {
        imports = new Imports(folder);
    }

    private Incident read(String id) {
        return imports.incident("ucdp-ged:" + id);
    }

    @Test
    void aReleaseIsReadWithItsGradesAndEveryRowIsAccountedFor() {
        IntakeReport report = imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE);
        assertThat(report.read()).isEqualTo(17);
        assertThat(report.count(RowStatus.ADDED)).isEqualTo(11);
        assertThat(report.count(RowStatus.REFUSED)).isEqualTo(5);
        assertThat(report.count(RowStatus.LEFT_OUT)).isEqualTo(1);

        Incident exact = read("1001");
        assertThat(exact.date().start()).isEqualTo(LocalDate.of(2023, 1, 2));
        assertThat(exact.date().precision()).isEqualTo(DatePrecision.DAY);
        assertThat(exact.location().precision()).isEqualTo(PlacePrecision.EXACT);
        assertThat(exact.location().extent()).isEqualTo(new Extent.Disc(-7.6712, 12.5905, 3));
        assertThat(exact.toll().low()).isEqualTo(3);
        assertThat(exact.toll().best()).isEqualTo(3);
        assertThat(exact.toll().high()).isEqualTo(5);
        assertThat(exact.kind()).isEqualTo(Kind.ARMED_ATTACK);
        assertThat(exact.attributedTo()).as("a side of a state-based event is no attacker").isEmpty();
        assertThat(exact.sides()).containsExactly("Government of Mali", "JNIM");
        assertThat(exact.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.source().title()).isEqualTo("UCDP Georeferenced Event Dataset (GED), 25.1");
            assertThat(claim.row().id()).isEqualTo("1001");
            assertThat(claim.row().fields()).containsEntry("type_of_violence", "1").containsEntry("where_prec", "1")
                    .containsEntry("dyad_name", "Government of Mali - JNIM").doesNotContainKey("geom_wkt");
        });
    }

    @Test
    void placesAreAsExactAsTheCodebookGradesThem() {
        imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE);
        assertThat(read("1002").location().extent()).isEqualTo(new Extent.Disc(-7.6712, 12.5905, 25));
        assertThat(read("1003").location().extent()).isEqualTo(new Extent.Area(java.util.List.of(Extent.Unit.ofCode("cercle:2016:Kati"))));
        assertThat(read("1004").location().extent()).as("the region of its own day").isEqualTo(
                new Extent.Area(java.util.List.of(Extent.Unit.ofCode("region:2016:Sikasso"))));
        assertThat(((Extent.Disc) read("1005").location().extent()).radiusKm()).isEqualTo(50);
        assertThat(((Extent.Area) read("1006").location().extent()).units()).as("all of Mali").hasSize(11);
        assertThat(imports.said(19)).contains("where_prec").contains("9").contains("25 km");
    }

    @Test
    void datesAreAsExactAsTheCodebookGradesThem() {
        imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE);
        assertThat(read("1002").date().precision()).isEqualTo(DatePrecision.DAYS);
        assertThat(read("1004").date().precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(read("1006").date().precision()).isEqualTo(DatePrecision.YEAR);
        assertThat(read("1006").date().end()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void onlyOneSidedViolenceNamesWhoDidIt() {
        imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE);
        assertThat(read("1007").attributedTo()).isEqualTo("IS");
        assertThat(read("1007").attribution()).isEqualTo(Attribution.ATTRIBUTED);
        assertThat(read("1007").target()).isEqualTo("Civilians");
        assertThat(read("1010").attributedTo()).isEmpty();
    }

    @Test
    void aHighBelowTheBestIsExplainedBySummariesAndWarnedOfElsewhere() {
        imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE);
        assertThat(imports.said(10)).isEmpty();
        assertThat(imports.said(11)).contains("low 9, best 12, high 9");
        assertThat(read("1009").toll().high()).isEqualTo(12);
        assertThat(read("1009").claims().get(0).row().fields()).as("kept as it was").containsEntry("high", "9");
    }

    @Test
    void whatIsWrongIsRefusedWithItsRowAndReason() {
        imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE);
        assertThat(imports.told.get(13L).status()).isEqualTo(RowStatus.LEFT_OUT);
        assertThat(imports.said(13)).contains("Niger");
        assertThat(imports.said(14)).contains("swapped");
        assertThat(imports.said(15)).contains("2023-02-30");
        assertThat(imports.said(16)).contains("row 2");
        assertThat(imports.said(17)).contains("-3");
        assertThat(imports.said(18)).contains("0, 0");
    }

    @Test
    void swappedCoordinatesAreSetRightAndOtherCountriesTakenWhenTheUserSaysSo() {
        IntakeReport report = imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE.withSwap(true).withAllCountries(true));
        assertThat(report.count(RowStatus.ADDED)).isEqualTo(13);
        assertThat(read("1012").location().extent()).isEqualTo(new Extent.Disc(-7.6712, 12.5905, 3));
        assertThat(imports.said(14)).contains("were swapped");
        assertThat(read("1011")).isNotNull();
    }

    @Test
    void lineBreaksInAQuotedFieldAreKeptInTheRowAndCountedInItsNumber() {
        imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE);
        assertThat(read("1002").claims().get(0).row().fields()).containsEntry("source_article", "First line\nsecond line, \"quoted\"");
        assertThat(imports.told).containsKey(5L).doesNotContainKey(4L);
    }

    @Test
    void aCandidateFileWithoutAHeaderIsADatasetOfItsOwn() {
        IntakePlan plan = Imports.plan(Imports.file("GEDEvent_v25_0_9.csv"), IntakeChoice.NONE);
        assertThat(plan.hasHeaderRow()).isFalse();
        assertThat(plan.dataset()).isEqualTo("UCDP GED Candidate");
        assertThat(plan.version()).isEqualTo("25.0.9");
        assertThat(imports.run(plan.file(), IntakeChoice.NONE).count(RowStatus.ADDED)).isEqualTo(3);
        assertThat(imports.incident("ucdp-ged-candidate:1001").date().start()).isEqualTo(LocalDate.of(2023, 1, 2));
    }

    @Test
    void theExchangeVariantIsReadByNameAndItsTagRowSkippedButItsVersionMustBeSaid() {
        Path file = Imports.file("conflict_data_mli.csv");
        assertThat(Imports.plan(file, IntakeChoice.NONE).questions()).containsExactly(IntakePlan.Question.VERSION);
        IntakeReport report = imports.run(file, IntakeChoice.NONE.withDataset("", "25.1"));
        assertThat(report.read()).isEqualTo(3);
        assertThat(read("1001").toll().high()).as("high stands last here").isEqualTo(5);
    }

    @Test
    void theNextVersionAddsChangesWithdrawsAndKeepsTheHistory() throws Exception {
        Path first = Imports.file("GEDEvent_v25_1.csv");
        imports.run(first, IntakeChoice.NONE);
        java.util.List<Incident> before = imports.all();
        Path second = folder.resolve("GEDEvent_v26_1.csv");
        Files.writeString(second, Files.readString(first).replace("\n1010,", "\n2010,").replace(",3,5,3,,\n1003", ",4,5,3,,\n1003"));
        IntakeReport report = imports.run(second, IntakeChoice.NONE);
        assertThat(report.count(RowStatus.CHANGED)).isEqualTo(1);
        assertThat(report.count(RowStatus.ADDED)).isEqualTo(1);
        assertThat(report.count(RowStatus.UNCHANGED)).isEqualTo(9);
        assertThat(imports.withdrawn).singleElement().satisfies(entry -> assertThat(entry.id()).isEqualTo("ucdp-ged:1010"));
        assertThat(read("1010")).isNull();
        assertThat(read("1001").claims().get(0).source().title()).as("what is unchanged is said by the new version too").endsWith("26.1");
        try (org.maliatlas.store.IncidentReader reader = org.maliatlas.store.IncidentReader.open(imports.database)) {
            assertThat(reader.history("ucdp-ged:1002")).singleElement().satisfies(former -> {
                assertThat(former.withdrawn()).isFalse();
                assertThat(former.incident().toll().best()).isEqualTo(3);
            });
            assertThat(reader.history("ucdp-ged:1010")).singleElement().satisfies(former -> assertThat(former.withdrawn()).isTrue());
        }
        imports.remove(1);
        assertThat(imports.all()).as("as before the second").isEqualTo(before);
        imports.run(second, IntakeChoice.NONE);
        java.util.List<Incident> both = imports.all();
        imports.remove(0);
        assertThat(imports.all()).as("without the first, the second is whole").isEqualTo(both);
        imports.remove(0);
        assertThat(imports.all()).hasSize(241);
    }
}
