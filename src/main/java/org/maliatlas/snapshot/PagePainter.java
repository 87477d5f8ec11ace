package org.maliatlas.snapshot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Legend;
import org.maliatlas.cartography.LegendText;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.ComparisonTable;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Way;
import org.maliatlas.words.Words;

/** One page: what stands on it, where, and how it is painted. Made for one state and one page. */
final class PagePainter {
    /** Times that the legend may change with the map's size, which changes with the legend's. */
    private static final int TRIES = 4;

    private final BaseMap map;
    private final Answer answer;
    private final Optional<Answer> other;
    private final MapFrames maps;
    private final Optional<Reel> reel;
    private final Page page;
    private final LocalDate today;
    private final MapColours colours;
    private final Words words;
    /** Or null. */
    private final ChartBlock chart;
    private PageLayout layout;
    private Legend legend;

    /**
     * @param other the answer of the other side, where something is compared
     * @param reel what all pages of a film have in common, where it is one of a film
     * @param today the date of making, which is printed
     */
    PagePainter(BaseMap map, Answer answer, Optional<Answer> other, Optional<Reel> reel, Page page, LocalDate today) {
        this.map = map;
        this.answer = answer;
        this.other = other;
        this.reel = reel;
        this.maps = new MapFrames(map, answer, other);
        this.page = page;
        this.today = today;
        this.colours = MapColours.of(answer.state().drawing().style());
        this.words = Words.of(SnapshotPainter.class, answer.state().language());
        this.chart = answer.state().chart().map(chart -> ChartBlock.of(answer, chart, map.lettering())).orElse(null);
        plan();
    }

    private void plan() {
        Rectangle2D box = new Rectangle2D.Double(0, 0, Math.ceil(page.widthPt() * 0.66), Math.ceil(page.heightPt() * 0.66));
        for (int i = 0; i < TRIES; i++) {
            Legend now = maps.maps().get(0).frames().plan(BaseImage.of(map, answer.state(), viewport(maps.box(0, box), 1)), answer);
            if (layout != null && now.way() == legend.way() && now.shades().classes() == legend.shades().classes()) {
                break;
            }
            legend = now;
            layout = PageLayout.of(page, head(), side(), strip(), foot(), maps.maps().size());
            box = layout.map();
        }
    }

    PageLayout layout() {
        return layout;
    }

    Answer answer() {
        return answer;
    }

    /** The answer of the other side, where something is compared. */
    Optional<Answer> other() {
        return other;
    }

    /** The maps, which stand where {@link MapFrames#box} says. */
    MapFrames maps() {
        return maps;
    }

    /** The way that the answer is drawn in: the one wanted, or shades where marks would hide each other. */
    Way way() {
        return legend.way();
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
        maps.paintAround(g, layout.map(), colours.page());
        layout.parts().forEach(part -> part.paint(g));
    }

    /** The title: the user's own, or what is asked. */
    String title() {
        return page.title().orElseGet(() -> new QuestionInWords(words.language()).subject(answer.state()));
    }

    private Block head() {
        AtlasState state = answer.state();
        QuestionInWords question = new QuestionInWords(state.language());
        String line = page.subtitle().orElseGet(() -> reel.isPresent() ? reel.get().line() : other.isPresent() ? question.sentence(state, answer.tally(), other.get().tally()) : page.title().isPresent() ? question.sentence(state, answer.tally())
                : words.say("head.periodAndCounts", question.period(state), question.counts(answer.tally())));
        int shown = credit().shown();
        String rest = words.say("head.shownOfTotal", shown, answer.total(), answer.total() - shown);
        return new HeadBlock(title(), line + "  ·  " + rest, lettering(), colours.page());
    }

    private List<Block> side() {
        List<Block> side = new ArrayList<>();
        reel.ifPresent(all -> side.add(new ClockBlock(Reel.dates(answer.state(), words), Reel.counts(answer.tally(), words), all, lettering(), colours.page())));
        if (other.isPresent()) {
            side.add(new ComparisonBlock(ComparisonTable.of(answer, other.get()), answer.dataset().coverage(), page.has(PageBlock.PLACES), lettering(), colours, words));
        } else if (page.has(PageBlock.PLACES) && !answer.places().isEmpty()) {
            side.add(new PlacesBlock(answer.places(), lettering(), colours, words));
        }
        if (page.has(PageBlock.LEGEND)) {
            if (legend.way() == Way.KINDS || legend.way() == Way.CLUSTERS) {
                Set<Kind> kinds = EnumSet.noneOf(Kind.class);
                reel.ifPresentOrElse(all -> kinds.addAll(all.kinds()), () -> maps.maps().forEach(map -> kinds.addAll(KindsBlock.of(map.answer()))));
                if (!kinds.isEmpty()) {
                    side.add(new KindsBlock(kinds, lettering(), colours, words));
                }
            }
            boolean aside = answer.total() > answer.tally().certain() + answer.tally().possible();
            side.add(new LegendBlock(LegendText.of(legend, lettering(), aside, Words.of(LegendText.class, words.language())), lettering(), colours));
        }
        chart().filter(block -> !block.isBroad()).ifPresent(side::add);
        return side;
    }

    private Optional<ChartBlock> chart() {
        return Optional.ofNullable(chart);
    }

    private Block strip() {
        if (chart().filter(ChartBlock::isBroad).isPresent()) {
            return chart;
        }
        if (!page.has(PageBlock.TIMELINE) || answer.dataset().size() == 0) {
            return null;
        }
        return new TimelineBlock(answer.histogram(), answer.state().question().from(), answer.state().question().to(), answer.dataset().lastDay(), lettering(),
                colours, words);
    }

    private Block foot() {
        Credit credit = credit();
        List<String> lines = new ArrayList<>(credit.lines(today, answer.state().era()));
        page.credit().ifPresent(lines::add);
        return new FootBlock(page.has(PageBlock.SOURCES) ? credit.sources() : List.of(), lines, lettering(), colours.page());
    }

    /** Of all that a film shows, not of one of its pictures. */
    private Credit credit() {
        return reel.map(all -> new Credit(all.whole(), all.other(), words)).orElseGet(() -> new Credit(answer, other, words));
    }

    private Lettering lettering() {
        return map.lettering();
    }
}
