package org.maliatlas.cartography;

/** Fills a translucent disc with a thin edge straight into a pixel buffer. Allocates nothing. */
final class DiscFill {
    private DiscFill() {
    }

    /** @param firstRow the picture's row that the buffer begins with; {@code rows} how many it has */
    static void fill(int[] argb, int width, int firstRow, int rows, double x, double y, double radiusPx, double edgePx, int rgb, int fillAlpha, int edgeAlpha) {
        double outer = radiusPx + 0.5;
        double inner = Math.max(0, radiusPx - edgePx - 0.5);
        int top = (int) Math.max(firstRow, Math.ceil(y - outer));
        int bottom = (int) Math.min(firstRow + rows - 1, Math.floor(y + outer));
        int fill = premultiplied(rgb, fillAlpha);
        for (int row = top; row <= bottom; row++) {
            double dy = row - y;
            double outerHalf = Math.sqrt(Math.max(0, outer * outer - dy * dy));
            double innerHalf = Math.sqrt(Math.max(0, inner * inner - dy * dy));
            int left = (int) Math.max(0, Math.ceil(x - outerHalf));
            int right = (int) Math.min(width - 1, Math.floor(x + outerHalf));
            int innerLeft = (int) Math.ceil(x - innerHalf);
            int innerRight = (int) Math.floor(x + innerHalf);
            for (int column = left; column <= right; column++) {
                int at = (row - firstRow) * width + column;
                if (column > innerLeft && column < innerRight) {
                    argb[at] = Sprite.over(fill, argb[at]);
                } else {
                    double distance = Math.hypot(column - x, dy);
                    double edge = Math.min(1, Math.max(0, outer - distance)) * Math.min(1, Math.max(0, distance - inner));
                    double inside = Math.min(1, Math.max(0, outer - distance));
                    int alpha = (int) (edgeAlpha * edge + fillAlpha * inside * (1 - edge));
                    argb[at] = Sprite.over(premultiplied(rgb, alpha), argb[at]);
                }
            }
        }
    }

    private static int premultiplied(int rgb, int alpha) {
        int r = (rgb >> 16 & 255) * alpha / 255;
        int g = (rgb >> 8 & 255) * alpha / 255;
        int b = (rgb & 255) * alpha / 255;
        return alpha << 24 | r << 16 | g << 8 | b;
    }
}
