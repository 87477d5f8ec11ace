package org.maliatlas.window;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Legend;
import org.maliatlas.cartography.LegendPainter;
import org.maliatlas.cartography.LegendText;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** The legend of the picture, in the map's corner, where it is not drawn by kinds or marks pale with age; a click, Enter or Space folds it. */
final class LegendCard extends StackPane {
    private static final double WIDTH = 206;
    /** Beside the words, for the sign that says that it folds. */
    private static final double SIGN = 12;
    private static final double PAD = 9;
    private static final int TALLEST = 900;
    private static final double MOST_OF_MAP = 0.7;

    private final Lettering lettering;
    private final ImageView picture = new ImageView();
    private final FontIcon sign = new FontIcon(Feather.CHEVRON_DOWN);
    private final Tooltip tip = new Tooltip();
    private Legend shown;
    private Language language;
    private double scale;
    private boolean folded;
    /** Whether the user has folded or opened it: then it stays so, whatever the room. */
    private boolean chosen;
    private double wholeHeight;

    LegendCard(Lettering lettering) {
        this.lettering = lettering;
        setId("legend");
        getStyleClass().add("legend-card");
        sign.getStyleClass().add("legend-sign");
        setAlignment(sign, Pos.TOP_RIGHT);
        setMargin(sign, new Insets(6, 5, 0, 0));
        getChildren().addAll(picture, sign);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(this, tip);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setCursor(Cursor.HAND);
        setOnMouseClicked(e -> {
            turn();
            e.consume();
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                turn();
                e.consume();
            }
        });
    }

    private void turn() {
        folded = !folded;
        chosen = true;
        paint();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            turn();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** Shows what a picture is read by. @param outputScale device pixels for one of JavaFX's */
    void show(Legend legend, Language newLanguage, double outputScale) {
        setVisible(legend.way() != Way.KINDS || legend.fades());
        if (legend.equals(shown) && language == newLanguage && scale == outputScale) {
            return;
        }
        shown = legend;
        language = newLanguage;
        scale = outputScale;
        paint();
    }

    /** Folds it where it would take most of a map, unless the user has opened it. @param height of the map, in JavaFX's pixels */
    void fitOver(double height) {
        boolean large = wholeHeight > height * MOST_OF_MAP;
        if (shown != null && !chosen && large != folded) {
            folded = large;
            paint();
        }
    }

    private void paint() {
        Words words = Words.of(LegendText.class, language);
        LegendText whole = shown.way() == Way.KINDS ? LegendText.ofAges(shown, words) : LegendText.of(shown, lettering, false, words);
        LegendText text = folded ? new LegendText(whole.title(), List.of(), always(whole)) : whole;
        MapColours colours = MapColours.of(shown.drawing().style());
        java.awt.Color quiet = colours.page().quiet();
        sign.setIconColor(javafx.scene.paint.Color.rgb(quiet.getRed(), quiet.getGreen(), quiet.getBlue()));
        tip.setText(Words.of(LegendCard.class, language).say(folded ? "legend.open" : "legend.fold"));
        sign.setIconCode(folded ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        setAccessibleText(Stream.concat(Stream.of(whole.title()), whole.words().stream()).collect(Collectors.joining("; ")));
        setAccessibleHelp(tip.getText());
        BufferedImage measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
        double height = paint(text, colours, measure);
        wholeHeight = folded ? paint(whole, colours, measure) : height;
        BufferedImage image = new BufferedImage((int) Math.ceil(WIDTH * scale), (int) Math.ceil(Math.min(TALLEST, height) * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        paint(text, colours, image);
        WritableImage shownImage = new WritableImage(image.getWidth(), image.getHeight());
        shownImage.getPixelWriter().setPixels(0, 0, image.getWidth(), image.getHeight(), PixelFormat.getIntArgbPreInstance(),
                ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, image.getWidth());
        picture.setImage(shownImage);
        picture.setFitWidth(image.getWidth() / scale);
        picture.setFitHeight(image.getHeight() / scale);
    }

    /** What is said even when it is folded: of a change, whether both sides are of the same length. */
    private List<String> always(LegendText whole) {
        return shown.difference().isPresent() ? whole.notes().subList(0, 1) : List.of();
    }

    /** @return the height in points */
    private double paint(LegendText text, MapColours colours, BufferedImage image) {
        Graphics2D g = image.createGraphics();
        BaseMap.smooth(g);
        g.setColor(colours.page().paper());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        double bottom = new LegendPainter(g, lettering, colours).paint(text, PAD, PAD - 2, WIDTH - 2 * PAD - SIGN);
        g.dispose();
        return bottom + PAD;
    }
}
