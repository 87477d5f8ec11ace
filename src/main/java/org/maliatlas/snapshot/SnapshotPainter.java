package org.maliatlas.snapshot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.Optional;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.FramePainter;
import org.maliatlas.cartography.Legend;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.PageText;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.words.Words;

/** Paints a state as a page: the same map the window shows, with title, counts, legend, sources and credit around it. */
public final class SnapshotPainter {
    private final BaseMap map;
    private final Dataset dataset;

    public SnapshotPainter(BaseMap map, Dataset dataset) {
        this.map = map;
        this.dataset = dataset;
    }

    /** The state with its view set so that the page's map shows what of place is asked, or all of Mali. */
    public AtlasState fitted(AtlasState state, PageFormat format) {
        Rectangle2D frame = PageLayout.of(format).map();
        return state.withView(map.fitAsked(state, (int) frame.getWidth(), (int) frame.getHeight()));
    }

    /**
     * Paints the page.
     *
     * @param dpi pixels per inch, {@value PageFormat#MIN_DPI} to {@value PageFormat#MAX_DPI}
     * @param title the title, or empty for the question's own
     * @param today the date of making, printed on the page
     */
    public BufferedImage paint(AtlasState state, PageFormat format, int dpi, Optional<String> title, LocalDate today) {
        if (dpi < PageFormat.MIN_DPI || dpi > PageFormat.MAX_DPI) {
            throw new IllegalArgumentException("a page has " + PageFormat.MIN_DPI + " to " + PageFormat.MAX_DPI + " dpi, not " + dpi);
        }
        Answer answer = new Answer(dataset);
        answer.ask(state);
        double scale = dpi / PageFormat.POINTS_PER_INCH;
        PageLayout layout = PageLayout.of(format);
        BufferedImage image = new BufferedImage(format.widthPx(dpi), format.heightPx(dpi), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        BaseMap.smooth(g);
        MapColours.Page page = MapColours.of(state.drawing().style()).page();
        g.setColor(page.paper());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        Legend legend = paintMap(g, layout.map(), state, answer, scale);
        g.scale(scale, scale);
        Words words = Words.of(SnapshotPainter.class, state.language());
        paintFrame(g, layout.map(), page);
        paintHead(g, layout, state, answer, title, words, page);
        new SidePanel(g, map.lettering(), answer, legend, words).paint(layout.side(), layout.wide());
        paintFoot(g, layout.foot(), answer, words, today, page);
        g.dispose();
        return image;
    }

    private Legend paintMap(Graphics2D g, Rectangle2D frame, AtlasState state, Answer answer, double scale) {
        int x = (int) Math.round(frame.getX() * scale);
        int y = (int) Math.round(frame.getY() * scale);
        int w = (int) Math.round(frame.getWidth() * scale);
        int h = (int) Math.round(frame.getHeight() * scale);
        Viewport viewport = new Viewport(map.projection(), state.view(), w, h, scale);
        BufferedImage picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] argb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        FramePainter painter = new FramePainter(map, dataset);
        painter.paint(BaseImage.of(map, state, viewport), answer, argb);
        g.drawImage(picture, x, y, null);
        return painter.legend();
    }

    private void paintFrame(Graphics2D g, Rectangle2D frame, MapColours.Page page) {
        g.setColor(page.quiet());
        g.setStroke(new BasicStroke(0.9f));
        g.draw(frame);
    }

    private void paintHead(Graphics2D g, PageLayout layout, AtlasState state, Answer answer, Optional<String> title, Words words,
                MapColours.Page page) {
        Rectangle2D box = layout.head();
        Lettering lettering = map.lettering();
        QuestionInWords question = new QuestionInWords(state.language());
        String heading = title.orElseGet(() -> question.subject(state));
        PageText text = new PageText(g);
        Font font = lettering.font(Cut.BOLD, fitting(heading, lettering, box.getWidth()));
        double y = text.paragraph(heading, font, page.ink(), box.getX(), box.getY(), box.getWidth(), layout.wide() ? 1 : 2);
        String line = title.isPresent() ? question.sentence(state, answer.tally())
                : words.say("head.periodAndCounts", question.period(state), question.counts(answer.tally()));
        int shown = answer.tally().certain() + answer.tally().possible();
        String rest = words.say("head.shownOfTotal", shown, answer.total(), answer.total() - shown);
        text.paragraph(line + "  ·  " + rest, lettering.font(Cut.REGULAR, 12), page.quiet(), box.getX(), y + 2, box.getWidth(), layout.wide() ? 1 : 2);
    }

    private static double fitting(String heading, Lettering lettering, double width) {
        for (double size = 23; size > 15; size--) {
            if (PageText.width(heading, lettering.font(Cut.BOLD, size)) <= width) {
                return size;
            }
        }
        return 15;
    }

    private void paintFoot(Graphics2D g, Rectangle2D box, Answer answer, Words words, LocalDate today, MapColours.Page page) {
        Lettering lettering = map.lettering();
        PageText text = new PageText(g);
        Credit credit = new Credit(answer, words);
        Font font = lettering.font(Cut.REGULAR, 7.8);
        double y = text.paragraph(credit.sources(), lettering.font(Cut.REGULAR, 8.2), page.ink(), box.getX(), box.getY(), box.getWidth(), 3) + 2;
        for (String line : credit.lines(today)) {
            y = text.paragraph(line, font, page.quiet(), box.getX(), y, box.getWidth(), 2);
        }
    }
}
