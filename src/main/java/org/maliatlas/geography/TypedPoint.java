package org.maliatlas.geography;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point as somebody wrote it: in decimal degrees, or degrees with minutes and seconds, with hemispheres or signs. Latitude and
 * longitude may come in either order where only one of them lies in or about Mali.
 *
 * @param lon longitude, degrees, WGS 84
 * @param lat latitude, degrees, WGS 84
 */
public record TypedPoint(double lon, double lat) {
    private static final Pattern ANGLE = Pattern.compile(
            "([NSEWO])?\\s*([-+\u2212]?\\d{1,3}(?:[.,]\\d+)?)\\s*(?:°\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*['\u2019\u2032]\\s*)?(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|''|\u2033|\u201d)\\s*)?)?([NSEWO])?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;/]\\s*|\\s*,\\s+|\\s+");

    /** The point, or empty if the text is none. */
    public static Optional<TypedPoint> read(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        for (int at = 0; at <= upper.length(); at++) {
            Matcher between = BETWEEN.matcher(upper).region(at, upper.length());
            boolean comma = at < upper.length() && upper.charAt(at) == ',';
            int rest = between.lookingAt() ? between.end() : comma ? at + 1 : -1;
            if (rest > 0 && at > 0) {
                Optional<TypedPoint> point = of(upper.substring(0, at), upper.substring(rest));
                if (point.isPresent()) {
                    return point;
                }
            }
        }
        return Optional.empty();
    }

    /** The point as a place is called that has no other name: latitude first, as other maps write it, to some ten metres. */
    public String inWords() {
        return String.format(Locale.ROOT, "%.4f, %.4f", lat, lon);
    }

    private static Optional<TypedPoint> of(String first, String second) {
        Matcher a = ANGLE.matcher(first.strip());
        Matcher b = ANGLE.matcher(second.strip());
        if (!a.matches() || !b.matches()) {
            return Optional.empty();
        }
        char axisA = axis(a);
        char axisB = axis(b);
        double one = degrees(a);
        double other = degrees(b);
        if (axisA == 'x' && axisB != 'x' || axisB == 'y' && axisA != 'y') {
            return about(one, other);
        }
        if (axisA == 'y' && axisB != 'y' || axisB == 'x' && axisA != 'x') {
            return about(other, one);
        }
        return axisA != '?' ? Optional.empty() : about(other, one).or(() -> about(one, other));
    }

    private static Optional<TypedPoint> about(double lon, double lat) {
        return lon >= -17 && lon <= 9 && lat >= 9.3 && lat <= 28 ? Optional.of(new TypedPoint(lon, lat)) : Optional.empty();
    }

    /** x for a longitude, y for a latitude, ? where it does not say. */
    private static char axis(Matcher angle) {
        String letter = letter(angle);
        return letter.isEmpty() ? '?' : "NS".contains(letter) ? 'y' : 'x';
    }

    private static String letter(Matcher angle) {
        return angle.group(1) != null ? angle.group(1) : angle.group(5) != null ? angle.group(5) : "";
    }

    private static double degrees(Matcher angle) {
        String whole = angle.group(2).replace('\u2212', '-').replace(',', '.');
        double size = Math.abs(Double.parseDouble(whole)) + part(angle.group(3)) / 60 + part(angle.group(4)) / 3600;
        boolean negative = whole.startsWith("-") || "SWO".contains(letter(angle)) && !letter(angle).isEmpty();
        return negative ? -size : size;
    }

    private static double part(String number) {
        return number == null ? 0 : Double.parseDouble(number.replace(',', '.'));
    }
}
