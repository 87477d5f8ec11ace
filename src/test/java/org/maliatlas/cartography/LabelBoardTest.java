package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelBoardTest {
    @Property(tries = 100)
    void labelsNeverOverlapNorLeaveThePicture(@ForAll("boxes") List<Rectangle2D> boxes) {
        LabelBoard board = new LabelBoard(400, 300, 4);
        for (Rectangle2D box : boxes) {
            board.take(List.of(box));
        }
        List<Rectangle2D> taken = board.taken();
        for (int i = 0; i < taken.size(); i++) {
            assertThat(new Rectangle2D.Double(4, 4, 392, 292).contains(taken.get(i))).isTrue();
            for (int k = i + 1; k < taken.size(); k++) {
                assertThat(taken.get(i).intersects(taken.get(k))).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<Rectangle2D>> boxes() {
        Arbitrary<Rectangle2D> box = Combinators.combine(Arbitraries.doubles().between(-20, 400), Arbitraries.doubles().between(-20, 300),
                Arbitraries.doubles().between(1, 80), Arbitraries.doubles().between(1, 30)).as(Rectangle2D.Double::new);
        return box.list().ofMaxSize(60);
    }
}
