package org.maliatlas.snapshot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes a picture as a PNG file that knows its density. The file appears whole or not at all. */
public final class PngFile {
    private static final double INCHES_PER_METRE = 39.37007874;
    private static final String FORMAT = "javax_imageio_png_1.0";

    static final String KEYWORD = "Mali Conflict Atlas";

    private PngFile() {
    }

    /**
     * Writes the file, replacing one that is there.
     *
     * @throws org.maliatlas.words.UserProblem naming the file, if it cannot be written; what was there before is left as it was
     */
    public static void write(BufferedImage image, int dpi, Path file) {
        WholeFile.write(file, out -> encode(image, dpi, Optional.empty(), out));
    }

    /** Writes it to a stream, with a passport in an {@code iTXt} chunk of the name {@value #KEYWORD}. */
    static void encode(BufferedImage image, int dpi, Optional<Passport> passport, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            String perMetre = Long.toString(Math.round(dpi * INCHES_PER_METRE));
            IIOMetadataNode density = new IIOMetadataNode("pHYs");
            density.setAttribute("pixelsPerUnitXAxis", perMetre);
            density.setAttribute("pixelsPerUnitYAxis", perMetre);
            density.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode(FORMAT);
            root.appendChild(density);
            passport.ifPresent(carried -> root.appendChild(text(KEYWORD, PassportJson.write(carried))));
            metadata.mergeTree(FORMAT, root);
            writer.write(metadata, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
    }

    /** A compressed text in UTF-8. */
    private static IIOMetadataNode text(String keyword, String text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "TRUE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(entry);
        return texts;
    }
}
