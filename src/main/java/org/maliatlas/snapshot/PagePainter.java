package org.maliatlas.snapshot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.FramePainter;
import org.maliatlas.cartography.Legend;
import org.maliatlas.cartography.LegendText;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Way;
import org.maliatlas.words.Words;

/** One page: what stands on it, where, and how it is painted. Made for one state and one page. */
final class PagePainter {
    /** Times that the legend may change with the map's size, which changes with the legend's. */
    private static final int TRIES = 4;

    private final BaseMap map;
    private final Answer answer;
    private final FramePainter frames;
    private final Page page;
    private final LocalDate today;
    private final MapColours colours;
    private final Words words;
    private PageLayout layout;
    private Legend legend;

    /** @param today the date of making, which is printed */
    PagePainter(BaseMap map, Answer answer, Page page, LocalDate today) {
        this.map = map;
        this.answer = answer;
        this.frames = new FramePainter(map, answer.dataset());
        this.page = page;
        this.today = today;
        this.colours = MapColours.of(answer.state().drawing().style());
        this.words = Words.of(SnapshotPainter.class, answer.state().language());
        plan();
    }

    private void plan() {
        Rectangle2D box = new Rectangle2D.Double(0, 0, Math.ceil(page.widthPt() * 0.66), Math.ceil(page.heightPt() * 0.66));
        for (int i = 0; i < TRIES; i++) {
            Legend now = frames.plan(BaseImage.of(map, answer.state(), viewport(box, 1)), answer);
            if (layout != null && now.way() == legend.way() && now.shades().classes() == legend.shades().classes()) {
                break;
            }
            legend = now;
            layout = PageLayout.of(page, head(), side(), strip(), foot());
            box = layout.map();
        }
    }

    PageLayout layout() {
        return layout;
    }

    Answer answer() {
        return answer;
    }

    FramePainter frames() {
        return frames;
    }

    /** The map's frame, at a scale. @param pixelsPerPoint of the picture */
    Viewport viewport(Rectangle2D box, double pixelsPerPoint) {
        int left = (int) Math.round(box.getX() * pixelsPerPoint);
        int top = (int) Math.round(box.getY() * pixelsPerPoint);
        int right = (int) Math.round(box.getMaxX() * pixelsPerPoint);
        int bottom = (int) Math.round(box.getMaxY() * pixelsPerPoint);
        return new Viewport(map.projection(), answer.state().view(), right - left, bottom - top, pixelsPerPoint);
    }

    /** Paints the paper. In points. */
    void paintPaper(Graphics2D g) {
        g.setColor(colours.page().paper());
        g.fill(new Rectangle2D.Double(0, 0, page.widthPt(), page.heightPt()));
    }

    /** Paints all that stands about the map. In points. */
    void paintParts(Graphics2D g) {
        g.setColor(colours.page().quiet());
        g.setStroke(new BasicStroke(0.9f));
        g.draw(layout.map());
        layout.parts().forEach(part -> part.paint(g));
    }

    private Block head() {
        AtlasState state = answer.state();
        QuestionInWords question = new QuestionInWords(state.language());
        String line = page.subtitle().orElseGet(() -> page.title().isPresent() ? question.sentence(state, answer.tally())
                : words.say("head.periodAndCounts", question.period(state), question.counts(answer.tally())));
        int shown = answer.tally().certain() + answer.tally().possible();
        String rest = words.say("head.shownOfTotal", shown, answer.total(), answer.total() - shown);
        return new HeadBlock(page.title().orElseGet(() -> question.subject(state)), line + "  ·  " + rest, lettering(), colours.page());
    }

    private List<Block> side() {
        List<Block> side = new ArrayList<>();
        if (page.has(PageBlock.PLACES) && !answer.places().isEmpty()) {
            side.add(new PlacesBlock(answer.places(), lettering(), colours, words));
        }
        if (page.has(PageBlock.LEGEND)) {
            if (legend.way() == Way.KINDS || legend.way() == Way.CLUSTERS) {
                side.add(new KindsBlock(KindsBlock.of(answer), lettering(), colours, words));
            }
            boolean aside = answer.total() > answer.tally().certain() + answer.tally().possible();
            side.add(new LegendBlock(LegendText.of(legend, lettering(), aside, Words.of(LegendText.class, words.language())), lettering(), colours));
        }
        return side;
    }

    private Block strip() {
        if (!page.has(PageBlock.TIMELINE) || answer.dataset().size() == 0) {
            return null;
        }
        return new TimelineBlock(answer.histogram(), answer.state().question().from(), answer.state().question().to(), answer.dataset().lastDay(), lettering(),
                colours, words);
    }

    private Block foot() {
        Credit credit = new Credit(answer, words);
        List<String> lines = new ArrayList<>(credit.lines(today));
        page.credit().ifPresent(lines::add);
        return new FootBlock(page.has(PageBlock.SOURCES) ? credit.sources() : List.of(), lines, lettering(), colours.page());
    }

    private Lettering lettering() {
        return map.lettering();
    }
}
