package org.maliatlas.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many incidents each filter about the place would leave, were it alone chosen among its like: within the dates and all other
 * filters.
 *
 * @param regions of the era shown, by name; regions and cercles are one filter
 * @param cercles by name
 * @param outlines in the order of the question
 * @param alongs in the order of the question
 */
public record WhereCounts(Map<String, Tally> regions, Map<String, Tally> cercles, List<Tally> outlines, List<Tally> alongs) {
    /**
     * Counts for a state.
     *
     * @param answer that is asked for it, several times; for a thread that nobody waits for
     */
    public static WhereCounts of(Answer answer, AtlasState state) {
        Where where = state.question().where();
        Spots spots = answer.dataset().spots();
        answer.ask(with(state, where.withRegions(Set.of()).withCercles(Set.of())));
        Map<String, Tally> regions = areas(answer, spots.regionMasks(state.era()), spots.regionNames(state.era()));
        Map<String, Tally> cercles = areas(answer, spots.cercleMasks(), spots.cercleNames());
        List<Tally> outlines = new ArrayList<>();
        for (Outline outline : where.outlines()) {
            answer.ask(with(state, where.withOutlines(List.of(outline))));
            outlines.add(answer.tally());
        }
        List<Tally> alongs = new ArrayList<>();
        for (Along along : where.alongs()) {
            answer.ask(with(state, where.withAlongs(List.of(along))));
            alongs.add(answer.tally());
        }
        return new WhereCounts(regions, cercles, outlines, alongs);
    }

    private static AtlasState with(AtlasState state, Where where) {
        return state.withQuestion(state.question().withWhere(where));
    }

    private static Map<String, Tally> areas(Answer answer, long[] masks, List<String> names) {
        AreaCounts counts = new AreaCounts(masks, names.size());
        counts.count(answer);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            tallies.put(names.get(i), counts.tally(i));
        }
        return tallies;
    }
}
