package org.maliatlas.charts;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.PageText;

/**
 * A sheet that becomes an SVG 1.1 document. Text stays text, which can be selected, found and changed; it keeps the width of the
 * bundled typeface where a reader has another.
 */
public final class SvgSheet implements Sheet {
    /** A chart that is shaded lies in it as a picture of this density. */
    private static final double PICTURE_DENSITY = 3;
    private static final String FAMILY = "Roboto, 'Liberation Sans', Arial, Helvetica, sans-serif";

    private final Lettering lettering;
    private final double widthPt;
    private final double heightPt;
    private final String title;
    private final String language;
    private final StringBuilder body = new StringBuilder();

    /** @param title what the picture shows, for those who cannot see it; @param language its language's code */
    public SvgSheet(Lettering lettering, double widthPt, double heightPt, String title, String language) {
        this.lettering = lettering;
        this.widthPt = widthPt;
        this.heightPt = heightPt;
        this.title = title;
        this.language = language;
    }

    /** The document. Its unit, 1/96 inch, is CSS's pixel. */
    public String document() {
        String size = number(widthPt) + "\" height=\"" + number(heightPt);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\""
                + size + "\" viewBox=\"0 0 " + number(widthPt) + " " + number(heightPt) + "\" xml:lang=\"" + language + "\" role=\"img\" font-family=\"" + FAMILY + "\">\n<title>"
                + escaped(title) + "</title>\n" + body + "</svg>\n";
    }

    @Override
    public void fill(Shape shape, Color colour) {
        body.append("<path d=\"").append(path(shape)).append("\" fill=\"").append(hex(colour)).append('"').append(opacity("fill", colour)).append("/>\n");
    }

    @Override
    public void draw(Shape shape, Color colour, double lineWidthPt, double... dashPt) {
        body.append("<path d=\"").append(path(shape)).append("\" fill=\"none\" stroke=\"").append(hex(colour)).append('"').append(opacity("stroke", colour))
                .append(" stroke-width=\"").append(number(lineWidthPt)).append('"');
        if (dashPt.length > 0) {
            body.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashPt.length; i++) {
                body.append(i == 0 ? "" : " ").append(number(dashPt[i]));
            }
            body.append('"');
        }
        body.append("/>\n");
    }

    @Override
    public void text(String line, Cut cut, double sizePt, Color colour, double x, double baseline, Anchor anchor) {
        if (line.isEmpty()) {
            return;
        }
        String weight = cut == Cut.BOLD || cut == Cut.BOLD_ITALIC ? " font-weight=\"700\"" : cut == Cut.MEDIUM ? " font-weight=\"500\"" : "";
        body.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(baseline)).append("\" font-size=\"").append(number(sizePt)).append('"').append(weight)
                .append(" text-anchor=\"").append(anchor.name().toLowerCase(Locale.ROOT)).append("\" textLength=\"")
                .append(number(PageText.width(line, lettering.font(cut, sizePt)))).append("\" lengthAdjust=\"spacingAndGlyphs\" fill=\"").append(hex(colour)).append("\">")
                .append(escaped(line)).append("</text>\n");
    }

    @Override
    public void image(BufferedImage image, double x, double y, double width, double height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written to it", e);
        }
        body.append("<image x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height))
                .append("\" preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,").append(Base64.getEncoder().encodeToString(png.toByteArray())).append("\"/>\n");
    }

    @Override
    public double density() {
        return PICTURE_DENSITY;
    }

    private static String path(Shape shape) {
        StringBuilder d = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int type = it.currentSegment(c);
            int points = type == PathIterator.SEG_CUBICTO ? 3 : type == PathIterator.SEG_QUADTO ? 2 : type == PathIterator.SEG_CLOSE ? 0 : 1;
            d.append("MLQCZ".charAt(type));
            for (int i = 0; i < 2 * points; i++) {
                d.append(i == 0 ? "" : " ").append(number(c[i]));
            }
        }
        return d.toString();
    }

    private static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xffffff);
    }

    private static String opacity(String what, Color colour) {
        return colour.getAlpha() == 255 ? "" : " " + what + "-opacity=\"" + number(colour.getAlpha() / 255.0) + '"';
    }

    /** Two decimals, a hundredth of a point, are finer than any press. */
    private static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** @return the text as XML 1.0 may hold it */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c >= 0x20 && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff) ? c : ' ');
            }
        });
        return safe.toString();
    }
}
