package org.maliatlas.cartography;

/** The layers of a map that is drawn as shapes, from the ground up. */
public enum MapLayer {
    /** Land and sea. */
    LAND,
    /** Shades of the answer, in the ways that have them. */
    SHADES,
    /** Water, borders, names, scale bar, and what of place is asked. */
    LINES,
    /** Marks and badges of the answer. */
    INCIDENTS,
    /** What stands over the map. */
    FURNITURE
}
