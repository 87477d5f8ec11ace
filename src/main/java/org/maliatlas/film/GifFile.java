package org.maliatlas.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.maliatlas.snapshot.FilmPages;
import org.maliatlas.snapshot.GifComment;

/**
 * Writes a film as GIF (GIF89a): each picture holds only what differs from the one before, in colours of its own. The passport is in a comment, how often
 * it is played in Netscape's extension.
 */
final class GifFile {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final int CLEAR = 255;
    private static final int COLOURS = 256;

    private GifFile() {
    }

    static void encode(FilmPages pages, FilmProgress progress, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        int width = pages.page().widthPx();
        try (PaintedFrames frames = new PaintedFrames(pages, progress); ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            int[] before = null;
            for (int index = 0; frames.hasNext(); index++) {
                int[] now = frames.next();
                ChangedPixels changed = before == null ? ChangedPixels.whole(now, width) : ChangedPixels.between(before, now, width);
                BufferedImage image = indexed(changed);
                IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
                describe(metadata, changed, (IndexColorModel) image.getColorModel(), pages.film().frameMs(index, pages.count()), index == 0 ? pages : null);
                writer.writeToSequence(new IIOImage(image, null, metadata), null);
                stream.flushBefore(stream.getStreamPosition());
                before = now;
            }
            writer.endWriteSequence();
            progress.at(pages.count(), pages.count());
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage indexed(ChangedPixels changed) {
        Palette palette = Palette.of(changed.argb());
        int[] table = Arrays.copyOf(palette.colours(), COLOURS);
        Arrays.fill(table, palette.colours().length, CLEAR, 0xff000000);
        table[CLEAR] = 0;
        IndexColorModel colours = new IndexColorModel(8, COLOURS, table, 0, true, CLEAR, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(changed.width(), changed.height(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int[] argb = changed.argb();
        for (int i = 0; i < argb.length; i++) {
            pixels[i] = argb[i] == 0 ? (byte) CLEAR : palette.index(argb[i]);
        }
        return image;
    }

    /** @param opening the film where it is its first picture, which has what is said of all; or null */
    private static void describe(IIOMetadata metadata, ChangedPixels changed, IndexColorModel colours, int ms, FilmPages opening) throws IOException {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode place = child(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", Integer.toString(changed.x()));
        place.setAttribute("imageTopPosition", Integer.toString(changed.y()));
        place.setAttribute("imageWidth", Integer.toString(changed.width()));
        place.setAttribute("imageHeight", Integer.toString(changed.height()));
        place.setAttribute("interlaceFlag", "FALSE");
        IIOMetadataNode table = child(root, "LocalColorTable");
        table.setAttribute("sizeOfLocalColorTable", Integer.toString(COLOURS));
        table.setAttribute("sortFlag", "FALSE");
        for (int index = 0; index < COLOURS; index++) {
            IIOMetadataNode entry = child(table, "ColorTableEntry");
            entry.setAttribute("index", Integer.toString(index));
            entry.setAttribute("red", Integer.toString(colours.getRed(index)));
            entry.setAttribute("green", Integer.toString(colours.getGreen(index)));
            entry.setAttribute("blue", Integer.toString(colours.getBlue(index)));
        }
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "TRUE");
        control.setAttribute("transparentColorIndex", Integer.toString(CLEAR));
        // GIF counts hundredths of a second.
        control.setAttribute("delayTime", Integer.toString(Math.max(1, Math.round(ms / 10f))));
        if (opening != null) {
            if (opening.film().repeats()) {
                IIOMetadataNode extension = child(child(root, "ApplicationExtensions"), "ApplicationExtension");
                extension.setAttribute("applicationID", "NETSCAPE");
                extension.setAttribute("authenticationCode", "2.0");
                extension.setUserObject(new byte[] {1, 0, 0});
            }
            child(child(root, "CommentExtensions"), "CommentExtension").setAttribute("value", GifComment.of(opening.passport()));
        }
        metadata.mergeTree(FORMAT, root);
    }

    private static IIOMetadataNode child(IIOMetadataNode of, String name) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        of.appendChild(node);
        return node;
    }
}
