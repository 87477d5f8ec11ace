package org.maliatlas.raster;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/** Refuses what is neither a shape of one colour nor a picture laid in: better no file than one with a part missing. */
abstract class PlainGraphics extends Graphics2D {
    /** What is thrown instead of drawing something. */
    static UnsupportedOperationException refuse(String what) {
        return new UnsupportedOperationException("not drawn as shapes of one colour: " + what);
    }

    @Override
    public void setXORMode(Color other) {
        throw refuse("XOR");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refuse("a copied area");
    }

    @Override
    public boolean hit(Rectangle rect, Shape s, boolean onStroke) {
        throw refuse("a hit");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refuse("a device");
    }

    @Override
    public FontMetrics getFontMetrics(Font f) {
        throw refuse("font metrics; a TextLayout has them");
    }

    @Override
    public void drawImage(BufferedImage img, BufferedImageOp op, int x, int y) {
        throw refuse("a filtered picture");
    }

    @Override
    public void drawRenderedImage(RenderedImage img, AffineTransform place) {
        throw refuse("a rendered picture");
    }

    @Override
    public void drawRenderableImage(RenderableImage img, AffineTransform place) {
        throw refuse("a renderable picture");
    }

    @Override
    public boolean drawImage(Image img, int x, int y, Color background, ImageObserver observer) {
        throw refuse("a picture's background");
    }

    @Override
    public boolean drawImage(Image img, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw refuse("a picture's background");
    }

    @Override
    public boolean drawImage(Image img, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, ImageObserver observer) {
        throw refuse("a part of a picture");
    }

    @Override
    public boolean drawImage(Image img, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, Color background, ImageObserver observer) {
        throw refuse("a part of a picture");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refuse("text of several fonts; a TextLayout draws it");
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw refuse("a background");
    }

    @Override
    public void setBackground(Color c) {
        throw refuse("a background");
    }

    @Override
    public Color getBackground() {
        throw refuse("a background");
    }
}
