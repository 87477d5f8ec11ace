package org.maliatlas.snapshot;

import java.awt.Graphics2D;
import org.maliatlas.cartography.LegendPainter;
import org.maliatlas.cartography.LegendText;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.MapColours;

/** What marks and shades mean. */
record LegendBlock(LegendText legend, Lettering lettering, MapColours colours) implements Block {
    @Override
    public double paint(Graphics2D g, double x, double top, double width) {
        return new LegendPainter(g, lettering, colours).paint(legend, x, top, width) - top;
    }
}
