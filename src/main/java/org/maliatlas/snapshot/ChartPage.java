package org.maliatlas.snapshot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.charts.ChartPainter;
import org.maliatlas.charts.PixelSheet;
import org.maliatlas.charts.Sheet;
import org.maliatlas.charts.SvgSheet;
import org.maliatlas.charts.TextLines;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.ChartCount;
import org.maliatlas.query.ChartInWords;
import org.maliatlas.query.ChartNumbers;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.raster.Canvas;
import org.maliatlas.raster.Drawing;
import org.maliatlas.words.Words;

/** A chart as a page of its own: its question in words, the chart with what it is read by, sources and credit. */
public final class ChartPage {
    /** Points: 800 × 500, higher where a chart has many rows. */
    private static final double WIDTH = 800;
    private static final double USUAL_HEIGHT = 500;
    private static final double MARGIN = 24;
    private static final double TITLE = 19;
    private static final double SUBTITLE = 12;
    private static final double FOOT = 7.8;
    private static final int MOST_SOURCE_LINES = 4;

    private final Lettering lettering;
    private final AtlasState state;
    private final ChartNumbers numbers;
    private final ChartPainter painter;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> foot = new ArrayList<>();
    private final double heightPt;

    /** @param today the date of making, printed on the page */
    public ChartPage(Lettering lettering, Dataset dataset, AtlasState state, Chart chart, LocalDate today) {
        this.lettering = lettering;
        this.state = state;
        this.painter = new ChartPainter(lettering);
        this.numbers = new ChartCount(dataset).count(state, chart);
        double width = WIDTH - 2 * MARGIN;
        QuestionInWords question = new QuestionInWords(state.language());
        ChartInWords inWords = new ChartInWords(state.language());
        Words words = Words.of(ChartPage.class, state.language());
        title = TextLines.of(words.say("chartPage.title", question.subject(state), inWords.title(numbers, chart)), lettering.font(Cut.BOLD, TITLE), width);
        subtitle = TextLines.of(words.say("head.periodAndCounts", question.period(state), question.counts(numbers.tally())), lettering.font(Cut.REGULAR, SUBTITLE), width);
        Answer answer = new Answer(dataset);
        answer.ask(state);
        Credit credit = new Credit(answer, words);
        List<String> sources = credit.sources();
        String fitting = sources.stream().filter(text -> TextLines.of(text, lettering.font(Cut.REGULAR, FOOT), width).size() <= MOST_SOURCE_LINES).findFirst()
                .orElse(sources.get(sources.size() - 1));
        foot.addAll(TextLines.of(fitting, lettering.font(Cut.REGULAR, FOOT), width));
        credit.chartLines(today).forEach(line -> foot.addAll(TextLines.of(line, lettering.font(Cut.REGULAR, FOOT), width)));
        double rest = headHeight() + footHeight() + 2 * MARGIN;
        heightPt = Math.ceil(Math.max(USUAL_HEIGHT, rest + painter.height(numbers, state, width)));
    }

    /** Writes it as PNG. @param dpi pixels per inch, {@value PageFormat#MIN_DPI} to {@value PageFormat#MAX_DPI} */
    public void writePng(int dpi, Path file) {
        PngFile.write(image(dpi), dpi, file);
    }

    /** Writes it as SVG. */
    public void writeSvg(Path file) {
        byte[] document = svg().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(document));
    }

    BufferedImage image(int dpi) {
        double scale = dpi / PageFormat.POINTS_PER_INCH;
        BufferedImage image = new BufferedImage((int) Math.round(WIDTH * scale), (int) Math.round(heightPt * scale), BufferedImage.TYPE_INT_RGB);
        Drawing drawing = new Drawing(image.getWidth(), image.getHeight());
        Graphics2D g = drawing.graphics();
        g.scale(scale, scale);
        paint(new PixelSheet(g, lettering, scale));
        drawing.paint(new Canvas(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), image.getWidth(), 0, image.getHeight()));
        return image;
    }

    String svg() {
        SvgSheet sheet = new SvgSheet(lettering, WIDTH, heightPt, String.join(" ", title), state.language().code());
        paint(sheet);
        return sheet.document();
    }

    private double headHeight() {
        return title.size() * TITLE * 1.2 + subtitle.size() * SUBTITLE * 1.3 + 12;
    }

    private double footHeight() {
        return foot.size() * FOOT * 1.28 + 14;
    }

    private void paint(Sheet sheet) {
        MapColours.Page page = MapColours.of(state.drawing().style()).page();
        sheet.fill(new Rectangle2D.Double(0, 0, WIDTH, heightPt), page.paper());
        double y = MARGIN;
        for (String line : title) {
            y += TITLE * 1.2;
            sheet.text(line, Cut.BOLD, TITLE, page.ink(), MARGIN, y - 6, Sheet.Anchor.START);
        }
        for (String line : subtitle) {
            y += SUBTITLE * 1.3;
            sheet.text(line, Cut.REGULAR, SUBTITLE, page.quiet(), MARGIN, y - 3, Sheet.Anchor.START);
        }
        double top = MARGIN + headHeight();
        double footTop = heightPt - MARGIN - footHeight();
        painter.paint(numbers, state, sheet, new Rectangle2D.Double(MARGIN, top, WIDTH - 2 * MARGIN, footTop - top));
        sheet.draw(new Line2D.Double(MARGIN, footTop + 8, WIDTH - MARGIN, footTop + 8), page.rule(), 0.8);
        y = footTop + 12;
        for (String line : foot) {
            y += FOOT * 1.28;
            sheet.text(line, Cut.REGULAR, FOOT, page.quiet(), MARGIN, y, Sheet.Anchor.START);
        }
    }
}
