package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maliatlas.IncidentFixture.incident;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.UserLayer;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

/** Snapshots are opened again, checked, and refused where they are not what they seem. */
class PassportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private final Dataset dataset = ShippedMap.dataset(incident("a").at("Kati", -8.0726, 12.7441, 1).on("2023-01-02").build(),
            incident("b").at("Kidal", 1.4078, 18.4411, 40).on("2023-01-20").build());
    private final SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);
    private final Page page = Page.of(PageFormat.SQUARE).withDpi(72).withWords(Optional.of("<b>T</b> & \"q\" ]]>"), Optional.empty(), Optional.of("Désk"))
            .without(EnumSet.of(PageBlock.TIMELINE));

    private AtlasState state() {
        AtlasState state = painter.fitted(ShippedMap.initial(dataset, Language.FR), page);
        UserLayer layer = new UserLayer(Path.of(System.getProperty("user.home"), "secret", "roads.shp").toString(), "f00", "roads", 0x0072b2, 1.5, Optional.empty(), true);
        return state.withLayers(List.of(layer)).withSelectedId(Optional.of("a"));
    }

    private Path write(PictureFile kind) {
        Path file = folder.resolve("map" + kind.ending());
        kind.write(painter, state(), page, TODAY, file);
        return file;
    }

    @ParameterizedTest
    @EnumSource(PictureFile.class)
    void eachFormatGivesTheStateAndThePageBackAndNothingOfTheUser(PictureFile kind) throws Exception {
        Path file = write(kind);
        Passport passport = SnapshotReader.read(file);
        AtlasState expected = state().withLayers(List.of(new UserLayer("roads.shp", "f00", "roads", 0x0072b2, 1.5, Optional.empty(), true)));
        assertThat(passport.state()).isEqualTo(expected);
        assertThat(passport.page()).isEqualTo(page);
        assertThat(passport.fingerprint()).isEqualTo(dataset.fingerprint());
        assertThat(passport.made()).isEqualTo(TODAY);
        assertThat(PassportJson.write(passport)).doesNotContain("secret", System.getProperty("user.home"));
        String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("secret", folder.toString());
    }

    @ParameterizedTest
    @EnumSource(PictureFile.class)
    void theSamePageGivesTheSameBytes(PictureFile kind) throws Exception {
        byte[] first = Files.readAllBytes(write(kind));
        Path again = folder.resolve("again" + kind.ending());
        kind.write(new SnapshotPainter(ShippedMap.MAP, dataset), state(), page, TODAY, again);
        assertThat(Files.readAllBytes(again)).isEqualTo(first);
    }

    @Test
    void todaysDataAreComparedIncidentByIncident() {
        Passport passport = SnapshotReader.read(write(PictureFile.PNG));
        assertThat(Verification.of(passport, dataset).isSame()).isTrue();
        Dataset later = ShippedMap.dataset(incident("a").at("Kati", -8.0726, 12.7441, 1).on("2023-01-02").toll(1, 2, 3).build(),
                incident("c").at("Gao", -0.05, 16.27, 1).on("2023-01-10").build());
        Verification verification = Verification.of(passport, later);
        assertThat(verification.isSame()).isFalse();
        assertThat(verification.added()).containsExactly("c");
        assertThat(verification.changed()).containsExactly("a");
        assertThat(verification.withdrawn()).containsExactly("b");
        assertThat(new VerificationInWords(Language.EN).correction(verification))
                .isEqualTo("Correction: since this map was made on 20 November 2026, 1 incident was added, 1 changed and 1 withdrawn; it showed 2 certain, 0 possible, and now shows 2 certain, 0 possible.");
    }

    private void refused(byte[] bytes, String key) throws Exception {
        Path file = Files.write(folder.resolve("strange"), bytes);
        assertThatThrownBy(() -> SnapshotReader.read(file)).isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }

    @Test
    void whatIsNoSnapshotOrDamagedIsRefusedInWords() throws Exception {
        refused(new byte[0], "passport.foreign");
        refused("no picture".getBytes(StandardCharsets.UTF_8), "passport.foreign");
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "passport.foreign");
        refused("%PDF-1.7 rubbish".getBytes(StandardCharsets.UTF_8), "passport.foreign");
        refused("<svg><metadata id=\"mali-conflict-atlas\">{</metadata></svg>".getBytes(StandardCharsets.UTF_8), "passport.damaged");
        refused("<svg><metadata id=\"mali-conflict-atlas\">{\"maliConflictAtlas\":99,\"program\":\"9.9\"}</metadata></svg>".getBytes(StandardCharsets.UTF_8), "passport.newer");
        byte[] png = Files.readAllBytes(write(PictureFile.PNG));
        refused(java.util.Arrays.copyOf(png, 60), "passport.foreign");
        int text = new String(png, StandardCharsets.ISO_8859_1).indexOf(PngFile.KEYWORD);
        for (int i = text + 30; i < text + 90; i++) {
            png[i] ^= 0x55;
        }
        refused(png, "passport.damaged");
    }

    @Test
    void whatTheMakerWasToldIsSaidAgainAndAForgedSentenceIsDamage() throws Exception {
        Guard guard = new Guard(ShippedMap.LAYERS, dataset.coverage());
        SnapshotPainter guarded = new SnapshotPainter(ShippedMap.MAP, dataset, guard);
        AtlasState shaded = state().withDrawing(state().drawing().withWay(Way.AREAS));
        Path file = folder.resolve("told.svg");
        PictureFile.SVG.write(guarded, shaded, page, TODAY, file);
        Verification verification = Verification.of(SnapshotReader.read(file), dataset);
        assertThat(new VerificationInWords(Language.EN).told(verification)).startsWith("Whoever saved it was told before: Areas are shaded by counts");
        String forged = Files.readString(file).replace("\"about\":\"raw-counts\",\"numbers\":[]", "\"about\":\"unequal-periods\",\"numbers\":[\"many\"]");
        assertThat(forged).contains("many");
        refused(forged.getBytes(StandardCharsets.UTF_8), "passport.damaged");
        String newer = Files.readString(file).replace("\"raw-counts\"", "\"of-a-newer-program\"");
        assertThat(SnapshotReader.read(Files.writeString(file, newer)).told()).isEmpty();
    }

    @Test
    void nothingOutsideTheFileIsRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "{\"maliConflictAtlas\":1}");
        String xml = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><svg><metadata id=\"mali-conflict-atlas\">&x;</metadata></svg>";
        refused(xml.getBytes(StandardCharsets.UTF_8), "passport.damaged");
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        refused(bomb.append("]><svg><metadata id=\"mali-conflict-atlas\">&a11;</metadata></svg>").toString().getBytes(StandardCharsets.UTF_8), "passport.damaged");
    }
}
