package org.maliatlas.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maliatlas.PictureCheck;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;

/** Shapes to pixels: as Java's own look, whatever the bands, on every machine. */
class DrawingTest {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 190;

    private static int[] whole(Consumer<Graphics2D> drawing) {
        return Drawing.pixels(WIDTH, HEIGHT, drawing);
    }

    /** What Java2D makes of the same. */
    private static BufferedImage javas(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        BaseMap.smooth(g);
        drawing.accept(g);
        g.dispose();
        return image;
    }

    private static BufferedImage image(int[] premultiplied) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        image.getRaster().setDataElements(0, 0, WIDTH, HEIGHT, premultiplied);
        return image;
    }

    private static Path2D scribble(Random random, int points) {
        Path2D.Double path = new Path2D.Double(random.nextBoolean() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (int i = 0; i < points; i++) {
            double[] p = random.doubles(6, -60, 320).toArray();
            switch (i == 0 ? 0 : random.nextInt(6)) {
                case 0 -> path.moveTo(p[0], p[1]);
                case 1 -> path.quadTo(p[0], p[1], p[2], p[3]);
                case 2 -> path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> path.lineTo(p[0], p[1]);
            }
        }
        if (random.nextBoolean()) {
            path.closePath();
        }
        return path;
    }

    /** Some of all that a page is drawn with but letters, which come from outside. */
    private static void anything(Random random, Graphics2D g) {
        for (int i = 0; i < 8; i++) {
            g.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), random.nextInt(3) == 0 ? 255 : 40 + random.nextInt(200)));
            float[] dash = random.nextInt(3) > 0 ? null : new float[] {random.nextInt(3) * 2.5f, 3 + random.nextInt(9), 2.2f};
            g.setStroke(new BasicStroke(0.3f + random.nextInt(100) / 7f, random.nextInt(3), random.nextInt(3), 1 + random.nextInt(10), dash, 0));
            switch (random.nextInt(4)) {
                case 0 -> g.fill(scribble(random, 5 + random.nextInt(9)));
                case 1 -> g.fill(new Rectangle2D.Double(random.nextInt(200), random.nextInt(150), random.nextInt(90) / 3.0, random.nextInt(90) / 7.0));
                case 2 -> g.draw(new Ellipse2D.Double(random.nextInt(200), random.nextInt(150), random.nextInt(90), random.nextInt(90)));
                default -> g.draw(scribble(random, 3 + random.nextInt(6)));
            }
            if (random.nextInt(5) == 0) {
                g.setClip(new Rectangle2D.Double(random.nextInt(90), random.nextInt(70), 150, 110.5));
            } else if (random.nextInt(5) == 0) {
                g.setClip(null);
            }
        }
        BufferedImage stamp = new BufferedImage(9, 7, BufferedImage.TYPE_INT_ARGB_PRE);
        stamp.setRGB(4, 3, 0x80ff0000);
        g.drawImage(stamp, random.nextInt(200), random.nextInt(150), null);
        g.drawImage(stamp, random.nextInt(200), random.nextInt(150), 60, 45, null);
    }

    @Property(tries = 150)
    void bandsTogetherAreTheWholeToThePixel(@ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int rowsOfBand) {
        int[] whole = whole(g -> anything(new Random(seed), g));
        Drawing drawing = new Drawing(WIDTH, HEIGHT);
        anything(new Random(seed), drawing.graphics());
        int[] inBands = new int[whole.length];
        for (int top = 0; top < HEIGHT; top += rowsOfBand) {
            int rows = Math.min(rowsOfBand, HEIGHT - top);
            int[] band = new int[WIDTH * rows];
            drawing.paint(new Canvas(band, WIDTH, top, rows));
            System.arraycopy(band, 0, inBands, top * WIDTH, band.length);
        }
        assertThat(Arrays.equals(inBands, whole)).as("seed %d in bands of %d rows", seed, rowsOfBand).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void filledAsJavaFills(int seed) {
        Consumer<Graphics2D> drawing = g -> {
            g.setColor(new Color(30, 90, 160, 255));
            g.fill(scribble(new Random(seed), 12));
        };
        PictureCheck.alike("fill", image(whole(drawing)), javas(drawing), 0.002);
    }

    /** Caps and joins are {@link BasicStroke}'s numbers. */
    @ParameterizedTest
    @CsvSource({"0, 0, 9", "0, 1, 9", "0, 2, 9", "1, 0, 9", "1, 1, 9", "1, 2, 9", "2, 0, 9", "2, 1, 9", "2, 2, 9", "1, 1, 1.3", "0, 2, 0.7", "2, 0, 30", "1, 1, 40"})
    void drawnAsJavaDraws(int cap, int join, float breadth) {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            Path2D.Double line = new Path2D.Double();
            line.moveTo(40, 60);
            for (int i = 0; i < 6; i++) {
                line.lineTo(40 + random.nextInt(180), 40 + random.nextInt(110));
            }
            if (seed % 2 == 0) {
                line.closePath();
            }
            for (float[] dash : new float[][] {null, {14, 6}, {5, 7, 1}}) {
                Consumer<Graphics2D> drawing = g -> {
                    g.setColor(new Color(30, 90, 160));
                    g.setStroke(new BasicStroke(breadth, cap, join, 4, dash, 0));
                    g.draw(line);
                };
                PictureCheck.alike("stroke-" + cap + join + seed + (dash == null ? "" : dash.length), image(whole(drawing)), javas(drawing), 0.0012);
            }
        }
    }

    @Test
    void dotsAreRound() {
        Consumer<Graphics2D> drawing = g -> {
            g.setColor(Color.BLACK);
            g.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {0, 15}, 0));
            g.draw(new Rectangle2D.Double(20, 20, 200, 140));
        };
        PictureCheck.alike("dots", image(whole(drawing)), javas(drawing), 0.0005);
    }

    @Test
    void shapesFarOutsideArePaintedWhereTheyAreSeen() {
        Path2D.Double sea = new Path2D.Double();
        sea.moveTo(-3e7, 40);
        sea.lineTo(6e7, -4e7);
        sea.lineTo(5e7, 9e7);
        sea.lineTo(130, 100);
        sea.closePath();
        int[] painted = whole(g -> {
            g.setColor(Color.WHITE);
            g.fill(sea);
        });
        Area exact = new Area(sea);
        for (int y = 2; y < HEIGHT; y += 5) {
            for (int x = 2; x < WIDTH; x += 5) {
                boolean inside = exact.contains(x - 1, y - 1, 3, 3);
                boolean outside = !exact.intersects(x - 1, y - 1, 3, 3);
                if (inside || outside) {
                    assertThat(painted[y * WIDTH + x]).as("%d, %d", x, y).isEqualTo(inside ? 0xffffffff : 0);
                }
            }
        }
    }

    @Test
    void lettersStandWhereJavaSetsThem() {
        Font font = new Lettering().font(Lettering.Cut.REGULAR, 21);
        Consumer<Graphics2D> drawing = g -> {
            g.setColor(Color.BLACK);
            g.scale(1.5, 1.5);
            new TextLayout("Ménaka, 12 août", font, new FontRenderContext(null, true, true)).draw(g, 8.3f, 40.7f);
        };
        PictureCheck.alike("letters", image(whole(drawing)), javas(drawing), 0.01);
    }

    @Test
    void withoutSmoothingAPixelIsWholeOrNotAtAll() {
        Drawing drawing = new Drawing(WIDTH, HEIGHT);
        Graphics2D g = drawing.graphics();
        g.setColor(new Color(7));
        g.fill(new Ellipse2D.Double(20, 20, 150, 120));
        int[] painted = new int[WIDTH * HEIGHT];
        drawing.paintHard(new Canvas(painted, WIDTH, 0, HEIGHT));
        assertThat(Arrays.stream(painted).distinct()).containsExactlyInAnyOrder(0, 0xff000007);
        assertThat(Arrays.stream(painted).filter(pixel -> pixel != 0).count()).isBetween((long) (Math.PI * 75 * 60) - 60, (long) (Math.PI * 75 * 60) + 60);
    }

    /** If this fails on some machine or Java, the promise of the same picture everywhere is broken; if it fails after a change here, it is only to be set anew. */
    @Test
    void thePixelsAreTheSameOnEveryMachine() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int seed = 0; seed < 40; seed++) {
            int[] painted = painted(seed);
            ByteBuffer bytes = ByteBuffer.allocate(4 * painted.length);
            bytes.asIntBuffer().put(painted);
            digest.update(bytes.array());
        }
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo("1dda12127a4dd916eb3b4a9c4ef57c0f208518fbea7eb2d2f100d837d7e49793");
    }

    private static int[] painted(int seed) {
        return whole(g -> anything(new Random(seed), g));
    }

    @Test
    void whatCannotBeDrawnIsRefusedAndNotLeftOut() {
        Graphics2D g = new Drawing(9, 9).graphics();
        assertThatThrownBy(() -> g.setPaint(new GradientPaint(0, 0, Color.RED, 9, 9, Color.BLUE))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> g.clip(new Ellipse2D.Double(0, 0, 5, 5))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> g.setXORMode(Color.RED)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aClipThatWasAskedForCanBeSetAgain() {
        Graphics2D g = new Drawing(90, 90).graphics();
        g.scale(3, 3);
        g.clip(new Rectangle2D.Double(2, 2, 20, 20));
        Rectangle2D before = g.getClip().getBounds2D();
        g.clip(new Rectangle2D.Double(10, 10, 40, 40));
        assertThat(g.getClip().getBounds2D()).isEqualTo(new Rectangle2D.Double(10, 10, 12, 12));
        g.setClip(before);
        assertThat(g.getClip().getBounds2D()).isEqualTo(new Rectangle2D.Double(2, 2, 20, 20));
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        assertThat(g.create().getClipBounds()).isEqualTo(new java.awt.Rectangle(2, 2, 20, 20));
    }
}
