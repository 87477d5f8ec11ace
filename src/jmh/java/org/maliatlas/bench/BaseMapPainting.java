package org.maliatlas.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.View;
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

/** What does the map without incidents cost, painted anew after each pan and zoom: all of Mali, the south, or the surroundings of Bamako? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BaseMapPainting {
    @Param({"1750", "600", "120"})
    public double spanKm;

    private BaseMap map;
    private AtlasState state;
    private Viewport viewport;

    @Setup
    public void prepare() {
        Ground ground = new Ground();
        map = ground.map();
        View view = spanKm > 1000 ? map.fitCountry(Ground.WIDTH_PX, Ground.HEIGHT_PX) : new View(-8.0, 12.65, spanKm, Optional.empty());
        state = ground.initial(ground.dataset(1), map).withView(view);
        viewport = new Viewport(map.projection(), view, Ground.WIDTH_PX, Ground.HEIGHT_PX, 1);
    }

    @Benchmark
    public BaseImage paint() {
        return BaseImage.of(map, state, viewport).painted();
    }
}
