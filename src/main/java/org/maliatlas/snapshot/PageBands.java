package org.maliatlas.snapshot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.MapBands;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.raster.Canvas;
import org.maliatlas.raster.Drawing;

/** A page laid out and drawn, to be painted some rows at a time: its maps on the paper, and the parts about them. */
final class PageBands implements PictureBands {
    /** A map and where on the page its top left pixel is. */
    private record Placed(MapBands map, int left, int top) {
    }

    private final int widthPx;
    private final int heightPx;
    private final Drawing paper;
    private final List<Placed> maps = new ArrayList<>();
    private final Drawing parts;
    /** The rows of one map. */
    private int[] pixels = {};

    /** @param bases the base maps of the page last painted, which are used again where they fit; receives this page's */
    PageBands(BaseMap map, PagePainter painter, Page page, List<BaseImage> bases) {
        widthPx = page.widthPx();
        heightPx = page.heightPx();
        paper = new Drawing(widthPx, heightPx);
        painter.paintPaper(inPoints(paper, page));
        double scale = page.dpi() / PageFormat.POINTS_PER_INCH;
        List<BaseImage> used = new ArrayList<>();
        for (int i = 0; i < painter.maps().maps().size(); i++) {
            MapFrames.MapFrame shown = painter.maps().maps().get(i);
            Rectangle2D frame = painter.maps().box(i, painter.layout().map());
            Viewport viewport = painter.viewport(frame, scale);
            BaseImage base = i < bases.size() && bases.get(i).fits(shown.answer().state(), viewport) ? bases.get(i) : BaseImage.of(map, shown.answer().state(), viewport);
            used.add(base);
            maps.add(new Placed(shown.frames().bands(base, shown.answer()), (int) Math.round(frame.getX() * scale), (int) Math.round(frame.getY() * scale)));
        }
        bases.clear();
        bases.addAll(used);
        parts = new Drawing(widthPx, heightPx);
        painter.paintParts(inPoints(parts, page));
    }

    private Graphics2D inPoints(Drawing drawing, Page page) {
        Graphics2D g = drawing.graphics();
        g.scale(widthPx / page.widthPt(), heightPx / page.heightPt());
        return g;
    }

    @Override
    public int widthPx() {
        return widthPx;
    }

    @Override
    public int heightPx() {
        return heightPx;
    }

    @Override
    public void paint(int top, int rows, int[] rgb) {
        Canvas canvas = new Canvas(rgb, widthPx, top, rows);
        paper.paint(canvas);
        for (Placed placed : maps) {
            paint(placed, top, rows, rgb);
        }
        parts.paint(canvas);
    }

    private void paint(Placed placed, int top, int rows, int[] rgb) {
        int width = placed.map.viewport().widthPx();
        int from = Math.max(top, placed.top);
        int to = Math.min(top + rows, placed.top + placed.map.viewport().heightPx());
        if (from >= to) {
            return;
        }
        if (pixels.length < width * (to - from)) {
            pixels = new int[width * (to - from)];
        }
        placed.map.paint(pixels, from - placed.top, to - from);
        int seen = Math.min(width, widthPx - placed.left);
        for (int y = from; y < to; y++) {
            System.arraycopy(pixels, (y - from) * width, rgb, (y - top) * widthPx + placed.left, seen);
        }
    }
}
