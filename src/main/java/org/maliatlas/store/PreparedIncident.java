package org.maliatlas.store;

import java.util.ArrayList;
import java.util.List;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentDigest;
import org.maliatlas.incident.Named;
import org.maliatlas.incident.Source;

/**
 * An incident with what is worked out of it before it is written, so that one thread can do so while another writes.
 *
 * @param incident the incident
 * @param digest of its facts, the dataset's own source apart
 * @param plainWords its words in plain letters, to find it by
 * @param named whom it names
 * @param rowValues for each claim the values of its dataset's row as one text; null where it has none
 */
public record PreparedIncident(Incident incident, long digest, String plainWords, Named named, List<String> rowValues) {
    /** Prepares the incidents of one dataset. Used by one thread. */
    public static final class Preparer {
        private final IncidentDigest digest = new IncidentDigest();
        private final Source dataset;
        private Named last = Named.NOTHING;

        /** @param dataset the source that the dataset's own claims cite, or null */
        public Preparer(Source dataset) {
            this.dataset = dataset;
        }

        public PreparedIncident prepare(Incident incident) {
            return new PreparedIncident(incident, digest.of(incident, dataset), Names.plain(incident.words()), named(incident), rowValues(incident));
        }

        /** The same object as of the incident before, where both name the same: who writes it need not compare. */
        private Named named(Incident incident) {
            Named named = Named.of(incident);
            last = named.equals(last) ? last : named;
            return last;
        }

        private static List<String> rowValues(Incident incident) {
            List<String> values = new ArrayList<>(incident.claims().size());
            for (Claim claim : incident.claims()) {
                values.add(claim.row() == null ? null : Columns.joined(claim.row().values()));
            }
            return values;
        }
    }
}
