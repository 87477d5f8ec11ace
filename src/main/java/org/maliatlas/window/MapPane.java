package org.maliatlas.window;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.stage.Window;
import javafx.util.Duration;
import org.maliatlas.cartography.Hits;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.MarkHits;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.incident.Incident;
import org.maliatlas.query.Spots;
import org.maliatlas.words.Words;

/**
 * Shows the map's picture. While a new one is being painted the last one is moved and scaled to where it belongs, so that
 * the map follows the hand at once.
 */
final class MapPane extends Pane implements Part {
    private final AtlasModel model;
    private final boolean other;
    private final ImageView picture = new ImageView();
    private final Affine carry = new Affine();
    private final PicturePainter painter;
    private MarkHits hits;
    private final LegendCard legend;
    private final MapNotes notes = new MapNotes();
    private final MapTools tools;
    private final BriefNote said = new BriefNote("map-said", Duration.seconds(2.5));
    private final PreviewMarks preview = new PreviewMarks();
    /** The painter's two buffers, each with the image that shows it. */
    private final int[][] pixels = new int[2][];
    private final List<PixelBuffer<IntBuffer>> buffers = new ArrayList<>(Arrays.asList(null, null));
    private final WritableImage[] images = new WritableImage[2];
    private int nextSlot;
    private Viewport viewport;
    private Viewport painted;
    private AtlasState asked;
    private Viewport askedViewport;
    private Runnable firstPicture = () -> { };

    /** @param openDetails shows the details of incidents that were clicked */
    MapPane(AtlasModel model, Runnable openDetails) {
        this(model, openDetails, false);
    }

    /** @param other whether the other side of a comparison is shown, with this side's view */
    MapPane(AtlasModel model, Runnable openDetails, boolean other) {
        this.model = model;
        this.other = other;
        this.legend = new LegendCard(model.map().lettering());
        this.painter = new PicturePainter(model.map(), model.atlas().dataset(), this::show);
        setId(other ? "map-other" : "map");
        getStyleClass().add("map-pane");
        picture.getTransforms().add(carry);
        picture.setManaged(false);
        // The ring that shows the focus lies over the picture.
        Region frame = new Region();
        frame.getStyleClass().add("focus-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        widthProperty().addListener((o, was, is) -> frame.resize(getWidth(), getHeight()));
        heightProperty().addListener((o, was, is) -> frame.resize(getWidth(), getHeight()));
        getChildren().addAll(picture, preview, notes, frame);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(120, 120);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        widthProperty().addListener((o, a, b) -> refresh());
        heightProperty().addListener((o, a, b) -> refresh());
        this.tools = new MapTools(model, this);
        getChildren().add(said);
        said.layoutXProperty().bind(widthProperty().subtract(said.widthProperty()).divide(2));
        said.layoutYProperty().bind(heightProperty().subtract(said.heightProperty()).subtract(24));
        new MapGestures(model, this, openDetails).install();
        if (!other) {
            // The other side's map is made in the midst of a change: who makes it refreshes it.
            model.onChange(this::refresh);
        }
    }

    /** Where the state's view falls on this pane, in device pixels; null before the pane has a size. */
    Viewport viewport() {
        return viewport;
    }

    /** What the picture is read by. */
    LegendCard legend() {
        return legend;
    }

    /** What the user notes on the map for a while. */
    MapNotes notes() {
        return notes;
    }

    /** Told of every click on the map. */
    void onClick(Runnable listener) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.isStillSincePress()) {
                listener.run();
            }
        });
    }

    /** Says something for a moment. */
    void say(String text) {
        said.say(text);
    }

    /** Measuring and drawing. */
    MapTools tools() {
        return tools;
    }

    void redrawNotes() {
        notes.draw(viewport, getWidth(), getHeight());
    }

    /** Device pixels for one of JavaFX's. */
    double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    /** Shows where the rows of a file would stand that is about to be imported. */
    void preview(List<Incident> rows) {
        preview.show(rows);
        preview.draw(viewport, getWidth(), getHeight());
    }

    /** What lies under a point of this pane, or nothing before the pane has a size. @param most incidents to be listed */
    Optional<Hits> hit(double x, double y, int most) {
        if (hits == null) {
            hits = new MarkHits(model.map(), model.atlas().dataset());
        }
        Optional<Answer> answer = answer();
        return viewport == null || answer.isEmpty() ? Optional.empty()
                : Optional.of(hits.at(answer.get(), viewport, x * outputScale(), y * outputScale(), most)).filter(found -> !found.isEmpty());
    }

    private Optional<Answer> answer() {
        return other ? model.otherAnswer() : Optional.of(model.answer());
    }

    /** Moves the map so that an incident is in it, where it has a point and is not. */
    void bringIntoView(int incident) {
        Spots spots = model.atlas().dataset().spots();
        int spot = model.atlas().dataset().spot(incident);
        if (viewport == null || spots.isArea(spot)) {
            return;
        }
        Point2D.Double px = viewport.toPx(spots.lon(spot), spots.lat(spot));
        if (px.x < 0 || px.y < 0 || px.x > viewport.widthPx() || px.y > viewport.heightPx()) {
            model.setView(viewport.panned(viewport.widthPx() / 2.0 - px.x, viewport.heightPx() / 2.0 - px.y));
        }
    }

    @Override
    public void translate(Words words) {
        setAccessibleText(words.say(other ? "compare.map.accessible" : "map.accessible"));
        notes.translate(words);
        tools.translate(words);
        redrawNotes();
    }

    /** The map is spoken of with what it shows; said only when it is asked for, so that a drag makes no words. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT && getAccessibleText() != null) {
            AtlasState state = model.state();
            return getAccessibleText() + ". " + new QuestionInWords(state.language()).sentence(state, model.answer().tally());
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void refresh() {
        double scale = outputScale();
        int w = (int) Math.round(getWidth() * scale);
        int h = (int) Math.round(getHeight() * scale);
        if (w < 2 || h < 2) {
            return;
        }
        if (viewport == null && !other && model.isUntouched()) {
            model.begin(model.map().fitCountry(w, h));
            return;
        }
        Optional<Answer> answer = answer();
        if (answer.isEmpty()) {
            return;
        }
        AtlasState state = answer.get().state();
        if (viewport == null || viewport.widthPx() != w || viewport.heightPx() != h || viewport.pixelsPerPoint() != scale
                || !viewport.view().equals(model.state().view())) {
            // Both sides have one view, with the boundaries that this side holds, if it holds any.
            viewport = new Viewport(model.map().projection(), model.state().view(), w, h, scale);
        }
        place();
        preview.draw(viewport, getWidth(), getHeight());
        redrawNotes();
        if (!state.equals(asked) || viewport != askedViewport) {
            asked = state;
            askedViewport = viewport;
            painter.ask(state, viewport);
        }
    }

    /** Paints the same state again, since something that it names was read meanwhile. */
    void repaint() {
        asked = null;
        refresh();
    }

    private void show(PicturePainter.Picture finished) {
        Viewport of = finished.viewport();
        int slot = finished.argb() == pixels[0] ? 0 : finished.argb() == pixels[1] ? 1 : nextSlot;
        if (pixels[slot] != finished.argb()) {
            nextSlot = 1 - slot;
            pixels[slot] = finished.argb();
            buffers.set(slot, new PixelBuffer<>(of.widthPx(), of.heightPx(), IntBuffer.wrap(finished.argb()), PixelFormat.getIntArgbPreInstance()));
            images[slot] = new WritableImage(buffers.get(slot));
        } else {
            buffers.get(slot).updateBuffer(buffer -> null);
        }
        picture.setImage(images[slot]);
        if (painted == null) {
            firstPicture.run();
        }
        painted = of;
        legend.show(finished.legend(), finished.state().language(), of.pixelsPerPoint());
        place();
    }

    /** Lays the last picture where it belongs in the present view. */
    private void place() {
        if (painted == null || viewport == null) {
            return;
        }
        double scale = viewport.pixelsPerPoint();
        AffineTransform onto = painted.onto(viewport);
        carry.setToTransform(onto.getScaleX() / scale, 0, onto.getTranslateX() / scale, 0, onto.getScaleY() / scale, onto.getTranslateY() / scale);
    }

    /** Takes over a base map that is being painted already. To be called before the pane has a size. */
    void startWith(CompletableFuture<BaseImage> base) {
        painter.startWith(base);
    }

    /** Says what can wait until the first picture is there. */
    void onFirstPicture(Runnable task) {
        firstPicture = task;
    }

    /** Whether the picture shown is that of the present view. */
    boolean isSettled() {
        return painted != null && painted.equals(viewport);
    }

    void close() {
        painter.close();
    }
}
