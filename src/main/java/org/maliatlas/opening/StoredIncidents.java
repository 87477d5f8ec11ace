package org.maliatlas.opening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Detail;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Named;
import org.maliatlas.incident.Toll;
import org.maliatlas.query.DatasetBuilder;
import org.maliatlas.query.IncidentSource;
import org.maliatlas.query.NameTree;
import org.maliatlas.store.Batch;
import org.maliatlas.store.IncidentReader;

/** The incidents of a database as a dataset's source. */
record StoredIncidents(IncidentReader reader) implements IncidentSource {
    /** Reads the columns of all incidents in force. */
    static DatasetBuilder collect(IncidentReader reader, NameTree actors, NameTree targets) {
        Map<Long, DatasetVersion> origins = new HashMap<>();
        for (Batch batch : reader.batches()) {
            origins.put(batch.id(), newest(batch, reader.batches()));
        }
        DatasetBuilder builder = new DatasetBuilder(actors, targets);
        reader.each(new IncidentReader.Visitor() {
            private long lastBatch = -1;
            private DatasetVersion lastOrigin;

            @Override
            public void named(int number, Named named) {
                builder.named(number, named);
            }

            @Override
            public void visit(long id, String key, long batch, int startDay, int endDay, DatePrecision datePrecision, Kind kind, boolean exact, Extent extent,
                    Toll toll, long digest, int named) {
                if (batch != lastBatch) {
                    lastBatch = batch;
                    lastOrigin = origins.get(batch);
                }
                DatasetVersion origin = lastOrigin;
                for (long joined : reader.batchesJoinedTo(id)) {
                    origin = origin.with(origins.get(joined));
                }
                builder.add(id, key, startDay, endDay, datePrecision, kind, exact, extent, toll, digest, named, origin);
            }
        });
        return builder;
    }

    /** An incident in force is part of the newest version of its dataset, whichever it first came with. */
    private static DatasetVersion newest(Batch batch, List<Batch> all) {
        Batch newest = all.stream().filter(other -> other.dataset().equals(batch.dataset())).reduce((a, b) -> b).orElse(batch);
        return new DatasetVersion(newest.dataset(), newest.version(), newest.terms());
    }

    @Override
    public Incident incident(long number) {
        return reader.incident(number);
    }

    @Override
    public long numberOf(String id) {
        return reader.idOf(id);
    }

    @Override
    public List<Long> having(List<String> plainWords) {
        return reader.having(plainWords);
    }

    @Override
    public void each(Detail detail, Detail.Hearer hearer) {
        reader.each(detail, hearer);
    }
}
