package org.maliatlas.charts;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import org.maliatlas.cartography.Lettering.Cut;

/** What a chart is drawn on: pixels or SVG. In points, the origin at the top left. */
public interface Sheet {
    /** Which part of a line of text stands at the point given. */
    enum Anchor { START, MIDDLE, END }

    void fill(Shape shape, Color colour);

    /** Draws a line. @param dashPt lengths of dashes and gaps; none for an unbroken line */
    void draw(Shape shape, Color colour, double widthPt, double... dashPt);

    /** Sets a line of text with its baseline at a point. */
    void text(String text, Cut cut, double sizePt, Color colour, double x, double baseline, Anchor anchor);

    /** Lays a picture into a rectangle. */
    void image(BufferedImage image, double x, double y, double width, double height);

    /** Pixels to a point that a picture should have to be sharp here. */
    double density();
}
