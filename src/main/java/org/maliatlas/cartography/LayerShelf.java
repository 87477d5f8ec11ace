package org.maliatlas.cartography;

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

    LayerShelf(MapProjection projection) {
        this.projection = projection;
    }

    /** Takes a layer in. Some tenths of a second for a large one. */
    public void put(VectorLayer layer) {
        layers.put(layer.fingerprint(), GroundLayer.of(layer, projection));
    }

    /** Whether a layer of a state has been read. */
    public boolean has(UserLayer layer) {
        return layers.containsKey(layer.fingerprint());
    }

    Optional<GroundLayer> find(UserLayer layer) {
        return Optional.ofNullable(layers.get(layer.fingerprint()));
    }
}
