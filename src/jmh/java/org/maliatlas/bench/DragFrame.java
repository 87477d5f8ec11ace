package org.maliatlas.bench;

import java.util.concurrent.TimeUnit;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.FramePainter;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What does one frame of dragging the timeline cost: the question answered, histogram and counts read, the picture painted? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DragFrame {
    @Param({"10000", "100000", "1000000"})
    public int incidents;

    private Answer answer;
    private FramePainter painter;
    private BaseImage base;
    private AtlasState[] drag;
    private final int[] argb = new int[Ground.WIDTH_PX * Ground.HEIGHT_PX];
    private int next;

    @Setup
    public void prepare() {
        Ground ground = new Ground();
        Dataset dataset = ground.dataset(incidents);
        BaseMap map = ground.map();
        AtlasState initial = ground.initial(dataset, map);
        answer = new Answer(dataset);
        painter = new FramePainter(map, dataset);
        base = BaseImage.of(map, initial, new Viewport(map.projection(), initial.view(), Ground.WIDTH_PX, Ground.HEIGHT_PX, 1));
        drag = Ground.drag(initial, dataset);
    }

    @Benchmark
    public int frame() {
        answer.ask(drag[next++ % drag.length]);
        int read = answer.histogram().bins() + answer.places().size();
        painter.paint(base, answer, argb);
        return read + argb[argb.length / 2];
    }
}
