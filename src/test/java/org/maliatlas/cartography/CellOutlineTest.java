package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CellOutlineTest {
    @Property(tries = 200)
    void theOutlineOfAClassHoldsJustItsCells(@ForAll long seed) {
        Random random = new Random(seed);
        int columns = 1 + random.nextInt(12);
        int rows = 1 + random.nextInt(12);
        byte[] classes = new byte[columns * rows];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = (byte) (random.nextInt(4) - 1);
        }
        CellOutline outline = new CellOutline(classes, columns, rows, 2);
        for (int shade = 0; shade < 3; shade++) {
            Path2D path = outline.of(shade);
            for (int i = 0; i < classes.length; i++) {
                assertThat(path.contains(i % columns * 2 + 1, i / columns * 2 + 1)).isEqualTo(classes[i] == shade);
            }
        }
    }
}
