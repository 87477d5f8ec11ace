package org.maliatlas.bench;

import java.util.concurrent.TimeUnit;
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

/** What does an answer cost when only the dates change: which incidents there are, and the counts of the four places? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Ask {
    @Param({"10000", "100000", "1000000"})
    public int incidents;

    private Answer answer;
    private AtlasState[] drag;
    private int next;

    @Setup
    public void prepare() {
        Ground ground = new Ground();
        Dataset dataset = ground.dataset(incidents);
        answer = new Answer(dataset);
        drag = Ground.drag(ground.initial(dataset, ground.map()), dataset);
    }

    @Benchmark
    public Object filterAndCounts() {
        answer.ask(drag[next++ % drag.length]);
        return answer.places();
    }
}
