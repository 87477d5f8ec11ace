package org.maliatlas.bench;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Histogram;
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

/** What does the histogram cost when it has to be worked out anew, since other kinds of incidents are asked for? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HistogramAnew {
    @Param({"10000", "100000", "1000000"})
    public int incidents;

    private Answer answer;
    private final AtlasState[] kinds = new AtlasState[Kind.values().length];
    private int next;

    @Setup
    public void prepare() {
        Ground ground = new Ground();
        Dataset dataset = ground.dataset(incidents);
        AtlasState initial = ground.initial(dataset, ground.map());
        answer = new Answer(dataset);
        for (Kind kind : Kind.values()) {
            kinds[kind.ordinal()] = initial.withQuestion(initial.question().withKinds(Set.of(kind)));
        }
    }

    @Benchmark
    public Histogram askKindAndHistogram() {
        answer.ask(kinds[next++ % kinds.length]);
        return answer.histogram();
    }
}
