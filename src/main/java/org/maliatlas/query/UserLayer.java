package org.maliatlas.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maliatlas.geography.VectorLayer;

/**
 * A layer of the user's own, drawn over the land and under the incidents. The file itself is not part of the state.
 *
 * @param path where its file lies
 * @param fingerprint of the file, see {@code VectorLayer}: another file at the same place is not the same layer
 * @param name what it is called
 * @param rgb its colour, 0xRRGGBB
 * @param widthPt breadth of its lines in points, {@value #MIN_WIDTH_PT} to {@value #MAX_WIDTH_PT}
 * @param labelField the field its shapes are lettered with, if any
 * @param visible whether it is drawn
 */
public record UserLayer(String path, String fingerprint, String name, int rgb, double widthPt, Optional<String> labelField, boolean visible) {
    public static final double MIN_WIDTH_PT = 0.25;
    public static final double MAX_WIDTH_PT = 8;
    /** Okabe and Ito (2008), without yellow, which does not stand out from the land. */
    public static final List<Integer> COLOURS = List.of(0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xe69f00, 0x333333, 0x808080);
    private static final double USUAL_WIDTH_PT = 1.5;

    public UserLayer {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(labelField, "labelField");
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException("no colour: " + rgb);
        }
        if (!(widthPt >= MIN_WIDTH_PT && widthPt <= MAX_WIDTH_PT)) {
            throw new IllegalArgumentException("lines are " + MIN_WIDTH_PT + " to " + MAX_WIDTH_PT + " points broad, not " + widthPt);
        }
    }

    /** A layer that was just read, with its usual look. @param number of layers there are already: each takes another colour */
    public static UserLayer of(Path file, VectorLayer layer, int number) {
        Optional<String> label = layer.fields().stream().filter(field -> field.equalsIgnoreCase("name") || field.equalsIgnoreCase("nom")).findFirst();
        return new UserLayer(file.toAbsolutePath().toString(), layer.fingerprint(), layer.name(), COLOURS.get(number % COLOURS.size()), USUAL_WIDTH_PT, label, true);
    }

    public UserLayer withRgb(int newRgb) {
        return new UserLayer(path, fingerprint, name, newRgb, widthPt, labelField, visible);
    }

    public UserLayer withWidthPt(double newWidthPt) {
        return new UserLayer(path, fingerprint, name, rgb, newWidthPt, labelField, visible);
    }

    public UserLayer withLabelField(Optional<String> newLabelField) {
        return new UserLayer(path, fingerprint, name, rgb, widthPt, newLabelField, visible);
    }

    public UserLayer withVisible(boolean nowVisible) {
        return new UserLayer(path, fingerprint, name, rgb, widthPt, labelField, nowVisible);
    }
}
