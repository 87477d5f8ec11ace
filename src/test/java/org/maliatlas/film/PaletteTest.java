package org.maliatlas.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The colours of a GIF's picture. */
class PaletteTest {
    private static int shown(Palette palette, int rgb) {
        return palette.colours()[palette.index(rgb) & 255];
    }

    @Property
    void fewColoursStayAsTheyAre(@ForAll @IntRange(min = 1, max = 255) int count, @ForAll long seed) {
        int[] pixels = new Random(seed).ints(count).map(rgb -> rgb | 0xff000000).toArray();
        Palette palette = Palette.of(pixels);
        assertThat(Arrays.stream(pixels).map(rgb -> shown(palette, rgb)).toArray()).isEqualTo(pixels);
    }

    @Property(tries = 30)
    void ofManyThereAreNeverMoreThanAGifHas(@ForAll @IntRange(min = 256, max = 20_000) int count, @ForAll long seed) {
        Palette palette = Palette.of(new Random(seed).ints(count).map(rgb -> rgb | 0xff000000).toArray());
        assertThat(palette.colours()).hasSize(Palette.MOST);
    }

    @Test
    void flatGroundsAndSmallStrongMarksStayAmongManyShades() {
        int land = 0xfffbf8f0;
        int paper = 0xffffffff;
        int mark = 0xffd55e00;
        int[] pixels = new int[60_000];
        Arrays.fill(pixels, 0, 30_000, land);
        Arrays.fill(pixels, 30_000, 50_000, paper);
        Arrays.fill(pixels, 50_000, 50_009, mark);
        Random random = new Random(7);
        for (int i = 50_009; i < pixels.length; i++) {
            int grey = random.nextInt(256);
            pixels[i] = 0xff000000 | grey << 16 | Math.min(255, grey + random.nextInt(8)) << 8 | Math.min(255, grey + random.nextInt(8));
        }
        Palette palette = Palette.of(pixels);
        assertThat(shown(palette, land)).isEqualTo(land);
        assertThat(shown(palette, paper)).isEqualTo(paper);
        assertThat(shown(palette, mark)).isEqualTo(mark);
        for (int pixel : pixels) {
            int near = shown(palette, pixel);
            assertThat(Math.abs((near >> 8 & 255) - (pixel >> 8 & 255))).as("a grey stays near").isLessThan(8);
        }
    }
}
