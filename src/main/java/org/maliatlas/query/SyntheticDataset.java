package org.maliatlas.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Detail;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Location;
import org.maliatlas.incident.Named;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Toll;

/**
 * Made-up incidents for measuring speed, shaped like the real ones: more in recent years, on named places of which a few
 * have very many, most dates known to the day, some to days, a month or a year, some places known only to a region. The
 * same seed gives the same dataset. Never shown to a user as data.
 */
public final class SyntheticDataset {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 5300;
    /** Of 100 incidents, how many are of each kind, in the order of {@link Kind}. */
    private static final int[] KINDS_OF_100 = {22, 28, 11, 10, 6, 12, 5, 5, 1};
    private static final int LAST_DAYS = 6;
    private static final int MONTH = 30;
    private static final int YEAR = 364;
    private static final double[] RADII_KM = {2, 3, 3, 3, 5, 8, 15, 25};

    /** A few groups that are named often and many that are not. */
    private static final List<Named> NAMED = java.util.stream.IntStream.range(0, 300)
            .mapToObj(i -> new Named("", false, List.of(), List.of("group " + i, "group " + i % 7), "", List.of("synthetic " + i % 20))).toList();

    private SyntheticDataset() {
    }

    /**
     * Makes a dataset.
     *
     * @param count incidents
     * @param places where they can stand; at least one
     * @param layers regions for those known only to one
     */
    public static Dataset of(int count, long seed, MapLayers layers, List<Place> places) {
        Random random = new Random(seed);
        int[] start = new int[count];
        for (int i = 0; i < count; i++) {
            start[i] = (int) FIRST.toEpochDay() + (int) (DAYS * Math.sqrt(random.nextDouble()));
        }
        java.util.Arrays.sort(start);
        int[] end = new int[count];
        byte[] kinds = new byte[count];
        byte[] precisions = new byte[count];
        int[] spots = new int[count];
        Spots.Builder builder = new Spots.Builder();
        List<String> regions = layers.regions().get(org.maliatlas.geography.Era.E2016).stream().map(b -> b.name()).toList();
        for (int i = 0; i < count; i++) {
            end[i] = start[i] + duration(random);
            kinds[i] = kind(random);
            precisions[i] = (byte) precision(end[i] - start[i]).ordinal();
            spots[i] = random.nextInt(50) == 0 && !regions.isEmpty()
                    ? builder.add(new Extent.Area(List.of(new Extent.Unit(Extent.Level.REGION, 2016, regions.get(random.nextInt(regions.size()))))), false)
                    : disc(random, builder, places);
        }
        int[] fewest = new int[count];
        int[] most = new int[count];
        for (int i = 0; i < count; i++) {
            fewest[i] = random.nextInt(4) == 0 ? -1 : (int) (Math.pow(random.nextDouble(), 4) * 40);
            most[i] = fewest[i] < 0 ? -1 : fewest[i] + random.nextInt(4);
        }
        MentionsBuilder mentions = new MentionsBuilder(NameTree.EMPTY, NameTree.EMPTY);
        for (int i = 0; i < NAMED.size(); i++) {
            mentions.named(i, NAMED.get(i));
        }
        int[] mentionsOf = new int[count];
        for (int i = 0; i < count; i++) {
            mentionsOf[i] = mentions.of((int) (NAMED.size() * Math.pow(random.nextDouble(), 2)), start[i]);
        }
        Spots built = builder.build(layers);
        long[] numbers = new long[count];
        java.util.Arrays.setAll(numbers, i -> i);
        return new Dataset(new Dataset.Facts(start, end, kinds, precisions, spots, new short[count], numbers, fewest, most, mentionsOf), mentions.build(),
                List.of(DatasetVersion.UNTOLD), built,
                new Made(start, end, kinds, spots, fewest, most, built), "synthetic" + seed, Optional.empty());
    }

    /** Makes an incident up again when it is asked for. */
    private record Made(int[] start, int[] end, byte[] kinds, int[] spotOf, int[] fewest, int[] most, Spots spots) implements IncidentSource {
        @Override
        public Incident incident(long number) {
            int i = (int) number;
            return SyntheticDataset.incident(i, start[i], end[i], kinds[i], spots.extent(spotOf[i]),
                    fewest[i] < 0 ? Toll.NOT_REPORTED : new Toll(fewest[i], null, most[i], ""));
        }

        @Override
        public long numberOf(String id) {
            return indexOf(id, start.length);
        }

        @Override
        public List<Long> having(List<String> plainWords) {
            boolean all = plainWords.stream().allMatch("synthetic"::contains);
            return java.util.stream.LongStream.range(0, all ? start.length : 0).boxed().toList();
        }

        @Override
        public void each(Detail detail, Detail.Hearer hearer) {
            for (int i = 0; i < start.length; i++) {
                hearer.hear(i, detail.of(incident(i)));
            }
        }
    }

    private static int duration(Random random) {
        double share = random.nextDouble();
        return share < 0.83 ? 0 : share < 0.97 ? 1 + random.nextInt(LAST_DAYS) : share < 0.995 ? MONTH : YEAR;
    }

    private static byte kind(Random random) {
        int at = random.nextInt(100);
        byte kind = 0;
        while (at >= KINDS_OF_100[kind]) {
            at -= KINDS_OF_100[kind++];
        }
        return kind;
    }

    private static int indexOf(String id, int count) {
        if (!id.matches("s\\d{1,9}")) {
            return -1;
        }
        int index = Integer.parseInt(id.substring(1));
        return index < count ? index : -1;
    }

    private static DatePrecision precision(int duration) {
        return duration == 0 ? DatePrecision.DAY : duration <= LAST_DAYS ? DatePrecision.DAYS
                : duration == MONTH ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    /** Cubing the share favours the first, important places. */
    private static int disc(Random random, Spots.Builder builder, List<Place> places) {
        double share = random.nextDouble();
        int at = (int) (places.size() * share * share * share);
        Place place = places.get(at);
        double radiusKm = RADII_KM[Math.floorMod(at * 31 + random.nextInt(2), RADII_KM.length)];
        return builder.add(new Extent.Disc(place.lon(), place.lat(), radiusKm), radiusKm == 2);
    }

    private static Incident incident(int index, int start, int end, byte kind, Extent extent, Toll toll) {
        Source source = new Source("synthetic", "synthetic", "synthetic", "", "");
        LocalDate first = LocalDate.ofEpochDay(start);
        LocalDate last = LocalDate.ofEpochDay(end);
        return new Incident("s" + index, new DateSpan(first, last, precision(end - start)),
                new Location("synthetic", extent instanceof Extent.Area ? PlacePrecision.REGION : PlacePrecision.VILLAGE, extent, ""),
                Kind.values()[kind], "", Attribution.UNKNOWN, "", toll, "", List.of(new Claim(source, null, null, null, null, "")));
    }
}
