package org.maliatlas.make;

import java.util.Set;

/** How important a place of the gazetteer is on the map: 1 the capital, 2 a region's seat, 3 a town, 4 a village or site. */
final class TownRank {
    /** Seats of the regions of the law of 2023. */
    private static final Set<String> SEATS = Set.of("Kayes", "Nioro du Sahel", "Kita", "Koulikoro", "Dioïla", "Nara", "Sikasso",
            "Bougouni", "Koutiala", "Ségou", "San", "Mopti", "Douentza", "Bandiagara", "Tombouctou", "Taoudénit", "Gao", "Ménaka", "Kidal");
    /** Seats of cercles and other towns. */
    private static final Set<String> TOWNS = Set.of("Kati", "Sévaré", "Tessalit", "Konna", "Diabaly", "Koro", "Bankass", "Léré",
            "Aguelhok", "Mourdiah", "Didiéni", "Tinzaouaten");

    private TownRank() {
    }

    static int of(String name) {
        if (name.equals("Bamako")) {
            return 1;
        }
        return SEATS.contains(name) ? 2 : TOWNS.contains(name) ? 3 : 4;
    }

    /** The English name: Timbuktu for Tombouctou, else the official one. */
    static String english(String name) {
        return name.equals("Tombouctou") ? "Timbuktu" : name;
    }
}
