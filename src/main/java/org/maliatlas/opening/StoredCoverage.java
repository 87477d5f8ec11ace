package org.maliatlas.opening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maliatlas.query.Coverage;
import org.maliatlas.store.Batch;

/** From when to when the batches of a database have rows. */
final class StoredCoverage {
    private StoredCoverage() {
    }

    /** @param batches oldest first: a dataset goes by its newest version */
    static Coverage of(List<Batch> batches) {
        Map<String, String> newest = new HashMap<>();
        batches.forEach(batch -> newest.put(batch.dataset(), batch.version().isEmpty() ? batch.dataset() : batch.dataset() + " " + batch.version()));
        List<Coverage.Stretch> stretches = new ArrayList<>();
        for (Batch batch : batches) {
            if (batch.firstDay() != null && batch.lastDay() != null) {
                stretches.add(new Coverage.Stretch(batch.shipped() ? "" : newest.get(batch.dataset()), grade(batch), batch.firstDay(), batch.lastDay()));
            }
        }
        return Coverage.of(stretches);
    }

    private static Coverage.Grade grade(Batch batch) {
        return batch.shipped() ? Coverage.Grade.SELECTION : batch.isProvisional() ? Coverage.Grade.PROVISIONAL : Coverage.Grade.RELEASED;
    }
}
