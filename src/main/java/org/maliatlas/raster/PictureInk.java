package org.maliatlas.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A picture laid in: each pixel is that of the picture that its middle lies in. */
final class PictureInk implements Ink {
    private final BufferedImage picture;
    /** Null where it is only moved, by whole pixels. */
    private final AffineTransform toPicture;
    private final ShapeInk.Box box;
    private final int x;
    private final int y;

    /** @param place from the picture's pixels to those painted */
    PictureInk(BufferedImage picture, AffineTransform place, ShapeInk.Box clip) {
        this.picture = picture;
        Rectangle2D on = place.createTransformedShape(new Rectangle2D.Double(0, 0, picture.getWidth(), picture.getHeight())).getBounds2D();
        this.box = new ShapeInk.Box((int) Math.floor(on.getX()), (int) Math.floor(on.getY()), (int) Math.ceil(on.getMaxX()), (int) Math.ceil(on.getMaxY())).and(clip);
        boolean moved = place.getType() == AffineTransform.TYPE_TRANSLATION && place.getTranslateX() == Math.rint(place.getTranslateX())
                && place.getTranslateY() == Math.rint(place.getTranslateY());
        this.x = (int) place.getTranslateX();
        this.y = (int) place.getTranslateY();
        try {
            this.toPicture = moved ? null : place.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("a picture without room: " + place, e);
        }
    }

    @Override
    public int top() {
        return box.top();
    }

    @Override
    public int bottom() {
        return box.bottom();
    }

    @Override
    public void paint(InkBrush brush) {
        Canvas canvas = brush.canvas();
        Point2D.Double at = new Point2D.Double();
        for (int row = Math.max(box.top(), canvas.top()); row < Math.min(box.bottom(), canvas.bottom()); row++) {
            for (int column = Math.max(0, box.left()); column < Math.min(canvas.widthPx(), box.right()); column++) {
                at.setLocation(column + 0.5 - x, row + 0.5 - y);
                if (toPicture != null) {
                    at.setLocation(column + 0.5, row + 0.5);
                    toPicture.transform(at, at);
                }
                int px = (int) Math.floor(at.x);
                int py = (int) Math.floor(at.y);
                if (px >= 0 && py >= 0 && px < picture.getWidth() && py < picture.getHeight()) {
                    canvas.blend(row, column, picture.getRGB(px, py));
                }
            }
        }
    }
}
