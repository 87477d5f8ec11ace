package org.maliatlas.snapshot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.PageText;
import org.maliatlas.incident.Terms;
import org.maliatlas.query.Answer;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** The incidents that a picture counts, with their sources, on pages that follow it: by date, no more than {@value #MOST} of a side. */
final class ListPages {
    /** A longer list serves nobody on paper: the CSV has all. */
    static final int MOST = 2000;
    private static final double LEAST_EDGE = 12;
    private static final double HEAD_PT = 9;
    private static final double FOOT_PT = 7.8;
    private static final double TITLE_PT = 16;
    private static final double SECTION_PT = 12;
    private static final double BETWEEN = 6;
    /** Fewer lines of an entry are not left alone at the foot of a page. */
    private static final int TOGETHER = 3;

    private final Page page;
    private final Lettering lettering;
    private final MapColours.Page colours;
    private final Words words;
    private final ListColumns columns;
    private final List<List<ListColumns.Line>> headings;
    private final double edge;
    private final String running;
    private final List<String> foot;
    private final List<List<Placed>> pages = new ArrayList<>();
    private double y;

    /** Something on a page, with its baseline or its height; a rule where there is no line. */
    private record Placed(double y, ListColumns.Line line, double size) {
    }

    /**
     * @param answers to the picture's state, and to its other side where something is compared
     * @param title of the picture
     * @throws UserProblem if the page is too small
     */
    ListPages(List<Answer> answers, Page page, String title, LocalDate today, Lettering lettering) {
        this.page = page;
        this.lettering = lettering;
        this.colours = MapColours.of(answers.get(0).state().drawing().style()).page();
        this.words = Words.of(SnapshotPainter.class, answers.get(0).state().language());
        this.edge = Math.max(LEAST_EDGE, page.marginPt());
        this.columns = new ListColumns(width(), lettering, words);
        this.headings = columns.headings();
        this.running = title;
        this.foot = PageText.broken(words.say("list.foot", answers.get(0).dataset().fingerprint(), words.day(today)), lettering.font(Cut.REGULAR, FOOT_PT), width());
        if (bottom() - top() - headingsHeight() < 6 * ListColumns.LINE_PT) {
            throw new UserProblem(PageLayout.class, "page.tooSmall", null);
        }
        for (int side = 0; side < answers.size(); side++) {
            section(answers.get(side), side);
        }
    }

    int count() {
        return pages.size();
    }

    private double width() {
        return page.widthPt() - 2 * edge;
    }

    private double top() {
        return edge + HEAD_PT + 12;
    }

    private double bottom() {
        return page.heightPt() - edge - foot.size() * FOOT_PT * 1.3 - 6;
    }

    private double headingsHeight() {
        return headings.isEmpty() ? 0 : headings.size() * ListColumns.LINE_PT + BETWEEN;
    }

    private void section(Answer answer, int side) {
        int[] shown = IntStream.range(0, answer.total()).filter(i -> answer.of(i) != Answer.NO).toArray();
        if (side == 0) {
            begin();
            text(words.say("list.title"), Cut.BOLD, TITLE_PT, false);
        } else {
            room(8 * ListColumns.LINE_PT);
            y += 2 * BETWEEN;
            text(words.say("list.compared"), Cut.BOLD, SECTION_PT, false);
        }
        text(new QuestionInWords(words.language()).sentence(answer.state(), answer.tally()) + ".", Cut.REGULAR, ListColumns.SIZE_PT, false);
        if (side == 0) {
            text(words.say("list.reading"), Cut.REGULAR, ListColumns.SIZE_PT, true);
        }
        if (shown.length > MOST) {
            text(words.say("list.left", MOST, shown.length, shown.length - MOST), Cut.MEDIUM, ListColumns.SIZE_PT, false);
        }
        terms(answer, shown);
        if (shown.length == 0) {
            text(words.say("list.none"), Cut.REGULAR, ListColumns.SIZE_PT, false);
            return;
        }
        y += BETWEEN;
        headings();
        ListEntry.Writer writer = new ListEntry.Writer(words);
        for (int i = 0; i < Math.min(MOST, shown.length); i++) {
            entry(columns.lines(writer.entry(answer, shown[i])));
        }
    }

    private void terms(Answer answer, int[] shown) {
        Set<Terms> terms = EnumSet.noneOf(Terms.class);
        IntStream.of(shown).limit(MOST).forEach(i -> terms.add(answer.dataset().origin(i).terms()));
        terms.stream().filter(one -> !one.mayBePassedOn())
                .forEach(one -> text(words.say("list.terms", Words.of(Terms.class, words.language()).name(one)), Cut.MEDIUM, ListColumns.SIZE_PT, false));
    }

    private void begin() {
        pages.add(new ArrayList<>());
        y = top();
    }

    private void room(double height) {
        if (y + height > bottom()) {
            begin();
        }
    }

    private void put(ListColumns.Line line, double size) {
        pages.get(pages.size() - 1).add(new Placed(y, line, size));
    }

    private void text(String text, Cut cut, double size, boolean quiet) {
        for (String line : PageText.broken(text, lettering.font(cut, size), width())) {
            room(size * 1.3);
            y += size * 1.3;
            put(new ListColumns.Line(0, line, cut, quiet, ""), size);
        }
        y += size * 0.3;
    }

    private void headings() {
        for (List<ListColumns.Line> line : headings) {
            y += ListColumns.LINE_PT;
            line.forEach(one -> put(one, ListColumns.SIZE_PT));
        }
        if (!headings.isEmpty()) {
            y += BETWEEN;
        }
    }

    /** An entry begins on a page where all of it fits, or much of it where it is longer than a page. */
    private void entry(List<List<ListColumns.Line>> lines) {
        double high = lines.size() * ListColumns.LINE_PT + BETWEEN;
        double whole = bottom() - top() - headingsHeight();
        if (y + (high <= whole ? high : TOGETHER * ListColumns.LINE_PT) > bottom()) {
            begin();
            headings();
        }
        put(null, 0);
        for (List<ListColumns.Line> line : lines) {
            if (y + ListColumns.LINE_PT > bottom()) {
                begin();
                headings();
                put(null, 0);
            }
            y += ListColumns.LINE_PT;
            line.forEach(one -> put(one, ListColumns.SIZE_PT));
        }
        y += BETWEEN;
    }

    /**
     * A place that leads to an address. In points.
     *
     * @param address of the web
     */
    record Link(Rectangle2D box, String address) {
    }

    /** Where a page leads to: addresses of the web, and no others. */
    List<Link> links(int index) {
        List<Link> links = new ArrayList<>();
        for (Placed placed : pages.get(index)) {
            if (placed.line != null && placed.line.address().matches("https?://\\S+")) {
                double wide = PageText.width(placed.line.text(), columns.font(placed.line.cut()));
                links.add(new Link(new Rectangle2D.Double(edge + placed.line.x(), placed.y - placed.size, wide, placed.size * 1.3), placed.line.address()));
            }
        }
        return links;
    }

    /** Paints a page, from 0 on. In points. */
    void paint(Graphics2D g, int index) {
        g.setColor(colours.paper());
        g.fill(new Rectangle2D.Double(0, 0, page.widthPt(), page.heightPt()));
        PageText text = new PageText(g);
        var head = lettering.font(Cut.REGULAR, HEAD_PT);
        String number = words.say("list.page", index + 2, pages.size() + 1);
        List<String> title = PageText.broken(running, head, width() - PageText.width(number, head) - 12);
        text.line(title.get(0) + (title.size() > 1 ? " …" : ""), head, colours.quiet(), edge, edge + HEAD_PT, false);
        text.line(number, head, colours.quiet(), page.widthPt() - edge, edge + HEAD_PT, true);
        rule(g, edge + HEAD_PT + 5, colours.quiet());
        for (Placed placed : pages.get(index)) {
            if (placed.line == null) {
                rule(g, placed.y, colours.rule());
            } else {
                text.line(placed.line.text(), lettering.font(placed.line.cut(), placed.size), placed.line.quiet() ? colours.quiet() : colours.ink(), edge + placed.line.x(), placed.y, false);
            }
        }
        double below = bottom() + 6;
        for (String line : foot) {
            below += FOOT_PT * 1.3;
            text.line(line, lettering.font(Cut.REGULAR, FOOT_PT), colours.quiet(), edge, below - FOOT_PT * 0.3, false);
        }
    }

    private void rule(Graphics2D g, double at, Color colour) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(0.6f));
        g.draw(new Line2D.Double(edge, at, page.widthPt() - edge, at));
    }
}
