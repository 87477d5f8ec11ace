package org.maliatlas.cartography;

import java.awt.Color;

/** The colours of the map: quiet, so that the marks speak. */
final class MapColours {
    static final Color SEA = new Color(0xcfe0ea);
    static final Color FOREIGN_LAND = new Color(0xe9e5db);
    static final Color LAND = new Color(0xfbf8f0);
    static final Color LAND_EDGE = new Color(0xd9cdb6);
    static final Color WATER = new Color(0xb4d3e6);
    static final Color WATER_LINE = new Color(0x7fb0cf);
    static final Color WATER_TEXT = new Color(0x2f6f98);
    static final Color COUNTRY_LINE = new Color(0x5d5547);
    static final Color FOREIGN_LINE = new Color(0xa79f8e);
    static final Color REGION_LINE = new Color(0x9a8f7b);
    static final Color CERCLE_LINE = new Color(0xcfc6b4);
    static final Color GRATICULE = new Color(0x40, 0x60, 0x70, 38);
    static final Color GRATICULE_TEXT = new Color(0x5b666c);
    static final Color TEXT = new Color(0x2a2a2a);
    static final Color REGION_TEXT = new Color(0x756a56);
    static final Color FOREIGN_TEXT = new Color(0x6d6657);
    static final Color HALO = new Color(0xfb, 0xf8, 0xf0, 225);
    static final Color FOREIGN_HALO = new Color(0xe9, 0xe5, 0xdb, 215);
    /** What is asked: rings and regions. */
    static final Color ASKED = new Color(0x0b5d6b);

    private MapColours() {
    }
}
