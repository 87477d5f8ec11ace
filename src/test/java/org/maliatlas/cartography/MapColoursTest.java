package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Style;

/** Every style can be read: by contrast, by readers who see fewer colours, and in shades of grey. */
class MapColoursTest {
    private static final double LETTERS = 4.5;
    private static final double MARKS = 3;
    /** Distance in CIE Lab that is told apart side by side on a map. */
    private static final double STEP = 7;
    private static final double KIND = 6;

    /** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
    private static final Map<String, double[]> EYES = Map.of(
            "all cones", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            "protanopia", new double[] {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
            "deuteranopia", new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
            "tritanopia", new double[] {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900});

    @ParameterizedTest
    @EnumSource
    void lettersStandOutFromTheirGround(Style style) {
        MapColours c = MapColours.of(style);
        for (Color letters : new Color[] {c.letters().town(), c.letters().region(), c.letters().water()}) {
            assertThat(contrast(letters, c.ground().land())).as("%s on land", hex(letters)).isGreaterThanOrEqualTo(LETTERS);
        }
        assertThat(contrast(c.letters().foreign(), c.ground().foreign())).isGreaterThanOrEqualTo(LETTERS);
        assertThat(contrast(c.letters().graticule(), c.ground().foreign())).isGreaterThanOrEqualTo(LETTERS);
        assertThat(contrast(c.marks().ink(), c.marks().paper())).isGreaterThanOrEqualTo(LETTERS);
        assertThat(contrast(c.page().ink(), c.page().paper())).isGreaterThanOrEqualTo(LETTERS);
        assertThat(contrast(c.page().quiet(), c.page().paper())).isGreaterThanOrEqualTo(LETTERS);
    }

    @ParameterizedTest
    @EnumSource
    void marksAndWhatIsAskedStandOutFromTheLand(Style style) {
        MapColours c = MapColours.of(style);
        assertThat(contrast(c.marks().ink(), c.ground().land())).isGreaterThanOrEqualTo(MARKS);
        assertThat(contrast(c.marks().several(), c.ground().land())).isGreaterThanOrEqualTo(MARKS);
        assertThat(contrast(c.lines().asked(), c.ground().land())).isGreaterThanOrEqualTo(MARKS);
        assertThat(contrast(c.lines().country(), c.ground().land())).isGreaterThanOrEqualTo(MARKS);
    }

    @ParameterizedTest
    @EnumSource
    void amountsGrowInStepsThatEveryEyeTellsApart(Style style) {
        Color[] ramp = MapColours.of(style).ramp();
        double land = lab(MapColours.of(style).ground().land(), EYES.get("all cones"))[0];
        EYES.forEach((eye, matrix) -> {
            for (int i = 0; i + 1 < ramp.length; i++) {
                double[] one = lab(ramp[i], matrix);
                double[] next = lab(ramp[i + 1], matrix);
                assertThat(distance(one, next)).as("%s, step %d", eye, i).isGreaterThanOrEqualTo(STEP);
                assertThat(Math.abs(next[0] - land)).as("%s: step %d is farther from the land's lightness", eye, i + 1).isGreaterThan(Math.abs(one[0] - land));
            }
            assertThat(distance(lab(ramp[0], matrix), lab(MapColours.of(style).ground().land(), matrix))).as("%s, least on land", eye).isGreaterThanOrEqualTo(STEP);
        });
    }

    @ParameterizedTest
    @EnumSource(names = "PRINT", mode = EnumSource.Mode.EXCLUDE)
    void kindsAreToldApartByEveryEye(Style style) {
        MapColours c = MapColours.of(style);
        EYES.forEach((eye, matrix) -> {
            for (Kind one : Kind.values()) {
                for (Kind other : Kind.values()) {
                    if (one.ordinal() < other.ordinal()) {
                        assertThat(distance(lab(c.kind(one), matrix), lab(c.kind(other), matrix))).as("%s: %s and %s", eye, one, other).isGreaterThanOrEqualTo(KIND);
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPrintedInGreyStaysGrey(Style style) {
        if (style == Style.PRINT) {
            MapColours c = MapColours.of(style);
            for (Color colour : c.ramp()) {
                assertThat(colour.getRed()).isEqualTo(colour.getGreen()).isEqualTo(colour.getBlue());
            }
        }
        // In grey as in colour: amounts are told apart by lightness alone.
        Color[] ramp = MapColours.of(style).ramp();
        for (int i = 0; i + 1 < ramp.length; i++) {
            assertThat(Math.abs(lab(ramp[i], EYES.get("all cones"))[0] - lab(ramp[i + 1], EYES.get("all cones"))[0])).isGreaterThanOrEqualTo(6);
        }
    }

    private static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xffffff);
    }

    /** WCAG 2.1 contrast ratio. */
    private static double contrast(Color a, Color b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        double[] rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color colour) {
        double[] rgb = {colour.getRed() / 255.0, colour.getGreen() / 255.0, colour.getBlue() / 255.0};
        for (int i = 0; i < 3; i++) {
            rgb[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    /** CIE L*a*b*, D65, as an eye sees it. */
    private static double[] lab(Color colour, double[] eye) {
        double[] rgb = linear(colour);
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.max(0, Math.min(1, eye[3 * i] * rgb[0] + eye[3 * i + 1] * rgb[1] + eye[3 * i + 2] * rgb[2]));
        }
        double x = f((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
        double y = f(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
        double z = f((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
