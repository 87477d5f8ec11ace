package org.maliatlas.raster;

/** What paints inks on a canvas; used again for all of them. */
final class InkBrush {
    private final Canvas canvas;
    private final boolean hard;
    private final Edges edges = new Edges();
    private final Stroker stroker = new Stroker(edges);
    private final Filler filler = new Filler(edges);

    InkBrush(Canvas canvas, boolean hard) {
        this.canvas = canvas;
        this.hard = hard;
    }

    Canvas canvas() {
        return canvas;
    }

    /** Fills an outline. @param dx by how much it is moved */
    void fill(Outline outline, int dx, int dy, boolean evenOdd, int argb, ShapeInk.Box box) {
        int top = begin(box);
        for (int part = 0; part < outline.parts(); part++) {
            int last = outline.to(part) - 2;
            int x = outline.x(last) + dx;
            int y = outline.y(last) + dy;
            for (int i = outline.from(part); i <= last; i += 2) {
                int nextX = outline.x(i) + dx;
                int nextY = outline.y(i) + dy;
                edges.add(x, y, nextX, nextY);
                x = nextX;
                y = nextY;
            }
        }
        filler.fill(canvas, new Filler.Fill(evenOdd, argb, hard, box.left(), box.right()), top);
    }

    /** Draws along an outline. */
    void stroke(Outline outline, Pen pen, int argb, ShapeInk.Box box) {
        int top = begin(box);
        stroker.stroke(outline, pen, top * Outline.GRID, Math.min(canvas.bottom(), box.bottom()) * Outline.GRID);
        filler.fill(canvas, new Filler.Fill(false, argb, hard, box.left(), box.right()), top);
    }

    private int begin(ShapeInk.Box box) {
        int top = Math.max(canvas.top(), box.top());
        edges.reset(top, Math.min(canvas.bottom(), box.bottom()));
        return top;
    }
}
