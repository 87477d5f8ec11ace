package org.maliatlas.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maliatlas.incident.Incident;

/** All incidents in force of a database, by their ids. */
public final class StoredList {
    private StoredList() {
    }

    public static List<Incident> of(Path database) {
        try (IncidentReader reader = IncidentReader.open(database)) {
            List<Long> numbers = new ArrayList<>();
            reader.each((id, key, batch, startDay, endDay, datePrecision, kind, exact, extent, toll, digest, named) -> numbers.add(id));
            return numbers.stream().map(reader::incident).sorted(Comparator.comparing(Incident::id)).toList();
        }
    }
}
