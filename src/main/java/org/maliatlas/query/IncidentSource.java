package org.maliatlas.query;

import java.util.List;
import org.maliatlas.incident.Detail;
import org.maliatlas.incident.Incident;

/** Where a dataset fetches the incidents themselves from, by their numbers, when their words are needed. For use by several threads. */
public interface IncidentSource {
    /** The incident of a number. */
    Incident incident(long number);

    /** The number of an id, or -1. */
    long numberOf(String id);

    /** The numbers of the incidents whose words have all of these, in plain letters. */
    List<Long> having(List<String> plainWords);

    /** Tells a detail of every incident, in no order; numbers that are nobody's may be among them. */
    void each(Detail detail, Detail.Hearer hearer);
}
