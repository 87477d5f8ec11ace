package org.maliatlas.snapshot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.maliatlas.words.UserProblem;

/** Writes a picture as a PNG file that knows its density. The file appears whole or not at all. */
public final class PngFile {
    private static final double INCHES_PER_METRE = 39.37007874;
    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngFile() {
    }

    /**
     * Writes the file, replacing one that is there.
     *
     * @throws UserProblem naming the file, if it cannot be written; what was there before is left as it was
     */
    public static void write(BufferedImage image, int dpi, Path file) {
        requireWritable(file);
        Path folder = file.toAbsolutePath().getParent();
        Path part = null;
        try {
            // Not a temporary file of Java's: only its owner could read that one.
            part = folder.resolve(".atlas-" + UUID.randomUUID() + ".part");
            try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                encode(image, dpi, out);
            }
            move(part, file);
        } catch (AccessDeniedException e) {
            throw new UserProblem(PngFile.class, "png.denied", e, file);
        } catch (IOException e) {
            throw new UserProblem(PngFile.class, "png.failed", e, file, String.valueOf(e.getMessage()));
        } finally {
            deleteQuietly(part);
        }
    }

    /** Finds out before the work is done whether a file could be written. @throws UserProblem if it cannot */
    public static void requireWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new UserProblem(PngFile.class, "png.noFolder", null, file, folder);
        }
        if (Files.isDirectory(file)) {
            throw new UserProblem(PngFile.class, "png.isFolder", null, file);
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw new UserProblem(PngFile.class, "png.denied", null, file);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                part.toFile().deleteOnExit();
            }
        }
    }

    private static void encode(BufferedImage image, int dpi, OutputStream out) throws IOException {
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
            metadata.mergeTree(FORMAT, root);
            writer.write(metadata, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
    }
}
