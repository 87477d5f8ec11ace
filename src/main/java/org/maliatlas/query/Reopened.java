package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Gazetteer;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.TypedPoint;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

/**
 * A state that was kept, over the atlas of today.
 *
 * @param state what can be shown of it
 * @param remarks what is no longer there of what it names; its layers aside, whose files only those look for who draw them
 */
public record Reopened(AtlasState state, List<UserProblem> remarks) {
    public Reopened {
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a kept state.
     *
     * @param name what it is called, in messages
     * @param language the language to show it in
     * @throws UserProblem {@code reopen.newer} or {@code reopen.unreadable}
     */
    public static Reopened of(String name, String json, MapLayers layers, Gazetteer gazetteer, Dataset dataset, Language language) {
        AtlasState kept;
        try {
            kept = StateJson.readStrange(json).withLanguage(language);
        } catch (StrangeState e) {
            throw new UserProblem(Reopened.class, e.isNewer() ? "reopen.newer" : "reopen.unreadable", e, name);
        }
        return of(kept, layers, gazetteer, dataset);
    }

    /** A state that was read, over the atlas of today. */
    public static Reopened of(AtlasState read, MapLayers layers, Gazetteer gazetteer, Dataset dataset) {
        AtlasState kept = read;
        List<UserProblem> remarks = new ArrayList<>();
        for (Ring ring : kept.question().rings()) {
            if (ring.asked() && gazetteer.find(ring.place()).isEmpty() && TypedPoint.read(ring.place()).isEmpty()) {
                remarks.add(new UserProblem(Reopened.class, "reopen.place", null, ring.place()));
            }
        }
        Set<String> regions = layers.regions().get(kept.era()).stream().map(Boundary::name).collect(Collectors.toSet());
        for (String region : kept.question().where().regions()) {
            if (!regions.isEmpty() && !regions.contains(region)) {
                remarks.add(new UserProblem(Reopened.class, "reopen.region", null, region, Integer.toString(kept.era().year())));
            }
        }
        if (kept.selectedId().filter(id -> dataset.indexOf(id) < 0).isPresent()) {
            remarks.add(new UserProblem(Reopened.class, "reopen.incident", null, kept.selectedId().get()));
            kept = kept.withSelectedId(Optional.empty());
        }
        return new Reopened(kept, remarks);
    }
}
