package org.maliatlas.snapshot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.PageText;
import org.maliatlas.query.Histogram;
import org.maliatlas.words.Words;

/**
 * Incidents over all the time of the data, with the dates shown marked. Bars stand for certain incidents, pale ones above them for
 * possible ones.
 *
 * @param lastDay last day of the data: what comes after it to the end of its year is hatched
 */
record TimelineBlock(Histogram histogram, LocalDate from, LocalDate to, LocalDate lastDay, Lettering lettering, MapColours colours, Words words)
        implements Block {
    private static final double BARS = 34;
    private static final double AXIS = 12;
    private static final double LEFT = 20;

    @Override
    public double paint(Graphics2D g, double x, double top, double width) {
        PageText text = new PageText(g);
        Font small = lettering.font(Cut.REGULAR, 8.5);
        double y = text.paragraph(words.say("timeline.title"), small, colours.page().quiet(), x, top, width, 4) + 2;
        double baseline = y + BARS;
        LocalDate first = histogram.starts()[0].withDayOfYear(1);
        LocalDate end = lastDay.withDayOfYear(lastDay.lengthOfYear()).plusDays(1);
        Axis axis = new Axis(first, end, x + LEFT, width - LEFT);
        g.setColor(shade(colours.lines().asked(), 34));
        double x1 = axis.x(from);
        double x2 = axis.x(to.plusDays(1));
        g.fill(new Rectangle2D.Double(x1, y, Math.max(1, x2 - x1), BARS));
        bars(g, text, small, axis, x, baseline);
        hatch(g, new Rectangle2D.Double(axis.x(lastDay.plusDays(1)), y, Math.max(0, axis.x(end) - axis.x(lastDay.plusDays(1))), BARS));
        g.setColor(colours.lines().asked());
        g.setStroke(new BasicStroke(1f));
        g.draw(new Rectangle2D.Double(x1, y, Math.max(1, x2 - x1), BARS));
        years(g, text, small, axis, baseline, first.getYear(), end.getYear());
        return baseline + AXIS - top;
    }

    private record Axis(LocalDate first, LocalDate end, double left, double width) {
        double x(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, end));
            return left + width * Math.max(0, Math.min(1, share));
        }
    }

    private static Color shade(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private void bars(Graphics2D g, PageText text, Font small, Axis axis, double x, double baseline) {
        int most = 1;
        for (int i = 0; i < histogram.bins(); i++) {
            most = Math.max(most, histogram.certain()[i] + histogram.possible()[i]);
        }
        double unit = (BARS - 3) / most;
        for (int i = 0; i < histogram.bins(); i++) {
            LocalDate start = histogram.starts()[i];
            LocalDate next = histogram.starts()[i + 1];
            boolean in = start.isBefore(to.plusDays(1)) && next.isAfter(from);
            double left = axis.x(start);
            double wide = Math.max(0.6, (axis.x(next) - left) * 0.86);
            double certain = histogram.certain()[i] * unit;
            double possible = histogram.possible()[i] * unit;
            g.setColor(in ? colours.page().ink() : shade(colours.page().ink(), 90));
            g.fill(new Rectangle2D.Double(left, baseline - certain, wide, certain));
            g.setColor(shade(colours.page().ink(), in ? 90 : 40));
            g.fill(new Rectangle2D.Double(left, baseline - certain - possible, wide, possible));
        }
        String number = NumberFormat.getIntegerInstance(words.language().locale()).format(most).replace('\u202f', '\u00a0');
        text.line(number, small, colours.page().quiet(), x + LEFT - 4, baseline - most * unit + 6, true);
    }

    private void hatch(Graphics2D g, Rectangle2D box) {
        if (box.getWidth() < 1) {
            return;
        }
        Shape clip = g.getClip();
        g.clip(box);
        g.setColor(colours.page().rule());
        g.setStroke(new BasicStroke(0.7f));
        for (double at = box.getX() - box.getHeight(); at < box.getMaxX(); at += 4) {
            g.draw(new Line2D.Double(at, box.getMaxY(), at + box.getHeight(), box.getY()));
        }
        g.setClip(clip);
    }

    private void years(Graphics2D g, PageText text, Font small, Axis axis, double baseline, int first, int last) {
        g.setColor(colours.page().quiet());
        g.setStroke(new BasicStroke(0.7f));
        g.draw(new Line2D.Double(axis.left, baseline, axis.left + axis.width, baseline));
        double wide = PageText.width("2020", small) + 6;
        int every = 1;
        while (axis.width / Math.max(1, last - first) * every < wide) {
            every++;
        }
        for (int year = first; year < last; year++) {
            double at = axis.x(LocalDate.of(year, 1, 1));
            g.draw(new Line2D.Double(at, baseline, at, baseline + 3));
            if ((year - first) % every == 0 && at + wide <= axis.left + axis.width + 6) {
                text.line(Integer.toString(year), small, colours.page().quiet(), at + 2, baseline + 9.5, false);
                g.setColor(colours.page().quiet());
            }
        }
    }
}
