package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.query.View;

class ViewportTest {
    private static final MapProjection ALBERS = new MapProjection();
    private static final View MALI = new View(-4, 17.4, 1750, Optional.empty());

    @Test
    void theShorterSideShowsTheSpan() {
        Viewport wide = new Viewport(ALBERS, MALI, 1600, 1000, 1);
        assertThat(wide.metresPerPx()).isEqualTo(1750);
        assertThat(new Viewport(ALBERS, MALI, 500, 700, 1).metresPerPx()).isEqualTo(3500);
    }

    @Property(tries = 200)
    void pixelsAndDegreesAgree(@ForAll @DoubleRange(min = -12, max = 4) double lon, @ForAll @DoubleRange(min = 10, max = 25) double lat) {
        Viewport viewport = new Viewport(ALBERS, MALI, 1600, 1000, 1);
        Point2D.Double px = viewport.toPx(lon, lat);
        Point2D.Double back = viewport.toLonLat(px.x, px.y);
        assertThat(back.x).isCloseTo(lon, within(1e-7));
        assertThat(back.y).isCloseTo(lat, within(1e-7));
    }

    @Property(tries = 200)
    void zoomKeepsThePointUnderThePointer(@ForAll @DoubleRange(min = 200, max = 1400) double x, @ForAll @DoubleRange(min = 200, max = 800) double y,
                                          @ForAll @DoubleRange(min = 0.8, max = 8) double factor) {
        Viewport before = new Viewport(ALBERS, MALI, 1600, 1000, 1);
        Point2D.Double place = before.toLonLat(x, y);
        Viewport after = new Viewport(ALBERS, before.zoomed(factor, x, y), 1600, 1000, 1);
        Point2D.Double px = after.toPx(place.x, place.y);
        assertThat(px.distance(x, y)).isLessThan(0.01);
    }

    @Test
    void aDragMovesThePictureByItsPixels() {
        Viewport before = new Viewport(ALBERS, MALI, 1600, 1000, 1);
        Point2D.Double kidal = before.toPx(1.4078, 18.4411);
        Viewport after = new Viewport(ALBERS, before.panned(120, -45), 1600, 1000, 1);
        Point2D.Double moved = after.toPx(1.4078, 18.4411);
        assertThat(moved.x - kidal.x).isCloseTo(120, within(0.01));
        assertThat(moved.y - kidal.y).isCloseTo(-45, within(0.01));
    }

    @Test
    void theOldPictureIsLaidWhereTheNewOneHasTheSamePlaces() {
        Viewport before = new Viewport(ALBERS, MALI, 1600, 1000, 1);
        Viewport after = new Viewport(ALBERS, before.zoomed(1.7, 300, 250), 1600, 1000, 1);
        Point2D.Double old = before.toPx(-8, 12.65);
        Point2D carried = before.onto(after).transform(old, null);
        assertThat(carried.distance(after.toPx(-8, 12.65))).isLessThan(0.01);
    }

    @Test
    void zoomStopsAtItsLimits() {
        Viewport viewport = new Viewport(ALBERS, MALI, 800, 600, 1);
        assertThat(viewport.zoomed(1e9, 400, 300).spanKm()).isEqualTo(View.MIN_SPAN_KM);
        assertThat(viewport.zoomed(1e-9, 400, 300).spanKm()).isEqualTo(View.MAX_SPAN_KM);
    }

    @Test
    void panningStaysWithinReachOfMali() {
        Viewport viewport = new Viewport(ALBERS, MALI, 800, 600, 1);
        View far = viewport.panned(-1e7, 1e7);
        assertThat(far.centreLon()).isBetween(-30.0, 25.0);
        assertThat(far.centreLat()).isBetween(-5.0, 38.0);
    }
}
