package org.maliatlas.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.Place;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** What a place of the gazetteer is called, and what tells it from others of its name: what it is, its cercle and its region. */
final class PlaceWords {
    private static final int CAPITAL = 1;
    private static final int TOWN = 3;

    private final MapLayers layers;
    private final Map<Boundary, IndexedPointInAreaLocator> locators = new HashMap<>();

    PlaceWords(MapLayers layers) {
        this.layers = layers;
    }

    /** Its name in a language. */
    static String name(Place place, Language language) {
        return language == Language.EN && !place.nameEn().isEmpty() ? place.nameEn() : place.name();
    }

    private static String name(Boundary area, Language language) {
        return language == Language.EN ? area.nameEn() : area.name();
    }

    /** "Madina (cercle of Banamba, region of Koulikoro)". @param like places offered together with it: where another says the same, the coordinates are added */
    String describe(Place place, Era era, Words words, List<Place> like) {
        String detail = detail(place, era, words);
        boolean alone = like.stream().noneMatch(other -> other != place && name(other, words.language()).equals(name(place, words.language())) && detail(other, era, words).equals(detail));
        return words.say("find.place", name(place, words.language()), alone ? detail : words.say("find.at", detail, place.lat(), place.lon()));
    }

    private String detail(Place place, Era era, Words words) {
        if (place.rank() == CAPITAL) {
            return words.say("find.capital");
        }
        String region = at(place, layers.regions().get(era), words.language());
        if (place.rank() <= TOWN) {
            return region.isEmpty() ? words.say("find.town") : words.say("find.townIn", region);
        }
        String cercle = at(place, layers.cercles(), words.language());
        return region.isEmpty() ? words.say("find.locality") : cercle.isEmpty() ? words.say("find.in", region) : words.say("find.inCercle", cercle, region);
    }

    private String at(Place place, List<Boundary> areas, Language language) {
        Coordinate point = new Coordinate(place.lon(), place.lat());
        for (Boundary area : areas) {
            if (area.geometry().getEnvelopeInternal().contains(point)
                    && locators.computeIfAbsent(area, a -> new IndexedPointInAreaLocator(a.geometry())).locate(point) != Location.EXTERIOR) {
                return name(area, language);
            }
        }
        return "";
    }
}
