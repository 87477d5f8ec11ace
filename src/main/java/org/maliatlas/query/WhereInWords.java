package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** What is asked of place, in words: "within 100 km of Bamako", "within 20 km of the Niger", "in the region of Gao or in the cercle of Niono". */
public final class WhereInWords {
    private final Words words;
    private final IncidentInWords incidentWords;
    private final BiFunction<List<String>, String, String> listing;

    /** @param listing joins parts, the last two by the sentence under a key */
    WhereInWords(Words words, IncidentInWords incidentWords, BiFunction<List<String>, String, String> listing) {
        this.words = words;
        this.incidentWords = incidentWords;
        this.listing = listing;
    }

    /** Each part in words; none where nothing is asked of place. */
    List<String> parts(AtlasState state) {
        List<String> parts = new ArrayList<>();
        Where where = state.question().where();
        rings(state, parts);
        if (!where.alongs().isEmpty()) {
            parts.add(listing.apply(where.alongs().stream().map(along -> along(along, words)).toList(), "list.or"));
        }
        if (!where.regions().isEmpty() || !where.cercles().isEmpty()) {
            parts.add(areas(state));
        }
        if (!where.outlines().isEmpty()) {
            parts.add(listing.apply(where.outlines().stream()
                    .map(outline -> outline.name().isBlank() ? words.say("subject.drawn") : words.say("subject.outline", outline.name().strip())).toList(), "list.or"));
        }
        return parts;
    }

    private void rings(AtlasState state, List<String> parts) {
        List<String> rings = state.question().rings().stream().filter(Ring::asked)
                .map(ring -> words.say("subject.ring", incidentWords.placeName(ring.place()), ring.radiusKm())).toList();
        boolean all = state.question().where().allRings() && rings.size() > 1;
        if (!rings.isEmpty()) {
            String list = listing.apply(rings, all ? "list.and" : "list.or");
            parts.add(all ? words.say("subject.all", list, rings.size()) : list);
        }
    }

    private String areas(AtlasState state) {
        Where where = state.question().where();
        List<String> parts = new ArrayList<>();
        if (!where.regions().isEmpty()) {
            String regions = listing.apply(where.regions().stream().map(incidentWords::placeName).toList(), "list.or");
            boolean bamako = where.regions().size() == 1 && where.regions().contains("Bamako");
            String text = words.say(bamako ? "subject.district" : "subject.in", regions, where.regions().size());
            parts.add(!bamako && boundariesChange(state) ? text + " " + words.say("subject.boundaries", Integer.toString(state.era().year())) : text);
        }
        if (!where.cercles().isEmpty()) {
            String cercles = listing.apply(where.cercles().stream().map(incidentWords::placeName).toList(), "list.or");
            parts.add(words.say("subject.cercles", cercles, where.cercles().size()));
        }
        return listing.apply(parts, "list.or");
    }

    /** "within 20 km of the Niger". */
    private static String along(Along along, Words words) {
        return along.km() == 0 ? words.say("subject.touching", of(along.course(), words)) : words.say("subject.along", of(along.course(), words), along.km());
    }

    /** The line in words: "the Niger", and in French "du Niger". */
    private static String of(Course course, Words words) {
        return course.isOwn() ? words.say("along.own", course.name())
                : words.sayOr("river." + Names.plain(course.name()).replace(' ', '_'), words.say("along.river", course.name()));
    }

    /** "20 km of the Niger", to stand on a map. */
    public static String shortly(Along along, Language language) {
        Words words = Words.of(WhereInWords.class, language);
        return words.say("along.short", of(along.course(), words), along.km());
    }

    /** Whether some of the days shown lie in another era than the one whose boundaries are asked about. Bamako's never changed. */
    private static boolean boundariesChange(AtlasState state) {
        return Era.at(state.question().from()) != state.era() || Era.at(state.question().to()) != state.era();
    }
}
