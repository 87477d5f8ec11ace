package org.maliatlas.query;

import java.util.Objects;
import java.util.Optional;

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
