package org.maliatlas.snapshot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;

/** Paints a state as a page: the same map the window shows, with title, counts, legend, timeline, sources and credit around it. */
public final class SnapshotPainter {
    private static final int MOST_LOOKED_AT = 60;

    private final BaseMap map;
    private final Dataset dataset;
    private final Optional<Guard> guard;
    private final Optional<Reel> reel;
    private AtlasState lastState;
    private Page lastPage;
    private LocalDate lastDay;
    private PagePainter last;
    /** The base maps last painted: pages of a film have the same. */
    private final List<BaseImage> bases = new ArrayList<>();

    /** A painter whose pages are looked at by nobody before they are saved. */
    public SnapshotPainter(BaseMap map, Dataset dataset) {
        this(map, dataset, Optional.empty(), Optional.empty());
    }

    /** @param guard looks at each page before it is saved; what it says is kept with the file */
    public SnapshotPainter(BaseMap map, Dataset dataset, Guard guard) {
        this(map, dataset, Optional.of(guard), Optional.empty());
    }

    private SnapshotPainter(BaseMap map, Dataset dataset, Optional<Guard> guard, Optional<Reel> reel) {
        this.map = map;
        this.dataset = dataset;
        this.guard = guard;
        this.reel = reel;
    }

    /** A painter of the pages of a film. */
    SnapshotPainter of(Reel newReel) {
        return new SnapshotPainter(map, dataset, guard, Optional.of(newReel));
    }

    /** A painter of the same data, for another thread. */
    public SnapshotPainter another() {
        return new SnapshotPainter(map, dataset, guard, reel);
    }

    /** What a reader of a page could take wrongly, the weightiest first. */
    public List<Warning> warnings(AtlasState state, Page page, LocalDate today) {
        return guard.map(looking -> looking.check(this, state, page, today)).orElse(List.of());
    }

    /** The state with its view set so that the page's map shows what of place is asked, or all of Mali. */
    public AtlasState fitted(AtlasState state, Page page) {
        PagePainter painter = page(state, page, LocalDate.EPOCH);
        Rectangle2D frame = painter.maps().box(0, painter.layout().map());
        return state.withView(map.fitAsked(state, (int) frame.getWidth(), (int) frame.getHeight()));
    }

    /**
     * The page with its parts where one state has them, and with the room that others need: their maps then stand in one place.
     *
     * @param others of many, some evenly chosen are looked at
     */
    public Page steady(AtlasState state, List<AtlasState> others, Page page) {
        Page steady = page.withArrangement(page(state, page, LocalDate.EPOCH).layout().arrangement());
        int step = Math.max(1, others.size() / MOST_LOOKED_AT);
        for (int i = 0; i < others.size(); i += step) {
            Arrangement needed = page(others.get(i), steady, LocalDate.EPOCH).layout().arrangement();
            steady = needed.isLike(steady.arrangement().orElseThrow()) ? steady.withArrangement(needed) : steady;
        }
        return steady;
    }

    /**
     * Paints the page as a picture.
     *
     * @param today the date of making, printed on the page
     * @throws org.maliatlas.words.UserProblem if the page is too small for its parts
     */
    public BufferedImage paint(AtlasState state, Page page, LocalDate today) {
        BufferedImage image = new BufferedImage(page.widthPx(), page.heightPx(), BufferedImage.TYPE_INT_RGB);
        bands(state, page, today).paint(0, image.getHeight(), ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        return image;
    }

    /** The same picture, to be painted some rows at a time while nothing else is asked of this painter. */
    PictureBands bands(AtlasState state, Page page, LocalDate today) {
        return new PageBands(map, page(state, page, today), page, bases);
    }

    /**
     * Draws the page as shapes and text, in points.
     *
     * @param layers gives for each layer of a map, from the paper up, and again for the layers of a second map, a drawing of the page's size to draw it on, with a
     *     {@link org.maliatlas.cartography.TextLine#SETTER} where it can hold text
     */
    void draw(AtlasState state, Page page, LocalDate today, Function<PageLayer, Graphics2D> layers) {
        PagePainter painter = page(state, page, today);
        painter.paintPaper(layers.apply(PageLayer.PAPER));
        for (int i = 0; i < painter.maps().maps().size(); i++) {
            MapFrames.MapFrame shown = painter.maps().maps().get(i);
            Rectangle2D frame = painter.maps().box(i, painter.layout().map());
            shown.frames().draw(BaseImage.of(map, shown.answer().state(), painter.viewport(frame, 1)), shown.answer(), layer -> {
                Graphics2D g = (Graphics2D) layers.apply(PageLayer.of(layer)).create();
                BaseMap.smooth(g);
                g.clip(frame);
                g.translate(frame.getX(), frame.getY());
                return g;
            });
        }
        Graphics2D parts = layers.apply(PageLayer.PARTS);
        BaseMap.smooth(parts);
        painter.paintParts(parts);
    }

    /** What a snapshot carries of itself. */
    public Passport passport(AtlasState state, Page page, LocalDate today) {
        return Passport.of(page(state, page, today).answer(), page, today, warnings(state, page, today), Optional.empty());
    }

    /** The pages that follow where the page wants a list of its incidents. */
    ListPages list(AtlasState state, Page page, LocalDate today) {
        return new ListPages(answers(state, page, today), page, page(state, page, today).title(), today, map.lettering());
    }

    /** What a page shows: its answer, and where something is compared, that of the other side. */
    public List<Answer> answers(AtlasState state, Page page, LocalDate today) {
        PagePainter painter = page(state, page, today);
        return painter.other().isPresent() ? List.of(painter.answer(), painter.other().get()) : List.of(painter.answer());
    }

    /** The page last asked for is kept: what is painted is asked about too. */
    synchronized PagePainter page(AtlasState state, Page page, LocalDate today) {
        if (last == null || !state.equals(lastState) || !page.equals(lastPage) || !today.equals(lastDay)) {
            Answer answer = new Answer(dataset);
            answer.ask(state);
            Optional<Answer> other = state.otherSide().map(side -> {
                Answer theirs = new Answer(dataset);
                theirs.ask(side);
                return theirs;
            });
            last = new PagePainter(map, answer, other, reel, page, today);
            lastState = state;
            lastPage = page;
            lastDay = today;
        }
        return last;
    }
}
