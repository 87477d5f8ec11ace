package org.maliatlas.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maliatlas.incident.IncidentDigest;
import org.maliatlas.query.Answer;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Tally;

/**
 * A snapshot's question asked again of today's data.
 *
 * @param passport the snapshot's
 * @param now how many answer today
 * @param sameData whether today's data are those that it was made of
 * @param added ids that answer today and did not
 * @param changed ids that answered and do, with other facts or another certainty
 * @param withdrawn ids that answered and no longer do, or are no longer in the atlas
 */
public record Verification(Passport passport, Tally now, boolean sameData, List<String> added, List<String> changed, List<String> withdrawn) {
    public Verification {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Asks again. Where the snapshot does not carry its incidents one by one, only numbers can be compared. */
    public static Verification of(Passport passport, Dataset dataset) {
        Answer answer = new Answer(dataset);
        answer.ask(passport.state());
        boolean sameData = passport.fingerprint().equals(dataset.fingerprint());
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> withdrawn = new ArrayList<>();
        if (passport.isComplete()) {
            Map<String, Passport.Stamp> before = new LinkedHashMap<>();
            passport.answers().forEach(stamp -> before.put(stamp.id(), stamp));
            IncidentDigest digest = new IncidentDigest();
            for (int i = 0; i < answer.total(); i++) {
                if (answer.of(i) != Answer.NO) {
                    var incident = dataset.incident(i);
                    Passport.Stamp stamp = before.remove(incident.id());
                    if (stamp == null) {
                        added.add(incident.id());
                    } else if (stamp.digest() != digest.of(incident) || stamp.certain() != (answer.of(i) == Answer.CERTAIN)) {
                        changed.add(incident.id());
                    }
                }
            }
            withdrawn.addAll(before.keySet());
        }
        return new Verification(passport, answer.tally(), sameData, added, changed, withdrawn);
    }

    /** Whether the same incidents answer with the same facts; where they are not known one by one, whether as many do of the same data. */
    public boolean isSame() {
        boolean asMany = now.certain() == passport.certain() && now.possible() == passport.possible();
        return asMany && (passport.isComplete() ? added.isEmpty() && changed.isEmpty() && withdrawn.isEmpty() : sameData);
    }
}
