package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maliatlas.geography.Gazetteer;
import org.maliatlas.geography.Place;
import org.maliatlas.words.Language;

/** The four standing places, and the state the program begins with. */
public final class Standing {
    /** Bamako, Kidal, Sikasso, Koulikoro: a name and, for a gazetteer that lacks them, the point of GeoNames or Natural Earth. */
    private static final List<Place> PLACES = List.of(
            new Place("Bamako", "Bamako", -8.0020, 12.6520, 1, "Natural Earth", ""),
            new Place("Kidal", "Kidal", 1.4078, 18.4411, 2, "GeoNames", ""),
            new Place("Sikasso", "Sikasso", -5.6665, 11.3176, 2, "GeoNames", ""),
            new Place("Koulikoro", "Koulikoro", -7.5598, 12.8627, 2, "GeoNames", ""));
    private static final View MALI = new View(-4.0, 17.4, 1750, Optional.empty());

    private Standing() {
    }

    /** The standing places' names, in their order. */
    public static List<String> names() {
        return PLACES.stream().map(Place::name).toList();
    }

    /** Their rings, with the default radius, not asked. */
    public static List<Ring> rings(Gazetteer gazetteer) {
        List<Ring> rings = new ArrayList<>();
        for (Place standing : PLACES) {
            Place place = gazetteer.find(standing.name()).orElse(standing);
            rings.add(new Ring(standing.name(), place.lon(), place.lat(), Ring.DEFAULT_RADIUS_KM, false));
        }
        return rings;
    }

    /** Everything the dataset holds, with all of Mali in view. */
    public static AtlasState initial(Dataset dataset, Gazetteer gazetteer, Language language) {
        Question all = new Question(dataset.firstDay(), dataset.lastDay(), rings(gazetteer), Where.ANYWHERE, What.ANYTHING);
        return new AtlasState(all, Timing.DEFAULT, MALI, Drawing.DEFAULT, List.of(), language, Optional.empty());
    }
}
