package org.maliatlas.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Detail;
import org.maliatlas.incident.Incident;

/** Incidents that are all in memory; their numbers are their places in the list. */
final class ListedIncidents implements IncidentSource {
    private final List<Incident> incidents;
    private final Map<String, Long> numbers = new HashMap<>();
    private final String[] words;

    ListedIncidents(List<Incident> incidents) {
        this.incidents = incidents;
        this.words = new String[incidents.size()];
        for (int i = 0; i < incidents.size(); i++) {
            numbers.put(incidents.get(i).id(), (long) i);
        }
    }

    @Override
    public Incident incident(long number) {
        return incidents.get((int) number);
    }

    @Override
    public long numberOf(String id) {
        return numbers.getOrDefault(id, -1L);
    }

    @Override
    public synchronized List<Long> having(List<String> plainWords) {
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i] == null) {
                words[i] = Names.plain(incidents.get(i).words());
            }
            if (plainWords.stream().allMatch(words[i]::contains)) {
                found.add((long) i);
            }
        }
        return found;
    }

    @Override
    public void each(Detail detail, Detail.Hearer hearer) {
        for (int i = 0; i < incidents.size(); i++) {
            hearer.hear(i, detail.of(incidents.get(i)));
        }
    }
}
