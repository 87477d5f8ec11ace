package org.maliatlas.intake;

import java.util.ArrayList;
import java.util.List;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Toll;

/** What a format read in a row, before it is checked. */
final class Draft {
    /** The dataset's own id; empty where it has none. */
    String id = "";
    DateSpan date;
    String place = "";
    /** Degrees; NaN where the row has none. */
    double lon = Double.NaN;
    double lat = Double.NaN;
    PlacePrecision precision = PlacePrecision.EXACT;
    double radiusKm;
    /** Not empty where only units are known. */
    List<Extent.Unit> units = List.of();
    String origin = "";
    /** The country that the row names; empty where it names none. */
    String country = "";
    Kind kind = Kind.OTHER;
    String attributedTo = "";
    Attribution attribution = Attribution.UNKNOWN;
    String target = "";
    Toll toll = Toll.NOT_REPORTED;
    String note = "";
    String claimNote = "";
    final List<String> sides = new ArrayList<>();
    /** Who says it, where that is not the dataset itself. */
    Source source;
    /** All claims, where the row has them whole. */
    List<Claim> claims;

    void side(String name) {
        if (!name.isEmpty() && !sides.contains(name)) {
            sides.add(name);
        }
    }

    /** Reported deaths; figures out of order are put in order, and the user is told unless the dataset explains it. */
    void toll(Integer low, Integer best, Integer high, String note, Cells row, boolean explained) {
        Integer least = low;
        Integer most = high;
        for (Integer figure : new Integer[] {low, best, high}) {
            if (figure != null) {
                least = least == null ? null : Integer.valueOf(Math.min(least, figure));
                most = most == null ? null : Integer.valueOf(Math.max(most, figure));
            }
        }
        boolean disordered = least != null && !least.equals(low) || most != null && !most.equals(high);
        if (disordered && !explained) {
            row.warn("figuresOrder", shown(low), shown(best), shown(high));
        }
        toll = new Toll(least, best, most, note);
    }

    private static String shown(Integer figure) {
        return figure == null ? "–" : figure.toString();
    }
}
