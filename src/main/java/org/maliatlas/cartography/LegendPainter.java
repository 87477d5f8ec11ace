package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import org.maliatlas.cartography.Lettering.Cut;

/** Paints the legend of a picture into a column: the same beside a printed page and on the window's map. In points. */
public final class LegendPainter {
    private static final double TEXT_PT = 9.2;
    private static final double GAP_PT = 6;

    private final Graphics2D g;
    private final Lettering lettering;
    private final MapColours colours;
    private final PageText text;

    public LegendPainter(Graphics2D g, Lettering lettering, MapColours colours) {
        this.g = g;
        this.lettering = lettering;
        this.colours = colours;
        this.text = new PageText(g);
    }

    /** Paints a heading with a rule below it. @return where what follows begins */
    public double heading(String title, double x, double top, double width) {
        double y = text.paragraph(title, lettering.font(Cut.BOLD, 10.5), colours.page().ink(), x, top, width, 2);
        g.setColor(colours.page().rule());
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Line2D.Double(x, y + 1, x + width, y + 1));
        return y + 5;
    }

    /** Paints a legend from {@code top} down. @return where what follows begins */
    public double paint(LegendText legend, double x, double top, double width) {
        double y = heading(legend.title(), x, top, width);
        Font font = lettering.font(Cut.REGULAR, TEXT_PT);
        for (LegendRow row : legend.rows()) {
            double symbolW = row.symbolWidthPt();
            AffineTransform before = g.getTransform();
            g.translate(x + symbolW / 2, y + row.symbolHeightPt() / 2);
            row.symbol().accept(g);
            g.setTransform(before);
            double textX = x + symbolW + GAP_PT;
            int lines = PageText.lines(row.text(), font, width - symbolW - GAP_PT, 3).size();
            double inset = lines > 1 ? 2 : (row.symbolHeightPt() - TEXT_PT * 1.17) / 2;
            double next = text.paragraph(row.text(), font, colours.page().ink(), textX, y + inset, width - symbolW - GAP_PT, 3);
            y = Math.max(y + row.symbolHeightPt(), next + 2);
        }
        for (String note : legend.notes()) {
            y = text.paragraph(note, lettering.font(Cut.REGULAR, 8.5), colours.page().quiet(), x, y + 3, width, 4);
        }
        return y;
    }
}
