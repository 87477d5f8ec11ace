package org.maliatlas.incident;

import java.util.Locale;

/** How exactly the place of an incident is known. */
public enum PlacePrecision {
    /** The spot itself, to within a few kilometres. */
    EXACT,
    TOWN,
    VILLAGE,
    /** Near a named place that stands for it. */
    NEAR,
    /** Somewhere along a road. */
    ROAD,
    /** Within a commune or cercle. */
    DISTRICT,
    /** Known only to a region or cercle: the extent is an area, never a point. */
    REGION,
    /** Several regions, or places all over the country: the extent is an area of several units. */
    SEVERAL;

    /** The word used in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The precision with this file word. @throws IllegalArgumentException if there is none */
    public static PlacePrecision ofCode(String code) {
        return Codes.find(values(), code, PlacePrecision::code, "place precision");
    }
}
