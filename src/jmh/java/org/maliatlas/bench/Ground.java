package org.maliatlas.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Gazetteer;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.geography.Place;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Standing;
import org.maliatlas.query.SyntheticDataset;
import org.maliatlas.store.ShippedData;
import org.maliatlas.words.Language;

/** What benchmarks stand on: the shipped map and gazetteer, made-up incidents, and a hand that drags the timeline. */
final class Ground {
    static final int WIDTH_PX = 1600;
    static final int HEIGHT_PX = 1000;
    private static final int WINDOWS = 512;

    final ShippedData shipped = new ShippedData(OpenAtlas.home().resolve("data"));
    final List<Place> places = shipped.places();
    final MapLayers layers = MapLayers.read(OpenAtlas.home().resolve("shapefiles"));

    BaseMap map() {
        return new BaseMap(layers, new MapProjection(), new Lettering());
    }

    /** Made-up incidents, with all worked out that the window works out before a hand can ask for it. */
    Dataset dataset(int incidents) {
        Dataset dataset = SyntheticDataset.of(incidents, 42, layers, places);
        for (Era era : Era.values()) {
            dataset.spots().regions(0, era);
        }
        return dataset;
    }

    /** All dates, with all of Mali in view. */
    AtlasState initial(Dataset dataset, BaseMap map) {
        return Standing.initial(dataset, new Gazetteer(places), Language.EN).withView(map.fitCountry(WIDTH_PX, HEIGHT_PX));
    }

    /** Windows of a month to all of the data, anywhere in them, as a hand would drag them. */
    static AtlasState[] drag(AtlasState initial, Dataset dataset) {
        Random random = new Random(7);
        AtlasState[] states = new AtlasState[WINDOWS];
        long first = dataset.firstDay().toEpochDay();
        long days = dataset.lastDay().toEpochDay() - first;
        for (int i = 0; i < states.length; i++) {
            long length = Math.min(days, 30 + (long) (days * random.nextDouble()));
            long from = first + (long) ((days - length) * random.nextDouble());
            states[i] = initial.withQuestion(initial.question().withDates(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(from + length)));
        }
        return states;
    }
}
