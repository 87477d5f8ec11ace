package org.maliatlas.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.geography.VectorLayer;
import org.maliatlas.query.UserLayer;

/** The user's layers that have been read, ready to be painted, by their fingerprints. Safe for use by several threads. */
public final class LayerShelf {
    private final MapProjection projection;
    private final Map<String, GroundLayer> layers = new ConcurrentHashMap<>();
    private final Map<String, List<String>> fields = new ConcurrentHashMap<>();

    LayerShelf(MapProjection projection) {
        this.projection = projection;
    }

    /**
     * Takes a layer in. Some seconds for a very large one.
     *
     * @throws java.util.concurrent.CancellationException soon after the thread was interrupted
     */
    public void put(VectorLayer layer) {
        fields.put(layer.fingerprint(), layer.fields());
        layers.put(layer.fingerprint(), GroundLayer.of(layer, projection));
    }

    /** The fields that a layer's shapes have; none where it has not been read. */
    public List<String> fields(UserLayer layer) {
        return fields.getOrDefault(layer.fingerprint(), List.of());
    }

    /** Whether a layer has been read. */
    public boolean has(UserLayer layer) {
        return layers.containsKey(layer.fingerprint());
    }

    /** How many of these have been read. */
    int known(List<UserLayer> some) {
        return (int) some.stream().filter(this::has).count();
    }

    /** What the visible ones that have been read look like, the topmost first. */
    List<LayerKey> keys(List<UserLayer> some) {
        List<LayerKey> keys = new ArrayList<>();
        for (UserLayer layer : some) {
            if (layer.visible()) {
                find(layer).ifPresent(ground -> keys.add(0, new LayerKey(layer.name(), layer.rgb(), layer.widthPt(), ground.sort())));
            }
        }
        return keys;
    }

    Optional<GroundLayer> find(UserLayer layer) {
        return Optional.ofNullable(layers.get(layer.fingerprint()));
    }
}
