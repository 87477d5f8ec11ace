package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.View;
import org.maliatlas.words.Language;

class MarkCrowdTest {
    private final Dataset dataset = ShippedMap.dataset(incident("a").at("Kati", -8.0726, 12.7441, 3).build(),
            incident("b").at("Siby", -8.3349, 12.3755, 3).build(), incident("region").somewhereIn("region:2016:Gao").build());
    private final Viewport viewport = new Viewport(ShippedMap.MAP.projection(), new View(-8, 12.65, 120, Optional.empty()), 600, 600, 1);

    @Test
    void itCountsTheMarksUnderABoxAndNoBadges() {
        MarkCrowd crowd = MarkCrowd.of(dataset, ShippedMap.MAP.projection());
        var kati = viewport.toPx(-8.0726, 12.7441);
        assertThat(crowd.under(new Rectangle2D.Double(kati.x - 5, kati.y - 5, 10, 10), viewport)).isEqualTo(1);
        assertThat(crowd.under(new Rectangle2D.Double(0, 0, 600, 600), viewport)).isEqualTo(2);
        assertThat(MarkCrowd.NONE.under(new Rectangle2D.Double(0, 0, 600, 600), viewport)).isZero();
    }

    @Test
    void aNameMovesOutFromUnderAMark() {
        var bamako = viewport.toPx(-8.0020, 12.6520);
        var right = viewport.toLonLat(bamako.x + 30, bamako.y);
        Dataset onTheName = ShippedMap.dataset(incident("on the name").at("x", right.x, right.y, 3).build());
        var state = ShippedMap.initial(onTheName, Language.EN).withView(viewport.view());
        int[] plain = BaseImage.of(ShippedMap.MAP, state, viewport).lines().getRGB((int) bamako.x + 12, (int) bamako.y - 6, 30, 12, null, 0, 30);
        int[] clear = BaseImage.of(ShippedMap.MAP.clearOf(onTheName), state, viewport).lines().getRGB((int) bamako.x + 12, (int) bamako.y - 6, 30, 12, null, 0, 30);
        assertThat(dark(plain)).as("the name's letters to the right of the town").isGreaterThan(20);
        assertThat(dark(clear)).as("none there when a mark would cover them").isLessThan(dark(plain) / 3);
    }

    private static int dark(int[] rgb) {
        int count = 0;
        for (int pixel : rgb) {
            count += pixel >>> 24 > 165 && (pixel & 255) < 90 && (pixel >> 8 & 255) < 90 && (pixel >> 16 & 255) < 90 ? 1 : 0;
        }
        return count;
    }
}
