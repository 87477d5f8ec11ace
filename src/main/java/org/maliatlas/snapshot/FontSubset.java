package org.maliatlas.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.maliatlas.cartography.Lettering;

/** The letters of one cut of the bundled typeface that a text needs, as a TrueType font. */
final class FontSubset {
    private FontSubset() {
    }

    /**
     * @param postScriptName of the cut, such as {@code Roboto-Bold}
     * @param letters code points; those that the typeface lacks are left out
     */
    static byte[] of(String postScriptName, Set<Integer> letters) throws IOException {
        try (InputStream in = Lettering.open(postScriptName); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            subsetter.addAll(letters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
