package org.maliatlas.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What of a picture differs from the one before. */
class ChangedPixelsTest {
    @Property
    void laidOverThePictureBeforeItIsThePicture(@ForAll @IntRange(min = 1, max = 9) int width, @ForAll @IntRange(min = 1, max = 9) int height,
                                                @ForAll @IntRange(min = 0, max = 6) int changes, @ForAll long seed) {
        Random random = new Random(seed);
        int[] before = random.ints((long) width * height).map(rgb -> rgb | 0xff000000).toArray();
        int[] now = before.clone();
        for (int i = 0; i < changes; i++) {
            now[random.nextInt(now.length)] = random.nextInt() | 0xff000000;
        }
        ChangedPixels changed = ChangedPixels.between(before, now, width);
        int[] laid = before.clone();
        int drawn = 0;
        for (int i = 0; i < changed.argb().length; i++) {
            if (changed.argb()[i] != 0) {
                laid[(changed.y() + i / changed.width()) * width + changed.x() + i % changed.width()] = changed.argb()[i];
                drawn++;
            }
        }
        assertThat(laid).isEqualTo(now);
        assertThat(drawn).as("nothing is drawn that was there").isLessThanOrEqualTo(changes);
        assertThat(changed.argb()).hasSize(changed.width() * changed.height());
    }
}
