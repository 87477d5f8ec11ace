package org.maliatlas.cartography;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.geography.Place;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Courses;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.UserLayer;
import org.maliatlas.query.View;
import org.maliatlas.words.Words;

/**
 * The map without incidents: land, water, borders of an era, graticule and lettering. Made once from the layers (some
 * tenths of a second) and then safe to paint with from any thread; one painting takes some tens of milliseconds.
 */
public final class BaseMap {
    private final Terrain terrain;
    private final MarkCrowd crowd;
    private final MapProjection projection;
    private final Lettering lettering;
    private final LayerShelf shelf;
    private final List<Terrain.Town> villages;
    private final AlongGround alongs;

    public BaseMap(MapLayers layers, MapProjection projection, Lettering lettering) {
        this(new Terrain(layers, projection), List.of(), projection, lettering, MarkCrowd.NONE, new LayerShelf(projection), new AlongGround(projection, new Courses(layers)));
    }

    private BaseMap(Terrain terrain, List<Terrain.Town> villages, MapProjection projection, Lettering lettering, MarkCrowd crowd, LayerShelf shelf, AlongGround alongs) {
        this.villages = villages;
        this.alongs = alongs;
        this.shelf = shelf;
        this.terrain = terrain;
        this.projection = projection;
        this.lettering = lettering;
        this.crowd = crowd;
    }

    /** The same map for a dataset: the names of towns are set clear of its marks, where there is room, and its lines can be asked along. */
    public BaseMap clearOf(Dataset dataset) {
        return new BaseMap(terrain, villages, projection, lettering, MarkCrowd.of(dataset, projection), shelf, new AlongGround(projection, dataset.spots().courses()));
    }

    public MapProjection projection() {
        return projection;
    }

    public Lettering lettering() {
        return lettering;
    }

    /** The user's layers that have been read. */
    public LayerShelf shelf() {
        return shelf;
    }

    /** The same map with the layers that another one has read. */
    public BaseMap sharing(BaseMap other) {
        return new BaseMap(terrain, villages, projection, lettering, crowd, other.shelf, alongs);
    }

    /** The same map with the villages of a gazetteer, which come in at large scales. */
    public BaseMap withVillages(List<Place> places) {
        return new BaseMap(terrain, terrain.villages(places, projection), projection, lettering, crowd, shelf, alongs);
    }

    /** What lies along lines. */
    AlongGround alongs() {
        return alongs;
    }

    Terrain terrain() {
        return terrain;
    }

    /** The view that shows all of Mali on a picture of this size. */
    public View fitCountry(int widthPx, int heightPx) {
        return Viewport.fit(projection, terrain.groundBounds(), 0.02, widthPx, heightPx);
    }

    /** The view that shows what of place is asked, or all of Mali where nothing is; the era held stays held. */
    public View fitAsked(AtlasState state, int widthPx, int heightPx) {
        Rectangle2D ground = asked(state);
        View view = ground == null ? fitCountry(widthPx, heightPx) : Viewport.fit(projection, ground, 0.08, widthPx, heightPx);
        return view.withHeldEra(state.view().heldEra());
    }

    /** The box around what of place is asked, on both sides of a comparison; null where that is all of the country. */
    private Rectangle2D asked(AtlasState state) {
        Rectangle2D ground = new AskedGround(this).bounds(state.question(), state.era());
        Optional<AtlasState> other = state.otherSide();
        if (ground == null || other.isEmpty()) {
            return ground;
        }
        Rectangle2D theirs = new AskedGround(this).bounds(other.get().question(), other.get().era());
        return theirs == null ? null : ground.createUnion(theirs);
    }

    /** The view that shows a region of an era, if there is one of this name. */
    public Optional<View> fitRegion(Era era, String name, int widthPx, int heightPx) {
        return terrain.regions(era).stream().filter(area -> area.name().equals(name)).findFirst()
                .map(area -> Viewport.fit(projection, area.path().getBounds2D(), 0.06, widthPx, heightPx));
    }

    /** The view that shows an area whole. @param lonLat the area in longitude and latitude */
    public View fit(Geometry lonLat, int widthPx, int heightPx) {
        Envelope box = projection.project(lonLat).getEnvelopeInternal();
        return Viewport.fit(projection, new Rectangle2D.Double(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()), 0.06, widthPx, heightPx);
    }

    /** The view that shows a user's layer whole, if it has been read and lies within reach. */
    public Optional<View> fit(UserLayer layer, int widthPx, int heightPx) {
        return shelf.find(layer).map(GroundLayer::box).map(box -> Viewport.fit(projection, box, 0.06, widthPx, heightPx));
    }

    /** Paints land and sea over the whole picture of the viewport. */
    void paintSurfaces(Graphics2D g, AtlasState state, Viewport viewport) {
        smooth(g);
        new LandPainter(terrain, viewport, g, MapColours.of(state.drawing().style())).paintSurfaces();
    }

    /** Paints what lies over land and sea: water, borders, graticule and lettering. */
    void paintLines(Graphics2D g, AtlasState state, Viewport viewport) {
        smooth(g);
        MapColours colours = MapColours.of(state.drawing().style());
        Words words = Words.of(BaseMap.class, state.language());
        double pt = viewport.pixelsPerPoint();
        LabelBoard board = new LabelBoard(viewport.widthPx(), viewport.heightPx(), 3 * pt);
        new LandPainter(terrain, viewport, g, colours).paintLines(state.era(), alsoEra(state), state.shadesCercles());
        UserLayerPainter own = new UserLayerPainter(shelf, viewport, g, colours);
        own.paint(state.layers());
        new Graticule(viewport, g, lettering, words, colours).paint(board);
        LocatorInset.card(this, viewport).ifPresent(board::reserve);
        double longest = Math.min(160 * pt, viewport.widthPx() / 3.0);
        board.reserve(new ScaleBar(lettering, colours).paint(g, viewport, 14 * pt, viewport.heightPx() - 14 * pt, longest, words));
        alsoEra(state).ifPresent(era -> board.reserve(explainDotted(g, era, viewport, colours, words)));
        own.letter(state.layers(), lettering, board);
        new MapLetterer(terrain, villages, crowd, viewport, g, lettering, state.language(), board, colours).letter(state.era());
    }

    /** The second era that is drawn, unless it is the first. */
    static Optional<Era> alsoEra(AtlasState state) {
        return state.drawing().alsoEra().filter(era -> era != state.era());
    }

    /** Says above the scale bar what the dotted lines are. @return the box it covers */
    private Rectangle2D explainDotted(Graphics2D g, Era era, Viewport viewport, MapColours colours, Words words) {
        double pt = viewport.pixelsPerPoint();
        double x = 14 * pt;
        double y = viewport.heightPx() - 40 * pt;
        Label label = new Label(words.say("alsoEra", Integer.toString(era.year())), lettering.font(Lettering.Cut.REGULAR, 9.5 * pt),
                colours.letters().town(), colours.letters().halo(), 2 * pt);
        label.paintAt(g, x + 34 * pt, y + label.capHeightPx() / 2);
        LandPainter.paintDotted(new Line2D.Double(x, y, x + 28 * pt, y), g, colours, pt);
        return new Rectangle2D.Double(x, y - 8 * pt, 36 * pt + label.widthPx(), 16 * pt);
    }

    /** Sets the hints every picture of ours is painted with. */
    public static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }
}
