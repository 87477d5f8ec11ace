package org.maliatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Terms;
import org.maliatlas.incident.Toll;
import org.maliatlas.words.UserProblem;

class OtherFormatsTest {
    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void database() {
        imports = new Imports(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acled-a.csv", "acled-b.csv", "acled-c.csv", "acled-d.csv", "acled-e.csv", "acled-f.csv"})
    void everyVariantOfAcledIsRecognisedAndMeansTheSame(String name) {
        IntakePlan plan = Imports.plan(Imports.file(name), IntakeChoice.NONE);
        assertThat(plan.kind()).isEqualTo(FileKind.ACLED);
        assertThat(plan.batch().terms()).isEqualTo(Terms.ACLED);
        IntakeReport report = imports.run(plan.file(), IntakeChoice.NONE);
        assertThat(report.count(RowStatus.ADDED)).isEqualTo(5);
        assertThat(report.count(RowStatus.REFUSED)).as("unknown values are never refused").isZero();
        assertThat(report.warned()).isEqualTo(2);

        Incident first = imports.incident("acled:MLI90001");
        assertThat(first.date().start()).isEqualTo(LocalDate.of(2022, 12, 6));
        assertThat(first.kind()).isEqualTo(Kind.ARMED_ATTACK);
        assertThat(first.attributedTo()).as("actor 1 is not the attacker").isEmpty();
        assertThat(first.sides()).containsExactly("JNIM: Group for Support of Islam and Muslims", "Military Forces of Mali (2021-)");
        assertThat(first.toll()).isEqualTo(new Toll(null, 3, null, ""));
        assertThat(first.claims().get(0).note()).isEqualTo("Made up; for tests.");

        Incident abducted = imports.incident("acled:MLI90002");
        assertThat(abducted.kind()).isEqualTo(Kind.ABDUCTION);
        assertThat(abducted.toll().isNoneOrUnknown()).as("0 is none or unknown").isTrue();
        assertThat(abducted.date().start()).isEqualTo(LocalDate.of(2022, 12, 3));
        assertThat(abducted.date().end()).isEqualTo(LocalDate.of(2022, 12, 9));
        assertThat(abducted.location().extent()).isEqualTo(new Extent.Disc(-7.6712, 12.5905, 25));

        Incident inRegion = imports.incident("acled:MLI90003");
        assertThat(inRegion.kind()).isEqualTo(Kind.SHELLING_DRONE);
        assertThat(inRegion.date().precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(inRegion.location().extent()).as("never a dot on the town that stands for it").isInstanceOf(Extent.Area.class);

        Incident odd = imports.incident("acled:MLI90004");
        assertThat(odd.kind()).isEqualTo(Kind.OTHER);
        assertThat(odd.claims().get(0).row().fields().values()).contains("Something new");
        assertThat(odd.claims().get(0).note()).as("text is text").isEqualTo("=cmd|' /C calc'!A0 <b>bold</b>");
        assertThat(imports.incident("acled:MLI90005").kind()).isEqualTo(Kind.TOWN_TAKEN);
        assertThat(imports.told.values().stream().filter(entry -> entry.status() == RowStatus.LEFT_OUT)).isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.id()).isEqualTo("BFO1"));
    }

    @Test
    void theGtdsUnknownsAreUnknown() {
        IntakeReport report = imports.run(Imports.file("globalterrorismdb_0522dist.csv"), IntakeChoice.NONE);
        assertThat(report.count(RowStatus.ADDED)).isEqualTo(5);
        Incident claimed = imports.incident("gtd:201503070001");
        assertThat(claimed.attribution()).isEqualTo(Attribution.CLAIMED);
        assertThat(claimed.kind()).isEqualTo(Kind.ATTACK_ON_CIVILIANS);
        assertThat(claimed.target()).as("an old Windows file").isEqualTo("Café “made up”");
        Incident year = imports.incident("gtd:201500000002");
        assertThat(year.date().precision()).isEqualTo(DatePrecision.YEAR);
        assertThat(year.toll().isReported()).isFalse();
        assertThat(year.attributedTo()).isEmpty();
        assertThat(year.location().extent()).isEqualTo(new Extent.Area(List.of(Extent.Unit.ofCode("region:1991:Gao"))));
        Incident month = imports.incident("gtd:201506000003");
        assertThat(month.date().precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(month.toll()).isEqualTo(new Toll(2, null, 3, ""));
        assertThat(imports.incident("gtd:201507010004").toll().isReported()).as("-99").isFalse();
        assertThat(((Extent.Disc) imports.incident("gtd:201507020005").location().extent()).radiusKm()).isEqualTo(15);
    }

    @Test
    void aFrenchTableIsMappedByItsNamesAndValues() {
        Path file = Imports.file("tableau.csv");
        IntakePlan plan = Imports.plan(file, IntakeChoice.NONE);
        assertThat(plan.mapping().columns()).containsEntry(Field.DATE, "Date de l'incident").containsEntry(Field.PLACE, "Lieu")
                .containsEntry(Field.LATITUDE, "Latitude").containsEntry(Field.KIND, "Type d'incident").containsEntry(Field.DEATHS, "Morts")
                .containsEntry(Field.SOURCE_URL, "Lien");
        assertThat(plan.mapping().dateOrder()).as("25/12/2022 shows the order").contains(Dates.Order.DAY_FIRST);
        imports.run(file, IntakeChoice.NONE);
        List<Incident> own = imports.all().stream().filter(i -> i.id().startsWith("tableau:")).sorted(java.util.Comparator.comparing(i -> i.date().start())).toList();
        assertThat(own).hasSize(3);
        assertThat(own).extracting(Incident::kind).containsExactlyInAnyOrder(Kind.AMBUSH, Kind.ABDUCTION, Kind.EXPLOSION);
        assertThat(own).allSatisfy(i -> assertThat(i.date().start().getMonthValue()).isEqualTo(12));
        Incident ambush = own.stream().filter(i -> i.kind() == Kind.AMBUSH).findFirst().orElseThrow();
        assertThat(ambush.location().extent()).isEqualTo(new Extent.Disc(-7.6712, 12.5905, 5));
        assertThat(ambush.claims().get(0).source().publisher()).isEqualTo("Un média");
        assertThat(own.stream().map(Incident::note)).contains("Deux ; points");
        assertThat(imports.said(4)).contains("Koulikoro").contains("gazetteer");
        assertThat(imports.told.get(5L).status()).isEqualTo(RowStatus.REFUSED);
    }

    @Test
    void anOrderOfDayAndMonthThatTheDatesDoNotShowIsAskedForNeverGuessed() {
        Path file = Imports.file("ambiguous.csv");
        assertThat(Imports.plan(file, IntakeChoice.NONE).questions()).containsExactly(IntakePlan.Question.DATE_ORDER);
        imports.run(file, IntakeChoice.NONE.withDateOrder(Dates.Order.MONTH_FIRST));
        assertThat(imports.all().stream().filter(i -> i.id().startsWith("ambiguous:")).map(i -> i.date().start()))
                .containsExactlyInAnyOrder(LocalDate.of(2022, 6, 12), LocalDate.of(2022, 7, 11));
    }

    @Test
    void aMappingIsKeptAndUsedAgainAndAColumnThatIsNotThereIsNamed() throws Exception {
        Path table = Imports.written(folder, "t.csv", "Quand;Quoi;Y;X\n2022-12-06;ambush;12.59;-7.67\n");
        ColumnMapping mapping = new ColumnMapping(java.util.Map.of(Field.DATE, "Quand", Field.KIND, "Quoi", Field.LATITUDE, "Y", Field.LONGITUDE, "X"),
                java.util.Optional.empty());
        Path saved = folder.resolve("m.json");
        Files.writeString(saved, mapping.toJson());
        assertThat(ColumnMapping.read(saved)).isEqualTo(mapping);
        assertThat(imports.run(table, IntakeChoice.NONE.withMapping(ColumnMapping.read(saved))).count(RowStatus.ADDED)).isEqualTo(1);
        assertThatThrownBy(() -> Imports.plan(table, IntakeChoice.NONE.withMapping(mapping.with(Field.DATE, "When")))).isInstanceOf(UserProblem.class)
                .hasMessageContaining("When").hasMessageContaining("Quand");
    }

    @Test
    void geoJsonPointsAreImportedAndOtherGeometriesNamed() {
        IntakeReport report = imports.run(Imports.file("points.geojson"), IntakeChoice.NONE);
        assertThat(report.count(RowStatus.ADDED)).isEqualTo(1);
        assertThat(imports.incident("points:p1").location().extent()).isEqualTo(new Extent.Disc(-7.6712, 12.5905, 5));
        assertThat(imports.said(2)).contains("LineString");
    }

    @Test
    void theSameFileAgainIsAlreadyThere() {
        imports.run(Imports.file("tableau.csv"), IntakeChoice.NONE);
        int before = imports.all().size();
        IntakeReport again = imports.run(Imports.file("tableau.csv"), IntakeChoice.NONE);
        assertThat(again.count(RowStatus.UNCHANGED)).isEqualTo(3);
        assertThat(again.count(RowStatus.ADDED)).isZero();
        assertThat(imports.all()).hasSize(before);
    }

    @Test
    void aCancelledImportAndARehearsalLeaveNothing() throws Exception {
        List<Incident> before = imports.all();
        imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE, true, Imports.PATIENT);
        assertThat(imports.all()).isEqualTo(before);
        assertThatThrownBy(() -> imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE, false, new IntakeRun.Progress() {
            @Override
            public void at(long rows, double share) {
                throw new AssertionError("it was cancelled before");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        })).isInstanceOf(java.util.concurrent.CancellationException.class);
        assertThat(imports.all()).isEqualTo(before);
    }

    @Test
    void raggedRowsDuplicateNamesAndControlCharactersAreToldOf() {
        Path table = Imports.written(folder, "odd.csv", "id,date,place,lat,lon,place\n1,2022-12-06,Kassela,12.59,-7.67,x\n2,2022-12-06,Kassela,12.59\n"
                + "3,2022-12-06,Kassela,12.59,-7.67,x,surplus\n4,2022-12-06,Kas\u0007sela,12.59,-7.67,\u202ex\n5,2099-01-01,Kassela,12.59,-7.67,\n"
                + "6,2022-12-06,Tombouctou,12.59,-7.67,\n7,2022-12-06,Kassela,40,-7.67,\n8,2022-12-06,Kassela,95,-7.67,\n");
        IntakePlan plan = Imports.plan(table, IntakeChoice.NONE);
        assertThat(plan.columnsTwice()).containsExactly("place");
        imports.run(table, IntakeChoice.NONE);
        assertThat(imports.said(2)).isEmpty();
        assertThat(imports.said(3)).contains("4 cells");
        assertThat(imports.said(4)).contains("7 cells");
        assertThat(imports.said(5)).contains("control characters");
        assertThat(imports.incident("odd:4").location().place()).isEqualTo("Kassela");
        assertThat(imports.incident("odd:4").claims().get(0).row().values()).noneMatch(value -> value.contains("\u202e"));
        assertThat(imports.said(6)).contains("still to come");
        assertThat(imports.said(7)).contains("Tombouctou").contains("km from");
        assertThat(imports.said(8)).contains("outside Mali");
        assertThat(imports.said(9)).contains("no place on Earth");
    }

    @Test
    void noRowIsLostOnTheWay() {
        for (String name : List.of("GEDEvent_v25_1.csv", "acled-e.csv", "tableau.csv", "globalterrorismdb_0522dist.csv")) {
            IntakeReport report = imports.run(Imports.file(name), IntakeChoice.NONE);
            long accounted = java.util.Arrays.stream(RowStatus.values()).filter(status -> status != RowStatus.WITHDRAWN).mapToLong(report::count).sum();
            assertThat(accounted).as(name).isEqualTo(imports.told.size());
            assertThat(imports.told.values().stream().filter(entry -> entry.status() == RowStatus.REFUSED || entry.status() == RowStatus.LEFT_OUT)
                    .filter(entry -> entry.remarks().isEmpty()).collect(Collectors.toList())).as("refused without a reason").isEmpty();
        }
    }

    @Test
    void theDatabaseHoldsTogetherAfterImportsAndRemovals() throws Exception {
        imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE);
        imports.run(Imports.file("tableau.csv"), IntakeChoice.NONE);
        imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE.withDataset("", "26.1"));
        imports.remove(0);
        imports.remove(0);
        try (java.sql.Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + imports.database);
             java.sql.Statement statement = connection.createStatement(); java.sql.ResultSet row = statement.executeQuery("pragma foreign_key_check")) {
            assertThat(row.next()).as("something points nowhere").isFalse();
        }
    }
}
