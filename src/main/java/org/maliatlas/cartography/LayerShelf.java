package org.maliatlas.cartography;

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

    /** Takes a layer in. Some tenths of a second for a large one. */
    public void put(VectorLayer layer) {
        fields.put(layer.fingerprint(), layer.fields());
        layers.put(layer.fingerprint(), GroundLayer.of(layer, projection));
    }

    /** The fields that a layer's shapes have; none where it has not been read. */
    public List<String> fields(UserLayer layer) {
        return fields.getOrDefault(layer.fingerprint(), List.of());
    }

    Optional<GroundLayer> find(UserLayer layer) {
        return Optional.ofNullable(layers.get(layer.fingerprint()));
    }
}
