package org.maliatlas.snapshot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Writes a picture as a PNG file that knows its density. The file appears whole or not at all. */
public final class PngFile {
    static final String KEYWORD = "Mali Conflict Atlas";

    private PngFile() {
    }

    /**
     * Writes the file, replacing one that is there.
     *
     * @throws org.maliatlas.words.UserProblem naming the file, if it cannot be written; what was there before is left as it was
     */
    public static void write(BufferedImage image, int dpi, Path file) {
        WholeFile.write(file, out -> encode(PictureBands.of(image), dpi, Optional.empty(), out));
    }

    /** Writes it to a stream, with a passport in an {@code iTXt} chunk of the name {@value #KEYWORD}. */
    static void encode(PictureBands picture, int dpi, Optional<Passport> passport, OutputStream out) throws IOException {
        PngStream png = new PngStream(out, picture.widthPx(), picture.heightPx());
        png.density(dpi);
        if (passport.isPresent()) {
            png.text(KEYWORD, PassportJson.write(passport.get()));
        }
        try (BandAhead bands = new BandAhead(picture)) {
            for (int rows = bands.next(); rows > 0; rows = bands.next()) {
                png.rows(bands.rgb(), rows);
            }
        }
        png.finish();
    }
}
