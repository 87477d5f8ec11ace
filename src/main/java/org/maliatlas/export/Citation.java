package org.maliatlas.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.SourceInWords;
import org.maliatlas.query.Dataset;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/**
 * How an incident is cited: what happened, each source with publisher, title, date and address, or the dataset's version and its own id,
 * and then the atlas with the incident's id, the fingerprint of its data and the day of access.
 */
public final class Citation {
    private final Dataset dataset;
    private final LocalDate accessed;
    private final Words words;
    private final IncidentInWords inWords;
    private final SourceInWords sources;

    /** @param accessed the day on which the atlas was looked at */
    public Citation(Dataset dataset, Language language, LocalDate accessed) {
        this.dataset = dataset;
        this.accessed = accessed;
        this.words = Words.of(Citation.class, language);
        this.inWords = new IncidentInWords(language);
        this.sources = new SourceInWords(language);
    }

    /** The citation of an incident by its index, in one paragraph. */
    public String of(int index) {
        Incident incident = dataset.incident(index);
        return words.say("cite.whole", capital(inWords.kind(incident.kind())), incident.location().place(), inWords.date(incident.date()), sources(incident),
                atlas(index));
    }

    /** An incident in a sentence or two, with its sources: what is known of it, and no more exactly. */
    public String sentences(int index) {
        Incident incident = dataset.incident(index);
        List<String> parts = new ArrayList<>();
        parts.add(words.say("cite.event", capital(inWords.date(incident.date())), inWords.place(incident.location()), inWords.kind(incident.kind())));
        parts.add(words.say("cite.who", inWords.attribution(incident)));
        if (!incident.target().isBlank()) {
            parts.add(words.say("cite.target", incident.target()));
        }
        parts.add(words.say("cite.deaths", inWords.toll(incident.toll())));
        if (!incident.note().isBlank()) {
            parts.add(incident.note());
        }
        parts.add(words.say("cite.sources", sources(incident)));
        return String.join(" ", parts);
    }

    /** The sources of an incident, each once. */
    public String sources(Incident incident) {
        return sources.sources(incident);
    }

    /** The atlas with the incident's id, its dataset, the data's fingerprint and the day of access. */
    private String atlas(int index) {
        DatasetVersion origin = dataset.origin(index);
        boolean own = origin.label().isEmpty() || origin.name().equals(DatasetVersion.SHIPPED);
        String id = dataset.incident(index).id();
        return own ? words.say("cite.atlas", id, dataset.fingerprint(), words.day(accessed))
                : words.say("cite.atlasDataset", id, origin.label(), dataset.fingerprint(), words.day(accessed));
    }

    /** The atlas alone, for a list of incidents. */
    public String atlas() {
        return words.say("cite.atlasAlone", dataset.fingerprint(), words.day(accessed));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
