package org.maliatlas.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.PageText;

/** A sheet of pixels. */
public final class PixelSheet implements Sheet {
    private final Graphics2D g;
    private final Lettering lettering;
    private final PageText text;
    private final double density;

    /** @param g smooth, its unit a point; @param density pixels to a point */
    public PixelSheet(Graphics2D g, Lettering lettering, double density) {
        this.g = g;
        this.lettering = lettering;
        this.text = new PageText(g);
        this.density = density;
    }

    @Override
    public void fill(Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    @Override
    public void draw(Shape shape, Color colour, double widthPt, double... dashPt) {
        g.setColor(colour);
        g.setStroke(stroke(widthPt, dashPt));
        g.draw(shape);
    }

    private static BasicStroke stroke(double width, double[] dash) {
        if (dash.length == 0) {
            return new BasicStroke((float) width);
        }
        float[] lengths = new float[dash.length];
        for (int i = 0; i < dash.length; i++) {
            lengths[i] = (float) dash[i];
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }

    @Override
    public void text(String line, Cut cut, double sizePt, Color colour, double x, double baseline, Anchor anchor) {
        java.awt.Font font = lettering.font(cut, sizePt);
        double back = anchor == Anchor.MIDDLE ? PageText.width(line, font) / 2 : 0;
        text.line(line, font, colour, x - back, baseline, anchor == Anchor.END);
    }

    @Override
    public void image(BufferedImage image, double x, double y, double width, double height) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(width / image.getWidth(), height / image.getHeight());
        g.drawImage(image, place, null);
    }

    @Override
    public double density() {
        return density;
    }
}
