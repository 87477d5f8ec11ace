package org.maliatlas.raster;

import java.awt.Graphics;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;

/** Keeps what is drawn as shapes in pixels. Letters are shapes as well; clips are rectangles of whole pixels. */
final class Recorder extends ShapeGraphics {
    /** Points of borders that are nearer to each other, in grid steps, are one: it is not seen, and there are many of them. */
    private static final double NEAR = Outline.GRID / 8.0;
    /** The same as a share of a line's half breadth: of a broad one less is seen. */
    private static final double NEAR_OF_HALF = 0.06;

    private final Drawing drawing;
    /** In pixels; null for the whole picture. */
    private Rectangle2D clip;

    Recorder(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Graphics create() {
        Recorder other = new Recorder(drawing);
        other.copy(this);
        other.clip = clip;
        return other;
    }

    @Override
    public void dispose() {
        // Nothing is held that would have to be let go of.
    }

    @Override
    public void fill(Shape shape) {
        Outline outline = Outline.of(shape, transform).thinned(NEAR);
        boolean evenOdd = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        add(outline, 0, 0, null, evenOdd);
    }

    @Override
    public void draw(Shape shape) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant())) * Outline.GRID;
        Pen pen = new Pen(stroke.getLineWidth() * scale / 2, stroke.getEndCap(), stroke.getLineJoin(), stroke.getMiterLimit());
        Outline outline = Outline.of(shape, transform).thinned(Math.max(NEAR, pen.half() * NEAR_OF_HALF));
        float[] dash = stroke.getDashArray();
        if (dash != null) {
            double[] lengths = new double[dash.length];
            for (int i = 0; i < dash.length; i++) {
                lengths[i] = dash[i] * scale;
            }
            ShapeInk.Box seen = box();
            outline = new Dashes(lengths, seen.top() * Outline.GRID - pen.reach(), seen.bottom() * Outline.GRID + pen.reach()).cut(outline);
        }
        add(outline, 0, 0, pen, false);
    }

    private void add(Outline outline, int dx, int dy, Pen pen, boolean evenOdd) {
        if (!outline.isEmpty() && color.getAlpha() > 0) {
            int reach = pen == null ? 0 : pen.reach();
            ShapeInk.Box rows = new ShapeInk.Box(Integer.MIN_VALUE, Math.floorDiv(outline.least() + dy - reach, Outline.GRID), Integer.MAX_VALUE,
                    Math.floorDiv(outline.most() + dy + reach, Outline.GRID) + 1);
            drawing.add(new ShapeInk(outline, dx, dy, pen, evenOdd, color.getRGB(), rows.and(box())));
        }
    }

    /** The pixels that are drawn on: those whose middle lies in the clip. */
    private ShapeInk.Box box() {
        ShapeInk.Box all = new ShapeInk.Box(0, 0, drawing.widthPx(), drawing.heightPx());
        return clip == null ? all : all.and(new ShapeInk.Box(middle(clip.getX()), middle(clip.getY()), middle(clip.getMaxX()), middle(clip.getMaxY())));
    }

    private static int middle(double px) {
        return (int) Math.ceil(px - 0.5);
    }

    /** Level letters stand at whole pixels, as Java's own do: they are sharp alike, and the same letter is the same pixels again. */
    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        AffineTransform letters = new AffineTransform(transform.getScaleX(), transform.getShearY(), transform.getShearX(), transform.getScaleY(), 0, 0);
        boolean level = letters.getShearX() == 0 && letters.getShearY() == 0;
        Point2D.Double at = new Point2D.Double();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Point2D own = glyphs.getGlyphPosition(i);
            at.setLocation(x + own.getX(), y + own.getY());
            transform.transform(at, at);
            double px = level ? Math.floor(at.x + 0.5) : at.x;
            double py = level ? Math.floor(at.y + 0.5) : at.y;
            Outline letter = drawing.letter(glyphs.getFont(), glyphs.getGlyphCode(i), letters);
            add(letter, (int) Math.rint(px * Outline.GRID), (int) Math.rint(py * Outline.GRID), null, false);
        }
    }

    @Override
    public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
        if (!(image instanceof BufferedImage picture)) {
            throw new UnsupportedOperationException("a picture that is not in memory");
        }
        AffineTransform toPx = getTransform();
        toPx.concatenate(place);
        drawing.add(new PictureInk(picture, toPx, box()));
        return true;
    }

    @Override
    public void clip(Shape shape) {
        Rectangle2D further = inPx(shape);
        clip = clip == null ? further : clip.createIntersection(further);
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(Shape shape) {
        clip = shape == null ? null : inPx(shape);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    private Rectangle2D inPx(Shape shape) {
        Shape px = transform.createTransformedShape(shape);
        Rectangle2D box = px.getBounds2D();
        if (!box.isEmpty() && !px.contains(box.getX() + box.getWidth() * 1e-6, box.getY() + box.getHeight() * 1e-6, box.getWidth() * (1 - 2e-6), box.getHeight() * (1 - 2e-6))) {
            throw new UnsupportedOperationException("a clip that is no rectangle");
        }
        return box;
    }

    @Override
    public Shape getClip() {
        if (clip == null) {
            return null;
        }
        try {
            return new Path2D.Double(clip, transform.createInverse());
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("nothing can be drawn without room: " + transform, e);
        }
    }

    @Override
    public Rectangle getClipBounds() {
        Shape shape = getClip();
        return shape == null ? null : shape.getBounds();
    }
}
