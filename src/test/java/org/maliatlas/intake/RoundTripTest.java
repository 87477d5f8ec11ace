package org.maliatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.export.Exporter;
import org.maliatlas.export.Selection;
import org.maliatlas.incident.Incident;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Answer;
import org.maliatlas.query.Standing;
import org.maliatlas.words.Language;
import org.w3c.dom.Document;

/** What is exported can be imported again without loss, and says what may be done with it. */
class RoundTripTest {
    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void fill() {
        imports = new Imports(folder);
        imports.run(Imports.file("GEDEvent_v25_1.csv"), IntakeChoice.NONE);
        imports.run(Imports.file("acled-c.csv"), IntakeChoice.NONE);
        imports.run(Imports.file("tableau.csv"), IntakeChoice.NONE);
    }

    private Path exported(Exporter.Format format) {
        Path file = folder.resolve("out." + format.code());
        try (OpenAtlas atlas = OpenAtlas.of(ShippedMap.LAYERS, imports.database, ShippedMap.SHIPPED)) {
            Answer answer = new Answer(atlas.dataset());
            answer.ask(Standing.initial(atlas.dataset(), atlas.gazetteer(), Language.EN));
            Exporter.write(new Selection(answer, true, Language.EN), format, file);
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(value = Exporter.Format.class, names = {"CSV", "GEOJSON"})
    void theExportImportsBackWithoutLoss(Exporter.Format format) throws Exception {
        List<Incident> before = imports.all();
        assertThat(before).hasSize(241 + 11 + 5 + 3);
        Path file = exported(format);
        Imports fresh = new Imports(Files.createDirectories(folder.resolve("fresh")));
        IntakePlan plan = Imports.plan(file, IntakeChoice.NONE);
        assertThat(plan.kind()).isEqualTo(FileKind.ATLAS);
        IntakeReport report = fresh.run(file, IntakeChoice.NONE);
        assertThat(report.count(RowStatus.REFUSED)).as(fresh.told.values().toString()).isZero();
        assertThat(report.count(RowStatus.ADDED)).isEqualTo(19);
        assertThat(report.count(RowStatus.UNCHANGED)).as("the shipped ones are there already").isEqualTo(241);
        assertThat(fresh.all()).isEqualTo(before);
    }

    @Test
    void noCellIsAFormula() throws Exception {
        assertThat(Files.readString(exported(Exporter.Format.CSV)).lines().flatMap(line -> java.util.Arrays.stream(line.split(","))))
                .noneMatch(cell -> cell.matches("\"?[=+@].*"));
    }

    @Test
    void whatHoldsRowsThatMayNotBePassedOnSaysSo() throws Exception {
        assertThat(Files.readString(exported(Exporter.Format.GEOJSON))).contains("\"note\":\"This file holds rows of ACLED");
        assertThat(Files.readString(exported(Exporter.Format.CSV))).contains("ACLED's terms: the rows may not be passed on");
    }

    @Test
    void anIncidentThatARowWasJoinedToMayNotBePassedOnEither() throws Exception {
        try (org.maliatlas.store.AtlasDatabase atlas = org.maliatlas.store.AtlasDatabase.open(imports.database, ShippedMap.SHIPPED)) {
            atlas.join("acled:MLI90001", "ucdp-ged:1001");
        }
        try (OpenAtlas atlas = OpenAtlas.of(ShippedMap.LAYERS, imports.database, ShippedMap.SHIPPED)) {
            assertThat(atlas.dataset().origin(atlas.dataset().indexOf("ucdp-ged:1001")).terms()).isEqualTo(org.maliatlas.incident.Terms.ACLED);
            assertThat(atlas.dataset().origin(atlas.dataset().indexOf("ucdp-ged:1002")).terms()).isEqualTo(org.maliatlas.incident.Terms.CC_BY_4);
        }
    }

    @Test
    void kmlIsWellFormedAndARegionIsNoPointInIt() throws Exception {
        Document kml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(exported(Exporter.Format.KML).toFile());
        int placemarks = kml.getElementsByTagName("Placemark").getLength();
        assertThat(placemarks).isEqualTo(260);
        long areas = imports.all().stream().filter(incident -> incident.location().extent() instanceof org.maliatlas.incident.Extent.Area).count();
        assertThat(areas).isPositive();
        assertThat(kml.getElementsByTagName("Point").getLength()).isEqualTo(placemarks - (int) areas);
    }

    @Test
    void aGeoPackageHasItsTablesAndARegionHasNoGeometry() throws Exception {
        Path file = exported(Exporter.Format.GPKG);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            assertThat(number(statement, "pragma application_id")).isEqualTo(0x47504b47);
            assertThat(number(statement, "select count(*) from incidents")).isEqualTo(260);
            assertThat(number(statement, "select count(*) from incidents where geom is null and lon is not null")).isZero();
            assertThat(number(statement, "select count(*) from incidents where geom is null")).isPositive();
            assertThat(number(statement, "select count(*) from gpkg_contents where data_type = 'features' and min_x < max_x and description like '%ACLED%'")).isEqualTo(1);
            try (ResultSet row = statement.executeQuery("select geom, lon, lat from incidents where geom is not null limit 1")) {
                row.next();
                byte[] geometry = row.getBytes(1);
                org.locationtech.jts.geom.Geometry point = new org.locationtech.jts.io.WKBReader().read(java.util.Arrays.copyOfRange(geometry, 8, geometry.length));
                assertThat(point.getCoordinate().x).isEqualTo(row.getDouble(2));
                assertThat(point.getCoordinate().y).isEqualTo(row.getDouble(3));
            }
        }
    }

    private static int number(Statement statement, String sql) throws Exception {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
