package org.maliatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Tally;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

class WordsTest {
    @Test
    void everyLetterOfALargeFrenchNumberIsInTheBundledTypeface() {
        String counts = new QuestionInWords(Language.FR).counts(new Tally(1_234_567, 2));
        assertThat(counts).isEqualTo("1\u00a0234\u00a0567 certains, 2 possibles");
        assertThat(new Lettering().font(Lettering.Cut.REGULAR, 12).canDisplayUpTo(counts)).isEqualTo(-1);
    }

    @Test
    void noLineBreaksBeforeFrenchDoublePunctuation() {
        Font font = new Lettering().font(Lettering.Cut.REGULAR, 12);
        for (String key : new String[] {"credit.map", "credit.era.2023", "credit.disclaimer", "side.countsNote"}) {
            String text = Words.of(SnapshotPainter.class, Language.FR).say(key, "", "", "");
            assertThat(text).doesNotContain(" :", " ;", " ?", "« ", " »");
            assertThat(font.canDisplayUpTo(text)).isEqualTo(-1);
        }
    }
}
