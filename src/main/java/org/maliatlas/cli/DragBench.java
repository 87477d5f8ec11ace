package org.maliatlas.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.FramePainter;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Gazetteer;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Bars;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Histogram;
import org.maliatlas.query.PlaceCount;
import org.maliatlas.query.Standing;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;

/** Measures frames of a drag: the question answered, the histogram and the counts read, the picture painted. */
final class DragBench {
    static final int WINDOWS = 120;
    private static final int WARM_UP = 60;

    /** Median and 99th percentile, in milliseconds. */
    record Cost(double medianMs, double p99Ms) {
        static Cost of(double[] ms) {
            double[] sorted = ms.clone();
            Arrays.sort(sorted);
            return new Cost(rounded(sorted[sorted.length / 2]), rounded(sorted[(int) Math.ceil(sorted.length * 0.99) - 1]));
        }

        private static double rounded(double ms) {
            return Math.round(ms * 1000) / 1000.0;
        }
    }

    /** The whole frame and its parts. */
    record Result(Cost frame, Map<String, Cost> parts) {
    }

    private final BaseMap map;
    private final Dataset dataset;
    private final AtlasState initial;
    private final Viewport viewport;

    /** @param scale pixels for one point: 2 on a dense screen */
    DragBench(BaseMap map, Dataset dataset, Gazetteer gazetteer, int widthPx, int heightPx, double scale, Way way, boolean fade) {
        this.map = map;
        this.dataset = dataset;
        AtlasState all = Standing.initial(dataset, gazetteer, Language.EN);
        this.initial = all.withView(map.fitCountry(widthPx, heightPx)).withDrawing(all.drawing().withWay(way)).withTiming(all.timing().withFade(fade).withBars(new Bars(Bars.Stack.KIND, true)));
        this.viewport = new Viewport(map.projection(), initial.view(), widthPx, heightPx, scale);
    }

    Result run() {
        // As the window does before the hand can drag into another era.
        for (Era era : Era.values()) {
            dataset.spots().regionMasks(era);
        }
        Answer answer = new Answer(dataset);
        FramePainter painter = new FramePainter(map, dataset);
        BaseImage base = BaseImage.of(map, initial, viewport);
        int[] argb = new int[viewport.widthPx() * viewport.heightPx()];
        double[][] ms = new double[5][WINDOWS];
        Random random = new Random(7);
        long seen = 0;
        for (int n = -WARM_UP; n < WINDOWS; n++) {
            AtlasState state = dragged(random);
            long t0 = System.nanoTime();
            answer.ask(state);
            long t1 = System.nanoTime();
            Histogram histogram = answer.histogram(TimeStep.MONTH, state.timing().bars());
            long t2 = System.nanoTime();
            List<PlaceCount> counts = answer.places();
            long t3 = System.nanoTime();
            painter.paint(base, answer, argb);
            long t4 = System.nanoTime();
            seen += histogram.bins() + counts.size() + argb[argb.length / 2];
            if (n >= 0) {
                long[] parts = {t4 - t0, t1 - t0, t2 - t1, t3 - t2, t4 - t3};
                for (int p = 0; p < parts.length; p++) {
                    ms[p][n] = parts[p] / 1e6;
                }
            }
        }
        if (seen == Long.MIN_VALUE) {
            throw new IllegalStateException("nothing was worked out");
        }
        Map<String, Cost> parts = new LinkedHashMap<>();
        List<String> names = List.of("filter", "histogram", "counts", "painting");
        for (int p = 0; p < names.size(); p++) {
            parts.put(names.get(p), Cost.of(ms[p + 1]));
        }
        return new Result(Cost.of(ms[0]), parts);
    }

    /** A window of a month to all of the data, anywhere in them, as a hand would drag it. */
    private AtlasState dragged(Random random) {
        long first = dataset.firstDay().toEpochDay();
        long days = dataset.lastDay().toEpochDay() - first;
        long length = Math.min(days, 30 + (long) (days * random.nextDouble()));
        long from = first + (long) ((days - length) * random.nextDouble());
        return initial.withQuestion(initial.question().withDates(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(from + length)));
    }
}
